import type { SavedFiling } from '@/store';
import { enterprise, having, individual, movedTo, type StoredFiling } from '../support/filings';
import { recorded, SUBMITTED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const MOBILE = 'icp_subject.principal_info.mobile';
const EMAIL = 'icp_subject.principal_info.email';
const READY = '可以提交了：照着填进微信后台';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function review(filing: StoredFiling, more: Partial<SavedFiling> = {}): Promise<void> {
  app = await phoneAt('fill/review/index', [saved('one', filing, more)], {
    now: '2026-03-03T12:00:00+08:00',
  });
}

describe('可以提交了', () => {
  it('is not shown, and there is no link to continue, while there are errors', async () => {
    await review(having(enterprise(), { [MOBILE]: '1391111' }));
    expect(app.has(READY)).toBe(false);
    expect(app.find('还有 1 处要补或要改').attrs.disabled).toBe(true);
  });

  it('is not shown while a value is missing, which counts as an error', async () => {
    await review(having(enterprise(), { [MOBILE]: '1391111', [EMAIL]: undefined }));
    expect(app.find('还有 2 处要补或要改').attrs.disabled).toBe(true);
    expect(app.text()).toContain('还没填完（1）\n主体负责人：还差 1 项');
  });

  it('is shown, with a link to the copy sheet, when there are no errors', async () => {
    await review(enterprise());
    expect(app.text()).not.toContain('还没填完');
    await app.tap(READY);
    expect(app.title).toBe('填进微信后台');
  });

  it('is not shown for a submitted filing, which links to the status page', async () => {
    await review(recorded([SUBMITTED]));
    expect(app.text()).toContain('在这里再改，微信后台不会知道');
    await app.tap('已提交，去看进度');
    expect(app.title).toBe('提交与进度');
  });
});

describe('errors, warnings and unknowns', () => {
  it('are shown in three groups with their counts, and each line leads to its field', async () => {
    await review(
      having(enterprise(), {
        [MOBILE]: '1391111',
        'icp_subject.base_info.address': '广东省样例路1号2栋301室',
      }),
    );
    expect(app.text()).toContain('会被退回（1）');
    expect(app.text()).toContain('可能被退回（1）\n通信地址');
    expect(app.text()).toMatch(/这台手机无法判断（\d+）/);
    const [, line = ''] = /会被退回（1）\n(.+)/.exec(app.text()) ?? [];
    await app.tap(line);
    expect(app.title).toBe('主体负责人');
    expect(app.text()).toContain('有 1 处要补或要改');
  });

  it('lead to the photos when a photo is wrong', async () => {
    const filing = enterprise();
    const path = 'icp_subject.organize_info.certificate_photo';
    const [photo] = filing.photos?.[path] ?? [];
    const blurred = { ...(photo as NonNullable<typeof photo>), assessed: true, problems: ['blur'] };
    await review({ ...filing, photos: { ...filing.photos, [path]: [blurred] } });
    await app.tap('主体证件照片模糊，文字的边缘是糊的');
    expect(app.title).toBe('材料照片');
  });

  it('list a missing value only with its section', async () => {
    await review(having(enterprise(), { [EMAIL]: undefined }));
    expect(app.text()).toContain('会被退回（0）\n没有发现');
    await app.tap('主体负责人：还差 1 项');
    expect(app.title).toBe('主体负责人');
    expect(app.text()).toContain('有 1 处要补或要改');
  });

  it('count photos whose files are gone, and lead to them', async () => {
    const licence = 'icp_subject.organize_info.certificate_photo';
    await review({ ...having(enterprise(), { [licence]: undefined }), photos: {} }, { lost: [licence] });
    expect(app.text()).toContain('照片文件不见了（1）');
    expect(app.text()).not.toContain('可以提交了');
    await app.tap('到“材料照片”重新添加');
    expect(app.title).toBe('材料照片');
  });

  it('count a lost photo that is not required, until the person drops it', async () => {
    const filing = having(movedTo(enterprise(), '35'), {
      'icp_applets.base_info.service_content_types': ['餐饮-外卖'],
      'icp_materials.commitment_letter': undefined,
      'icp_applets.principal_info.authorization_letter': 'letter.jpg',
    });
    await review(filing);
    expect(app.has(READY)).toBe(true);
    await review(filing, { lost: ['icp_materials.subject_other_materials'] });
    expect(app.find('还有 1 处要补或要改').attrs.disabled).toBe(true);
    await review(filing, { lost: ['icp_materials.commitment_letter'] });
    expect(app.has(READY)).toBe(true);
  });

  it('lead to the photos when documents are missing', async () => {
    await review({ ...enterprise(), photos: {}, icp_materials: {} });
    const [line = ''] = /材料照片：还差 \d+ 项/.exec(app.text()) ?? [];
    await app.tap(line);
    expect(app.title).toBe('材料照片');
  });
});

describe('every value', () => {
  it('is shown in its section, with masked numbers of persons; empty values are named', async () => {
    await review(having(enterprise(), { [EMAIL]: undefined }));
    expect(app.text()).toContain('主体负责人手机号\n139****0001');
    expect(app.text()).toContain('主体负责人证件号码\n440***********0216');
    expect(app.text()).toContain('主体证件号码\n9144 0199 MA0T E5T1 10');
    expect(app.text()).not.toMatch(/13911110001(?!@)|440199197906110216/);
    expect(app.text()).toContain('主体负责人电子邮箱\n未填');
    await review(enterprise());
    expect(app.text()).toContain('主体负责人电子邮箱\n1***@');
    expect(app.text()).not.toMatch(/13911110001/);
    await review(individual());
    expect(app.text()).toContain('证件号码\n360***********0616');
    expect(app.text()).toMatch(/证件上的住址\n.{3}\*\*\*\*/);
    expect(app.text()).toMatch(/通信地址\n.{3}\*\*\*\*/);
  });

  it('can be changed with one tap', async () => {
    await review(enterprise());
    await app.tap('主体负责人手机号');
    expect(app.title).toBe('主体负责人');
    expect(app.phone.recorded.filter(({ api }) => api === 'pageScrollTo').at(-1)?.options).toMatchObject({
      selector: '#at-icp-subject-principal-info-mobile',
    });
    await app.back();
    await app.tap('修改小程序信息');
    expect(app.title).toBe('小程序信息');
  });
});
