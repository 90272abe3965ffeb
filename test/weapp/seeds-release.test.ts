import { type App, launch } from '../support/weapp';

/** Every statement of the project's documents on a release, and the screen where it is seen. */

let app: App;
beforeAll(async () => {
  app = await launch({ now: '2026-03-10T12:00:00+08:00' });
});
afterAll(() => expect(app.errors).toEqual([]));

interface Row {
  says: string;
  phase: string;
  /** the check that is opened */
  tap: string;
  sees: readonly string[];
}

const SEED0: Row[] = [
  {
    says: 'content without its category fails the code review; apply for it early',
    phase: 'account',
    tap: '每件事都有类目，资质已通过',
    sees: ['代码审核以“类目不符”退回'],
  },
  {
    says: '7 × 24 hours from the notice; not for overseas non-enterprise subjects',
    phase: 'submit',
    tap: '给报备留足了时间',
    sees: [
      '旧资料说：满 7×24 小时没有结果就能发',
      '现在：官方写约 7 个自然日，从站内信送达算起；境外非企业主体没有这个时限',
    ],
  },
  {
    says: 'told by in-station message; released after the notice of pre-launch',
    phase: 'afterPass',
    tap: '报备有了结果，或收到预上线通知',
    sees: ['等站内信：通过，或满时的预上线通知', '从站内信送达算起，约 7×24 小时'],
  },
  {
    says: 'reported before and no new category: skipped',
    phase: 'afterPass',
    tap: '报备有了结果，或收到预上线通知',
    sees: ['旧资料说：报备过、没有新增报备类目的，跳过这一步', '新增了报备类目的版本要再来一次'],
  },
  {
    says: 'a refusal in pre-launch: take down and mend',
    phase: 'afterRelease',
    tap: '留意报备的站内信',
    sees: ['旧资料说：预上线期间没有通过，要下架整改', '官方没有写到哪天为止'],
  },
];

const SEED3: Row[] = [
  {
    says: 'verification was once, and could be taken from an official account (today it is yearly)',
    phase: 'account',
    tap: '微信认证已通过，或打算好了',
    sees: ['旧资料说：认证只办一次', '现在：2023-11 起每年审、每年交费；快速注册出来的默认未认证'],
  },
  {
    says: 'every January and February, else suspended (its own day is right)',
    phase: 'afterRelease',
    tap: '年审、资质、备案都跟上',
    sees: ['旧资料说：每年 1–2 月年审，不办就暂停服务', '按各账号自己通过的那天算一年', '认证有效 12 个月'],
  },
  {
    says: 'reminders three, two and one months and seven days before',
    phase: 'afterRelease',
    tap: '年审、资质、备案都跟上',
    sees: ['到期前三个月、两个月、一个月和七天提醒'],
  },
];

const SEED4: Row[] = [
  {
    says: 'own sales need ICP, third parties EDI (the category table decides)',
    phase: 'account',
    tap: '每件事都有类目，资质已通过',
    sees: ['旧资料说：自己卖要 ICP，帮别人卖要 EDI', '以类目表那一行为准'],
  },
  {
    says: 'before release 1: know the shop’s rules',
    phase: 'beforeSubmit',
    tap: '先读懂规则再做',
    sees: ['旧资料说：要懂应用商店的规则', '小程序没有应用商店', '据早年整理的资料'],
  },
  {
    says: 'before release 2: plan the promotion',
    phase: 'release',
    tap: '先想好怎么让人知道',
    sees: ['旧资料说：提前规划推广营销', '不能逼人分享、关注'],
  },
  {
    says: 'before release 3: fill in everything truly',
    phase: 'submit',
    tap: '要填的都填真、填全',
    sees: ['旧资料说：发布的信息要填准、填全', '名称、头像、简介、标签、配置页面、版本说明'],
  },
];

describe.each([
  { seed: 'seed0', rows: SEED0 },
  { seed: 'seed3', rows: SEED3 },
  { seed: 'seed4', rows: SEED4 },
])('$seed', ({ rows }) => {
  it.each(rows)('$says: around/checks/index, $phase', async ({ phase, tap, sees }) => {
    await app.open('around/checks/index', { phase });
    await app.tap(tap);
    for (const text of sees) expect(app.text()).toContain(text);
  });
});
