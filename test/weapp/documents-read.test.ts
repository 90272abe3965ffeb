import { begin, killed, PHOTO } from '../support/people';
import { type App, launch } from '../support/weapp';
import { LICENCE, readOn, shown, slots, take } from '../support/weapp/documentsPage';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const AT = 'icp_subject.organize_info.certificate_photo';
const FRONT = 'icp_subject.principal_info.certificate_photo_front';
const FRONT_NAME = '主体负责人证件正面（人像面）';

/** Lines as a phone gives them, without places. */
const LICENCE_LINES = [
  '营业执照',
  '统一社会信用代码',
  '91440199MA0TE5T110',
  '名称 广州市示范样例科技有限公司',
  '类型 有限责任公司',
  '法定代表人 任样例',
  '成立日期 2021年03月01日',
  '住所 广州市天河区示范路10号样例大厦3栋1201室',
];
const ID_LINES = [
  '姓名 任样例',
  '性别男民族汉',
  '出生 1979年6月11日',
  '住址 广东省广州市天河区样例路1号',
  '公民身份号码 440199197906110216',
];

const reading = (options: Parameters<typeof slots>[0] = {}) => slots({ recognises: true, ...options });
/** The values that were read at a place, by path; undefined where nothing was. */
const valuesAt = (path: string) =>
  readOn(app)[path]?.map((read) => read && Object.fromEntries(read.map((one) => [one.path, one.value])))[0];
const takeFront = async (file = PHOTO) => {
  app.nextPhotos(file);
  await app.tap(`从相册选择${FRONT_NAME}`);
};

describe('the text of a photo', () => {
  it('is read on the phone when the photo was assessed, and stays with the photo', async () => {
    app = await reading();
    app.nextOCR(LICENCE_LINES);
    await take(app, PHOTO);
    expect(shown(app)).toMatch(/^合格\n/);
    expect(valuesAt(AT)).toMatchObject({
      'icp_subject.organize_info.certificate_number': '91440199MA0TE5T110',
      'icp_subject.base_info.name': '广州市示范样例科技有限公司',
      'icp_subject.legal_person_info.name': '任样例',
    });
    expect(app.phone.sessions).toMatchObject({ open: 0, most: 1 });
    expect(app.phone.network).toEqual([]);
  });

  it('is recognised only when the verdict on the photo is on screen', async () => {
    app = await reading();
    app.nextOCR(LICENCE_LINES);
    const { wx } = app.phone;
    const open = wx.createVKSession as (options: unknown) => unknown;
    const said: (string | undefined)[] = [];
    wx.createVKSession = (options: unknown) => {
      said.push(shown(app));
      return open(options);
    };
    await take(app, PHOTO);
    expect(said).toEqual([expect.stringMatching(/^合格\n/)]);
  });

  it('is held against the form', async () => {
    app = await reading();
    app.nextOCR(LICENCE_LINES);
    await take(app, PHOTO);
    await app.back();
    await app.tap('主体信息');
    await app.type('主体名称', '广州市示范样列科技有限公司');
    await app.tap('检查并返回');
    expect(app.text()).toContain(
      '营业执照上是“广州市示范样例科技有限公司”，这里填的是“广州市示范样列科技有限公司”',
    );
  });

  it('is read in a picture of at most 1.5 megapixels, in the shape of the photo', async () => {
    app = await reading();
    app.nextOCR(LICENCE_LINES);
    await take(app, PHOTO);
    const [{ width, height } = { width: 0, height: 0 }] = app.phone.sessions.shown;
    expect(width * height).toBeLessThanOrEqual(1_500_000);
    expect(width * height).toBeGreaterThan(1_450_000);
    expect(width / height).toBeCloseTo(1520 / 1120, 2);
  });

  it('goes to the person whose card it is', async () => {
    app = await reading();
    app.nextOCR(ID_LINES);
    await takeFront();
    expect(valuesAt(FRONT)).toMatchObject({
      'icp_subject.principal_info.name': '任样例',
      'icp_subject.principal_info.certificate_number': '440199197906110216',
    });
  });

  it('fills in nothing when it is another paper than its place asks for', async () => {
    app = await reading();
    app.nextOCR(ID_LINES);
    await take(app, PHOTO);
    expect(readOn(app)[AT]).toEqual([[]]);
  });

  it('is read again on a new photo only', async () => {
    app = await reading();
    app.nextOCR(LICENCE_LINES, ID_LINES);
    await take(app, PHOTO);
    await app.back();
    await app.tap('材料照片');
    expect(app.phone.sessions.shown).toHaveLength(1);
    app.nextPhotos(PHOTO);
    await app.tap(`重拍${LICENCE}第 1 张`);
    expect(app.phone.sessions.shown).toHaveLength(2);
    expect(readOn(app)[AT]).toEqual([[]]);
  });
});

describe('a phone that does not recognise', () => {
  it.each([
    { why: 'has no sessions', options: {}, texts: [] },
    { why: 'has too old a base library', options: { recognises: true, SDKVersion: '2.26.2' }, texts: [] },
    { why: 'fails at the start', options: { recognises: true }, texts: ['failure' as const] },
    { why: 'finds no paper', options: { recognises: true }, texts: [['今天开会', '带上茶杯']] },
  ])('works as before when it $why', async ({ options, texts }) => {
    app = await slots(options);
    app.nextOCR(...texts);
    await take(app, PHOTO);
    expect(shown(app)).toMatch(/^合格\n/);
    expect(app.dialog).toBeUndefined();
    expect(valuesAt(AT) ?? {}).toEqual({});
    expect(app.phone.sessions.open).toBe(0);
  });

  it('is given up after 8 seconds, with no word, and asked once more when the app starts again', async () => {
    app = await reading();
    app.nextOCR('silent');
    await take(app, PHOTO);
    expect(shown(app)).toMatch(/^合格\n/);
    expect(app.phone.sessions.open).toBe(1);
    await app.advance(8000);
    expect(app.phone.sessions.open).toBe(0);
    await app.back();
    await app.tap('材料照片');
    await app.advance(8000);
    expect(app.phone.sessions.shown).toHaveLength(1);
    app = await killed(app);
    app.nextOCR(LICENCE_LINES);
    await app.tap('未命名小程序');
    await app.tap('材料照片');
    expect(valuesAt(AT)).toMatchObject({ 'icp_subject.base_info.name': '广州市示范样例科技有限公司' });
  });
});

describe('while a photo is being read', () => {
  beforeEach(async () => {
    app = await reading();
    app.nextOCR('silent', ID_LINES);
    await take(app, PHOTO);
  });

  it('the next one is assessed at once, and read after it', async () => {
    await takeFront();
    await app.advance(1500);
    expect(app.text()).toMatch(new RegExp(`${FRONT_NAME}\\n为什么\\n合格`));
    expect(app.phone.sessions.shown).toHaveLength(1);
    await app.advance(8000);
    expect(valuesAt(FRONT)).toMatchObject({ 'icp_subject.principal_info.name': '任样例' });
    expect(app.phone.sessions).toMatchObject({ open: 0, most: 1 });
  });

  it('those that wait are left when the person leaves, and read when the page opens again', async () => {
    await takeFront();
    await app.advance(1500);
    await app.back();
    await app.advance(20_000);
    expect(app.phone.sessions).toMatchObject({ open: 0, shown: { length: 1 } });
    await app.tap('材料照片');
    expect(valuesAt(FRONT)).toMatchObject({ 'icp_subject.principal_info.name': '任样例' });
  });

  it('it can be removed', async () => {
    await app.tap(`移除${LICENCE}第 1 张`);
    await app.advance(8000);
    expect(readOn(app)[AT]).toBeUndefined();
    expect(app.text()).toContain(`${LICENCE}\n为什么\n待拍`);
  });

  it('the app may be killed: it is read the next time', async () => {
    app = await killed(app);
    app.nextOCR(LICENCE_LINES);
    await app.tap('未命名小程序');
    await app.tap('材料照片');
    expect(valuesAt(AT)).toMatchObject({ 'icp_subject.legal_person_info.name': '任样例' });
  });
});

describe('an individual’s ID card', () => {
  it('gives the name and the number of the subject', async () => {
    app = await launch({ now: '2026-03-10T10:00:00+08:00', recognises: true });
    await begin(app, '个人', '浙江');
    await app.tap('材料照片');
    app.nextOCR(ID_LINES);
    await takeFront();
    expect(valuesAt(FRONT)).toMatchObject({
      'icp_subject.base_info.name': '任样例',
      'icp_subject.organize_info.certificate_number': '440199197906110216',
    });
  });
});
