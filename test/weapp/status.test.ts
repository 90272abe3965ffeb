import { having } from '../support/filings';
import { FILED, PASSED, RECEIVED, recorded, SUBMITTED, VERIFIED } from '../support/histories';
import { saved } from '../support/kept';
import type { App } from '../support/weapp';
import { boardOf, phoneAt } from '../support/weapp/phoneAt';
import { allOf, textOf } from '../support/weapp/screen';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

/** The button in which the screen's next step stands. */
const mainButton = () =>
  allOf(app.seen)
    .filter(({ attrs }) => /action--main/.test(String(attrs.class)))
    .map(textOf)
    .join();

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
    app = await phoneAt('pages/status/index', [saved('one', recorded([...history]))], { now: NOW });
    expect(mainButton()).toBe(main);
  });

  it('is not back to the answers of a submitted filing, which says so itself', async () => {
    app = await phoneAt('fill/review/index', [saved('one', recorded([SUBMITTED]))], { now: NOW });
    expect(app.text()).toContain('在这里再改，微信后台不会知道');
    expect(mainButton()).toBe('已提交，去看进度');
  });

  it('names the filing it is about', async () => {
    const filing = recorded([SUBMITTED, PASSED, RECEIVED]);
    for (const page of ['pages/status/index', 'pages/sms/index', 'fill/review/index', 'fill/copy/index']) {
      app = await phoneAt(page, [saved('one', filing)], { now: NOW });
      expect([page, app.text()]).toEqual([
        page,
        expect.stringContaining('示范取号 · 广州市示范样例科技有限公司'),
      ]);
    }
  });

  it('leads from a countdown to the reminders', async () => {
    app = await phoneAt('pages/status/index', [saved('one', recorded([SUBMITTED]))], { now: NOW });
    await app.tap('提醒与日历');
    expect(app.title).toBe('提醒');
  });

  it('shows the number once it is there, to be copied', async () => {
    app = await phoneAt(
      'pages/status/index',
      [saved('one', recorded([SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED]))],
      {
        now: '2026-03-11T10:00:00+08:00',
      },
    );
    await app.tap('复制备案号');
    expect(app.phone.clipboard).toBe('粤ICP备2026000001号-1X');
  });
});

describe('a review that takes longer than usual', () => {
  const LATE = '2026-03-12T10:00:00+08:00';

  it('says no dates of the steps behind it, which nobody can know', async () => {
    app = await phoneAt('pages/status/index', [saved('one', recorded([SUBMITTED]))], { now: LATE });
    const stages = app.text().split('五个阶段')[1]?.split('记录进展')[0] ?? '';
    expect(stages).toContain('超过通常时间');
    expect(stages).not.toMatch(/预计 4月|最晚|全部走完/);
    expect(stages).toContain('24 小时');
  });

  it('stands on the board before what is only due', async () => {
    const other = having(recorded([{ ...SUBMITTED, at: '2026-03-11T10:00:00+08:00' }]), {
      'icp_applets.base_info.name': '样例点餐',
    });
    app = await boardOf([saved('one', recorded([SUBMITTED])), saved('two', other)], { now: LATE });
    const names = app
      .text()
      .split('\n')
      .filter((line) => /^(示范取号|样例点餐)$/.test(line));
    expect(names.slice(-2)).toEqual(['示范取号', '样例点餐']);
    expect(app.text()).toContain('超过了通常的时间，看看站内信和短信');
  });
});
