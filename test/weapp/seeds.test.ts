import { textsOfAccounts } from '../support/stored';
import { type App, launch } from '../support/weapp';

/** Every statement of the project's documents on the report (seed0), the verification (seed3) and the code review (seed0, seed4; seed3 does not name it), where it is seen. */

let app: App;
beforeAll(async () => {
  const kept = { id: 'a1', createdAt: 0, name: '样例取号', account: 'enterprise', passedOn: '2025-03-10' };
  app = await launch({ storage: await textsOfAccounts(kept), now: '2026-02-20T12:00:00+08:00' });
});
afterAll(() => expect(app.errors).toEqual([]));

const REPORT = { page: 'around/report/index' };
const YEARLY = { page: 'around/verification/index', query: { account: 'a1' } };
const REUSE = { page: 'around/reuse/index' };
const told = (section: string) => ({ page: 'around/told/index', query: { section } });

interface Row {
  says: string;
  on: { page: string; query?: Record<string, string> };
  /** what is opened there */
  tap?: string;
  sees: readonly string[];
}

const SEED0: Row[] = [
  {
    says: 'three parts: code review, report, pre-launch',
    on: REPORT,
    sees: ['代码审核', '属地网信部门报备', '得到结果，或满时预上线'],
  },
  { says: 'the content must match the category', on: REPORT, sees: ['微信核对内容与类目是否一致'] },
  {
    says: 'a passed code review enters the report by itself',
    on: REPORT,
    tap: '代码审核通过',
    sees: ['自动进入报备'],
  },
  {
    says: 'reported before and no new category: it is skipped',
    on: REPORT,
    tap: '以后的版本，没有新的要报备的类目',
    sees: ['不再报备'],
  },
  {
    says: 'told by in-station message',
    on: REPORT,
    tap: '收到报备的站内信',
    sees: ['怎么知道：站内信（通知中心）'],
  },
  {
    says: '7 × 24 hours from that notice',
    on: REPORT,
    tap: '收到报备的站内信',
    sees: ['时间：约 7×24 小时，从站内信送达算起'],
  },
  {
    says: 'not for overseas non-enterprise subjects, which have no pre-launch',
    on: REPORT,
    tap: '境外非企业主体',
    sees: ['没有 7×24 小时，也没有预上线'],
  },
  { says: 'offices differ in speed', on: REPORT, tap: '各地快慢不同', sees: ['没有按省的时限表'] },
  {
    says: 'no answer after 7 × 24 hours: pre-launch notice, may be released',
    on: REPORT,
    tap: '满 7×24 小时没有结果',
    sees: ['发预上线的通知，可以发布'],
  },
  {
    says: 'a refusal in pre-launch: take down and mend',
    on: REPORT,
    tap: '发布以后报备没有通过',
    sees: ['马上下架服务，整改'],
  },
  {
    says: 'content without its category fails the code review; apply early',
    on: REPORT,
    tap: '内容涉及要报备的类目，却没有选',
    sees: ['代码审核没有通过', '越早申请越好'],
  },
];

const SEED3: Row[] = [
  { says: 'verification used to be once', on: told('times'), sees: ['由一次性改为一年一审'] },
  { says: '300 yuan, and paid each year', on: YEARLY, tap: '企业年审：300 元', sees: ['每年再交一次'] },
  { says: 'yearly since November 2023', on: told('times'), sees: ['2023-11 起'] },
  {
    says: 'every January and February (its own day is right)',
    on: told('times'),
    sees: ['“每年 1–2 月年审”', '各账号按自己通过的那天算'],
  },
  { says: 'valid for one year', on: told('times'), sees: ['有效一年'] },
  { says: 'an official account must be verified', on: REUSE, sees: ['公众号已经认证'] },
  {
    says: 'the subject must be the same and the name not taken',
    on: REUSE,
    sees: ['是同一个主体，名称没有被别人用'],
  },
  { says: 'the papers of the category must be given', on: REUSE, sees: ['打算选的类目，资质都齐了'] },
  {
    says: 'only enterprise, media, government and other organisations; not individuals',
    on: REUSE,
    tap: '开放给谁',
    sees: ['已认证的企业、媒体、政府、其他组织；个人不行'],
  },
  {
    says: 'reuse makes verification quick (today it does not)',
    on: REUSE,
    tap: '还能注册',
    sees: ['新账号默认未认证', '早年的资料说可以快速认证'],
  },
  {
    says: 'reminders three, two and one months and seven days before',
    on: YEARLY,
    sees: ['提醒：还有 3 个月', '提醒：还有 2 个月', '提醒：还有 1 个月', '提醒：还有 7 天'],
  },
  {
    says: 'not done in time: suspended until it is',
    on: YEARLY,
    tap: '早年的说法',
    sees: ['暂停服务，直到年审通过'],
  },
  {
    says: 'reason 1 of a failed registration: not verified, or another type',
    on: told('reuseReasons'),
    sees: ['公众号没有认证，或类型不符'],
  },
  {
    says: 'reason 2: another subject, or the name is taken',
    on: told('reuseReasons'),
    sees: ['主体不一致，或重名'],
  },
  { says: 'reason 3: no papers for the category', on: told('reuseReasons'), sees: ['类目资质没有或不够'] },
];

const CHECK = { page: 'advice/check/index' };
const row = (of: string) => ({ ...CHECK, query: { row: of } });

const SEED0_CODE: Row[] = [
  {
    says: 'the code review looks whether the content matches the category',
    on: row('cat-core'),
    sees: ['类目对应的页面上，核心内容不是这个类目', '换类目或换页面'],
  },
  {
    says: 'content without its category fails the code review',
    on: row('cat-content'),
    sees: ['展示资讯、视频、社交内容却没有对应类目', '怎么改：'],
  },
];

const SEED4: Row[] = [
  {
    says: 'refused: rules broken, forbidden words or content',
    on: CHECK,
    tap: '违反规则',
    sees: ['有违禁词或违规内容：看规范，把文字、图片、链接通查一遍'],
  },
  {
    says: 'refused: faulty function, crashes, bad experience',
    on: CHECK,
    tap: '功能有毛病',
    sees: ['崩溃、打不开、体验差：每个功能在真机上走一遍', '崩溃，或把微信弄崩'],
  },
  {
    says: 'refused: papers missing or wrong: name, category, contact, authorisation',
    on: CHECK,
    tap: '资料不全或不对',
    sees: ['名称、类目、联系方式不对，缺授权或证', '管理员微信联系不上'],
  },
  {
    says: 'refused: permissions, user data and payment',
    on: CHECK,
    tap: '权限说不清',
    sees: ['用到用户数据、支付，没有说清：写明用途，先取得同意'],
  },
  {
    says: 'refused: advertising must be lawful and true',
    on: CHECK,
    tap: '广告不合规',
    sees: ['广告不真实、不合法：删去夸大的话，广告标明是广告'],
  },
  { says: 'before release: know the rules', on: row('cat-main'), sees: ['没有主营类目', '设一个主营类目'] },
  { says: 'before release: plan promotion', on: row('induce-share'), sees: ['去掉利益和强制'] },
  { says: 'before release: fill in truly', on: row('intro-mismatch'), sees: ['删热词'] },
];

describe.each([
  { seed: 'seed0', rows: SEED0 },
  { seed: 'seed0, of the code review', rows: SEED0_CODE },
  { seed: 'seed3', rows: SEED3 },
  { seed: 'seed4, of the code review', rows: SEED4 },
])('$seed', ({ rows }) => {
  it.each(rows)('$says: $on.page', async ({ on, tap, sees }) => {
    await app.open(on.page, on.query);
    if (tap) await app.tap(tap);
    for (const text of sees) expect(app.text()).toContain(text);
  });
});

describe('the check of three questions (seed3)', () => {
  it('tells the reason of each no, and what a whole yes still means', async () => {
    await app.open('around/reuse/index');
    const [first, second, third] = [
      '公众号已经认证，而且主体是企业、媒体、政府或其他组织？',
      '公众号与小程序是同一个主体，名称没有被别人用？',
      '打算选的类目，资质都齐了？',
    ];
    expect(app.text()).toContain('答完再看');
    await app.tap('是', { near: first });
    await app.tap('否', { near: second });
    await app.tap('是', { near: third });
    expect(app.text()).toContain('主体不一致，或重名');
    expect(app.text()).not.toContain('公众号没有认证，或类型不符');
    await app.tap('是', { near: second });
    expect(app.text()).toContain('可以快速注册\n注册出来的小程序默认未认证');
  });
});
