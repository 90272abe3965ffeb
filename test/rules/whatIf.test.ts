import { bestDaysFor, chinaDayOf, type Filing, type Kind, weeksBetween, whatIf } from '@/rules';
import { at, filing, PASSED, RECEIVED, SUBMITTED } from './process/filings';

const of = (kind: Kind): Filing => ({ kind });

describe('whatIf', () => {
  const ends: {
    why: string;
    kind?: Kind;
    on: string;
    earliest: string;
    latest: string;
    estimated?: boolean;
  }[] = [
    {
      why: 'the last weekday before 春节 2026: its make-up Saturday counts, the nine free days do not',
      on: '2026-02-13T10:00:00+08:00',
      earliest: '2026-02-24',
      latest: '2026-03-24',
    },
    {
      why: 'during 春节 2026: the same as on the day before it',
      on: '2026-02-16T10:00:00+08:00',
      earliest: '2026-02-25',
      latest: '2026-03-25',
    },
    {
      why: 'two working days before 国庆节 2026',
      on: '2026-09-29T10:00:00+08:00',
      earliest: '2026-10-08',
      latest: '2026-11-05',
    },
    {
      why: 'the end of 2026: there is no notice for 2027 yet',
      on: '2026-12-30T10:00:00+08:00',
      earliest: '2027-01-01',
      latest: '2027-01-29',
      estimated: true,
    },
    {
      why: 'no text message when only an app is added: one day less (WX-SMS)',
      kind: 'add_app',
      on: '2026-02-14T10:00:00+08:00',
      earliest: '2026-02-25',
      latest: '2026-03-24',
    },
    {
      why: 'a cancellation can end on its own day (WX-FAQ)',
      kind: 'cancel_access',
      on: '2026-03-10T10:00:00+08:00',
      earliest: '2026-03-10',
      latest: '2026-04-08',
    },
  ];
  it.each(ends)('gives both ends: $why', ({ kind = 'first', on, earliest, latest, estimated = false }) => {
    const result = whatIf(of(kind), at(on));
    expect({ ...result, latest: chinaDayOf(result.latest) }).toMatchObject({ earliest, latest, estimated });
  });

  it('gives the platform seven working days after a rejection (WX-FAQ)', () => {
    const rejected = filing({}, SUBMITTED, ['platform_rejected', '2026-03-06T15:00:00+08:00']);
    const on = at('2026-03-09T10:00:00+08:00');
    const review = whatIf(rejected, on).status.stages.find(({ stage }) => stage === 'platform_review');
    expect(review?.latest).toBe('2026-03-18T23:59:59.999+08:00');
    expect(whatIf(of('first'), on).status.stages[1]?.latest).toBe('2026-03-11T23:59:59.999+08:00');
  });

  it('sends unchanged materials directly to a new text message after it ran out', () => {
    const ranOut = filing({ local: { unchanged_since_timeout: true } }, SUBMITTED, PASSED, RECEIVED);
    const on = at('2026-03-10T23:30:00+08:00');
    const { sms, status } = whatIf(ranOut, on);
    expect(status.stage).toBe('sms_check');
    expect(sms).toMatchObject({ atOnce: true, night: true, to: at('2026-03-11T23:30:00+08:00') });
  });

  it('treats a filing that is under way as submitted again', () => {
    const running = filing({}, SUBMITTED);
    const on = at('2026-03-09T10:00:00+08:00');
    expect(whatIf(running, on).latest).toBe(whatIf(of('first'), on).latest);
  });
});

describe('the 24 hours of the text message', () => {
  const outlook = (on: string, kind: Kind = 'first') => whatIf(of(kind), at(on)).sms;

  it('can begin on each working day on which the review may end', () => {
    expect(outlook('2026-02-13T10:00:00+08:00')).toMatchObject({
      from: '2026-02-14',
      to: at('2026-02-25T23:59:59.999+08:00'),
      atOnce: false,
    });
  });

  it('run into 春节 when the review ends on the day before it', () => {
    const spring = [{ name: '春节', comesOn: '2026-02-14' }];
    expect(outlook('2026-02-12T10:00:00+08:00')?.holidays).toEqual(spring);
    expect(outlook('2026-02-13T10:00:00+08:00')?.holidays).toEqual(spring);
    expect(outlook('2026-02-11T10:00:00+08:00')?.holidays).toEqual([]);
    expect(outlook('2026-02-14T10:00:00+08:00')?.holidays).toEqual([]);
  });

  it('run into 国庆节 2026 from the 28th on, and no longer from the 30th', () => {
    const named = (on: string) => outlook(on)?.holidays.map(({ name }) => name);
    expect(named('2026-09-25T10:00:00+08:00')).toEqual([]);
    expect(named('2026-09-28T10:00:00+08:00')).toEqual(['国庆节']);
    expect(named('2026-09-29T10:00:00+08:00')).toEqual(['国庆节']);
    expect(named('2026-09-30T10:00:00+08:00')).toEqual([]);
  });

  it('name each holiday once, with the first day on which a message runs into it', () => {
    expect(outlook('2026-02-16T10:00:00+08:00', 'cancel_service')?.holidays).toEqual([
      { name: '春节', comesOn: '2026-02-16' },
    ]);
    // After a rejection the review takes up to seven working days: 中秋 and 国庆节 both lie in that time.
    const rejected = filing({}, SUBMITTED, ['platform_rejected', '2026-03-06T15:00:00+08:00']);
    expect(whatIf(rejected, at('2026-09-21T10:00:00+08:00')).sms?.holidays).toEqual([
      { name: '中秋', comesOn: '2026-09-24' },
      { name: '国庆节', comesOn: '2026-09-30' },
    ]);
  });

  it('say when they may run into a weekend', () => {
    expect(outlook('2026-03-18T10:00:00+08:00')?.weekend).toBe('2026-03-20');
    expect(outlook('2026-03-16T10:00:00+08:00')?.weekend).toBeNull();
  });

  it('surely begin at night only when no review comes before them', () => {
    expect(outlook('2026-03-10T23:00:00+08:00', 'cancel_service')).toMatchObject({
      atOnce: true,
      night: true,
      to: at('2026-03-11T23:00:00+08:00'),
    });
    expect(outlook('2026-03-10T07:59:00+08:00', 'cancel_service')?.night).toBe(true);
    expect(outlook('2026-03-10T08:00:00+08:00', 'cancel_service')?.night).toBe(false);
    expect(outlook('2026-03-10T23:00:00+08:00')?.night).toBe(false);
  });

  it('do not exist when nobody receives a text message (WX-SMS)', () => {
    expect(outlook('2026-03-10T10:00:00+08:00', 'add_app')).toBeNull();
    expect(outlook('2026-03-10T10:00:00+08:00', 'cancel_access')).toBeNull();
  });

  it('are counted while it is not known what a change alters', () => {
    expect(outlook('2026-03-10T10:00:00+08:00', 'change')).not.toBeNull();
  });

  it('are estimated when one of their days is in a year without a notice', () => {
    expect(outlook('2026-12-30T10:00:00+08:00')?.estimated).toBe(true);
    expect(outlook('2026-12-28T10:00:00+08:00')?.estimated).toBe(false);
  });
});

describe('bestDaysFor', () => {
  const best = (from: string, kind: Kind = 'first') =>
    bestDaysFor(of(kind), at(from)).map(
      ({ first, last, latest, calm }) =>
        `${first} ${last} ${chinaDayOf(latest)} ${calm ? 'calm' : 'hurried'}`,
    );

  it('lists days with an undisturbed SMS check first, then the earliest end', () => {
    expect(best('2026-02-10T12:00:00+08:00')).toEqual([
      '2026-02-10 2026-02-10 2026-03-19 calm',
      '2026-02-11 2026-02-11 2026-03-20 calm',
      '2026-02-14 2026-02-23 2026-03-25 calm',
      '2026-02-12 2026-02-12 2026-03-20 hurried',
      '2026-02-13 2026-02-13 2026-03-24 hurried',
    ]);
  });

  it('groups days whose submissions have the same end', () => {
    expect(best('2026-09-24T12:00:00+08:00').slice(0, 2)).toEqual([
      '2026-09-24 2026-09-27 2026-11-03 calm',
      '2026-09-30 2026-10-07 2026-11-06 calm',
    ]);
  });

  it('gives the reason in one line', () => {
    const lines = bestDaysFor(of('first'), at('2026-02-10T12:00:00+08:00')).map(({ why }) => why);
    expect(lines[0]).toBe('短信核验避开了假期和周末');
    expect(lines[3]).toBe('如果 2月14日来短信，核验会碰上春节假期');
    expect(bestDaysFor(of('add_app'), at('2026-02-10T12:00:00+08:00'))[0]?.why).toBe('这一类不用短信核验');
  });

  it('says what a message that comes at once meets', () => {
    const why = (on: string) => {
      const [day] = on.split('T');
      return bestDaysFor(of('cancel_service'), at(on)).find(({ first }) => first === day)?.why;
    };
    expect(why('2026-09-30T10:00:00+08:00')).toBe('短信随即就到，核验会碰上国庆节假期');
    expect(why('2026-03-06T21:59:00+08:00')).toBe('短信核验避开了假期，可能在周末');
    expect(why('2026-03-06T22:00:00+08:00')).toBe('短信随即就到，正是夜里');
    expect(why('2026-03-09T10:00:00+08:00')).toBe('短信核验避开了假期和周末');
  });

  it('does not recommend an hour at night when the message comes at once', () => {
    const [first] = bestDaysFor(of('cancel_service'), at('2026-03-10T23:00:00+08:00'));
    expect(first).toMatchObject({ first: '2026-03-11', calm: true });
    const tonight = bestDaysFor(of('cancel_service'), at('2026-03-10T23:00:00+08:00')).find(
      (days) => days.first === '2026-03-10',
    );
    expect(tonight).toMatchObject({ calm: false, why: '短信随即就到，正是夜里' });
  });

  it('says when the holidays of a year are not known yet', () => {
    const days = bestDaysFor(of('first'), at('2026-12-31T12:00:00+08:00'));
    expect(days.every(({ estimated }) => estimated)).toBe(true);
    expect(days[0]?.why).toBe('短信核验遇到的假期还没公布');
  });

  it('covers two weeks, every day once', () => {
    const days = bestDaysFor(of('first'), at('2026-03-16T12:00:00+08:00'));
    const all = days.flatMap(({ first, last }) => [first, last]).sort();
    expect([all[0], all[all.length - 1]]).toEqual(['2026-03-16', '2026-03-29']);
  });
});

describe('weeksBetween', () => {
  const weeks = () => weeksBetween('2026-02-13', '2026-03-01');

  it('goes from Monday to Sunday', () => {
    expect(weeks().map((week) => `${week[0]?.day} ${week[6]?.day}`)).toEqual([
      '2026-02-09 2026-02-15',
      '2026-02-16 2026-02-22',
      '2026-02-23 2026-03-01',
    ]);
    expect(weeksBetween('2026-03-02', '2026-03-08')).toHaveLength(1);
    expect(weeksBetween('1969-12-31', '1970-01-01')[0]?.[0]?.day).toBe('1969-12-29');
  });

  it('gives the kind of each day (国务院办公厅关于2026年部分节假日安排的通知)', () => {
    const kinds = Object.fromEntries(
      weeks()
        .flat()
        .map(({ day, kind, name }) => [day, name ?? kind]),
    );
    expect(kinds).toMatchObject({
      '2026-02-13': 'work',
      '2026-02-14': 'makeUp',
      '2026-02-15': '春节',
      '2026-02-23': '春节',
      '2026-02-28': 'makeUp',
      '2026-03-01': 'weekend',
    });
  });

  it('distinguishes a holiday from a weekend', () => {
    const kind = (day: string) =>
      weeks()
        .flat()
        .find((each) => each.day === day)?.kind;
    expect([kind('2026-02-16'), kind('2026-02-22'), kind('2026-03-01')]).toEqual([
      'holiday',
      'holiday',
      'weekend',
    ]);
  });

  it('marks days of a year without a notice', () => {
    const [week] = weeksBetween('2026-12-31', '2026-12-31');
    expect(week?.map(({ estimated }) => estimated)).toEqual([false, false, false, false, true, true, true]);
  });
});
