import type { FilingEvent } from '@/rules';
import { entry, PASSED, RECEIVED, recorded, SUBMITTED } from '../support/histories';
import { saved } from '../support/stored';
import { type App, launch } from '../support/weapp';
import { boardOf } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';
const day = (date: string) => ({ createdAt: Date.parse(`${date}T09:00:00+08:00`) });
const named = (name: string, history: FilingEvent[] = [], date = '2026-03-01') =>
  saved(name, recorded(history, name), day(date));

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

/** The cards from top to bottom, by the name of the app. */
const cards = () => {
  const lines = app.text().split('\n');
  return lines.filter((line, place) => / · 首次备案$/.test(lines[place + 1] ?? '') && line !== '');
};
/** The large digits above the cards. */
const countdown = () => /^(\S+)\n(距[^\n]+)\n((?:\d+ 天 )?\d\d:\d\d:\d\d)\n/.exec(app.text())?.slice(1);

describe('the home page shows the most urgent filing first', () => {
  const REJECTED = entry('platform_rejected', '2026-03-03T10:00:00+08:00');
  const LATE = entry('submitted', '2026-02-24T10:00:00+08:00');

  it('a returned filing, then a late one, then the one with the next deadline, then those that are being filled in', async () => {
    app = await boardOf(
      [
        named('填写中'),
        named('等初审', [SUBMITTED]),
        named('等核验', [SUBMITTED, PASSED, RECEIVED]),
        named('超过时间', [LATE]),
        named('被退回', [SUBMITTED, REJECTED]),
      ],
      { now: NOW },
    );
    expect(cards()).toEqual(['被退回', '超过时间', '等核验', '等初审', '填写中']);
  });

  it('of those that are being filled in, the newest one', async () => {
    app = await boardOf(
      [
        named('第一份', [], '2026-02-01'),
        named('第三份', [], '2026-03-01'),
        named('第二份', [], '2026-02-15'),
      ],
      { now: NOW },
    );
    expect(cards()).toEqual(['第三份', '第二份', '第一份']);
  });

  it('and counts down to the next deadline, whatever card is on top', async () => {
    app = await boardOf(
      [
        named('被退回', [SUBMITTED, REJECTED]),
        named('等初审', [SUBMITTED]),
        named('等核验', [SUBMITTED, PASSED, RECEIVED]),
      ],
      { now: NOW },
    );
    expect(countdown()).toEqual(['等核验', '距短信核验 24 小时截止', '22:05:00']);
    await app.tap('距短信核验 24 小时截止');
    expect(app.title).toBe('提交与进度');
    expect(app.text()).toContain('等核验 · ');
  });

  it('and shows no countdown when there is no deadline', async () => {
    app = await boardOf([named('填写中'), named('被退回', [SUBMITTED, REJECTED])], { now: NOW });
    expect(countdown()).toBeUndefined();
  });
});

describe('the bottom of the home page', () => {
  it('links to the data on the phone', async () => {
    app = await launch();
    await app.tap('隐私与数据');
    expect(app.title).toBe('隐私与数据');
  });
});
