import { REPORT_CATEGORIES } from '@/rules';
import {
  categoriesMeant,
  FEES,
  quizVerdict,
  REPORT_QUIZ,
  REUSE_REASONS,
  renewalFrom,
  reuseFailures,
  toldTo,
  WHO,
} from '@/telling';

describe('the questions whether a report is needed', () => {
  const no = Object.fromEntries(REPORT_QUIZ.map(({ id }) => [id, false]));

  it('are few, and cover every category once', () => {
    expect(REPORT_QUIZ.length).toBeLessThanOrEqual(6);
    const covered = REPORT_QUIZ.flatMap(({ categories }): readonly string[] => categories);
    expect([...covered].sort()).toEqual([...REPORT_CATEGORIES].sort());
  });

  it('say no only when all are answered with no', () => {
    expect(quizVerdict({})).toBe('open');
    expect(quizVerdict({ live: false })).toBe('open');
    expect(quizVerdict(no)).toBe('not');
  });

  it.each(REPORT_QUIZ.map(({ id, categories }) => ({ id, categories })))(
    'say yes as soon as one is: $id',
    ({ id, categories }) => {
      expect(quizVerdict({ [id]: true })).toBe('needed');
      expect(categoriesMeant({ ...no, [id]: true }).map(({ name }) => name)).toEqual(
        expect.arrayContaining([...categories]),
      );
    },
  );
});

describe('the three reasons why quick registration fails (seed3)', () => {
  const yes = Object.fromEntries(REUSE_REASONS.map(({ id }) => [id, true]));

  it('are asked before anything is said', () => {
    expect(REUSE_REASONS).toHaveLength(3);
    expect(reuseFailures({})).toBeNull();
    expect(reuseFailures({ reason1: false, reason2: false })).toBeNull();
    expect(reuseFailures(yes)).toEqual([]);
  });

  it.each(REUSE_REASONS.map(({ id, title }) => ({ id, title })))(
    'are told alone: $title',
    ({ id, title }) => {
      expect(reuseFailures({ ...yes, [id]: false })?.map((row) => row.title)).toEqual([title]);
    },
  );
});

describe('toldTo', () => {
  it('puts first what is about this kind of account, and leaves out what is about others', () => {
    const ids = toldTo(FEES, 'individual_business').map(({ id }) => id);
    expect(ids[0]).toBe('ind-30');
    expect(ids).toContain('refund');
    expect(ids).not.toContain('ent-300');
    expect(toldTo(WHO, 'government').map(({ title }) => title)[0]).toBe('政府、媒体、其他组织：必须认证');
  });

  it('tells all while the kind is not known', () => {
    expect(toldTo(FEES, undefined)).toEqual([...FEES]);
  });
});

describe('renewalFrom', () => {
  it.each([
    { expires: '2026-03-10', from: '2025-12-10' },
    { expires: '2025-02-28', from: '2024-11-30' },
    { expires: '2025-10-22', from: '2025-07-24' },
  ])('is 90 days before $expires (the real answers of the interface)', ({ expires, from }) => {
    expect(renewalFrom(expires)).toBe(from);
  });
});
