import type { SavedFiling } from '@/store';
import { enterprise, having, photo } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { worked } from '../support/work';

const MEGABYTE = 1024 * 1024;
const SIZE = 2 * MEGABYTE;
const AT = 'icp_subject.organize_info.certificate_photo';
/** What may wait to be written beside a photograph, and the texts of the ZIP. */
const OWN = MEGABYTE;

const names = Array.from({ length: 8 }, (_, i) => `large${i}.jpg`);
const filing = (): SavedFiling =>
  saved(
    'one',
    having(
      { ...enterprise(), photos: { [AT]: names.map((name) => photo(name, { bytes: SIZE })) } },
      { [AT]: undefined },
    ),
  );

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

type Options = { data: ArrayBuffer; success: (result: unknown) => void; fail: (error: unknown) => void };

/** Counts at the phone's files: bytes that were read and are not written yet are in memory. */
function heldAtFiles() {
  const files = (app.phone.wx.getFileSystemManager as () => Record<string, (options: Options) => void>)();
  const { readFile } = files as { readFile: (options: Options) => void };
  const count = { read: 0, written: 0, most: 0 };
  files.readFile = (options) =>
    readFile({
      ...options,
      success: (result) => {
        count.read += (result as { data: ArrayBuffer }).data.byteLength;
        count.most = Math.max(count.most, count.read - count.written);
        options.success(result);
      },
    });
  files.appendFile = ({ data, success }) => {
    count.written += data.byteLength;
    setTimeout(() => success({}), 0);
  };
  return count;
}

describe('a pack of eight photographs of 2 MB', () => {
  it('is made in less than three seconds, with one photograph in memory', async () => {
    const files = Object.fromEntries(
      names.map((name, i) => [`wxfile://usr/photos/${name}`, new Uint8Array(SIZE).fill(i + 1)]),
    );
    app = await phoneAt('fill/copy/index', [filing()], { files });
    const count = heldAtFiles();
    const work = worked();
    await app.tap('打包带走');
    const took = work();
    expect(app.text()).toMatch(/发到聊天（16(\.\d)? MB）/);
    expect(count.written).toBeGreaterThan(8 * SIZE);
    expect(count.most).toBeLessThanOrEqual(SIZE + OWN);
    expect(took).toBeLessThan(3000);
  });
});
