import { REPORT_CATEGORIES } from '@/rules';
import {
  CLOCKS,
  findTold,
  PHASES,
  REPORT_EVENTS,
  REPORT_TOLD,
  SECTIONS,
  sourceOfTold,
  type Told,
} from '@/telling';
import { LIMITS } from '@/telling/limits';
import { TOLD_SOURCES } from '@/telling/sources';

const ROWS: { section: string; row: Told }[] = SECTIONS.flatMap(({ id, rows }) =>
  rows.map((row: Told) => ({ section: id, row })),
);

/** How many rows the sources gave, by section. */
const COUNTS = {
  reportCategories: 13,
  reportFlow: 5,
  reportEvents: 23,
  reportSpecial: 13,
  who: 11,
  fees: 11,
  times: 13,
  losses: 13,
  papers: 12,
  checks: 9,
  reuse: 9,
  reuseReasons: 3,
  registerCodes: 12,
  notAllowed: 6,
  pushes: 6,
};

describe('what is told', () => {
  it('has every row of every subject, each id once in its section', () => {
    expect(Object.fromEntries(SECTIONS.map(({ id, rows }) => [id, rows.length]))).toEqual(COUNTS);
    const ids = ROWS.map(({ section, row }) => `${section}/${row.id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cites known sources, and every source of its own', () => {
    const cited = new Set<string>([
      ...ROWS.flatMap(({ row }) => [...row.source]),
      ...Object.values(LIMITS).map(({ source }) => source),
    ]);
    expect([...cited].filter((key) => !sourceOfTold(key))).toEqual([]);
    expect(Object.keys(TOLD_SOURCES).filter((key) => !cited.has(key))).toEqual([]);
  });

  it('calls official only what an official source says, and says the day of the reading', () => {
    for (const { row } of ROWS) {
      const kinds = row.source.map((key) => sourceOfTold(key)?.confidence);
      if (row.sure === 'official') expect([row.id, kinds.includes('official')]).toEqual([row.id, true]);
      if (row.sure === 'seed') expect([row.id, kinds.includes('seed')]).toEqual([row.id, true]);
      expect(row.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('has whole sentences, without an open brace or an exclamation mark', () => {
    for (const { row } of ROWS) {
      expect([row.id, `${row.title}${row.says}`.match(/[{}!！]|undefined|。。/)]).toEqual([row.id, null]);
      expect([row.id, /。$/.test(row.says)]).toEqual([row.id, true]);
    }
  });

  it('is found by every word of a query', () => {
    const all = ROWS.map(({ row }) => row);
    expect(findTold(all, '加急').map(({ id }) => id)).toEqual(expect.arrayContaining(['expedite-refused']));
    expect(findTold(all, '发票 代缴').map(({ id }) => id)).toEqual(['invoice']);
    expect(findTold(all, '没有这样的词')).toEqual([]);
    expect(findTold(all, '')).toHaveLength(all.length);
  });
});

describe('the categories of the report', () => {
  it('are those of the rules', () => {
    expect(REPORT_TOLD.map(({ name }) => name).sort()).toEqual([...REPORT_CATEGORIES].sort());
  });
});

describe('the events of the report', () => {
  it('use every clock and every phase', () => {
    expect(new Set(REPORT_EVENTS.map(({ clock }) => clock))).toEqual(new Set(Object.keys(CLOCKS)));
    expect(new Set(REPORT_EVENTS.map(({ phase }) => phase))).toEqual(new Set(Object.keys(PHASES)));
  });
});
