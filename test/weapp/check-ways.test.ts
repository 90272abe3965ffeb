import { CHAPTERS } from '@/licensing';
import { REFUSALS } from '@/licensing/refusals';
import { enterprise, having } from '../support/filings';
import { FILED, PASSED, RECEIVED, SUBMITTED, VERIFIED } from '../support/histories';
import { saved } from '../support/stored';
import { type App, launch } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { allOf } from '../support/weapp/screen';

const PAGE = 'advice/check/index';
const SOUND = '视频、音乐一进来就响';
const NEWS = '谣言、恐吓、标题党、医疗健康不实信息';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const live = having(enterprise(), {
  'local.service_categories': ['社交-直播'],
  'icp_applets.base_info.service_content_types': ['休闲娱乐-网络社交'],
  'icp_applets.base_info.comment': undefined,
});
const box = (looks: string) => `查过了：${looks}`;
const isTicked = (looks: string) => app.find(box(looks)).attrs['aria-checked'] === true;

describe('the list without a filing', () => {
  it('has each of the 150 refusals two taps away: its chapter, then its line', async () => {
    app = await launch({ page: PAGE });
    for (const [chapter, { title, said }] of Object.entries(CHAPTERS)) {
      await app.open(PAGE);
      await app.tap(title);
      expect(app.text()).toContain(said);
      expect(allOf(app.seen).length).toBeLessThan(300);
      const rows = REFUSALS.filter((one) => one.chapter === chapter);
      expect(rows.filter(({ looks }) => !app.has(looks)).map(({ id }) => id)).toEqual([]);
      // All rows open in the same way; every tenth is tapped.
      for (const { id, looks, fix } of rows.filter((_, place) => place % 10 === 0)) {
        await app.tap(looks, { nth: 0 });
        expect([id, app.text().includes(`怎么改：${fix}`)]).toEqual([id, true]);
      }
    }
  });

  it('ticks nothing and says so; a filing that is chosen keeps ticks', async () => {
    app = await phoneAt(PAGE, [saved('one', live)], { query: { id: '' } });
    expect(app.text()).toContain('不选就只看，不能勾');
    await app.tap('违反规则');
    expect(app.has(box(NEWS))).toBe(false);
    await app.pick('按哪份备案查', live.icp_applets?.base_info?.name ?? '');
    expect(app.text()).toContain('这个小程序要先看的');
    await app.tap('违反规则');
    expect(app.has(box(NEWS))).toBe(true);
  });
});

describe('the ways to it', () => {
  it('lead from the tools, and from the finder with the sentence', async () => {
    app = await launch({ page: 'pages/tools/index' });
    await app.tap('提审前自查');
    expect(app.route).toBe(PAGE);
    await app.open('advice/find/index');
    await app.type('小程序做什么', '直播带货');
    await app.tap('看建议');
    await app.tap('视频、音乐不能一进来就响');
    expect(app.text()).toContain('说到的事：视频、音乐不能一进来就响\n怎么改：');
  });

  it('lead from the status and the task list once the filing is submitted', async () => {
    for (const page of ['progress/status/index', 'fill/tasks/index']) {
      app = await phoneAt(page, [saved('new', live)]);
      expect(app.has('提审前自查')).toBe(false);
      app = await phoneAt(page, [saved('one', { ...live, history: [SUBMITTED] })]);
      await app.tap('提审前自查');
      expect(app.route).toBe(PAGE);
    }
  });

  it('lead from an entry of the book', async () => {
    app = await launch({ page: 'licences/book/entry', query: { section: 'refusals', of: 'mislead' } });
    await app.tap('提审前自查里的这一条');
    expect(app.text()).toContain(`${NEWS}\n怎么改：`);
  });
});

describe('a refusal of the code review', () => {
  const REFUSAL =
    '您的小程序代码审核未通过，原因：小程序存在诱导分享的行为，分享后才能领取奖励；视频自动播放';
  const SHARE = '分享后才能继续、给红包、分享到朋友圈有奖、红点提示分享';
  const history = [
    SUBMITTED,
    PASSED,
    RECEIVED,
    VERIFIED,
    FILED,
    { event: 'code_submitted', at: '2026-03-11T10:00:00+08:00' } as const,
  ];
  const ticked = ['review/induce-share', 'review/autoplay', 'review/mislead', 'release/package'];

  it('leads to its row, takes its tick away and says that it came back, until the next pass', async () => {
    app = await phoneAt('progress/decode/index', [saved('one', { ...live, history }, { ticked })], {
      now: '2026-03-12T12:00:00+08:00',
    });
    await app.type('收到的内容', REFUSAL);
    await app.tap('看看是什么');
    await app.tap('提审前自查：用利益或强制让人分享');
    expect(app.route).toBe(PAGE);
    expect(app.text()).toContain(SHARE);
    expect(isTicked(SHARE)).toBe(true);
    await app.back();
    await app.tap('保存记录');
    await app.open('fill/returned/index', { id: 'one' });
    await app.tap('提审前自查：用利益或强制让人分享');
    expect(app.text()).toContain(`${SHARE}\n上次因这条被退`);
    expect(isTicked(SHARE)).toBe(false);
    expect(isTicked(SOUND)).toBe(false);
    expect(isTicked(NEWS)).toBe(true);
    await app.tap(box(SHARE));
    app = await app.restart();
    await app.open(PAGE, { id: 'one', row: 'induce-share' });
    expect(isTicked(SHARE)).toBe(true);
    expect(app.text()).toContain('上次因这条被退');
  });
});
