import { type PlanStep, planFor, type Seen, seenIn } from '@/releasing';
import { addDays, type Filing, type FilingEvent } from '@/rules';
import { at, enterprise, having } from '../support/filings';
import { entry, FILED, PASSED, RECEIVED, SUBMITTED, VERIFIED } from '../support/histories';

const CATEGORIES = 'local.service_categories';

/** A unit without pay, places or posts; its categories decide on the report. */
const filing = (categories: string[] | undefined, ...history: FilingEvent[]): Filing => ({
  ...having(enterprise() as Filing, { [CATEGORIES]: categories }),
  history,
});
const FILED_BEFORE = [SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED];
const PLAIN = ['工具-记账'];
const REPORTED = ['社交-问答'];

const seen = (of: Filing, now: string, ...ticked: string[]): Seen =>
  seenIn(of, ['hasnt/location', 'release/verified', ...ticked], at(`${now}T10:00:00+08:00`));
const daysOf = (steps: readonly PlanStep[]) => Object.fromEntries(steps.map(({ id, begin }) => [id, begin]));

describe('planFor', () => {
  it('counts back over 国庆节 and 中秋: report, code review, filing', () => {
    const plan = planFor(seen(filing(REPORTED), '2026-08-20'), '2026-10-20');
    expect(daysOf(plan.steps)).toEqual({
      // 2 working days of the platform: 27 and 28 August; the text message until 30 August;
      // 20 working days of the bureau from 31 August to 28 September, without 25–27 September, with Sunday 20 September
      filing: '2026-08-26',
      // 7 working days: 29 and 30 September, 8, 9, 10 (a Saturday that is worked), 12 and 13 October
      code: '2026-09-28',
      // 7 days of 24 hours
      report: '2026-10-13',
    });
    expect(plan).toMatchObject({ late: false, estimated: false, holidays: ['中秋', '国庆节'] });
  });

  it('counts back over 春节: code review, location interface', () => {
    const plan = planFor(
      seen(
        filing(PLAIN, ...FILED_BEFORE.map((one) => ({ ...one, at: one.at.replace('2026-03', '2026-01') }))),
        '2026-02-01',
        'has/location',
      ),
      '2026-02-26',
    );
    expect(plan.steps.map(({ id }) => id)).not.toContain('filing');
    // 7 working days: 11, 12, 13, 14 (a Saturday that is worked), 24, 25 and 26 February
    // 3 working days: 6, 9 and 10 February
    expect(daysOf(plan.steps)).toMatchObject({ location: '2026-02-05', code: '2026-02-10' });
    expect(plan.holidays).toEqual(['春节']);
  });

  it('marks a day as estimated where no notice of that year is known', () => {
    const plan = planFor(seen(filing(PLAIN, ...FILED_BEFORE), '2026-12-28'), '2027-01-15');
    // 7, 8, 11, 12, 13, 14 and 15 January
    expect(plan.steps).toMatchObject([{ id: 'code', begin: '2027-01-06', estimated: true, late: false }]);
    expect(plan.estimated).toBe(true);
  });

  it('says that it is too late, and the first day that can be kept', () => {
    const now = seen(filing(PLAIN, ...FILED_BEFORE), '2026-04-28');
    const plan = planFor(now, '2026-05-06');
    // 24, 27, 28, 29, 30 April and 6 May are six; the seventh is 23 April
    expect(plan.steps).toMatchObject([{ id: 'code', begin: '2026-04-22', late: true }]);
    expect(plan.late).toBe(true);
    // 29 and 30 April, 6, 7, 8, 9 (a Saturday that is worked) and 11 May
    expect(plan.earliest).toBe('2026-05-11');
  });

  it.each([
    { why: 'nothing begun', of: filing(REPORTED), now: '2026-08-20' },
    { why: 'filed', of: filing(PLAIN, ...FILED_BEFORE), now: '2026-09-25' },
    { why: 'into a year without a notice', of: filing(REPORTED), now: '2026-12-01' },
    { why: 'categories not known', of: filing(undefined), now: '2026-01-20' },
  ])('the first day that can be kept is kept, and the day before it is not: $why', ({ of, now }) => {
    const from = seen(of, now);
    const { earliest } = planFor(from, now);
    expect(planFor(from, earliest).late).toBe(false);
    expect(planFor(from, addDays(earliest, -1)).late).toBe(true);
  });

  it('counts what is not known, and says so', () => {
    const now = seenIn(filing(undefined, ...FILED_BEFORE), [], at('2026-03-16T10:00:00+08:00'));
    const steps = planFor(now, '2026-04-20').steps;
    expect(steps.map(({ id, doubt }) => [id, doubt])).toEqual([
      ['verification', '没有认证也能发布，只是搜不到、不能分享'],
      ['location', '还不知道用不用，先算上'],
      ['code', undefined],
      ['report', '还不知道要不要报备，先算上'],
    ]);
  });

  describe('what is under way', () => {
    const sent = entry('code_submitted', '2026-03-16T10:00:00+08:00');
    const passed = entry('code_passed', '2026-03-18T10:00:00+08:00');
    const notified = entry('cac_notified', '2026-03-18T12:00:00+08:00');

    it('a filing in the bureau’s review, which may last until its twentieth working day', () => {
      const history = [SUBMITTED, PASSED, RECEIVED, VERIFIED];
      const plan = planFor(seen(filing(PLAIN, ...history), '2026-03-10'), '2026-04-20');
      // verified on 3 March: 20 working days end on 31 March
      expect(plan.steps[0]).toMatchObject({ id: 'filing', begin: null, until: '2026-03-31', late: false });
      // 10, 13–17 and 20 April
      expect(plan.steps[1]).toMatchObject({ id: 'code', begin: '2026-04-09' });
      // seven working days after 31 March: 1, 2, 3, 7, 8, 9, 10 April
      expect(plan.earliest).toBe('2026-04-10');
      expect(planFor(seen(filing(PLAIN, ...history), '2026-03-10'), '2026-04-09').late).toBe(true);
    });

    it('a code in review: seven working days from its day', () => {
      const plan = planFor(seen(filing(REPORTED, ...FILED_BEFORE, sent), '2026-03-17'), '2026-04-10');
      expect(plan.steps).toMatchObject([
        { id: 'code', begin: null, until: '2026-03-25' },
        { id: 'report', begin: '2026-04-03' },
      ]);
    });

    it('a code that is longer in review than usual: it may pass on any day from today', () => {
      const late = seen(filing(PLAIN, ...FILED_BEFORE, sent), '2026-04-01');
      const plan = planFor(late, '2026-04-01');
      expect(plan.steps).toMatchObject([{ id: 'code', until: '2026-03-25', late: false }]);
      expect(plan.earliest).toBe('2026-04-01');
      expect(planFor(late, '2026-03-31').late).toBe(true);
    });

    it('a report that is noticed: until its 168 hours are over, then nothing is left', () => {
      const of = filing(REPORTED, ...FILED_BEFORE, sent, passed, notified);
      const plan = planFor(seen(of, '2026-03-20'), '2026-03-24');
      expect(plan.steps).toMatchObject([{ id: 'report', begin: null, until: '2026-03-25', late: true }]);
      expect(plan.earliest).toBe('2026-03-25');
      expect(planFor(seen(of, '2026-03-26'), '2026-03-27').steps).toEqual([]);
    });

    it('a location interface that is ticked', () => {
      const of = filing(PLAIN, ...FILED_BEFORE);
      const ids = (...ticked: string[]) =>
        planFor(seenIn(of, ticked, at('2026-03-16T10:00:00+08:00')), '2026-04-20').steps.map(({ id }) => id);
      expect(ids('release/verified', 'has/location')).toEqual(['location', 'code']);
      expect(ids('release/verified', 'has/location', 'release/location')).toEqual(['code']);
    });

    it('no location interface, once the code is in review or through', () => {
      for (const history of [[sent], [sent, passed]]) {
        const now = seen(filing(PLAIN, ...FILED_BEFORE, ...history), '2026-03-19', 'has/location');
        expect(planFor(now, '2026-04-20').steps.map(({ id }) => id)).not.toContain('location');
      }
    });
  });

  describe('the verification', () => {
    const verifiedOn = (day: string) =>
      having(filing(PLAIN, ...FILED_BEFORE), { 'local.verification_passed_on': day });
    const stepOf = (of: Filing, on: string) =>
      planFor(seenIn(of, ['hasnt/location'], at('2026-03-16T10:00:00+08:00')), on).steps.find(
        ({ id }) => id === 'verification',
      );

    it('never makes a release late, which does not wait for it', () => {
      const passed = filing(
        PLAIN,
        ...FILED_BEFORE,
        entry('code_submitted', '2026-03-11T10:00:00+08:00'),
        entry('code_passed', '2026-03-12T10:00:00+08:00'),
      );
      const now = seenIn(passed, ['hasnt/location'], at('2026-03-16T10:00:00+08:00'));
      const plan = planFor(now, '2026-03-20');
      // 7 working days: 12, 13, 16, 17, 18, 19 and 20 March
      expect(plan.steps).toMatchObject([
        { id: 'verification', begin: '2026-03-11', late: true, aside: true },
      ]);
      expect(plan).toMatchObject({ late: false, earliest: '2026-03-16' });
    });

    it('must be renewed before it expires, where that comes before the release', () => {
      // expires on 10 April: 1, 2, 3, 7, 8, 9 and 10 April, without 清明
      expect(stepOf(verifiedOn('2025-04-10'), '2026-04-20')).toMatchObject({
        title: '提交年审',
        by: '2026-04-10',
        begin: '2026-03-31',
      });
      expect(stepOf(verifiedOn('2025-05-10'), '2026-04-20')).toBeUndefined();
    });
  });
});
