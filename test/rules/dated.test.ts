import '../support/newRules';
import { bookEntryOf, type EventId, type Filing, type Instant, PROVINCES } from '@/rules';
import { wordsOf } from '@/rules/catalogue/keywords';
import { type Basis, tableInForce, versionInForce } from '@/rules/dated';
import { fieldAt, fieldsOf } from '@/rules/fields';
import { newDraft } from '@/rules/filing/draft';
import { APP, PRINCIPAL, SUBJECT } from '@/rules/filing/paths';
import { limitOf } from '@/rules/limits';
import { nextEventsOf, recorded, STAGES, todoOf } from '@/rules/process';
import { eventRowOf } from '@/rules/process/events';
import { provinceOf } from '@/rules/provinces';
import { contextOf, engineOf, rule } from '@/rules/rule';
import { at, enterprise, having, movedTo, photo } from '../support/filings';
import { NEW_FROM } from '../support/newRules';
import { issuesOf } from '../support/precheck';

const noon = (day: string): Instant => at(`${day}T12:00:00+08:00`);
const LAST_OLD_DAY = '2026-06-30';

const issuesOn = (filing: Filing, path: string, day: string) =>
  issuesOf(filing, noon(day))
    .filter((issue) => issue.path === path)
    .map(({ level, rule: id, message, fix }) => `${level} ${id}: ${message}。${fix}`);

const remark = having(enterprise(), {
  [APP.comment]: '为到店的客人登记预约时间并查看排队进度可修改或取消',
});
const address = having(movedTo(enterprise(), '41', '05'), { [SUBJECT.address]: '示范路2#楼301室' });
const name = having(enterprise(), { [APP.name]: '样例算命' });

describe('a filing that is not submitted yet', () => {
  it.each([
    {
      what: 'a limit',
      filing: remark,
      path: APP.comment,
      says: '小程序备注要 30 到 200 个字，现在是 25 个字',
    },
    { what: 'a province’s rule', filing: address, path: SUBJECT.address, says: '通信地址里有“#”' },
    { what: 'a list of words', filing: name, path: APP.name, says: '小程序名称里有“算命”' },
  ])('is checked by $what of today', ({ filing, path, says }) => {
    expect(issuesOn(filing, path, LAST_OLD_DAY)).toEqual([]);
    expect(issuesOn(filing, path, NEW_FROM)).toEqual([expect.stringContaining(says)]);
  });

  it('is asked what the province of the day looks at', () => {
    const asked = (day: string) =>
      fieldsOf(newDraft('first', 5, '410000'), 'subject', noon(day)).map(({ path }) => path);
    expect(asked(LAST_OLD_DAY)).not.toContain('local.id_address_province');
    expect(asked(NEW_FROM)).toContain('local.id_address_province');
  });

  it('is told in the numbers of the day', () => {
    const short = having(enterprise(), { [APP.comment]: '取'.repeat(10) });
    expect(issuesOn(short, APP.comment, LAST_OLD_DAY).join()).toMatch(/要 20 到 200 个字.*再补 10 个字以上/);
    expect(issuesOn(short, APP.comment, NEW_FROM).join()).toMatch(/要 30 到 200 个字.*再补 20 个字以上/);
  });

  it('is reported with the source of the day', () => {
    const letter = `photos.${PRINCIPAL.letter}`;
    const signed = having(enterprise(), { [letter]: [{ ...photo('letter.jpg'), dated: '2026-04-01' }] });
    const sourceOn = (day: string) =>
      issuesOf(signed, noon(day)).find(({ path }) => path === `${letter}[0]`)?.source;
    expect(sourceOn(LAST_OLD_DAY)).toEqual(['WX-MAT']);
    expect(sourceOn(NEW_FROM)).toEqual(['WX-GUIDE']);
  });
});

describe('a filing that was submitted', () => {
  const submitted = { event: 'submitted', at: '2026-06-30T23:59:59+08:00' } as const;
  const rejected = { event: 'platform_rejected', at: '2026-07-02T10:00:00+08:00' } as const;
  const again = { event: 'submitted', at: '2026-07-03T10:00:00+08:00' } as const;

  it.each([
    { filing: remark, path: APP.comment },
    { filing: address, path: SUBJECT.address },
    { filing: name, path: APP.name },
  ])('is checked by the rules of that day, not by those of today: $path', ({ filing, path }) => {
    const rulesAfter = (...history: Filing['history'] & object) =>
      issuesOn({ ...filing, history }, path, '2026-07-06').length;
    expect(rulesAfter(submitted)).toBe(0);
    expect(rulesAfter({ ...submitted, at: '2026-07-01T00:00:00+08:00' })).toBe(1);
    expect(rulesAfter(submitted, rejected)).toBe(1);
    expect(rulesAfter(submitted, rejected, again)).toBe(1);
  });
});

describe('a number in a sentence', () => {
  const filed = (more: Partial<Filing>, ...given: [event: EventId, day: string][]): Filing => ({
    kind: 'first',
    ...more,
    history: given.map(([event, day]) => ({ event, at: `${day}T10:00:00+08:00` })),
  });
  const sayNow = (filing: Filing, day: string) => {
    const { title, body } = todoOf(filing, noon(day));
    return `${title}。${body}`;
  };
  const submitted = ['submitted', '2026-06-24'] as const;
  const reported: Partial<Filing> = { local: { service_categories: ['社交-直播'] } };
  const notified = (day: string) =>
    filed(
      reported,
      [...submitted],
      ['platform_passed', '2026-06-25'],
      ['sms_received', '2026-06-25'],
      ['sms_verified', '2026-06-25'],
      ['bureau_passed', '2026-06-26'],
      ['code_submitted', '2026-06-26'],
      ['code_passed', '2026-06-27'],
      ['cac_notified', day],
    );
  const checked = (day: string, ...more: EventId[]) =>
    filed(
      {},
      [...submitted],
      ['platform_passed', day],
      ['sms_received', day],
      ...more.map((event): [EventId, string] => [event, day]),
    );
  const wrong = (times: number) => Array.from({ length: times }, (): EventId => 'sms_wrong');

  it.each([
    {
      what: 'a check that ran out under the old rules',
      filing: checked('2026-06-25'),
      day: '2026-07-06',
      says: '短信核验已满 24 小时',
    },
    {
      what: 'a check that ran out under the new rules',
      filing: checked('2026-07-02'),
      day: '2026-07-06',
      says: '短信核验已满 36 小时',
    },
    {
      what: 'six wrong entries under the old rules',
      filing: checked('2026-06-25', ...wrong(6)),
      day: '2026-07-06',
      says: '输错超过 5 次',
    },
    {
      what: 'four wrong entries under the new rules',
      filing: checked('2026-07-02', ...wrong(4)),
      day: '2026-07-02',
      says: '输错超过 3 次',
    },
    {
      what: 'a rejection, on the last day of the old rules',
      filing: filed({}, [...submitted], ['platform_rejected', '2026-06-29']),
      day: LAST_OLD_DAY,
      says: '初审最长 7 个工作日',
    },
    {
      what: 'the same rejection, when the new rules hold for the next submission',
      filing: filed({}, [...submitted], ['platform_rejected', '2026-06-29']),
      day: NEW_FROM,
      says: '初审最长 9 个工作日',
    },
    {
      what: 'a bureau that takes longer',
      filing: filed(
        {},
        [...submitted],
        ['platform_passed', '2026-06-25'],
        ['sms_received', '2026-06-25'],
        ['sms_verified', '2026-06-25'],
      ),
      day: '2026-08-20',
      says: '管局审核超过了 20 个工作日',
    },
    {
      what: 'a CAC report under the old rules',
      filing: notified('2026-06-29'),
      day: '2026-07-02',
      says: '7月6日(周一) 10:00 满 7×24 小时',
    },
    {
      what: 'a CAC report under the new rules',
      filing: notified('2026-07-02'),
      day: '2026-07-03',
      says: '7月12日(周日) 10:00 满 10×24 小时',
    },
    {
      what: 'a CAC report without a result',
      filing: notified('2026-06-29'),
      day: '2026-07-08',
      says: '已满 7×24 小时',
    },
  ])('is that of $what', ({ filing, day, says }) => {
    expect(sayNow(filing, day)).toContain(says);
    expect(sayNow(filing, day)).not.toMatch(/[{}]/);
  });

  it('says why a version cannot be released, with the days of its own notice', () => {
    const refusalOn = (day: string, now: string) =>
      recorded(notified(day), { event: 'released', at: `${now}T11:00:00+08:00` }, noon(now)).refusal;
    expect(refusalOn('2026-06-29', '2026-07-05')).toContain('没有满 7×24 小时');
    expect(refusalOn('2026-07-02', '2026-07-05')).toContain('没有满 10×24 小时');
  });

  it('offers what was done in time, with the hours of its own day', () => {
    const hints = (day: string) =>
      nextEventsOf(filed({}, [...submitted], ['platform_passed', day]), noon('2026-07-06')).map(
        ({ hint }) => hint,
      );
    expect(hints('2026-06-25')).toContain('其实在 24 小时内已经收到：补记当时的时间');
    expect(hints('2026-07-02')).toContain('其实在 36 小时内已经收到：补记当时的时间');
  });

  it('is the newest when there is no clock', () => {
    expect(STAGES.map(({ limits }) => limits)).toEqual([
      '没有期限',
      '1–2 个工作日；退回后重新提交最长 9 个工作日；注销即时通过',
      '收到短信起 36 小时，节假日照常计算',
      '1–30 个工作日；注销为即时至 30 个工作日',
      '长期有效',
    ]);
    expect(eventRowOf('cac_notified').hint).toBe('以站内信的时间为准，10×24 小时从这时起算');
    expect(fieldAt(APP.comment)?.hint).toContain('30 到 200 个字');
  });
});

describe('a rule', () => {
  const row = rule(
    { source: ['WX-GUIDE'], from: NEW_FROM, checkedOn: '2026-06-10' },
    {
      level: 'error',
      when: [],
      until: '2027-01-01',
      looksAt: (_, look) => look(null, 'kind'),
      check: () => ({}),
      message: '小程序备注要 {remarkLeast} 个字',
      fix: '',
    },
  );
  const run = engineOf({ row });
  const messages = (filing: Filing, day: string) =>
    run(contextOf(filing, noon(day), 'api')).map(({ message }) => message);

  it('holds from its first day, and no longer on the day it ends', () => {
    for (const [day, found] of [
      [LAST_OLD_DAY, []],
      [NEW_FROM, ['小程序备注要 30 个字']],
      ['2026-12-31', ['小程序备注要 30 个字']],
      ['2027-01-01', []],
      [LAST_OLD_DAY, []],
    ] as const)
      expect([day, messages(enterprise(), day)]).toEqual([day, found]);
  });

  it('does not apply to a filing submitted before its first day', () => {
    const history: Filing['history'] = [{ event: 'submitted', at: '2026-06-30T10:00:00+08:00' }];
    expect(messages({ ...enterprise(), history }, '2026-07-06')).toEqual([]);
  });
});

describe('a question without a day', () => {
  it('is answered by the newest version', () => {
    expect(limitOf('remarkLeast')).toBe(30);
    expect(wordsOf('forbidden')).toBe('代孕 算命');
    expect(provinceOf('410000')?.plainAddress).toBe(true);
  });

  it('keeps of a province what the change does not name', () => {
    const before = provinceOf('410000', LAST_OLD_DAY);
    expect(provinceOf('410000')).toEqual({
      ...before,
      source: ['WX-GUIDE'],
      from: NEW_FROM,
      checkedOn: '2026-06-10',
      plainAddress: true,
      residencePermit: true,
    });
    expect(before).toMatchObject({ name: '河南', fingerprint: true });
  });

  it('stands once in the list a person chooses from', () => {
    const found = PROVINCES.filter(({ code }) => code === '410000');
    expect(found).toMatchObject([{ name: '河南', from: NEW_FROM }]);
    expect(bookEntryOf('provinces/410000')?.lines).toContainEqual({ label: '从哪天起', text: [NEW_FROM] });
  });
});

describe('versionInForce', () => {
  const versions = ['2023-09-01', '2027-01-01', '2026-07-01'].map((from) => ({ from }));

  it.each([
    { day: '2023-08-31', from: '2023-09-01', why: 'before the first version there is none, so the first' },
    { day: '2026-06-30', from: '2023-09-01', why: 'the last day of the first version' },
    {
      day: '2026-07-01',
      from: '2026-07-01',
      why: 'the first day of the second version, whatever its place in the list',
    },
    { day: '2026-12-31', from: '2026-07-01', why: 'the last day of the second version' },
    { day: '2030-01-01', from: '2027-01-01', why: 'the newest' },
    { day: undefined, from: '2027-01-01', why: 'the newest without a day' },
  ])('$day: $why', ({ day, from }) => {
    expect(versionInForce(versions, day)).toEqual({ from });
    expect(versionInForce([...versions].reverse(), day)).toEqual({ from });
  });
});

describe('tableInForce', () => {
  const rows: (Pick<Basis, 'from'> & { key: string; value: number })[] = [
    { key: 'one', from: '2023-09-01', value: 1 },
    { key: 'two', from: '2023-09-01', value: 2 },
    { key: 'two', from: '2026-07-01', value: 22 },
    { key: 'one', from: '2027-01-01', value: 11 },
  ];
  const on = tableInForce(rows, ({ key }) => key);
  const values = (day?: string) => ['one', 'two', 'three'].map((key) => on(day).get(key)?.value);

  it('has one version of every row on a day', () => {
    expect(values('2026-06-30')).toEqual([1, 2, undefined]);
    expect(values('2026-07-01')).toEqual([1, 22, undefined]);
    expect(values('2027-01-01')).toEqual([11, 22, undefined]);
    expect(values()).toEqual([11, 22, undefined]);
    expect(values('2020-01-01')).toEqual([1, 2, undefined]);
  });
});
