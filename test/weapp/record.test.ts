import { recorded, SUBMITTED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('recording an event', () => {
  it('has its own page, from which back leads to the status page', async () => {
    app = await phoneAt('progress/status/index', [saved('one', recorded([SUBMITTED]))], { now: NOW });
    await app.tap('初审通过');
    expect(app.title).toBe('记录进展');
    await app.back();
    expect(app.title).toBe('提交与进度');
    expect(app.text()).toContain('等平台初审');
  });
});
