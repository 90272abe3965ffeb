import { PASSED, RECEIVED, recorded, SUBMITTED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('the status page', () => {
  it('names its filing', async () => {
    const filing = recorded([SUBMITTED, PASSED, RECEIVED]);
    for (const page of [
      'progress/status/index',
      'progress/sms/index',
      'fill/review/index',
      'fill/copy/index',
    ]) {
      app = await phoneAt(page, [saved('one', filing)], { now: NOW });
      expect([page, app.text()]).toEqual([
        page,
        expect.stringContaining('示范取号 · 广州市示范样例科技有限公司'),
      ]);
    }
  });

  it('links from a countdown to the reminders', async () => {
    app = await phoneAt('progress/status/index', [saved('one', recorded([SUBMITTED]))], { now: NOW });
    await app.tap('提醒');
    expect(app.title).toBe('提醒');
  });
});
