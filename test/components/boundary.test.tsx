/** @jest-environment jsdom */
import { act, type ComponentProps, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Boundary } from '@/components/Boundary';
import { filingPage } from '@/shell/filingPage';
import { screen } from '@/shell/screen';
import type { SavedFiling } from '@/store';
import { useFilings } from '@/store';
import { enterprise } from '../support/filings';

const mockOpened: string[] = [];

jest.mock('@tarojs/components', () => {
  const { createElement } = jest.requireActual<typeof import('react')>('react');
  const as =
    (tag: string) =>
    ({ children, className, onClick, disabled }: ComponentProps<'button'>) =>
      createElement(tag, { className, onClick, disabled }, children);
  return { View: as('div'), Text: as('span'), Button: as('button') };
});
jest.mock('@tarojs/taro', () => {
  const open = async ({ url }: { url: string }) => void mockOpened.push(url);
  const nothing = () => {};
  return {
    __esModule: true,
    default: { navigateTo: open, reLaunch: open, canIUse: () => false },
    useRouter: () => ({ params: { id: 'one' } }),
    useDidShow: nothing,
    useDidHide: nothing,
  };
});

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, definePageConfig: () => {} });

let root: Root;
let holder: HTMLElement;
beforeEach(() => {
  // React reports each error that a boundary catches.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  mockOpened.length = 0;
  holder = document.body.appendChild(document.createElement('div'));
  root = createRoot(holder);
});
afterEach(() => {
  act(() => root.unmount());
  jest.restoreAllMocks();
});

const draw = (element: ReactElement) => act(() => root.render(element));
const text = () => holder.textContent ?? '';
const tap = (name: string) =>
  act(() => {
    const parts = Array.from(holder.querySelectorAll('button, div')).reverse();
    const found = parts.find((one) => one.textContent === name);
    if (!(found instanceof HTMLElement)) throw new Error(`nothing is called ${name}: ${text()}`);
    found.click();
  });

let broken = true;
function Fragile() {
  if (broken) throw new TypeError('trim is not a function');
  return <span>填写</span>;
}
beforeEach(() => {
  broken = true;
});

describe('a page that cannot be drawn', () => {
  const Page = screen(Fragile);

  it.each([
    ['我的备案', '/pages/home/index'],
    ['隐私与数据', '/tools/settings/index'],
  ])('says so, and links to %s', (link, page) => {
    draw(<Page />);
    expect(text()).toContain('这一页没有显示出来');
    tap(link);
    expect(mockOpened).toEqual([page]);
  });

  it('is drawn again when the person tries again', () => {
    draw(<Page />);
    tap('再试一次');
    expect(text()).toContain('这一页没有显示出来');
    broken = false;
    tap('再试一次');
    expect(text()).toBe('填写');
  });

  it('can also be a page about one filing', () => {
    useFilings.setState({ ready: true, filings: { one: saved('one') } });
    const Tasks = filingPage(Fragile);
    draw(<Tasks />);
    expect(text()).toContain('这一页没有显示出来');
  });
});

describe('a part of a page that cannot be drawn', () => {
  const parts = (name: string) => (
    <>
      <span>前</span>
      <Boundary instead={() => <span>{name}</span>}>
        <Fragile />
      </Boundary>
      <span>后</span>
    </>
  );

  it('keeps the rest as it is, and is tried again at the next drawing', () => {
    draw(parts('坏'));
    expect(text()).toBe('前坏后');
    draw(parts('还坏'));
    expect(text()).toBe('前还坏后');
    broken = false;
    draw(parts('好'));
    expect(text()).toBe('前填写后');
  });
});

const saved = (id: string, name = id): SavedFiling => {
  const filing = enterprise();
  return {
    id,
    createdAt: 0,
    principalIsLegalRep: true,
    appPrincipalIsPrincipal: true,
    filing: { ...filing, icp_applets: { ...filing.icp_applets, base_info: { name } } },
  };
};

/** A filing with one part that cannot even be read. */
function poisoned(part: 'icp_applets' | 'history' | 'photos'): SavedFiling {
  const filing = saved('poisoned');
  Object.defineProperty(filing.filing, part, {
    enumerable: true,
    get: () => {
      throw new Error('poisoned');
    },
  });
  return filing;
}

describe('我的备案', () => {
  it.each(['icp_applets', 'history'] as const)(
    'shows the other filings when one cannot be drawn because of its %s',
    async (part) => {
      const { default: Home } = await import('@/pages/home');
      const filings = {
        good: saved('good', '样例甲'),
        poisoned: poisoned(part),
        too: saved('too', '样例乙'),
      };
      useFilings.setState({ ready: true, summaries: filings });
      draw(<Home />);
      expect(text()).toContain('样例甲');
      expect(text()).toContain('样例乙');
      expect(text()).toContain('隐私与数据');
      expect(text()).not.toContain('这一页没有显示出来');
      tap('有一份备案没有显示出来内容原样保留着，点开再试');
      expect(mockOpened).toEqual(['/fill/tasks/index?id=poisoned']);
    },
  );
});

describe('隐私与数据', () => {
  it('can still delete all data when the filings cannot be drawn', async () => {
    const { default: Settings } = await import('@/tools/settings');
    useFilings.setState({ ready: true, filings: { poisoned: poisoned('photos') } });
    draw(<Settings />);
    expect(text()).toContain('清空全部数据');
    expect(text()).not.toContain('这一页没有显示出来');
  });
});
