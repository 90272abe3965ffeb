import { enterprise } from '../support/filings';
import { saved } from '../support/kept';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('the numbers of persons', () => {
  it('are masked in the review, and whole in their own form and where they are copied', async () => {
    app = await phoneAt('fill/review/index', [saved('one', enterprise())], { now: NOW });
    expect(app.text()).toContain('139****0001');
    expect(app.text()).not.toMatch(/13911110001(?!@)|440199197906110216/);
    await app.open('fill/copy/index', { id: 'one' });
    expect(app.text()).toContain('440199197906110216');
  });
});
