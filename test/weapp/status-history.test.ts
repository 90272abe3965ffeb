import { entry, PASSED, RECEIVED, recorded, SUBMITTED, VERIFIED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';
import { fields } from '../support/weapp/screen';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function status(history: Parameters<typeof recorded>[0], now = NOW): Promise<void> {
  app = await phoneAt('progress/status/index', [saved('one', recorded(history))], { now });
}
/** The lines below 记录, newest first. */
const recordsShown = () => app.text().split('\n记录\n')[1]?.split('\n撤销最后一条')[0]?.split('\n');

const REJECTED = entry('platform_rejected', '2026-03-02T15:00:00+08:00', { text: '照片不清晰' });
const AGAIN = entry('submitted', '2026-03-03T09:00:00+08:00');

describe('the recorded events', () => {
  it('are listed newest first, with the words of their buttons and the text of the message', async () => {
    await status([SUBMITTED, REJECTED, AGAIN]);
    expect(recordsShown()).toEqual([
      '已重新提交',
      '今天 09:00',
      '被平台退回',
      '昨天 15:00，照片不清晰',
      '已提交备案',
      '昨天 10:00',
    ]);
  });

  it('lie side by side, so that a line stands between them', async () => {
    await status([SUBMITTED, REJECTED, AGAIN]);
    // 被平台退回 can be recorded again, so its first row is not of the records.
    const lines = [
      app.find('已重新提交', { nth: 0 }),
      app.find('被平台退回', { nth: 1 }),
      app.find('已提交备案'),
    ];
    expect(lines.map(({ attrs }) => attrs.class)).toEqual(Array(3).fill('row row--leads'));
    expect(new Set(lines.map(({ parent }) => parent?.node)).size).toBe(1);
  });

  it('say who checked the SMS message when two people do', async () => {
    app = await phoneAt(
      'progress/status/index',
      [
        saved('one', {
          ...recorded([SUBMITTED, PASSED, RECEIVED, { ...VERIFIED, by: 'app_owner' }]),
          kind: 'change',
          changes: ['subject', 'app'],
        }),
      ],
      { now: NOW },
    );
    expect(recordsShown()?.[0]).toBe('小程序负责人已核验');
  });

  it('are not shown before the first event', async () => {
    await status([]);
    expect(app.text()).not.toContain('撤销最后一条');
  });

  it('are removed one at a time, after a question that names the event', async () => {
    await status([SUBMITTED, REJECTED, AGAIN]);
    await app.tap('撤销最后一条');
    expect(app.text()).toContain('撤销“已重新提交”');
    await app.choose('取消');
    expect(recordsShown()).toHaveLength(6);
    await app.tap('撤销最后一条');
    await app.choose('撤销');
    expect(recordsShown()?.[0]).toBe('被平台退回');
    expect(recordsShown()).toHaveLength(4);
  });
});

describe('the time of an event', () => {
  it('is corrected below the tapped event, and stored', async () => {
    await status([SUBMITTED, PASSED]);
    await app.tap('已提交备案');
    await app.pick('时间', '09:30');
    expect(app.phone.toast).toBe('时间已改');
    expect(recordsShown()).toEqual(expect.arrayContaining(['昨天 09:30', '今天 10:00']));
    await app.advance(1000);
    const again = await app.restart({ page: 'pages/home/index' });
    await again.open('progress/status/index', { id: 'one' });
    expect(again.text()).toContain('昨天 09:30');
  });

  it('stays, with the reason, if a later event would no longer fit', async () => {
    await status([SUBMITTED, PASSED]);
    await app.tap('已提交备案');
    await app.pick('日期', '2026-03-03');
    await app.pick('时间', '11:00');
    expect(app.text()).toContain('时间没有改');
    await app.choose('知道了');
    expect(recordsShown()).toEqual(expect.arrayContaining(['今天 10:00']));
  });

  it('cannot be on a future day', async () => {
    await status([SUBMITTED]);
    await app.tap('已提交备案');
    expect(fields(app.seen, '日期', ['picker'])[0]?.attrs.end).toBe('2026-03-03');
  });

  it('closes when the event is tapped again', async () => {
    await status([SUBMITTED]);
    await app.tap('已提交备案');
    expect(app.has('时间')).toBe(true);
    await app.tap('已提交备案');
    expect(fields(app.seen, '时间', ['picker'])).toEqual([]);
  });
});

describe('a phone whose clock was set back', () => {
  it('names the first event in the future, which does not count', async () => {
    await status([SUBMITTED, PASSED, RECEIVED], '2026-03-03T09:00:00+08:00');
    expect(app.text()).toContain('“初审通过”记在 今天 10:00，暂时没有算进进度');
    expect(app.text()).toContain('等平台初审');
  });

  it('causes no message while the clock is right', async () => {
    await status([SUBMITTED, PASSED, RECEIVED]);
    expect(app.text()).not.toContain('有记录晚于手机现在的时间');
  });
});
