/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { newDraft } from '@/rules';
import { answer, startFiling, useFilings } from '@/store';
import App from '../../src/app';

type Call = { key: string; data?: string; title?: string };

const mockPhone = { texts: new Map<string, string>(), toast: '', full: false };
const mockMoments: Record<string, () => void> = {};

jest.mock('../../src/app.scss', () => ({}));
jest.mock('@tarojs/components', () => ({}));
jest.mock('@tarojs/taro', () => {
  const moment = (name: string) => (run: () => void) => {
    mockMoments[name] = run;
  };
  return {
    __esModule: true,
    default: {
      getStorageInfoSync: () => ({ keys: [...mockPhone.texts.keys()] }),
      getStorage: async ({ key }: Call) => ({ data: mockPhone.texts.get(key) }),
      setStorage: async ({ key, data = '' }: Call) => {
        if (mockPhone.full) throw { errMsg: 'setStorage:fail exceed storage max size 10Mb' };
        mockPhone.texts.set(key, data);
      },
      showToast: async ({ title = '' }: Call) => {
        mockPhone.toast = title;
      },
      env: { USER_DATA_PATH: 'wxfile://usr' },
      getFileSystemManager: () => ({ accessSync: () => {}, readdirSync: () => [] }),
    },
    useLaunch: moment('launch'),
    useDidHide: moment('hide'),
    useError: moment('error'),
  };
});

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const soon = () => new Promise((resolve) => setTimeout(resolve));
const happens = async (moment: string) => {
  mockMoments[moment]?.();
  await soon();
};
const begin = () => startFiling(newDraft('first', 4, '440000'), 0);
const inStorage = (text: string) => [...mockPhone.texts.values()].some((stored) => stored.includes(text));

beforeEach(async () => {
  Object.assign(mockPhone, { texts: new Map(), toast: '', full: false });
  act(() => createRoot(document.createElement('div')).render(<App>页面</App>));
  await happens('launch');
});

describe('the app', () => {
  it('reads the stored filings when it is launched', async () => {
    const id = begin();
    await soon();
    await happens('launch');
    expect(Object.keys(useFilings.getState().summaries)).toEqual([id]);
  });

  it('writes changes that are not in storage yet when it is hidden', async () => {
    mockPhone.full = true;
    answer(begin(), 'icp_subject.base_info.name', '样例');
    await soon();
    expect(useFilings.getState().storageProblem).toBe('full');
    mockPhone.full = false;
    await happens('hide');
    expect(inStorage('样例')).toBe(true);
    expect(useFilings.getState().storageProblem).toBeNull();
  });

  it('says that a tap had no effect when an error ended it', async () => {
    await happens('error');
    expect(mockPhone.toast).toBe('刚才的操作没有完成，请再试一次');
  });
});
