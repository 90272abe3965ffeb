import { labelOf, stepsOf, withValue } from '@/rules';
import { at, enterprise } from '../support/filings';
import { saved, textsOf } from '../support/stored';
import { type App, launch } from '../support/weapp';
import { wrongValues } from '../support/wrongValues';

const filing = {
  ...enterprise(),
  history: [{ event: 'submitted' as const, at: '2026-03-02T10:00:00+08:00' }],
};
const NOW = '2026-03-10T10:00:00+08:00';
const REPORTED = /^有 \d+ 项读不懂，原样保留着：/;

/** Names for groups that have no name in the form. */
const NAMES: Record<string, string> = {
  photos: '照片',
  local: '补充问题',
  'icp_subject.personal_info': '居住证明',
  'icp_subject.legal_person_info': '法定代表人信息',
};

const ROWS = wrongValues().map((row, place) => ({
  ...row,
  id: `odd${place}`,
  name: NAMES[row.path] ?? labelOf(row.path),
  depth: stepsOf(row.path).length,
}));

/** One filing for each path, with one value of the wrong type. */
const odd = ROWS.map(({ id, path, values }, place) =>
  saved(id, withValue(filing, path, values[place % values.length])),
);

let app: App;
afterEach(() => expect(app.errors.splice(0)).toEqual([]));

/** What the task list says it could not read. */
async function reportOf(id: string): Promise<string | undefined> {
  await app.open('fill/tasks/index', { id });
  const notice = app
    .text()
    .split('\n')
    .find((line) => REPORTED.test(line));
  return notice?.replace(REPORTED, '');
}

describe('a value of the wrong type', () => {
  beforeAll(async () => {
    app = await launch({ storage: await textsOf(...odd), now: NOW });
  });

  it.each(ROWS)('at $path is reported on the task list as “$name”', async ({ id, name }) => {
    expect(await reportOf(id)).toBe(name);
  });
});

describe('every value of the wrong type', () => {
  const PAGES = [
    'progress/status',
    'progress/sms',
    'fill/review',
    'fill/documents',
    'fill/section',
    'advice/services',
    'fill/copy',
  ];

  /** Paths of the same depth are independent, so one filing can have all their wrong values. */
  const depths = [...new Set(ROWS.map(({ depth }) => depth))];
  const FILINGS = depths.flatMap((depth) =>
    [0, 1, 2, 3].map((place) => {
      const rows = ROWS.filter((row) => row.depth === depth);
      const wrong = rows.reduce((all, { path, values }) => withValue(all, path, values[place]), filing);
      return { depth, place, names: rows.map(({ name }) => name), whole: saved(`${depth}-${place}`, wrong) };
    }),
  );

  beforeAll(async () => {
    const all = FILINGS.map(({ whole }) => whole);
    app = await launch({ storage: await textsOf(...all), now: NOW });
  });

  it.each(FILINGS)(
    '($place) at all paths of $depth steps is reported, and leaves no page blank',
    async (row) => {
      const heard = (await reportOf(row.whole.id)) ?? '';
      expect(row.names.filter((name) => !heard.includes(name))).toEqual([]);
      for (const page of PAGES) {
        await app.open(`${page}/index`, { id: row.whole.id });
        expect([page, app.text()]).not.toEqual([page, '']);
      }
    },
  );
});

describe('a phone with such values in all filings except one', () => {
  it('shows that one on its home page, its tools still work, and its data can be deleted', async () => {
    const named = withValue(filing, 'icp_applets.base_info.name', '样例甲');
    const good = saved('good', named, { createdAt: at('2026-03-03T09:00:00+08:00') });
    app = await launch({ storage: await textsOf(...odd, good), now: NOW });
    expect(app.text()).toContain(`有 ${odd.length} 份备案里有读不懂的内容`);
    for (let shown = 20; shown < odd.length + 1; shown += 20) await app.tap('再显示');
    await app.tap('样例甲');
    expect(app.text()).toContain('记录进展');
    for (const tool of ['reminders', 'whatif', 'settings']) {
      await app.open(`tools/${tool}/index`);
      expect([tool, app.text()]).not.toEqual([tool, '']);
    }
    await app.tap('清空全部数据');
    await app.choose('清空');
    expect([...app.phone.storage.keys()]).toEqual([]);
  });
});
