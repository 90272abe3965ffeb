import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPack } from '@/packing';
import { enterprise } from '../support/filings';
import { browse, type Web } from '../support/h5';
import { fileOf } from '../support/packed';
import { keep, saved } from '../support/stored';

describe('a pack in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  let web: Web;
  beforeAll(async () => {
    web = await browse({ now: '2026-03-10T10:00:00+08:00' });
    await keep(web, saved('one', { ...enterprise(), photos: {} }, { regionName: '广东省 广州市 天河区' }));
  });
  afterAll(async () => {
    await web.close();
    rmSync(folder, { recursive: true });
  });

  it('is downloaded, and is the filing again', async () => {
    await web.open('fill/copy/index', { id: 'one' });
    await web.tap('打包带走');
    const send = web.top.getByText(/^下载（/);
    await send.waitFor();
    // A tap this soon after the first would count as its double.
    await web.page.clock.runFor(600);
    const [download] = await Promise.all([web.page.waitForEvent('download'), send.click()]);
    expect(download.suggestedFilename()).toBe('备案资料-示范取号.zip');
    const file = join(folder, 'pack.zip');
    await download.saveAs(file);
    const pack = await openPack(fileOf(new Uint8Array(readFileSync(file))));
    expect(pack).toMatchObject({ regionName: '广东省 广州市 天河区', faults: [] });
    expect(web.errors).toEqual([]);
  });
});
