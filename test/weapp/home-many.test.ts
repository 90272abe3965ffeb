import type { StoredFiling } from '../support/filings';
import { PASSED, RECEIVED, SUBMITTED, VERIFIED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { boardOf } from '../support/weapp/phoneAt';
import { allOf } from '../support/weapp/screen';

/** WeChat's own audit asks for fewer nodes on a page. */
const AUDIT = 300;

/** A card draws most when the bureau reviews: three stages are done, one runs and may go on. */
const begun = (name: string): StoredFiling => ({
  kind: 'first',
  icp_applets: { base_info: { name } },
  history: [SUBMITTED, PASSED, RECEIVED, VERIFIED],
});
const agency = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    saved(`f${place}`, begun(`样例${place}`), { createdAt: Date.parse('2026-03-01T09:00:00+08:00') + place }),
  );
/** The first of them also stands above the cards. */
const cardsOn = (app: App) => [...new Set(app.text().match(/^样例\d+$/gm))];

describe('the board of an agency with 2 000 filings', () => {
  let app: App;
  beforeAll(async () => {
    app = await boardOf(agency(2000));
  });
  afterAll(() => expect(app.errors).toEqual([]));

  it('draws its first twenty cards, in fewer than 300 nodes', () => {
    expect(cardsOn(app)).toHaveLength(20);
    expect(allOf(app.seen).length).toBeLessThan(AUDIT);
  });

  it('draws twenty more after a tap, and says how many there are', async () => {
    await app.tap('再显示 20 份（共 2000 份）');
    expect(cardsOn(app)).toHaveLength(40);
    expect(app.has('再显示 20 份（共 2000 份）')).toBe(true);
  });
});

describe('the board of an agency with 23 filings', () => {
  it('offers the three that are left, and then no more', async () => {
    const app = await boardOf(agency(23));
    await app.tap('再显示 3 份（共 23 份）');
    expect(cardsOn(app)).toHaveLength(23);
    expect(app.text()).not.toContain('再显示');
    expect(app.errors).toEqual([]);
  });
});
