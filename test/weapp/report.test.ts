import type { Filing, FilingEvent } from '@/rules';
import { enterprise, having } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const FILED: FilingEvent[] = [
  { event: 'submitted', at: '2026-03-02T09:00:00+08:00' },
  { event: 'platform_passed', at: '2026-03-03T09:00:00+08:00' },
  { event: 'sms_received', at: '2026-03-03T09:10:00+08:00' },
  { event: 'sms_verified', at: '2026-03-03T10:00:00+08:00' },
  { event: 'bureau_passed', at: '2026-03-09T10:00:00+08:00' },
];
const CODE: FilingEvent[] = [
  { event: 'code_submitted', at: '2026-03-09T11:00:00+08:00' },
  { event: 'code_passed', at: '2026-03-10T11:00:00+08:00' },
];
const NOTIFIED: FilingEvent = { event: 'cac_notified', at: '2026-03-10T12:00:00+08:00' };
const NOW = '2026-03-10T13:00:00+08:00';

const filing = (categories: string[] | undefined, ...history: FilingEvent[]) => ({
  ...having(enterprise(), {}),
  local: { ...enterprise().local, service_categories: categories } as Filing['local'],
  history,
});

async function open(categories: string[] | undefined, history: FilingEvent[] = [], now = NOW): Promise<void> {
  app = await phoneAt('around/report/index', [saved('one', filing(categories, ...history))], { now });
}
/** The same page of the same phone at a later time. */
const at = async (now: string) => {
  app = await app.restart({ now });
  await app.open('around/report/index', { id: 'one' });
};
const record = async (label: string) => {
  await app.tap(`记录：${label}`);
  await app.tap('保存记录');
};

describe('the report of a filing', () => {
  it('asks for the categories while they are not known', async () => {
    await open(undefined);
    expect(app.text()).toContain('还不知道要不要报备');
    await app.tap('用 6 个问题看一看');
    expect(app.route).toBe('around/quiz/index');
  });

  it('says so where no category needs one', async () => {
    await open(['工具-记账']);
    expect(app.text()).toContain('现在的类目不用报备');
    expect(app.text()).not.toContain('这一版走到哪里');
  });

  it('says before the filing is complete where the report is recorded later', async () => {
    await open(['社交-问答']);
    expect(app.text()).toContain('备案完成以后，在这里记报备的进展');
    expect(app.text()).not.toContain('备案已完成');
  });

  it('goes from the code through the notice and the 168 hours to the release, and on to a later version', async () => {
    await open(['社交-问答'], FILED);
    await record('代码已提交审核');
    expect(app.text()).toContain('等代码审核');
    await app.tap('代码审核通过', { near: '记录进展' });
    await app.tap('保存记录');
    expect(app.text()).toContain('留意报备的站内信');
    await record('收到报备通知');
    expect(app.text()).toContain('距报备满时（约）');
    expect(app.text()).toContain('属地网信部门报备\n进行中');
    await at('2026-03-17T12:59:00+08:00');
    expect(app.has('记录：已发布')).toBe(false);
    await at('2026-03-17T13:00:00+08:00');
    expect(app.text()).toContain('可以发布（预上线）');
    await record('已发布');
    expect(app.text()).toContain('新增报备类目的版本要再次报备');
    await app.tap('代码已提交审核');
    await app.tap('保存记录');
    expect(app.text()).toContain('等代码审核');
  });

  it('must be taken down when it is refused after the release, in this order', async () => {
    const released: FilingEvent = { event: 'released', at: '2026-03-17T13:00:00+08:00' };
    await open(['社交-问答'], [...FILED, ...CODE, NOTIFIED, released], '2026-03-20T12:00:00+08:00');
    expect(app.text()).not.toContain('现在就做');
    await app.tap('报备没有通过');
    await app.tap('保存记录');
    expect(app.text()).toContain('现在就做，按这个顺序\n1. 在微信后台暂停服务或下架');
    expect(app.text()).toContain('5. 通过以后自己点发布');
    expect(app.text()).toContain('现在要处理');
    await record('已下架');
    expect(app.text()).not.toContain('现在就做');
    expect(app.text()).toContain('整改后重新提交代码审核');
  });

  it('opens from the progress of the filing', async () => {
    app = await phoneAt('progress/status/index', [saved('one', filing(['社交-问答'], ...FILED))], {
      now: NOW,
    });
    await app.tap('报备');
    expect(app.route).toBe('around/report/index');
    expect(app.text()).toContain('这一版走到哪里');
  });
});

describe('the report without a filing', () => {
  it('opens from the tools, with its steps, its clocks and what cannot be hurried', async () => {
    app = await phoneAt('pages/tools/index', []);
    await app.tap('报备');
    expect(app.text()).toContain('报备怎么走\n代码审核');
    expect(app.text()).toContain('催不了的\n微信的加急不收有报备类目的版本');
    await app.tap('满 7×24 小时没有结果');
    expect(app.text()).toContain('怎么知道：站内信：预上线');
    await app.tap('13 个要报备的类目');
    expect(app.title).toBe('要报备的类目');
    expect(app.text()).toContain('社交-直播答题');
  });
});

describe('the questions whether a report is needed', () => {
  const choose = (answer: string, near: string) => app.tap(answer, { near });
  const QUESTIONS = [
    '用户能发东西给别的用户看，例如评论、晒单、日记、提问？',
    '用户之间能聊天、匹配或相亲？',
    '有直播，带货、上课、表演、答题都算？',
    '能看视频，夹在图文里的也算？',
    '能听电台、播客？',
    '有政治、军事、外交的新闻？',
  ];

  it('end in a no when every answer is no', async () => {
    app = await phoneAt('around/quiz/index', []);
    expect(app.text()).toContain('答完再看');
    for (const question of QUESTIONS) await choose('否', question);
    expect(app.text()).toContain('看来不用报备');
  });

  it('put the chosen category into the filing beside what is there, and take it out again', async () => {
    app = await phoneAt('around/quiz/index', [saved('one', filing(['工具-记账']))], { now: NOW });
    await choose('是', QUESTIONS[0] ?? '');
    expect(app.text()).toContain('要报备');
    await app.tap('社交-社区/论坛');
    await app.tap('放进这份备案的服务类目（1 个）');
    expect(app.phone.toast).toBe('已放进服务类目');
    await app.tap('看报备怎么走');
    expect(app.text()).toContain('这一版走到哪里');
    await app.back();
    await app.tap('撤销刚才放进的类目');
    await app.tap('看报备怎么走');
    expect(app.text()).toContain('现在的类目不用报备');
  });

  it('need no choice where a yes means one category', async () => {
    app = await phoneAt('around/quiz/index', []);
    await choose('是', '能听电台、播客？');
    expect(app.text()).toContain('文娱-电台：类目资质是视听许可证或节目制作经营许可证');
  });
});
