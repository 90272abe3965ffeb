import type { FilingEvent } from '@/rules';
import type { SavedFiling } from '@/store';
import { enterprise, having, individual, movedTo, type StoredFiling } from '../support/filings';
import { saved, textsOf } from '../support/kept';
import { begin, PHOTO } from '../support/people';
import { type App, launch } from '../support/weapp';
import { allOf, textOf } from '../support/weapp/screen';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const SUBMITTED: FilingEvent = { event: 'submitted', at: '2026-03-02T10:00:00+08:00' };
const PASSED: FilingEvent = { event: 'platform_passed', at: '2026-03-03T10:00:00+08:00' };
const RECEIVED: FilingEvent = { event: 'sms_received', at: '2026-03-03T10:05:00+08:00' };
const VERIFIED: FilingEvent = { event: 'sms_verified', at: '2026-03-03T11:00:00+08:00' };

const FILES = Object.fromEntries(
  ['licence.jpg', 'front.jpg', 'back.jpg'].map((file) => [`wxfile://usr/photos/${file}`, PHOTO]),
);

/** A phone with these filings, at a page of the first. */
async function at(
  page: string,
  filings: SavedFiling[],
  { now = '2026-03-03T12:00:00+08:00', ...query }: Record<string, string> = {},
): Promise<void> {
  app = await launch({ now, files: FILES, storage: await textsOf(...filings) });
  await app.open(page, { id: 'one', ...query });
}
const withHistory = (...history: FilingEvent[]): StoredFiling => ({ ...enterprise(), history });
/** The button in which the screen's next step stands. */
const mainButton = () =>
  allOf(app.seen)
    .filter(({ attrs }) => /action--main/.test(String(attrs.class)))
    .map(textOf)
    .join();

describe('a section that was checked', () => {
  const PHONE = 'icp_subject.principal_info';

  it('takes its error back with the tap that mends it', async () => {
    const filing = having(enterprise(), { [`${PHONE}.certificate_validity_date_end`]: '20260310' });
    await at('fill/section/index', [saved('one', filing)], { section: 'subjectOwner', check: '1' });
    expect(app.text()).toContain('证件有效期不足 1 个月');
    await app.tap('长期有效');
    expect(app.text()).not.toContain('证件有效期不足');
    expect(app.text()).not.toContain('要补或要改');
  });

  it('says once what may be returned, and lets the person go', async () => {
    const filing = having(enterprise(), { 'icp_subject.base_info.address': '广东省样例路1号2栋301室' });
    await at('fill/tasks/index', [saved('one', filing)]);
    await app.tap('主体信息');
    expect(app.text()).toContain('有 1 处可能被退回，看过可以不改');
    await app.tap('检查并返回');
    expect(app.title).toBe('备案任务');
  });

  it('also where nothing was checked before', async () => {
    const filing = having(enterprise(), { 'icp_subject.base_info.address': '广东省样例路1号2栋301室' });
    await at('fill/tasks/index', [saved('one', filing)]);
    await app.open('fill/section/index', { id: 'one', section: 'subject' });
    await app.tap('检查并返回');
    expect(app.text()).toContain('通信地址开头又写了“广东省”');
    await app.tap('检查并返回');
    expect(app.title).not.toBe('主体信息');
  });

  it('says which questions need no answer', async () => {
    await at('fill/section/index', [saved('one', enterprise())], { section: 'subject' });
    const lines = app.text();
    expect(lines).toContain('主体信息备注（选填）');
    expect(lines).not.toContain('主体名称（选填）');
  });
});

describe('the kind of filing, the subject and the province', () => {
  it('can be changed after the start, and what was filled in stays', async () => {
    await at('fill/tasks/index', [saved('one', enterprise(), { regionName: '广东省 广州市 天河区' })]);
    await app.tap('更改备案类型、主体性质或省份');
    await app.tap('新增小程序');
    await app.tap('下一题');
    await app.tap('下一题');
    await app.tap('浙江');
    await app.tap('保存更改');
    expect(app.text()).toContain('新增小程序 · 企业 · 浙江');
    await app.tap('主体信息');
    expect(app.value('主体名称')).toBe('广州市示范样例科技有限公司');
    expect(app.value('通信地址')).toBe('');
    expect(app.text()).toContain('请选择省、市、区县');
  });

  it('stay as they were when the screen is left', async () => {
    await at('fill/tasks/index', [saved('one', enterprise())]);
    await app.tap('更改备案类型、主体性质或省份');
    await app.tap('注销主体');
    await app.back();
    expect(app.text()).toContain('首次备案 · 企业 · 广东');
  });

  it('are the chosen ones where the subject is copied from another filing', async () => {
    await at('pages/home/index', [saved('one', enterprise())]);
    await begin(app, '企业', '浙江', '新增小程序');
    await app.tap('复制自 广州市示范样例科技有限公司');
    expect(app.text()).toContain('新增小程序 · 企业 · 浙江');
    await app.tap('主体信息');
    expect(app.text()).toContain('请选择省、市、区县');
  });
});

describe('the next step on 提交与进度', () => {
  it.each([
    { why: 'nothing is submitted', history: [], main: '核对与预审' },
    { why: 'the text message is there', history: [SUBMITTED, PASSED, RECEIVED], main: '现在去核验' },
    { why: 'it is awaited', history: [SUBMITTED, PASSED], main: '记录：收到短信' },
    {
      why: 'it came back',
      history: [SUBMITTED, { event: 'platform_rejected', at: '2026-03-03T10:00:00+08:00' }],
      main: '去改填写的内容',
    },
  ] as const)('is $main while $why', async ({ history, main }) => {
    await at('pages/status/index', [saved('one', withHistory(...history))]);
    expect(mainButton()).toBe(main);
  });

  it('is not back to the answers of a submitted filing, which says so itself', async () => {
    await at('fill/review/index', [saved('one', withHistory(SUBMITTED))]);
    expect(app.text()).toContain('在这里再改，微信后台不会知道');
    expect(mainButton()).toBe('已提交，去看进度');
  });

  it('names the filing it is about', async () => {
    const filing = withHistory(SUBMITTED, PASSED, RECEIVED);
    for (const page of ['pages/status/index', 'pages/sms/index', 'fill/review/index', 'fill/copy/index']) {
      await at(page, [saved('one', filing)]);
      expect([page, app.text()]).toEqual([
        page,
        expect.stringContaining('示范取号 · 广州市示范样例科技有限公司'),
      ]);
    }
  });

  it('leads from a countdown to the reminders', async () => {
    await at('pages/status/index', [saved('one', withHistory(SUBMITTED))]);
    await app.tap('提醒与日历');
    expect(app.title).toBe('提醒');
  });

  it('shows the number once it is there, to be copied', async () => {
    const passed: FilingEvent = {
      event: 'bureau_passed',
      at: '2026-03-10T10:00:00+08:00',
      record_number: '粤ICP备2026000001号-1X',
    };
    await at(
      'pages/status/index',
      [saved('one', withHistory(SUBMITTED, PASSED, RECEIVED, VERIFIED, passed))],
      {
        now: '2026-03-11T10:00:00+08:00',
      },
    );
    await app.tap('复制备案号');
    expect(app.phone.clipboard).toBe('粤ICP备2026000001号-1X');
  });
});

describe('the numbers of persons', () => {
  it('are masked in the review, and whole in their own form and where they are copied', async () => {
    await at('fill/review/index', [saved('one', enterprise())]);
    expect(app.text()).toContain('139****0001');
    expect(app.text()).not.toMatch(/13911110001(?!@)|440199197906110216/);
    await app.open('fill/copy/index', { id: 'one' });
    expect(app.text()).toContain('440199197906110216');
  });
});

describe('a review that takes longer than usual', () => {
  const LATE = '2026-03-12T10:00:00+08:00';

  it('says no dates of the steps behind it, which nobody can know', async () => {
    await at('pages/status/index', [saved('one', withHistory(SUBMITTED))], { now: LATE });
    const stages = app.text().split('五个阶段')[1]?.split('记录进展')[0] ?? '';
    expect(stages).toContain('超过通常时间');
    expect(stages).not.toMatch(/预计 4月|最晚|全部走完/);
    expect(stages).toContain('24 小时');
  });

  it('stands on the board before what is only due', async () => {
    const other = having(withHistory({ ...SUBMITTED, at: '2026-03-11T10:00:00+08:00' }), {
      'icp_applets.base_info.name': '样例点餐',
    });
    await at('pages/home/index', [saved('one', withHistory(SUBMITTED)), saved('two', other)], { now: LATE });
    const names = app
      .text()
      .split('\n')
      .filter((line) => /^(示范取号|样例点餐)$/.test(line));
    expect(names.slice(-2)).toEqual(['示范取号', '样例点餐']);
    expect(app.text()).toContain('超过了通常的时间，看看站内信和短信');
  });
});

describe('writing down what happened', () => {
  it('has a screen of its own, from which back leads to the progress', async () => {
    await at('pages/status/index', [saved('one', withHistory(SUBMITTED))]);
    await app.tap('被平台驳回');
    expect(app.title).toBe('记录进展');
    await app.back();
    expect(app.title).toBe('提交与进度');
    expect(app.text()).toContain('等平台初审');
  });

  it('says so where the event of the address cannot follow', async () => {
    await at('fill/record/index', [saved('one', withHistory(SUBMITTED))], { event: 'bureau_passed' });
    expect(app.text()).toContain('现在不能记这一条');
  });
});

describe('the copy sheet', () => {
  it('puts the whole text on the clipboard, part by part', async () => {
    await at('fill/copy/index', [saved('one', enterprise())]);
    await app.tap('复制全部文字');
    expect(app.phone.clipboard).toMatch(/^【主体信息】\n[\s\S]*主体名称：广州市示范样例科技有限公司\n/);
    expect(app.phone.clipboard).toContain('\n\n【小程序信息】\n小程序名称：示范取号\n');
    expect(app.phone.clipboard).not.toContain('photos');
  });

  it('puts every photograph into the album', async () => {
    await at('fill/copy/index', [saved('one', enterprise())]);
    const photos = Object.values(enterprise().photos ?? {}).flat().length;
    await app.tap(`全部存到相册（${photos} 张）`);
    const album = app.phone.recorded.filter(({ api }) => api === 'saveImageToPhotosAlbum');
    expect(album).toHaveLength(photos);
  });

  it('says how to cancel, and shows no empty part', async () => {
    await at('fill/copy/index', [saved('one', { kind: 'cancel_subject' })]);
    expect(app.text()).toContain('申请注销');
    expect(app.text()).not.toContain('小程序信息');
  });
});

describe('photographs whose files are gone', () => {
  it('are counted in the task list, in the review and on the board', async () => {
    const lost = ['icp_subject.organize_info.certificate_photo'];
    const filing = {
      ...having(enterprise(), { 'icp_subject.organize_info.certificate_photo': undefined }),
      photos: {},
    };
    await at('fill/tasks/index', [saved('one', filing, { lost })]);
    expect(app.text()).toContain('材料照片\n有 1 处照片不见了');
    await app.tap('核对与预审');
    expect(app.text()).toContain('照片文件不见了（1）');
    expect(app.text()).not.toContain('可以提交了');
  });

  it('are let go where the paper need not be there', async () => {
    const food = having(movedTo(enterprise(), '35'), {
      'icp_applets.base_info.service_content_types': ['餐饮-外卖'],
    });
    const lost = ['icp_materials.subject_other_materials'];
    await at('fill/documents/index', [saved('one', food, { lost })]);
    expect(app.text()).toContain('照片文件不见了，请重拍');
    await app.tap('《食品经营许可证》或《预包装食品备案凭证》：不用再添加');
    expect(app.text()).not.toContain('照片文件不见了');
    await app.open('fill/review/index', { id: 'one' });
    expect(app.text()).not.toContain('照片文件不见了');
  });
});

describe('an individual', () => {
  it('is spoken to as a person', async () => {
    await at('fill/section/index', [saved('one', individual())], { section: 'subject' });
    expect(app.text()).not.toContain('营业执照填');
    await app.open('fill/section/index', { id: 'one', section: 'subjectOwner' });
    expect(app.text()).toContain('个人备案就是你本人');
  });
});

describe('the list of service contents', () => {
  it('is searched by what people call a service, and stays below where nothing is found', async () => {
    await at('fill/services/index', [saved('one', enterprise())], { list: 'services' });
    await app.type('按名称查找服务内容', '理发');
    expect(app.text()).toContain('生活服务-丽人');
    await app.type('按名称查找服务内容', '没有的词');
    expect(app.text()).toContain('没有这个名称的服务内容');
    await app.tap('餐饮');
    await app.tap('点餐');
    expect(app.text()).toContain('餐饮-点餐');
  });
});
