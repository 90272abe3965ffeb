import { withValue } from '@/rules';
import { at, enterprise } from '../support/filings';
import { saved, textsOf } from '../support/kept';
import { type App, launch } from '../support/weapp';
import { wrongValues } from '../support/wrongValues';

const filing = {
  ...enterprise(),
  history: [{ event: 'submitted' as const, at: '2026-03-02T10:00:00+08:00' }],
};

/** A filing for each path, with one value of the wrong type in it, and one that is as it should be. */
const odd = wrongValues().map(({ path, values }, place) =>
  saved(`odd${place}`, withValue(filing, path, values[place % values.length])),
);
const good = saved(
  'good',
  { ...filing, icp_applets: { ...filing.icp_applets, base_info: { name: '样例甲' } } },
  { createdAt: at('2026-03-03T09:00:00+08:00') },
);

const PAGES = ['fill/tasks/index', 'pages/status/index', 'fill/review/index', 'fill/documents/index'];

let app: App;
beforeEach(async () => {
  app = await launch({ storage: await textsOf(...odd, good), now: '2026-03-10T10:00:00+08:00' });
});

describe('filings with values of the wrong type at every path', () => {
  it('do not keep the others from the board, nor anybody from 隐私与数据', async () => {
    for (let shown = 20; shown < odd.length + 1; shown += 20) await app.tap('再显示');
    expect(app.text()).toContain('样例甲');
    await app.tap('样例甲');
    expect(app.text()).toContain('记录进展');
    await app.back();
    await app.tap('隐私与数据');
    await app.tap('清空全部数据');
    await app.choose('清空');
    expect([...app.phone.storage.keys()]).toEqual([]);
  });

  it('leave no page blank', async () => {
    for (const [place, { id }] of odd.entries()) {
      await app.open(PAGES[place % PAGES.length] as string, { id });
      expect(app.text()).not.toBe('');
    }
  });
});
