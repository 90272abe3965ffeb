import { writeCopy } from '@/store/slots';
import { enterprise, photo } from '../support/filings';
import { begin, nameApp, PHOTO as PICTURE } from '../support/people';
import { saved, textsOf } from '../support/stored';
import { type App, launch } from '../support/weapp';

const UNSAVED = '最近的修改还没有保存';
const UNREAD = '备案暂时读不出来';
const NOW = '2026-03-10T10:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const named = (id: string, name: string) => {
  const filing = enterprise();
  return saved(id, { ...filing, icp_applets: { ...filing.icp_applets, base_info: { name } }, photos: {} });
};

const keysWith = (text: string) => [...app.phone.storage.keys()].filter((key) => key.includes(text));

/** Texts as entries of a phone’s storage. */
const entries = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([key, data]) => [key, { data, encrypted: false }]));

describe('a phone that stores nothing for a moment', () => {
  beforeEach(async () => {
    app = await launch({ now: NOW });
    await begin(app, '企业', '广东');
    await nameApp(app, '存好的');
    await app.advance(1000);
  });

  it('causes a message when it never answers', async () => {
    const { wx } = app.phone;
    const { setStorage } = wx;
    wx.setStorage = () => undefined;
    await nameApp(app, '没存下的');
    await app.advance(5000);
    wx.setStorage = setStorage;
    expect(app.text()).toContain(UNSAVED);
  });
});

describe('a start on a phone that cannot read its records', () => {
  it('says so when the phone cannot even list them, and has everything at the next try', async () => {
    let refuses = true;
    app = await launch({
      storage: entries(await textsOf(named('one', '样例甲'))),
      faults: { getStorageInfo: true },
      has: {
        getStorageInfoSync: () => {
          if (refuses) throw new Error('getStorageInfoSync:fail internal error');
          return { keys: [...app.phone.storage.keys()] };
        },
      },
    });
    expect(app.text()).toContain(`保存的${UNREAD}`);
    expect(app.text()).toContain('什么都没有删除');
    expect(app.text()).not.toContain('把小程序备案一次准备好');
    await app.tap('隐私与数据');
    expect(app.text()).toContain(UNREAD);
    await app.back();
    await app.tap('再试一次');
    expect(app.text()).toContain(UNREAD);
    refuses = false;
    await app.tap('再试一次');
    expect(app.text()).not.toContain(UNREAD);
    expect(app.text()).toContain('样例甲');
  });

  it('asks in another way when one way to list them fails', async () => {
    app = await launch({
      storage: entries(await textsOf(named('one', '样例甲'))),
      has: {
        getStorageInfoSync: () => {
          throw new Error('getStorageInfoSync:fail internal error');
        },
      },
    });
    expect(app.text()).toContain('样例甲');
  });

  it('says nothing about damage when no read succeeds, offers no deletion, and has everything at the next try', async () => {
    const texts = await textsOf(named('one', '样例甲'), named('two', '样例乙'));
    app = await launch({ storage: entries(texts), faults: { getStorage: true } });
    expect(app.text()).toContain(`有 2 份${UNREAD}`);
    expect(app.text()).not.toContain('损坏');
    await app.tap('隐私与数据');
    expect(app.text()).not.toContain('读不出来的备案');
    expect(app.has('另有 2 份读不出来')).toBe(false);
    app.fail('getStorage', undefined);
    await app.tap('再试一次');
    expect(app.text()).toContain('样例甲');
    expect(app.text()).toContain('样例乙');
    expect(app.text()).not.toContain(UNREAD);
  });

  it('does not say that a filing may have been deleted', async () => {
    const storage = entries(await textsOf(named('one', '样例甲')));
    app = await launch({
      storage,
      faults: { getStorage: true },
      page: 'fill/tasks/index',
      query: { id: 'one' },
    });
    expect(app.text()).toContain(UNREAD);
    expect(app.text()).not.toContain('删除。它');
    expect(app.text()).not.toContain('不在这台手机上');
    app.fail('getStorage', undefined);
    await app.tap('再试一次');
    expect(app.text()).toContain('样例甲');
  });

  it('ends on the home page when one filing never arrives, and the others can be used', async () => {
    const storage = entries(await textsOf(named('one', '样例甲'), named('two', '样例乙')));
    let silent = true;
    app = await launch({
      storage,
      has: {
        getStorage: ({ key, success }: { key: string; success(result: object): void }) => {
          if (silent && key.includes('one')) return;
          queueMicrotask(() => success({ data: storage.get(key)?.data }));
        },
      },
    });
    expect(app.text()).not.toContain('样例乙');
    await app.advance(5000);
    expect(app.text()).toContain('样例乙');
    expect(app.text()).toContain(`有 1 份${UNREAD}`);
    silent = false;
    await app.tap('再试一次');
    expect(app.text()).toContain('样例甲');
  });
});

describe('隐私与数据', () => {
  const PHOTO = 'wxfile://usr/photos/licence.jpg';

  async function opened(): Promise<void> {
    const licence = { ...photo('licence.jpg') };
    const withPhoto = {
      ...enterprise(),
      photos: { 'icp_subject.organize_info.certificate_photo': [licence] },
    };
    const texts = await textsOf(saved('one', withPhoto), named('two', '样例乙'), named('broken', '坏'));
    for (const key of Object.keys(texts)) if (key.includes('broken')) texts[key] = '{';
    const later: Record<string, string> = {};
    await writeCopy(
      {
        write: async (key, text) => {
          later[key] = text;
        },
      },
      'later',
      { version: 99, seq: 1, body: '{}' },
    );
    app = await launch({ storage: entries({ ...texts, ...later }), files: { [PHOTO]: 'a licence' } });
    await app.tap('隐私与数据');
  }

  it('deletes damaged records on request, and nothing else', async () => {
    await opened();
    await app.tap('另有 1 份读不出来');
    await app.choose('取消');
    expect(keysWith('broken')).toHaveLength(1);
    await app.tap('另有 1 份读不出来');
    await app.choose('删除');
    expect(app.text()).not.toContain('读不出来');
    expect(keysWith('broken')).toEqual([]);
    expect(keysWith('filing/')).toHaveLength(3);
    expect(app.phone.files.has(PHOTO)).toBe(true);
  });

  it('does not say that all is gone when the phone refuses, and goes on with it at the next start', async () => {
    await opened();
    app.fail('removeStorage', true);
    await app.tap('清空全部数据');
    await app.choose('清空');
    expect(app.phone.toast).toContain('手机还没有删干净');
    expect(app.text()).toContain('这台手机上有 0 份备案');
    expect(app.phone.files.has(PHOTO)).toBe(true);
    app = await app.restart();
    await app.advance(1000);
    expect(app.text()).toContain('把小程序备案一次准备好');
    expect([...app.phone.storage.keys()]).toEqual([]);
    expect(app.phone.files.has(PHOTO)).toBe(false);
  });

  it('does not say that all is gone when a photo stays', async () => {
    await opened();
    app.fail('unlink', true);
    await app.tap('清空全部数据');
    await app.choose('清空');
    expect(app.phone.toast).toContain('有照片还没删掉');
    app = await app.restart();
    await app.advance(1000);
    expect(app.phone.files.has(PHOTO)).toBe(false);
  });

  it('leaves a filing’s photos until the phone has let go of the filing, at the next start', async () => {
    await opened();
    await app.open('fill/tasks/index', { id: 'one' });
    app.fail('removeStorage', true);
    await app.tap('删除这份备案');
    await app.choose('删除');
    expect(app.phone.toast).toContain('手机还没有删干净');
    expect(app.phone.files.has(PHOTO)).toBe(true);
    expect(app.text()).not.toContain('示范取号');
    app = await app.restart();
    await app.advance(1000);
    expect(app.text()).not.toContain('示范取号');
    expect(app.text()).toContain('样例乙');
    expect(keysWith('filing/one')).toEqual([]);
  });

  it('keeps a filing that the phone can neither delete nor note as deleted', async () => {
    await opened();
    await app.open('fill/tasks/index', { id: 'one' });
    app.fail('removeStorage', true);
    app.fail('setStorage', true);
    await app.tap('删除这份备案');
    await app.choose('删除');
    expect(app.phone.toast).toBe('没有删除成功，请再试一次');
    expect(app.text()).toContain('示范取号');
    app = await app.restart();
    expect(app.text()).toContain('示范取号');
    expect(app.text()).not.toContain('照片文件不见了');
  });

  it('keeps the old photo when a new one is taken and the phone does not store its name', async () => {
    await opened();
    await app.open('fill/documents/index', { id: 'one' });
    app.fail('setStorage', 'exceed storage max size 10Mb');
    app.nextPhotos(PICTURE);
    await app.tap('重拍营业执照第 1 张');
    expect(app.text()).toContain('最近的修改还没有保存');
    expect(app.phone.files.has(PHOTO)).toBe(true);
    app = await app.restart();
    await app.advance(1000);
    expect(app.text()).not.toContain('照片文件不见了');
    expect(app.phone.files.has(PHOTO)).toBe(true);
  });

  it('finds every filing though WeChat’s list names nothing that is encrypted', async () => {
    const phone = { has: { getStorageInfoSync: () => ({ keys: [] }) }, now: NOW };
    app = await launch(phone);
    await begin(app, '企业', '广东');
    await nameApp(app, '样例甲');
    await app.advance(1000);
    app = await app.restart();
    expect(app.text()).toContain('样例甲');
    await app.tap('样例甲');
    expect(app.text()).toContain('填写与材料');
  });
});

describe('the parts of a filing that cannot be read', () => {
  beforeEach(async () => {
    const odd = named('odd', '样例甲');
    const texts = await textsOf(
      { ...odd, filing: { ...odd.filing, kind: 5 as never, history: 'x' as never } },
      named('good', '样例乙'),
    );
    app = await launch({ storage: entries(texts), now: NOW });
  });

  it('are named on the home page, the task list and the status page; the other filings are unchanged', async () => {
    expect(app.text()).toContain('有 1 份备案里有读不懂的内容');
    expect(app.text()).toContain('样例乙');
    await app.tap('样例甲');
    expect(app.text()).toContain('有 2 项读不懂，原样保留着：备案类型、进展');
    await app.tap('提交与进度');
    expect(app.text()).toContain('有 2 项读不懂，原样保留着');
    await app.tap('看是哪几项');
    expect(app.text()).toContain('备案类型、进展');
  });

  it('are kept until the person deletes them', async () => {
    await app.open('fill/tasks/index', { id: 'odd' });
    await nameApp(app, '样例丙');
    await app.advance(1000);
    app = await app.restart();
    await app.open('fill/tasks/index', { id: 'odd' });
    expect(app.text()).toContain('样例丙');
    expect(app.text()).toContain('备案类型、进展');
    await app.tap('不再保留');
    await app.choose('取消');
    expect(app.text()).toContain('读不懂');
    await app.tap('不再保留');
    await app.choose('删除');
    expect(app.text()).not.toContain('读不懂');
    await app.advance(1000);
    app = await app.restart();
    expect(app.text()).not.toContain('读不懂');
  });
});
