import { pack, portableOf } from '@/packing';
import type { SavedFiling } from '@/store';
import { backupOf, PASSPHRASE } from '../support/backups';
import { enterprise, having } from '../support/filings';
import { PHOTO } from '../support/people';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { holdFiles, holdReading } from '../support/weapp/held';
import { phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const AT = 'icp_subject.organize_info.certificate_photo';
const PHOTOS = 'wxfile://usr/photos/';
const photo = (file: string) => ({ file, format: 'jpeg', bytes: PHOTO.length, width: 400, height: 300 });
const OTHER = Uint8Array.from([...PHOTO, 0]);

const WITHOUT: SavedFiling['filing'] = { ...enterprise(), photos: {} };
const named = (id: string, name: string, file?: string) =>
  saved(
    id,
    having(file ? { ...WITHOUT, photos: { [AT]: [photo(file)] } } : WITHOUT, {
      'icp_applets.base_info.name': name,
    }),
  );
const stored = () =>
  [...app.phone.files.keys()]
    .filter((name) => name.startsWith(PHOTOS))
    .map((name) => name.slice(PHOTOS.length));

async function choose(content: Uint8Array, name = '收到.beituo'): Promise<void> {
  app.phone.chatFiles.push({ name, content });
  await app.tap('从聊天里选文件');
}
async function unlock(passphrase = PASSPHRASE): Promise<void> {
  await app.type('口令', passphrase);
  await app.tap('打开备份');
}
const board = () => app.open('pages/home/index');

describe('restoring a backup', () => {
  const backup = () =>
    backupOf([named('one', '旧名', 'one.jpg'), named('two', '第二个', 'two.jpg')], {
      'one.jpg': PHOTO,
      'two.jpg': OTHER,
    });
  beforeEach(async () => {
    app = await phoneAt('fill/open/index', [named('one', '新名', 'now.jpg'), named('three', '第三个')]);
  });

  it('shows what it would replace, and changes nothing before', async () => {
    await choose(await backup());
    await unlock();
    expect(app.text()).toContain('会替换手机上的 1 份\n旧名');
    expect(app.text()).toContain('会添加 1 份\n第二个');
    expect(app.text()).toContain('手机上其他 1 份备案不动');
    await app.tap('恢复 2 份备案');
    await app.choose('取消');
    await board();
    expect(app.text()).toContain('新名');
    expect(app.text()).not.toContain('第二个');
  });

  it('brings back the filings and the bytes of their photos, and leaves the others', async () => {
    await choose(await backup());
    await unlock();
    await app.tap('恢复 2 份备案');
    await app.choose('恢复');
    expect(app.text()).toContain('2 份备案已在这台手机上');
    for (const start of ['now', 'after a restart']) {
      if (start !== 'now') app = await app.restart();
      await board();
      for (const name of ['旧名', '第二个', '第三个']) expect(app.text()).toContain(name);
      expect(app.text()).not.toContain('新名');
      const bytes = stored().map((name) => app.phone.files.get(PHOTOS + name) as Uint8Array);
      expect(bytes.map(({ length }) => length).sort()).toEqual([PHOTO.length, OTHER.length].sort());
    }
  });

  it('refuses a wrong passphrase with a sentence, and asks again', async () => {
    await choose(await backup());
    await unlock('水杯 在窗台 4');
    expect(app.text()).toContain('口令不对');
    await app.choose('知道了');
    expect(app.value('口令')).toBe('水杯 在窗台 4');
    await unlock();
    expect(app.text()).toContain('会添加 1 份\n第二个');
  });

  it('leaves everything as it was where a photo is damaged or has no room', async () => {
    const big = new Uint8Array(200_000).fill(7);
    const whole = await backupOf([named('one', '旧名', 'big.jpg')], { 'big.jpg': big });
    const changed = whole.slice();
    changed[changed.length - 30] = 0;
    for (const [bytes, fault, words] of [
      [whole.slice(0, -9), undefined, '不完整或被改动过'],
      [changed, undefined, '不完整或被改动过'],
      [whole, 'writeFile:fail the maximum size of the file storage limit is exceeded', '空间不够'],
    ] as const) {
      await choose(bytes);
      await unlock();
      app.fail('writeFile', fault);
      await app.tap('恢复 1 份备案');
      await app.choose('恢复');
      expect(app.text()).toContain(words);
      await app.choose('知道了');
      app.fail('writeFile', undefined);
      expect(stored()).toEqual(['now.jpg']);
      await app.open('fill/open/index');
    }
    await board();
    expect(app.text()).toContain('新名');
  });
});

describe('restoring that is cancelled', () => {
  const big = new Uint8Array(200_000).fill(7);
  const names = ['two.jpg', 'four.jpg'];
  const backup = () =>
    backupOf(
      [named('one', '旧名', 'two.jpg'), named('two', '第二个', 'four.jpg')],
      Object.fromEntries(names.map((name) => [name, big])),
    );
  beforeEach(async () => {
    app = await phoneAt('fill/open/index', [named('one', '新名', 'now.jpg')]);
  });

  it.each([
    { when: 'at the first photo', from: 1 },
    { when: 'at the last photo', from: 2 },
  ])('leaves everything as it was $when, goes on, and a second try works', async ({ from }) => {
    await choose(await backup());
    await unlock();
    const release = holdFiles(app, 'writeFile', from);
    await app.tap('恢复 2 份备案');
    await app.choose('恢复');
    expect(app.text()).toContain('正在处理');
    await app.tap('取消');
    await release();
    expect(app.dialog).toBeUndefined();
    expect(app.text()).toContain('会替换手机上的 1 份\n旧名');
    expect(stored()).toEqual(['now.jpg']);
    await app.tap('恢复 2 份备案');
    await app.choose('恢复');
    expect(app.text()).toContain('2 份备案已在这台手机上');
    expect(stored()).toHaveLength(2);
    await board();
    expect(app.text()).toContain('旧名');
  });

  it('has nothing half when the page is left in the middle', async () => {
    await choose(await backup());
    await unlock();
    const release = holdReading(app);
    await app.tap('恢复 2 份备案');
    await app.choose('恢复');
    await board();
    await release();
    expect(app.text()).toContain('新名');
    expect(app.text()).not.toContain('第二个');
    app = await app.restart();
    expect(stored()).toEqual(['now.jpg']);
    expect(app.text()).toContain('新名');
  });
});

describe('opening what somebody sent', () => {
  const sent = async (name: string, change: Record<string, unknown> = {}): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [];
    const one = saved(
      'theirs',
      having(
        { ...enterprise(), photos: { [AT]: [photo('a.jpg')] } },
        { 'icp_applets.base_info.name': name, ...change },
      ),
    );
    await pack(portableOf(one), Date.parse('2026-03-10T10:00:00+08:00'), {
      photo: async () => PHOTO,
      append: async (bytes) => void parts.push(bytes.slice()),
    });
    return new Uint8Array(Buffer.concat(parts));
  };
  const MOBILE = 'icp_subject.principal_info.mobile';
  const cards = () => app.phone.storage.size && app.text().match(/示范取号/g)?.length;

  it('stands on the board with its photos', async () => {
    app = await phoneAt('fill/open/index', [named('three', '第三个')]);
    await choose(await sent('示范取号'));
    expect(app.text()).toContain('照片 1 张');
    await app.tap('放进我的备案');
    expect(stored()).toHaveLength(1);
    await board();
    expect(app.text()).toContain('示范取号');
    expect(app.text()).toContain('第三个');
  });

  it('shows what differs, numbers masked, and replaces nothing by itself', async () => {
    app = await phoneAt('fill/open/index', [named('mine', '示范取号')]);
    await choose(await sent('示范取号', { [MOBILE]: '13900001234' }));
    expect(app.text()).toContain('手机上已经有这一份');
    expect(app.text()).toContain('收到的：139****1234');
    expect(app.text()).not.toContain('13900001234');
    await app.tap('不放进来');
    await board();
    expect(cards()).toBe(1);
    expect(stored()).toEqual([]);
  });

  it('takes theirs, or keeps both, as the person says', async () => {
    app = await phoneAt('fill/open/index', [named('mine', '示范取号')]);
    await choose(await sent('示范取号', { [MOBILE]: '13900001234' }));
    await app.tap('用收到的替换');
    await app.choose('替换');
    await board();
    expect(cards()).toBe(1);
    await app.open('fill/open/index');
    await choose(await sent('示范取号', { [MOBILE]: '13900009999' }));
    expect(app.text()).toContain('手机上：139****1234');
    await app.tap('两份都留着');
    await board();
    expect(cards()).toBe(2);
  });

  it('says that the same is here already', async () => {
    app = await phoneAt('fill/open/index', []);
    await choose(await sent('示范取号'));
    await app.tap('放进我的备案');
    await app.open('fill/open/index');
    await choose(await sent('示范取号'));
    expect(app.text()).toContain('内容一样');
  });

  it('says of any other file what can be opened', async () => {
    app = await phoneAt('fill/open/index', []);
    await choose(PHOTO, '照片.jpg');
    expect(app.text()).toContain('这不是备妥的文件');
    await app.choose('知道了');
    await choose(Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), '坏的.zip');
    expect(app.text()).toContain('没有打开');
    await app.choose('知道了');
    app.phone.chatFiles.push('cancel');
    await app.tap('从聊天里选文件');
    expect(app.text()).toContain('可以打开');
  });
});
