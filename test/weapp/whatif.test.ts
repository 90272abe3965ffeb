import { enterprise } from '../support/filings';
import { saved } from '../support/stored';
import { heard, phoneWith, SUBMITTED } from '../support/waiting';
import { launch } from '../support/weapp';
import { allOf } from '../support/weapp/screen';

describe('the day of submission', () => {
  const open = (now: string) => launch({ now, page: 'tools/whatif/index' });

  it('shows both ends for 2026-02-13, the day before 春节', async () => {
    const app = await open('2026-02-10T10:00:00+08:00');
    await app.pick('哪天提交', '2026-02-13');
    expect(app.text()).toContain('最早\n2月24日(周二)\n最晚\n3月24日(周二)');
    expect(app.text()).not.toContain('估算');
  });

  it('warns that the text message may run into 春节', async () => {
    const app = await open('2026-02-13T10:00:00+08:00');
    expect(app.text()).toContain('短信核验可能碰上春节假期');
    await app.pick('哪天提交', '2026-02-24');
    expect(app.text()).not.toContain('短信核验可能碰上');
  });

  it('draws the days from submission to the end, each week also in words', async () => {
    const app = await open('2026-02-13T10:00:00+08:00');
    expect(app.text()).toContain('13\n提交\n14\n班\n15\n春节\n16\n春节');
    const weeks = allOf(app.seen).map(({ attrs }) => attrs['aria-label']);
    expect(weeks).toContain('2月9日起的一周：2月13日提交；2月14日补班；2月15日春节放假');
    expect(weeks).toContain('3月2日起的一周：周一至周五上班');
  });

  it('says 估算 when the notice of a year is not published', async () => {
    const app = await open('2026-12-30T10:00:00+08:00');
    expect(app.text()).toContain('最早\n2027年1月1日(周五)\n最晚\n2027年1月29日(周五)');
    expect(app.text()).toContain('估算：2027 年的放假通知还没公布');
  });

  it('offers better days, and computes again from the tapped one', async () => {
    const app = await open('2026-02-12T10:00:00+08:00');
    await app.tap('2月14日–2月23日');
    expect(app.text()).toContain('最晚\n3月25日(周三)');
    expect(app.text()).not.toContain('短信核验可能碰上');
  });

  it('knows that a filing on this phone was rejected before', async () => {
    const rejected = heard(SUBMITTED, ['platform_rejected', '2026-03-06T10:00:00+08:00']);
    const app = await phoneWith([saved('one', { ...enterprise(), history: rejected })], 'tools/whatif/index');
    expect(app.text()).toContain('平台初审\n3月9日–3月10日');
    await app.pick('备案类型', '我的备案：示范取号');
    expect(app.text()).toContain('平台初审\n3月9日–3月17日');
  });

  it('draws all eight weeks of the longest case, in fewer than 300 nodes', async () => {
    const rejected = heard(
      ['submitted', '2024-01-03T09:00:00+08:00'],
      ['platform_rejected', '2024-01-04T10:00:00+08:00'],
    );
    const app = await phoneWith(
      [saved('one', { ...enterprise(), history: rejected })],
      'tools/whatif/index',
      { id: 'one' },
      { now: '2024-01-05T10:00:00+08:00' },
    );
    expect(app.text()).toContain('最晚\n2月19日(周一)');
    const weeks = allOf(app.seen).filter(({ attrs }) => String(attrs['aria-label']).includes('起的一周：'));
    expect(weeks).toHaveLength(8);
    expect(weeks[7]?.attrs['aria-label']).toBe('2月19日起的一周：2月19日最晚');
    expect(allOf(app.seen).length).toBeLessThan(300);
  });
});
