import { headerOf } from '@/photo';
import type { StoredPhoto } from '@/rules';
import { enterprise, having, movedTo, type StoredFiling } from '../support/filings';
import { PHOTO } from '../support/people';
import { heavyPhoto, lyingPhoto, withSize } from '../support/photos';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { cannotDraw, holdReading } from '../support/weapp/held';
import { phoneAt } from '../support/weapp/phoneAt';

const LICENCE = '营业执照';
const AT = 'icp_subject.organize_info.certificate_photo';
const LETTER = 'icp_materials.commitment_letter';
const OTHERS = 'icp_materials.subject_other_materials';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const photo = (more: Partial<StoredPhoto> = {}): StoredPhoto => ({
  ...{ file: 'a.jpg', format: 'jpeg', bytes: 160_000, width: 1700, height: 1200, assessed: false },
  ...more,
});

/** The photos of a filing on a phone that cannot assess their pixels; each is decided at once. */
async function documents(filing: StoredFiling): Promise<void> {
  app = await phoneAt('pages/home/index', [saved('one', filing)], { now: '2026-03-03T12:00:00+08:00' });
  cannotDraw(app);
}
const open = () => app.open('fill/documents/index', { id: 'one' });
const storedNames = () =>
  [...app.phone.files.keys()]
    .filter((name) => name.startsWith('wxfile://usr/photos/'))
    .map((name) => name.slice(20));
/** The photos in the request. */
async function photosOf(path: string): Promise<StoredPhoto[]> {
  await app.open('fill/copy/index', { id: 'one' });
  await app.tap('复制整份内容');
  return JSON.parse(app.phone.clipboard).photos?.[path] ?? [];
}
const asked = () =>
  app.phone.recorded.filter(({ api }) => api === 'chooseMedia').map(({ options }) => options);

describe('choosing photos', () => {
  const hospital = {
    ...having(enterprise(), { 'icp_applets.base_info.service_content_types': ['医疗服务-医院'] }),
    photos: {},
  };

  it('asks WeChat for nine photos at most, although the slot can hold ten, and the camera for one', async () => {
    await documents(hospital);
    await open();
    await app.tap('从相册选择《医疗机构执业许可证》');
    await app.tap('拍摄《医疗机构执业许可证》');
    await app.tap(`从相册选择${LICENCE}`);
    expect(asked()).toEqual([
      expect.objectContaining({ count: 9, sourceType: ['album'] }),
      expect.objectContaining({ count: 1, sourceType: ['camera'] }),
      expect.objectContaining({ count: 1, sourceType: ['album'] }),
    ]);
  });

  it('offers only as many more as the slot can hold', async () => {
    const eight = Array.from({ length: 8 }, (_, place) =>
      photo({ file: `${place}.jpg`, paper: 'hospitalLicence' }),
    );
    await documents({ ...hospital, photos: { [OTHERS]: eight } });
    await open();
    await app.tap('从相册选择《医疗机构执业许可证》');
    expect(asked()).toEqual([expect.objectContaining({ count: 2 })]);
  });

  it.each([
    { why: 'half a photo', file: PHOTO.slice(0, 90_000), says: '这个文件不是能打开的图片' },
    { why: 'a photo of 60 megapixels', file: withSize(PHOTO, 9000, 6700), says: '这张照片的像素太多' },
  ])('refuses $why, and stores nothing of it', async ({ file, says }) => {
    await documents({ ...enterprise(), photos: {} });
    await open();
    app.nextPhotos(file);
    await app.tap(`拍摄${LICENCE}`);
    expect(app.text()).toContain(says);
    await app.choose('知道了');
    expect(storedNames()).toEqual([]);
  });

  it('knows the size of a photo that was held upright', async () => {
    await documents({ ...enterprise(), photos: {} });
    await open();
    app.nextPhotos(lyingPhoto());
    await app.tap(`拍摄${LICENCE}`);
    const { width, height } = headerOf(lyingPhoto()) ?? { width: 0, height: 0 };
    expect(width).toBeGreaterThan(height);
    expect((await photosOf(AT))[0]).toMatchObject({ width: height, height: width });
  });
});

describe('a photo that is taken again', () => {
  const two = () => {
    const filing = having(movedTo(enterprise(), '42'), { 'local.business_scope': '电子商务；教育咨询' });
    return { ...filing, photos: { [OTHERS]: [photo({ paper: 'commerceStatement' })] } };
  };

  it('still belongs to the same document', async () => {
    await documents(two());
    await open();
    app.nextPhotos(PHOTO);
    await app.tap('重拍电子商务情况说明书第 1 张');
    expect(app.has('重拍电子商务情况说明书第 1 张')).toBe(true);
    expect(await photosOf(OTHERS)).toEqual([expect.objectContaining({ paper: 'commerceStatement' })]);
  });

  it('deletes the old files, but keeps them when the person cancels', async () => {
    await documents({ ...enterprise(), photos: { [AT]: [photo({ copy: photo({ file: 'a-copy.jpg' }) })] } });
    app.phone.files.set('wxfile://usr/photos/a-copy.jpg', PHOTO);
    await open();
    await app.tap(`重拍${LICENCE}第 1 张`);
    expect(storedNames()).toEqual(['a.jpg', 'a-copy.jpg']);
    app.nextPhotos(PHOTO);
    await app.tap(`重拍${LICENCE}第 1 张`);
    expect(storedNames()).toHaveLength(1);
    expect(storedNames()).not.toContain('a.jpg');
  });

  it('can come from the album', async () => {
    await documents({ ...enterprise(), photos: { [AT]: [photo()] } });
    await open();
    app.nextPhotos(PHOTO);
    await app.tap(`${LICENCE}第 1 张：更多`);
    await app.choose('从相册换一张');
    expect(asked()).toEqual([expect.objectContaining({ count: 1, sourceType: ['album'] })]);
    expect(storedNames()).not.toContain('a.jpg');
  });
});

describe('while a photo is being assessed', () => {
  const unseen = ({ assessed: _, ...rest }: StoredPhoto = photo()): StoredPhoto => rest;
  const WHEN = '互联网信息服务核准承诺书（旧名互联网信息服务承诺书）第 1 张的签署日期';

  it('the page says how many are still waiting', async () => {
    await documents({
      ...enterprise(),
      photos: { [AT]: [unseen()], [LETTER]: [unseen(photo({ file: 'b.jpg' }))] },
    });
    const go = holdReading(app);
    await open();
    expect(app.text()).toContain('正在检查照片，还有 2 张。可以接着拍，不用等。');
    expect(app.text()).toContain('正在检查…');
    await go();
    expect(app.text()).not.toContain('正在检查');
  });

  it('a signing day that is entered or changed in the meantime stays', async () => {
    const dated = unseen(photo({ file: 'b.jpg', dated: '2026-02-20' }));
    await documents({ ...enterprise(), photos: { [LETTER]: [dated] } });
    const go = holdReading(app);
    await open();
    await app.pick(WHEN, '2026-03-01');
    await go();
    expect(await photosOf(LETTER)).toEqual([expect.objectContaining({ dated: '2026-03-01' })]);
  });

  it('a signing day that is removed in the meantime stays removed', async () => {
    const dated = unseen(photo({ file: 'b.jpg', dated: '2026-02-20' }));
    await documents({ ...enterprise(), photos: { [LETTER]: [dated] } });
    const go = holdReading(app);
    await open();
    await app.tap(`清除${WHEN}`);
    await go();
    expect((await photosOf(LETTER))[0]).not.toHaveProperty('dated');
  });

  it('a photo that is removed leaves neither its name nor its copy', async () => {
    await documents({ ...enterprise(), photos: { [AT]: [unseen()] } });
    app.phone.files.set('wxfile://usr/photos/a.jpg', heavyPhoto());
    const go = holdReading(app);
    await open();
    await app.tap(`移除${LICENCE}第 1 张`);
    await go();
    expect(storedNames()).toEqual(['a.jpg']);
    expect(await photosOf(AT)).toEqual([]);
    expect(storedNames()).toEqual([]);
  });

  it('a file that cannot be read is tried once, and left to the person', async () => {
    await documents({ ...enterprise(), photos: { [AT]: [unseen()] } });
    app.fail('readFile', 'readFile:fail no such file');
    await open();
    expect(app.text()).toContain('只检查了大小和像素');
    expect(app.text()).not.toContain('正在检查');
  });
});

describe('a photo that was removed', () => {
  it('comes back to its position among the others, with its file', async () => {
    const filing = having(enterprise(), { 'icp_applets.base_info.service_content_types': ['医疗服务-医院'] });
    const paper = 'hospitalLicence';
    const three = ['a.jpg', 'b.jpg', 'c.jpg'].map((file) => photo({ file, paper }));
    await documents({ ...filing, photos: { [OTHERS]: three } });
    await open();
    await app.tap('移除《医疗机构执业许可证》第 2 张');
    expect(app.text()).toContain('已移除一张照片');
    await app.tap('撤销移除《医疗机构执业许可证》');
    expect(app.text()).not.toContain('已移除一张照片');
    expect((await photosOf(OTHERS)).map(({ file }) => file)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(storedNames()).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  });
});
