import { enterprise, individual } from '../support/filings';
import { entry, recorded, SUBMITTED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { allOf, fields, textOf } from '../support/weapp/screen';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function whatif(now = '2026-03-10T10:00:00+08:00', filings = [saved('one', enterprise())], query = {}) {
  app = await phoneAt('tools/whatif/index', filings, { now, query: { id: '', ...query } });
}
const picker = (label: string) => fields(app.seen, label, ['picker'])[0];
const shown = (label: string) => {
  const found = picker(label);
  return found && textOf(found);
};

describe('the hour of submission', () => {
  it('in the past of today counts as now', async () => {
    await whatif();
    await app.pick('备案类型', '注销服务');
    expect(shown('几点提交')).toBe('10:00');
    await app.pick('几点提交', '08:30');
    expect(shown('几点提交')).toBe('10:00');
    await app.pick('几点提交', '16:30');
    expect(shown('几点提交')).toBe('16:30');
  });

  it('is 10:00 on a later day until another is picked, and again when the day changes', async () => {
    await whatif('2026-03-10T17:20:00+08:00');
    await app.pick('备案类型', '注销服务');
    expect(shown('几点提交')).toBe('17:20');
    await app.pick('哪天提交', '2026-03-11');
    expect(shown('几点提交')).toBe('10:00');
    await app.pick('几点提交', '23:30');
    expect(app.text()).toContain('短信会在夜里到');
    await app.tap('3月12日(周四)');
    expect(app.text()).not.toContain('短信会在夜里到');
    expect(shown('几点提交')).toBe('10:00');
  });

  it('is asked only when the message comes at once', async () => {
    await whatif();
    expect(picker('几点提交')).toBeUndefined();
  });
});

describe('the day of submission', () => {
  it('is today, or one of the next twelve months', async () => {
    await whatif();
    expect(shown('哪天提交')).toBe('今天 3月10日(周二)');
    expect(picker('哪天提交')?.attrs).toMatchObject({ start: '2026-03-10', end: '2027-03-10' });
    await app.pick('哪天提交', '2026-03-01');
    expect(shown('哪天提交')).toBe('今天 3月10日(周二)');
    await app.pick('哪天提交', '2026-03-12');
    expect(shown('哪天提交')).toBe('3月12日(周四)');
    expect(app.text()).toContain('3月12日(周四)提交，有结果的日子');
  });

  it('has at most three better days beside it', async () => {
    await whatif('2026-02-12T10:00:00+08:00');
    const days = app.text().split('两周内哪天提交好\n')[1] ?? '';
    expect(days.match(/最晚 /g)).toHaveLength(3);
  });
});

describe('the filing that is submitted', () => {
  it('is one of the seven kinds or a filing of this phone, by its name', async () => {
    await whatif();
    const range = picker('备案类型')?.attrs.range as string[];
    expect(range).toHaveLength(8);
    expect(range.at(-1)).toBe('我的备案：示范取号');
    expect(shown('备案类型')).toBe('首次备案');
  });

  it('is the one for which the page was opened, with its own receivers and rejections', async () => {
    const rejected = recorded([SUBMITTED, entry('platform_rejected', '2026-03-03T10:00:00+08:00')]);
    await whatif('2026-03-10T10:00:00+08:00', [saved('one', rejected)], { id: 'one' });
    expect(shown('备案类型')).toBe('我的备案：示范取号');
    expect(app.text()).toContain('平台初审\n3月11日–3月19日');
    expect(app.text()).toContain('发给主体负责人，24 小时内核验');
  });

  it('is 首次备案 when a link names a filing that does not exist', async () => {
    await whatif('2026-03-10T10:00:00+08:00', [saved('one', individual())], { id: 'gone' });
    expect(shown('备案类型')).toBe('首次备案');
  });

  it('may need no SMS message', async () => {
    await whatif();
    await app.pick('备案类型', '新增小程序');
    expect(app.text()).toContain('短信核验\n这一类不发短信\n不需要');
  });
});

describe('the strip of days', () => {
  it('marks the first, the earliest and the latest day', async () => {
    await whatif();
    const marks = allOf(app.seen)
      .filter(({ attrs }) => attrs.class === 'day__mark')
      .map(textOf);
    expect(marks.filter((mark) => mark !== '清明' && mark !== '班')).toEqual(['提交', '最早', '最晚']);
  });
});
