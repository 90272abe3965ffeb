import type { StoredPhoto } from '@/rules';
import type { SavedFiling } from '@/store';
import { enterprise, having, movedTo, type StoredFiling } from '../support/filings';
import { saved } from '../support/stored';
import type { App, LaunchOptions } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { fields } from '../support/weapp/screen';

const LICENCE = '营业执照';
const AT = 'icp_subject.organize_info.certificate_photo';
const MB = 1024 * 1024;

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const fine = { format: 'jpeg', bytes: 160_000, width: 1700, height: 1200, color: true, assessed: true };
const photo = (more: Partial<StoredPhoto> = {}): StoredPhoto => ({ file: 'a.jpg', ...fine, ...more });

async function documents(
  filing: StoredFiling,
  more: Partial<SavedFiling> = {},
  options: LaunchOptions = {},
): Promise<void> {
  app = await phoneAt('fill/documents/index', [saved('one', filing, more)], {
    now: '2026-03-03T12:00:00+08:00',
    ...options,
  });
}
const CANNOT_DRAW: LaunchOptions = { has: { createOffscreenCanvas: undefined } };
/** An enterprise whose only photo is this one of its licence. */
const withLicence = (...photos: StoredPhoto[]): StoredFiling => ({
  ...enterprise(),
  photos: photos.length > 0 ? { [AT]: photos } : {},
});
/** The text of a slot, one line for each block. */
const slot = (label: string) =>
  new RegExp(`(?:^|\\n)${label}\\n为什么\\n([\\s\\S]*?)(?:\\n[^\\n]+\\n为什么\\n|$)`)
    .exec(app.text())?.[1]
    ?.split('\n') ?? [];

describe('a slot shows the state of its document', () => {
  it.each([
    { why: 'no photo of a required document', photos: [], says: '待拍' },
    { why: 'a photo that would not be returned', photos: [photo()], says: '合格' },
    { why: 'a photo that would be returned', photos: [photo({ problems: ['blur'] })], says: '不合格' },
    { why: 'a photo that may be returned', photos: [photo({ slight: ['blur'] })], says: '建议重拍' },
    { why: 'a photo that this phone could not assess', photos: [photo({ assessed: false })], says: '已添加' },
    { why: 'a photo whose size is only unusual', photos: [photo({ bytes: 50_000 })], says: '合格' },
  ])('$says: $why', async ({ photos, says }) => {
    // A phone that can draw would assess what is not assessed yet.
    await documents(withLicence(...photos), {}, CANNOT_DRAW);
    expect(slot(LICENCE)[0]).toBe(says);
  });

  it('照片文件不见了，请重拍, before anything else', async () => {
    await documents(withLicence(), { lost: [AT] });
    expect(slot(LICENCE)[0]).toBe('照片文件不见了，请重拍');
  });

  it('未添加, for a document that is optional', async () => {
    const food = having(movedTo(enterprise(), '35'), {
      'icp_applets.base_info.service_content_types': ['餐饮-外卖'],
    });
    await documents({ ...food, photos: {} });
    expect(slot('《食品经营许可证》或《预包装食品备案凭证》')[0]).toBe('未添加');
    expect(app.text()).toContain('可能需要（1）');
  });

  it('and what to do about it, but not that it is missing, because the state shows that', async () => {
    await documents(withLicence(photo({ problems: ['blur'] })));
    expect(slot(LICENCE)).toContain('3. 拍彩色原件，不拍复印件和屏幕');
    expect(app.has(`${LICENCE}：看看哪样会被退回`)).toBe(true);
    expect(slot(LICENCE)[1]).toMatch(/^主体证件照片模糊，文字的边缘是糊的。手机离远一点/);
    await documents(having(withLicence(), { [AT]: undefined }));
    expect(slot(LICENCE).slice(0, 2)).toEqual(['待拍', '主体是单位（含个体工商户）']);
  });
});

describe('a full slot', () => {
  it('offers to replace its photo, but no second photo', async () => {
    await documents(withLicence(photo()));
    expect(app.has(`拍摄${LICENCE}`)).toBe(false);
    expect(app.has(`重拍${LICENCE}第 1 张`)).toBe(true);
    expect(slot(LICENCE).join()).not.toContain('1. ');
    expect(app.has(`${LICENCE}：看看哪样会被退回`)).toBe(false);
    await documents(withLicence());
    expect(app.has(`拍摄${LICENCE}`)).toBe(true);
    expect(slot(LICENCE)).toContain('3. 拍彩色原件，不拍复印件和屏幕');
  });

  it('shows the size of the file that is handed in, in pixels and KB, and whether it is a copy', async () => {
    const copy = { file: 'b.jpg', format: 'jpeg', bytes: 153_600, width: 1600, height: 1130 };
    await documents(withLicence(photo({ bytes: 3_000_000, width: 4000, height: 3000, copy })));
    expect(slot(LICENCE)).toContain('1600×1130，150 KB');
    expect(slot(LICENCE)).toContain('已备好上传用的副本');
    await app.tap(`${LICENCE}第 1 张，点开看大图`);
    const shown = app.phone.recorded.find(({ api }) => api === 'previewImage')?.options;
    expect(shown).toMatchObject({ current: 'wxfile://usr/photos/b.jpg' });
    await documents(withLicence(photo()));
    expect(slot(LICENCE).join()).not.toContain('副本');
  });

  it('says when this phone could not open the photo', async () => {
    await documents(withLicence(photo({ assessed: false })), {}, CANNOT_DRAW);
    expect(slot(LICENCE).join()).toContain('只检查了大小和像素');
    await documents(withLicence(photo()));
    expect(app.text()).not.toContain('只检查了大小和像素');
  });
});

describe('the day of signing', () => {
  it('is asked only for a letter', async () => {
    const letter = 'icp_materials.commitment_letter';
    await documents({ ...enterprise(), photos: { [AT]: [photo()], [letter]: [photo({ file: 'b.jpg' })] } });
    expect(app.text().match(/签署日期/g)).toHaveLength(1);
    const [picker] = fields(
      app.seen,
      '互联网信息服务核准承诺书（旧名互联网信息服务承诺书）第 1 张的签署日期',
      ['picker'],
    );
    expect(picker?.attrs).toMatchObject({ start: '2025-03-03', end: '2026-04-03', value: '2026-03-03' });
  });
});

describe('the page of the photos', () => {
  it('needs no photos for a cancellation without documents', async () => {
    await documents({ kind: 'cancel_access' });
    expect(app.text()).toContain('这一类备案不需要材料照片');
  });

  it('goes to the document for which it was opened', async () => {
    await documents(withLicence(), {}, { query: { path: AT } });
    expect(app.phone.recorded.find(({ api }) => api === 'pageScrollTo')?.options).toMatchObject({
      selector: '#at-icp-subject-organize-info-certificate-photo',
    });
  });

  it('says how much room the photos of all filings take, and warns from 80 % on', async () => {
    await documents(withLicence(photo({ bytes: 100 * MB })));
    expect(app.text()).toContain('全部备案的照片占 100 MB，微信给每个小程序最多 200 MB。');
    expect(app.text()).not.toContain('照片空间快满了');
    const other = saved('two', withLicence(photo({ file: 'c.jpg', bytes: 60 * MB })));
    app = await phoneAt('fill/documents/index', [
      saved('one', withLicence(photo({ bytes: 100 * MB }))),
      other,
    ]);
    expect(app.text()).toContain('照片空间快满了');
    expect(app.text()).toContain('全部备案的照片占 160 MB');
  });

  it('says nothing about room while there is no photo', async () => {
    await documents(withLicence());
    expect(app.text()).not.toContain('全部备案的照片占');
  });

  it('explains each document', async () => {
    await documents(withLicence());
    await app.tap(`${LICENCE}：为什么要提供`);
    expect(app.title).toBe('为什么');
    expect(app.text()).toMatch(/^营业执照\n/);
  });
});

describe('what a photo must not look like', () => {
  it('is shown on demand, with one line each', async () => {
    await documents(withLicence());
    expect(app.text()).not.toContain('翻拍屏幕');
    await app.tap(`${LICENCE}：看看哪样会被退回`);
    for (const line of ['缺了一角', '太远', '反光', '翻拍屏幕', '黑白复印件', '水印压住了字'])
      expect(app.text()).toContain(`${line}：`);
    await app.tap(`${LICENCE}：收起`);
    expect(app.text()).not.toContain('翻拍屏幕：');
  });
});
