import { openBackup } from '@/backup';
import { utf8Text } from '@/rules';
import { enterprise } from '../support/filings';
import { PHOTO } from '../support/people';
import { saved, textsOf, textsOfAccounts } from '../support/stored';
import { type App, launch } from '../support/weapp';
import { boardOf, phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const AT = 'icp_subject.organize_info.certificate_photo';
const photo = (file: string) => ({ file, format: 'jpeg', bytes: PHOTO.length, width: 400, height: 300 });
const filing = (id: string) => saved(id, { ...enterprise(), photos: { [AT]: [photo(`${id}.jpg`)] } });
const many = (count: number) => Array.from({ length: count }, (_, place) => filing(`f${place}`));
const PASSPHRASE = '水杯在窗台上，书在第三格';

/** The file that lies ready to be handed on; empty where there is none. */
const made = () =>
  [...app.phone.files].find(([name]) => name.endsWith('.beituo'))?.[1] as Uint8Array | undefined;

async function make(passphrase = PASSPHRASE): Promise<void> {
  await app.type('口令', passphrase);
  await app.tap('开始备份');
}

/** The texts of all filings, as 隐私与数据 copies them; photos come back under new names. */
async function allTexts(): Promise<unknown[]> {
  await app.open('tools/settings/index');
  await app.tap('复制全部文字内容');
  const texts = app.phone.clipboard.replace(/"[\w-]+\.jpg"/g, '"a photo"');
  return (JSON.parse(texts) as unknown[]).map((one) => JSON.stringify(one)).sort();
}

const photos = () =>
  [...app.phone.files].flatMap(([name, bytes]) =>
    name.startsWith('wxfile://usr/photos/') ? [bytes as Uint8Array] : [],
  );

describe('备份', () => {
  it('puts every filing and photo into one locked file and hands it to a chat', async () => {
    app = await phoneAt('fill/backup/index', [filing('one'), filing('two')]);
    expect(app.text()).toContain('上次备份\n没有备份过');
    await make();
    expect(app.text()).toContain('备份好了');
    const bytes = made() as Uint8Array;
    await app.tap(app.text().match(/发到聊天（.*）/)?.[0] ?? '发到聊天');
    const sent = app.phone.recorded.find(({ api }) => api === 'shareFileMessage');
    expect(sent?.options.fileName).toBe('备妥备份-20260316.beituo');
    const found: string[] = [];
    const backup = await openBackup(
      { size: bytes.length, read: async (from, length) => bytes.slice(from, from + length) },
      PASSPHRASE,
    );
    await backup.each((head, content) => {
      if (head.kind === 'photo') expect(Buffer.from(content).equals(Buffer.from(PHOTO))).toBe(true);
      if (head.kind === 'filing') expect(JSON.parse(utf8Text(content)).id).toBe(head.id);
      found.push(head.kind === 'photo' ? head.file : head.kind === 'filing' ? head.id : head.kind);
      return undefined;
    });
    expect(found.sort()).toEqual(['contents', 'one', 'one.jpg', 'two', 'two.jpg']);
    expect(app.text()).toContain('上次备份\n今天');
    await app.open('tools/settings/index');
    expect(made()).toBeUndefined();
    expect(app.text()).toContain('今天');
    app = await app.restart({ now: '2026-03-20T12:00:00+08:00' });
    await app.open('tools/settings/index');
    expect(app.text()).toContain('4 天前');
  });

  it('wants a passphrase of eight characters, and says calmly how good it is', async () => {
    app = await phoneAt('fill/backup/index', [filing('one')]);
    expect(app.text()).toContain('满 8 个字就可以用');
    await make('1234567');
    expect(app.phone.toast).toBe('口令至少 8 个字');
    expect(made()).toBeUndefined();
    await app.type('口令', '12345678');
    expect(app.text()).toContain('可以用；再长一些更稳妥');
    await app.type('口令', PASSPHRASE);
    expect(app.text()).toContain('可以用，很难猜到');
  });

  it.each([
    ['appendFile', 'appendFile:fail the maximum size of the file storage limit is exceeded', '手机空间不够'],
    ['getRandomValues', 'getRandomValues:fail', '没有备份成'],
  ])('says so where the phone refuses (%s), and leaves nothing', async (api, error, words) => {
    app = await phoneAt('fill/backup/index', [filing('one')]);
    app.fail(api, error);
    await make();
    expect(app.text()).toContain(words);
    await app.choose('知道了');
    expect(made()).toBeUndefined();
    expect(app.text()).toContain('没有备份过');
  });

  it('is not counted where it was not handed on', async () => {
    app = await phoneAt('fill/backup/index', [filing('one')]);
    await make();
    app.fail('shareFileMessage', 'shareFileMessage:fail cancel');
    await app.tap(app.text().match(/发到聊天（.*）/)?.[0] ?? '');
    expect(app.text()).toContain('没有备份过');
    expect(made()).toBeDefined();
  });

  it('brings everything back to a phone that was emptied: the same texts, the same bytes of photos', async () => {
    const account = { id: 'a1', createdAt: 0, name: '样例取号', passedOn: '2025-06-10' };
    app = await launch({
      files: { 'wxfile://usr/photos/one.jpg': PHOTO, 'wxfile://usr/photos/two.jpg': PHOTO },
      storage: {
        ...(await textsOf(filing('one'), filing('two'))),
        ...(await textsOfAccounts(account)),
      },
    });
    await app.open('fill/backup/index');
    await make();
    const content = Uint8Array.from(made() ?? []);
    const before = await allTexts();
    await app.tap('清空全部数据');
    await app.choose('清空');
    expect(photos()).toEqual([]);
    await app.open('fill/open/index');
    app.phone.chatFiles.push({ name: '备妥备份.beituo', content });
    await app.tap('从聊天里选文件');
    await app.type('口令', PASSPHRASE);
    await app.tap('打开备份');
    expect(app.text()).toContain('认证年审\n手机上没有的会添加\n1 个账号');
    await app.tap('恢复 2 份备案');
    if (app.dialog) await app.choose('恢复');
    app = await app.restart();
    expect(app.text()).toContain('样例取号');
    expect(await allTexts()).toEqual(before);
    expect(photos().map((bytes) => Buffer.from(bytes).equals(Buffer.from(PHOTO)))).toEqual([true, true]);
  });

  it('says how many photos are not in it', async () => {
    app = await phoneAt('fill/backup/index', [filing('one')]);
    app.phone.files.delete('wxfile://usr/photos/one.jpg');
    await make();
    expect(app.text()).toContain('有 1 张照片的文件不见了');
  });
});

describe('the board', () => {
  it('reminds of a backup from five filings on, and again a month after it was put off', async () => {
    app = await boardOf(many(4));
    expect(app.text()).not.toContain('还没有备份过');
    app = await boardOf(many(5));
    expect(app.text()).toContain('还没有备份过');
    await app.tap('过一个月再说');
    expect(app.text()).not.toContain('还没有备份过');
    app = await app.restart({ now: '2026-04-14T12:00:00+08:00' });
    expect(app.text()).not.toContain('还没有备份过');
    app = await app.restart({ now: '2026-04-16T12:00:00+08:00' });
    await app.tap('去备份');
    expect(app.title).toBe('备份');
  });
});
