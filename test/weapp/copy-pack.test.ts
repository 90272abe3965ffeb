import { openPack, portableOf } from '@/packing';
import type { SavedFiling } from '@/store';
import { at, enterprise, having, photo } from '../support/filings';
import { fileOf, packMade } from '../support/packed';
import { PHOTO } from '../support/people';
import { saved } from '../support/stored';
import type { App, LaunchOptions } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOON = '2026-03-03T12:00:00+08:00';
const FOLDER = 'wxfile://usr/photos';
const PACK = `${FOLDER}/备案资料-示范取号.zip`;

const PHOTOS = {
  'icp_subject.organize_info.certificate_photo': [photo('a.jpg')],
  'icp_subject.principal_info.certificate_photo_front': [
    photo('b.jpg', { copy: { file: 'b-copy.jpg', format: 'jpeg', bytes: 1, width: 2, height: 3 } }),
  ],
  'icp_materials.commitment_letter': [photo('c.jpg')],
};
/** On the phone a media field is empty: the request gets the names of the photos. */
const NO_NAMES = {
  'icp_subject.organize_info.certificate_photo': undefined,
  'icp_subject.principal_info.certificate_photo_front': undefined,
  'icp_subject.principal_info.certificate_photo_back': undefined,
  'icp_applets.principal_info.certificate_photo_front': undefined,
  'icp_applets.principal_info.certificate_photo_back': undefined,
  'icp_materials.commitment_letter': undefined,
};
const SAVED = saved('one', having({ ...enterprise(), photos: PHOTOS }, NO_NAMES), {
  regionName: '广东省 广州市 天河区',
});

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function sheet(options: LaunchOptions = {}, filing: SavedFiling = SAVED): Promise<void> {
  app = await phoneAt('fill/copy/index', [filing], { now: NOON, ...options });
}

const handed = (api: string) =>
  app.phone.recorded.filter((call) => call.api === api).map(({ options }) => options);
const packOnPhone = () => app.phone.files.get(PACK) as Uint8Array | undefined;
const photosLeft = () =>
  ['a.jpg', 'b-copy.jpg', 'c.jpg'].map((name) => app.phone.files.has(`${FOLDER}/${name}`));
const SEND = /^发到聊天（0\.\d MB）$/;
const button = () =>
  app
    .text()
    .split('\n')
    .find((line) => SEND.test(line)) ?? '';

describe('a pack of the copy page', () => {
  it('goes to a chat with a second tap, with the bytes that the command makes', async () => {
    await sheet();
    await app.tap('打包带走');
    const bytes = packOnPhone() ?? new Uint8Array();
    const command = await packMade(portableOf(SAVED), { at: at(NOON) });
    expect(Buffer.from(bytes).equals(command.bytes)).toBe(true);
    expect(app.text()).toContain('只发给办这件事的人');
    await app.tap(button());
    expect(handed('shareFileMessage')).toEqual([
      expect.objectContaining({ filePath: PACK, fileName: '备案资料-示范取号.zip' }),
    ]);
    expect(app.phone.toast).toContain('已交出压缩包');
  });

  it('is the filing again when it is opened', async () => {
    await sheet();
    await app.tap('打包带走');
    const pack = await openPack(fileOf(packOnPhone() ?? new Uint8Array()));
    if ('refused' in pack) throw new Error(pack.refused);
    expect(pack.filing.icp_subject?.base_info).toEqual(SAVED.filing.icp_subject?.base_info);
    expect(pack.regionName).toBe('广东省 广州市 天河区');
    const found = await pack.photo('photos/01-主体证件照片.jpg');
    expect(Buffer.from(found ?? []).equals(Buffer.from(PHOTO))).toBe(true);
  });

  it('is deleted when the page is left, and after a kill at the next start; the photos stay', async () => {
    await sheet();
    await app.tap('打包带走');
    expect(packOnPhone()).toBeDefined();
    await app.open('pages/home/index');
    expect(packOnPhone()).toBeUndefined();
    await sheet();
    await app.tap('打包带走');
    const { files } = app.phone;
    files.set(`${FOLDER}/备案资料-旧.zip`, new Uint8Array(9));
    app = await app.restart();
    expect([...app.phone.files.keys()].filter((name) => name.endsWith('.zip'))).toEqual([]);
    expect(photosLeft()).toEqual([true, true, true]);
  });

  it('goes to the disk on a computer', async () => {
    const device = { platform: 'windows', system: 'Windows 10' };
    await sheet({ has: { getDeviceInfo: () => device } });
    await app.tap('打包带走');
    await app.tap(
      app
        .text()
        .split('\n')
        .find((line) => line.startsWith('存到电脑')) ?? '',
    );
    expect(handed('saveFileToDisk')).toEqual([expect.objectContaining({ filePath: PACK })]);
    expect(handed('shareFileMessage')).toEqual([]);
  });

  it('stays to be sent again when the person chose no chat', async () => {
    await sheet({ faults: { shareFileMessage: 'shareFileMessage:fail cancel' } });
    await app.tap('打包带走');
    await app.tap(button());
    expect([app.dialog, app.phone.toast]).toEqual([undefined, '']);
    app.fail('shareFileMessage', undefined);
    await app.tap(button());
    expect(handed('shareFileMessage')).toHaveLength(2);
  });

  it.each([
    { what: 'refuses', faults: { shareFileMessage: true }, says: '没有发出去' },
    { what: 'has no such function', has: { canIUse: () => false }, says: '这个微信版本不能转发文件' },
  ] as const)('is said not to be sent when WeChat $what', async ({ says, what: _, ...options }) => {
    await sheet(options);
    await app.tap('打包带走');
    await app.tap(button());
    expect(app.text()).toContain(says);
    expect(app.text()).toContain('填写的内容和照片都没有动');
    await app.choose('知道了');
    expect(button()).toMatch(SEND);
  });

  it.each([
    {
      api: 'appendFile',
      says: '手机空间不够，没有打包成',
      fault: 'appendFile:fail the maximum size of the file storage limit is exceeded',
    },
    { api: 'appendFile', says: '没有打包成', fault: 'appendFile:fail permission denied' },
    { api: 'writeFile', says: '没有打包成', fault: 'writeFile:fail disk error' },
  ])('leaves nothing half when $api fails: $says', async ({ api, says, fault }) => {
    await sheet();
    app.fail(api, fault);
    await app.tap('打包带走');
    expect(app.text().split('\n')[0]).toContain(says);
    await app.choose('知道了');
    expect(packOnPhone()).toBeUndefined();
    expect(photosLeft()).toEqual([true, true, true]);
    expect(app.has('打包带走')).toBe(true);
  });

  it('is made once by two quick taps', async () => {
    await sheet();
    await app.tapTwice('打包带走');
    expect(app.phone.recorded.filter(({ api }) => api === 'readFile')).toHaveLength(3);
    expect(button()).toMatch(SEND);
  });

  it('is made without a photo whose file is gone, which is named', async () => {
    await sheet();
    app.phone.files.delete(`${FOLDER}/c.jpg`);
    await app.tap('打包带走');
    expect(app.text()).toContain('不在包里：互联网信息服务核准承诺书。');
    expect(button()).toMatch(SEND);
  });
});
