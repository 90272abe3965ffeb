import { openBackup } from '@/backup';
import { enterprise } from '../support/filings';
import { fileOf } from '../support/packed';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { holdReading } from '../support/weapp/held';
import { phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const AT = 'icp_subject.organize_info.certificate_photo';
const BYTES = new Uint8Array(60_000).fill(7);
const NAMES = Array.from({ length: 10 }, (_, i) => `p${i}.jpg`);
const FOLDER = 'wxfile://usr/photos/';
const PASSPHRASE = '水杯在窗台上，书在第三格';

/** A phone with ten photos, on the page of the backup. */
async function begin(): Promise<void> {
  const photos = NAMES.map((file) => ({
    file,
    format: 'jpeg',
    bytes: BYTES.length,
    width: 400,
    height: 300,
  }));
  const files = Object.fromEntries(NAMES.map((name) => [FOLDER + name, BYTES]));
  app = await phoneAt('fill/backup/index', [saved('one', { ...enterprise(), photos: { [AT]: photos } })], {
    files,
  });
}

async function make(): Promise<void> {
  await app.type('口令', PASSPHRASE);
  await app.tap('开始备份');
}

const backups = () => [...app.phone.files.keys()].filter((name) => name.endsWith('.beituo'));
const photos = () => [...app.phone.files.keys()].filter((name) => /\.jpg$/.test(name)).length;
const texts = () => [...app.phone.storage].map(([key, { data }]) => `${key} ${data}`).sort();

/** How many photos the backup holds; rejects where it is not whole. */
async function photosIn(name = ''): Promise<number> {
  const backup = await openBackup(fileOf(app.phone.files.get(name) as Uint8Array), PASSPHRASE);
  let count = 0;
  await backup.each((head) => {
    if (head.kind === 'photo') count += 1;
    return undefined;
  });
  return count;
}

/** Counts what the app does with files; after so many acts nothing happens and nobody answers, as after a kill. */
function killAfter(most = Number.POSITIVE_INFINITY): () => number {
  type Act = (...given: unknown[]) => unknown;
  const files = (app.phone.wx.getFileSystemManager as () => Record<string, Act>)();
  let acts = 0;
  for (const name of ['readFile', 'appendFile', 'writeFileSync', 'unlinkSync']) {
    const act = files[name] as Act;
    files[name] = (...given) => (++acts > most ? undefined : act(...given));
  }
  return () => acts;
}

describe('a backup that is cancelled in the middle', () => {
  it('leaves nothing, and a second one is whole', async () => {
    await begin();
    const release = holdReading(app);
    await make();
    expect(app.text()).toContain('正在备份');
    await app.tap('取消');
    expect(app.text()).toContain('开始备份');
    await release();
    expect(backups()).toEqual([]);
    expect(photos()).toBe(10);
    await make();
    expect(app.text()).toContain('备份好了');
    expect(await photosIn(backups()[0])).toBe(10);
  });

  it('does not spoil the next, which begins before it has noticed', async () => {
    await begin();
    const release = holdReading(app);
    await make();
    await app.tap('取消');
    await make();
    await release();
    expect(app.text()).toContain('备份好了');
    expect(backups()).toHaveLength(1);
    expect(await photosIn(backups()[0])).toBe(10);
    await app.tap(app.text().match(/发到聊天（.*）/)?.[0] ?? '');
    const sent = app.phone.recorded.find(({ api }) => api === 'shareFileMessage');
    expect(sent?.options).toMatchObject({ filePath: backups()[0], fileName: '备妥备份-20260316.beituo' });
  });

  it('is given up when the page is left, and nothing of it stays', async () => {
    await begin();
    const release = holdReading(app);
    await make();
    await app.open('pages/home/index');
    await release();
    expect(backups()).toEqual([]);
    expect(photos()).toBe(10);
    expect(app.dialog).toBeUndefined();
  });
});

describe('a kill while a backup is made', () => {
  it('at any tenth loses nothing, offers no half file, and the next start is clean', async () => {
    await begin();
    const acts = killAfter();
    await make();
    expect(app.text()).toContain('备份好了');
    const all = acts();
    expect(all).toBeGreaterThanOrEqual(10);
    for (let tenth = 0; tenth < 10; tenth++) {
      await begin();
      const before = texts();
      killAfter(Math.floor((all * tenth) / 10));
      await make();
      expect(app.text()).toContain('正在备份');
      app = await app.restart();
      expect(backups()).toEqual([]);
      expect(photos()).toBe(10);
      expect(texts()).toEqual(before);
      await app.open('fill/backup/index');
      expect(app.text()).toContain('没有备份过');
      expect(app.has('开始备份')).toBe(true);
    }
  });
});
