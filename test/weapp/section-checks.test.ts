import type { SavedFiling } from '@/store';
import { enterprise, having, individual, type StoredFiling } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const MOBILE = 'icp_subject.principal_info.mobile';
const EMAIL = 'icp_subject.principal_info.email';
const SERVICES = 'icp_applets.base_info.service_content_types';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function section(
  id: string,
  filing: StoredFiling,
  { check, path, ...more }: Partial<SavedFiling> & { check?: boolean; path?: string } = {},
): Promise<void> {
  app = await phoneAt('fill/section/index', [saved('one', filing, more)], {
    now: '2026-03-03T12:00:00+08:00',
    query: { section: id, ...(check && { check: '1' }), ...(path && { path }) },
  });
}
const scrolledTo = () =>
  app.phone.recorded.filter(({ api }) => api === 'pageScrollTo').map(({ options }) => options);

describe('a section', () => {
  it('shows its own name and what it is about', async () => {
    await section('appPrincipal', enterprise());
    expect(app.title).toBe('小程序负责人');
    expect(app.text()).toContain('管理这个小程序的人，提交时要做人脸核身');
  });

  it('is the first one when a link names none', async () => {
    await section('nonsense', enterprise());
    expect(app.title).toBe('主体信息');
  });

  it('shows no errors while the person fills it in', async () => {
    await section('subjectPrincipal', having(enterprise(), { [MOBILE]: undefined }));
    await app.type('主体负责人手机号', '139');
    expect(app.text()).not.toContain('要补或要改');
  });

  it('says how much is left, and counts again when a field is left', async () => {
    await section('subjectPrincipal', having(enterprise(), { [MOBILE]: undefined, [EMAIL]: undefined }));
    expect(app.text()).toContain('还差 2 项\n去没填的一项');
    await app.type('主体负责人手机号', '13911110001');
    expect(app.text()).toContain('还差 1 项');
    await app.type('主体负责人电子邮箱', 'shili@example.com');
    expect(app.text()).toContain('这一页都填好了');
  });

  it('tells the board how far the filing is when the app goes to the back', async () => {
    await section('subjectPrincipal', having(enterprise(), { [MOBILE]: undefined }));
    await app.type('主体负责人手机号', '13911110001');
    await app.hide();
    expect((await app.restart()).text()).toContain('填写，填好了 100%');
  });

  it('goes to the field for which it was opened', async () => {
    await section('subjectPrincipal', enterprise(), { path: MOBILE });
    expect(scrolledTo()).toEqual([
      expect.objectContaining({ selector: '#at-icp-subject-principal-info-mobile' }),
    ]);
  });
});

describe('检查并返回', () => {
  it('stays while there are errors, lists them at the top, and leads to the field', async () => {
    await section('subjectPrincipal', having(enterprise(), { [MOBILE]: '1391111' }));
    await app.tap('检查并返回');
    expect(app.title).toBe('主体负责人');
    expect(app.text()).toContain('有 1 处要补或要改');
    expect(scrolledTo().at(-1)).toMatchObject({ scrollTop: 0 });
    const [, message = ''] = /要补或要改\n(.+)/.exec(app.text()) ?? [];
    await app.tap(message, { nth: 0 });
    expect(scrolledTo().at(-1)).toMatchObject({ selector: '#at-icp-subject-principal-info-mobile' });
  });

  it('counts only the issues of this section', async () => {
    await section('subjectPrincipal', having(enterprise(), { [EMAIL]: undefined, [SERVICES]: undefined }));
    await app.tap('检查并返回');
    expect(app.text()).toContain('有 1 处要补或要改');
  });

  it('goes back when nothing is wrong', async () => {
    await section('subjectPrincipal', enterprise());
    await app.tap('检查并返回');
    expect(app.title).toBe('我的备案');
  });
});

describe('a section that shows its errors', () => {
  it('removes an error as soon as the person leaves the corrected field', async () => {
    await section('subjectPrincipal', having(enterprise(), { [MOBILE]: '1391111' }), { check: true });
    expect(app.text()).toContain('有 1 处要补或要改');
    await app.type('主体负责人手机号', '13911110001');
    expect(app.text()).not.toContain('要补或要改');
  });

  it('checks again when the person comes back from another screen', async () => {
    await section('app', having(enterprise(), { [SERVICES]: undefined }), { check: true });
    expect(app.text()).toContain('有 1 处要补或要改');
    await app.tap('选择服务内容');
    await app.type('按名称查找服务内容', '生活服务-工具');
    await app.tap('生活服务-工具');
    await app.tap('选好了');
    expect(app.title).toBe('小程序信息');
    expect(app.text()).not.toContain('要补或要改');
  });
});

describe('the question whether it is the same person', () => {
  it('hides the fields of the second person, and shows them again with their values', async () => {
    await section('appPrincipal', enterprise(), { appPrincipalIsPrincipal: false });
    expect(app.value('小程序负责人姓名')).toBe('温示范');
    await app.tap('与主体负责人是同一人');
    expect(app.find('与主体负责人是同一人').attrs['aria-checked']).toBe(true);
    expect(app.has('小程序负责人姓名')).toBe(false);
    await app.tap('与主体负责人是同一人');
    expect(app.value('小程序负责人姓名')).toBe('温示范');
  });

  it('asks for the legal representative when it is another person', async () => {
    await section('subjectPrincipal', enterprise());
    expect(app.has('法定代表人姓名')).toBe(false);
    await app.tap('主体负责人就是法定代表人');
    expect(app.text()).toContain('法定代表人姓名');
  });

  it('is not asked of an individual', async () => {
    await section('subjectPrincipal', individual());
    expect(app.has('主体负责人就是法定代表人')).toBe(false);
    await section('appPrincipal', individual());
    expect(app.has('与主体负责人是同一人')).toBe(false);
  });

  it('is not asked in the sections about things', async () => {
    await section('subject', enterprise());
    expect(app.text()).not.toContain('同一人');
    await section('app', enterprise());
    expect(app.text()).not.toContain('同一人');
  });
});

describe('a value', () => {
  it('is stored at once, and is there after the app was killed', async () => {
    await section('app', enterprise());
    await app.type('小程序名称', '样例排队');
    await app.advance(1);
    app = await app.restart({ page: 'pages/home/index' });
    expect(app.text()).toContain('样例排队');
  });

  it('of the region is three codes and the picked name', async () => {
    await section('subject', enterprise());
    await app.pick('备案的省、市、县区', '广东省', '深圳市', '南山区');
    expect(app.text()).toContain('广东省 深圳市 南山区');
    await app.open('fill/copy/index', { id: 'one' });
    await app.tap('复制整份内容');
    expect(JSON.parse(app.phone.clipboard).icp_subject.base_info).toMatchObject({
      province: '440000',
      city: '440300',
      district: '440305',
    });
  });

  it('links to 为什么', async () => {
    await section('subjectPrincipal', enterprise());
    await app.tap('主体负责人手机号：为什么要填');
    expect(app.title).toBe('为什么');
    expect(app.text()).toContain('主体负责人手机号');
  });
});

describe('the pre-approval items', () => {
  const ITEMS = [
    { type: 1, code: '新闻-1' },
    { type: 5, code: '药-2' },
  ];
  const at = (place: number) => `icp_applets.base_info.nrlx_details[${place}].media`;

  it('keep their photo when an item before them is removed', async () => {
    const filing = having(enterprise(), { 'icp_applets.base_info.nrlx_details': ITEMS });
    const photos = {
      [at(1)]: [{ file: 'drugs.jpg', format: 'jpeg', bytes: 1, width: 1, height: 1, assessed: false }],
    };
    await section('app', { ...filing, photos });
    await app.tap('新闻', { nth: 0 });
    await app.advance(1);
    await app.open('fill/copy/index', { id: 'one' });
    await app.tap('复制整份内容');
    const request = JSON.parse(app.phone.clipboard);
    expect(request.icp_applets.base_info.nrlx_details).toEqual([{ ...ITEMS[1], media: 'drugs.jpg' }]);
    expect(Object.keys(request.photos)).toEqual([at(0)]);
  });
});
