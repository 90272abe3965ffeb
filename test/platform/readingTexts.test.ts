import { readText, storageKeys, writeText } from '@/platform/storage';

type Call = { key: string; encrypt?: boolean; data?: string };
type Answer = { data: unknown } | string;

/** What the phone returns for encrypted and for unencrypted reading; a string here is an error text. */
const mockAnswers: { encrypted: Answer; plain: Answer } = { encrypted: '', plain: '' };
const mockLists: { sync: string[] | null; later: string[] | null } = { sync: [], later: [] };
const mockCalls: Call[] = [];

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getAppBaseInfo: () => ({ SDKVersion: '3.7.0' }),
    getStorage: async (call: Call) => {
      mockCalls.push(call);
      const answer = call.encrypt ? mockAnswers.encrypted : mockAnswers.plain;
      if (typeof answer === 'string') throw { errMsg: `getStorage:fail ${answer}` };
      return answer;
    },
    setStorage: async (call: Call) => void mockCalls.push(call),
    getStorageInfoSync: () => {
      if (!mockLists.sync) throw new Error('getStorageInfoSync:fail');
      return { keys: mockLists.sync };
    },
    getStorageInfo: async () => {
      if (!mockLists.later) throw { errMsg: 'getStorageInfo:fail' };
      return { keys: mockLists.later };
    },
  },
}));

const NOTHING = 'data not found';

describe('readText', () => {
  it.each<{ why: string; encrypted: Answer; plain: Answer; gives: string | null }>([
    { why: 'it is encrypted', encrypted: { data: '字' }, plain: 'decrypt data fail', gives: '字' },
    {
      why: 'it was stored before there was encryption',
      encrypted: 'decrypt data fail',
      plain: { data: '字' },
      gives: '字',
    },
    {
      why: 'it is found only without encryption',
      encrypted: NOTHING,
      plain: { data: '字' },
      gives: '字',
    },
    {
      why: 'a missing entry reads as an empty text',
      encrypted: { data: '' },
      plain: { data: '字' },
      gives: '字',
    },
  ])('returns the text when $why', async ({ encrypted, plain, gives }) => {
    Object.assign(mockAnswers, { encrypted, plain });
    expect(await readText('a')).toBe(gives);
  });

  it('returns null only when the phone finds nothing in both ways', async () => {
    Object.assign(mockAnswers, { encrypted: NOTHING, plain: NOTHING });
    expect(await readText('a')).toBeNull();
  });

  it.each<{ encrypted: Answer; plain: Answer }>([
    { encrypted: 'internal error', plain: 'internal error' },
    { encrypted: 'internal error', plain: NOTHING },
    { encrypted: NOTHING, plain: 'internal error' },
  ])(
    'rejects when the phone refuses ($encrypted, $plain), because the text may still be there',
    async (answers) => {
      Object.assign(mockAnswers, answers);
      await expect(readText('a')).rejects.toEqual({ errMsg: 'getStorage:fail internal error' });
    },
  );

  it.each([{ a: 1 }, 5, null, ''])('returns an empty text for a value that is no text: %o', async (data) => {
    Object.assign(mockAnswers, { encrypted: { data }, plain: 'decrypt data fail' });
    expect(await readText('a')).toBe('');
  });
});

describe('a text that WeChat does not list', () => {
  it('is asked for encrypted only: a plain one would be listed', async () => {
    Object.assign(mockAnswers, { encrypted: NOTHING, plain: NOTHING });
    Object.assign(mockLists, { sync: ['b'], later: null });
    await storageKeys();
    mockCalls.length = 0;
    expect(await readText('a')).toBeNull();
    expect(mockCalls).toEqual([{ key: 'a', encrypt: true }]);
  });

  it('is found all the same, since no document says that WeChat lists what it encrypts', async () => {
    Object.assign(mockAnswers, { encrypted: { data: '字' }, plain: NOTHING });
    Object.assign(mockLists, { sync: [], later: null });
    await storageKeys();
    expect(await readText('a')).toBe('字');
  });

  it('is asked for in both ways when it is listed', async () => {
    Object.assign(mockAnswers, { encrypted: NOTHING, plain: { data: '字' } });
    Object.assign(mockLists, { sync: ['a'], later: null });
    await storageKeys();
    expect(await readText('a')).toBe('字');
  });
});

describe('storageKeys', () => {
  it.each([
    { why: 'at once', sync: ['a'], later: null },
    { why: 'in the other way when the first fails', sync: null, later: ['a'] },
  ])('lists the stored keys, $why', async (lists) => {
    Object.assign(mockLists, lists);
    expect(await storageKeys()).toEqual(['a']);
  });

  it('rejects when the phone cannot list its keys in either way', async () => {
    Object.assign(mockLists, { sync: null, later: null });
    await expect(storageKeys()).rejects.toBeDefined();
  });
});

describe('writeText', () => {
  it('encrypts when the base library can', async () => {
    mockCalls.length = 0;
    await writeText('a', '字');
    expect(mockCalls).toEqual([{ key: 'a', data: '字', encrypt: true }]);
  });
});
