import type { Filing, FilingEvent } from '@/rules';
import { type DrawnCourse, drawnCourseOf, onSameDays, sayCourse, statusOf, weeksOf } from '@/rules/process';
import { at, enterprise } from '../../support/filings';

const SUBMITTED = '2026-09-28T10:00:00+08:00';

/** The course of an enterprise in Guangdong that submitted on Monday, 28 September 2026, before the National Day. */
function courseOn(moment: string, ...more: FilingEvent[]) {
  const filing = {
    ...enterprise(),
    history: [{ event: 'submitted', at: SUBMITTED }, ...more] as FilingEvent[],
  };
  return drawnCourseOf(statusOf(filing, at(moment)), at(moment));
}

const PASSED: FilingEvent = { event: 'platform_passed', at: '2026-09-29T15:00:00+08:00' };
const RECEIVED: FilingEvent = { event: 'sms_received', at: '2026-09-29T16:00:00+08:00' };
const VERIFIED: FilingEvent = { event: 'sms_verified', at: '2026-09-29T17:00:00+08:00' };

const daysOf = (course: ReturnType<typeof courseOn>) =>
  course?.bands.map(({ stage, from, sure, to }) => [
    stage,
    course.days[from]?.day,
    course.days[sure]?.day,
    course.days[to]?.day,
  ]);

describe('drawnCourseOf', () => {
  it('draws nothing before the submission: nothing has a day yet', () => {
    expect(drawnCourseOf(statusOf(enterprise(), at(SUBMITTED)), at(SUBMITTED))).toBeNull();
  });

  it('begins with the day of the submission; the review runs today and may run until its last working day', () => {
    const course = courseOn('2026-09-28T12:00:00+08:00');
    expect(course?.days[0]?.day).toBe('2026-09-28');
    expect(course?.today).toBe(0);
    expect(daysOf(course)?.[0]).toEqual(['platform_review', '2026-09-28', '2026-09-28', '2026-09-30']);
  });

  it('fills the running stage up to today', () => {
    const course = courseOn('2026-09-29T12:00:00+08:00');
    expect(daysOf(course)?.[0]).toEqual(['platform_review', '2026-09-28', '2026-09-29', '2026-09-30']);
  });

  it('shows the days off of the National Day by their name, and the days worked for it', () => {
    const course = courseOn('2026-09-28T12:00:00+08:00');
    const on = (day: string) => course?.days.find((one) => one.day === day);
    expect(on('2026-09-30')).toMatchObject({ off: false, name: '' });
    expect(on('2026-10-01')).toMatchObject({ off: true, name: '国庆节' });
    expect(on('2026-10-07')).toMatchObject({ off: true, name: '国庆节' });
    expect(on('2026-10-10')).toMatchObject({ off: false, name: '补班' });
  });

  it('narrows as things happen: the bureau’s twenty working days after the check of the same day', () => {
    const before = courseOn('2026-09-28T12:00:00+08:00');
    const after = courseOn('2026-09-29T18:00:00+08:00', PASSED, RECEIVED, VERIFIED);
    const bureau = (course: typeof before) => daysOf(course)?.find(([stage]) => stage === 'bureau_review');
    expect(bureau(after)).toEqual(['bureau_review', '2026-09-29', '2026-09-29', '2026-11-02']);
    expect(String(bureau(before)?.[3]) > '2026-11-02').toBe(true);
    expect(daysOf(after)?.[0]).toEqual(['platform_review', '2026-09-28', '2026-09-29', '2026-09-29']);
  });

  it('goes on to today when a stage takes longer than usual', () => {
    const course = courseOn('2026-10-20T12:00:00+08:00');
    const [review] = course?.bands ?? [];
    expect(review?.state).toBe('overdue');
    expect(course?.days[review?.to ?? -1]?.day).toBe('2026-10-20');
  });

  it('draws no day of success that has passed without it', () => {
    const stages = (moment: string) =>
      courseOn(moment, PASSED, RECEIVED, VERIFIED)?.bands.map(({ stage }) => stage);
    expect(stages('2026-10-30T12:00:00+08:00')).toContain('filed');
    expect(stages('2026-12-07T12:00:00+08:00')).not.toContain('filed');
  });

  it('marks the days of a year without a notice', () => {
    const course = courseOn('2026-09-28T12:00:00+08:00');
    expect(course?.days.some(({ estimated }) => estimated)).toBe(false);
    const late = {
      ...enterprise(),
      history: [{ event: 'submitted', at: '2026-12-21T10:00:00+08:00' }] as FilingEvent[],
    };
    const later = drawnCourseOf(
      statusOf(late, at('2026-12-21T12:00:00+08:00')),
      at('2026-12-21T12:00:00+08:00'),
    );
    const estimated = later?.days.filter((day) => day.estimated).map(({ day }) => day.slice(0, 4));
    expect([...new Set(estimated)]).toEqual(['2027']);
  });

  it('ends a cancellation with 注销完成', () => {
    const filing: Filing = { kind: 'cancel_subject', history: [{ event: 'submitted', at: SUBMITTED }] };
    const course = drawnCourseOf(statusOf(filing, at(SUBMITTED)), at(SUBMITTED), true);
    expect(course?.bands.map(({ label }) => label)).toEqual(['平台初审', '短信核验', '管局审核', '注销完成']);
  });

  it('keeps to 120 days, today among them, when a filing lies for a year', () => {
    const course = courseOn('2027-09-28T12:00:00+08:00');
    expect(course?.days.length).toBeLessThanOrEqual(120);
    expect(course?.days[course.today]?.day).toBe('2027-09-28');
  });
});

describe('sayCourse', () => {
  it('says every stage, and which day is today', () => {
    const course = courseOn('2026-09-29T18:00:00+08:00', PASSED, RECEIVED, VERIFIED);
    expect(course && sayCourse(course)).toBe(
      '平台初审已完成，9月28日到9月29日；短信核验已完成，9月29日；管局审核进行中，9月29日开始，最晚11月2日；备案成功还没开始，最晚11月2日；今天9月29日',
    );
  });
});

describe('weeksOf', () => {
  it('begins each week on Monday and leaves the places before the first day empty', () => {
    const course = courseOn('2026-09-29T18:00:00+08:00', PASSED, RECEIVED, VERIFIED);
    const weeks = weeksOf(course?.days ?? []);
    expect(weeks[0]?.map((day) => day?.day.slice(8) ?? '')).toEqual([
      '28',
      '29',
      '30',
      '01',
      '02',
      '03',
      '04',
    ]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });
});

describe('onSameDays', () => {
  const earlier = courseOn('2026-09-30T12:00:00+08:00', PASSED) as DrawnCourse;
  const later = drawnCourseOf(
    statusOf(
      { ...enterprise(), history: [{ event: 'submitted', at: '2026-09-30T09:00:00+08:00' }] },
      at('2026-09-30T12:00:00+08:00'),
    ),
    at('2026-09-30T12:00:00+08:00'),
  ) as DrawnCourse;

  it('keeps every stage of every course on its own days', () => {
    const both = onSameDays([earlier, later]);
    expect(both.map(({ days }) => [days[0]?.day, days.length])).toEqual([
      ['2026-09-28', both[0]?.days.length],
      ['2026-09-28', both[0]?.days.length],
    ]);
    expect(both.map(daysOf)).toEqual([daysOf(earlier), daysOf(later)]);
    expect(both.map(({ days, today }) => days[today]?.day)).toEqual(['2026-09-30', '2026-09-30']);
  });

  it('has nothing to align where there is no course', () => {
    expect(onSameDays([])).toEqual([]);
  });
});
