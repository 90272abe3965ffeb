import type { Filing } from '@/rules';
import { remindersFor } from '@/rules/reminders';
import { at, filing, PASSED, RECEIVED, SUBMITTED, VERIFIED, WHOLE } from './process/filings';

const given = (subject: Filing, now: string) =>
  remindersFor(subject, at(now)).map((each) => `${each.at} ${each.id}`);

describe('remindersFor', () => {
  it('gives nothing for an empty filing', () => {
    expect(remindersFor({}, at('2026-03-10T10:00:00+08:00'))).toEqual([]);
  });

  it('reminds a day before a face check is of no use any more, until the filing is submitted', () => {
    const checked = { local: { face_checked_at: '2026-03-09T09:00:00+08:00' } };
    const [reminder, ...others] = remindersFor(checked, at('2026-03-10T10:00:00+08:00'));
    expect(reminder).toMatchObject({ at: '2026-03-11T09:00:00+08:00', id: 'face.soon' });
    expect(reminder?.text).toContain('人脸核身的结果到3月12日(周四) 09:00为止');
    expect(others).toEqual([]);
    expect(given({ ...checked, kind: 'cancel_subject' }, '2026-03-10T10:00:00+08:00')).toEqual([]);
    expect(given(filing(checked, SUBMITTED), SUBMITTED[1]).join()).not.toContain('face');
  });

  it('reminds two weeks before too little of a unit’s licence is left, where it ends at all', () => {
    const until = (day: string) =>
      given({ local: { unit_certificate_valid_until: day } }, '2026-03-10T10:00:00+08:00');
    expect(until('2026-07-30')).toEqual(['2026-04-16T09:00:00+08:00 certificate.subject']);
    expect(until('长期')).toEqual([]);
  });

  it('come at the start of the SMS check’s 24 hours, then with 12, 4 and 1 hours left (WX-SMS)', () => {
    expect(given(filing({}, SUBMITTED, PASSED, RECEIVED), '2026-03-07T10:00:00+08:00')).toEqual([
      '2026-03-06T15:07:00+08:00 sms.start',
      '2026-03-07T03:07:00+08:00 sms.hour12',
      '2026-03-07T11:07:00+08:00 sms.hour20',
      '2026-03-07T14:07:00+08:00 sms.hour23',
      '2026-03-07T15:07:00+08:00 sms.end',
    ]);
  });

  it('come on the last morning of a review, and on the next morning', () => {
    expect(given(filing({}, SUBMITTED), SUBMITTED[1])).toEqual([
      '2026-03-09T09:00:00+08:00 platform_review.lastDay',
      '2026-03-10T09:00:00+08:00 platform_review.over',
    ]);
    expect(given(filing({}, SUBMITTED, PASSED, RECEIVED, VERIFIED), VERIFIED[1])).toEqual([
      '2026-04-03T09:00:00+08:00 bureau_review.lastDay',
      '2026-04-04T09:00:00+08:00 bureau_review.over',
    ]);
  });

  it('never come before a review has begun', () => {
    const evening = '2026-03-10T22:00:00+08:00';
    const [first] = remindersFor(filing({ kind: 'cancel_access' }, ['submitted', evening]), at(evening));
    expect(first).toMatchObject({ at: evening, id: 'platform_review.lastDay' });
  });

  it('come when the CAC report’s 168 hours end (seed0), except when no time is promised', () => {
    const history = filing(
      {},
      ...WHOLE,
      ['code_submitted', '2026-03-10T09:00:00+08:00'],
      ['code_passed', '2026-03-11T09:00:00+08:00'],
      ['cac_notified', '2026-03-12T10:30:00+08:00'],
    ).history;
    const subject = (overseas: boolean): Filing => {
      return {
        kind: 'first',
        history,
        local: { service_categories: ['文娱-电台'], overseas_non_enterprise: overseas },
      };
    };
    expect(given(subject(false), '2026-03-13T10:00:00+08:00')).toEqual([
      '2026-03-19T10:30:00+08:00 report.end',
    ]);
    expect(given(subject(true), '2026-03-13T10:00:00+08:00')).toEqual([]);
  });

  it('come four times before the annual review, and at each loss', () => {
    const subject: Filing = { local: { verification_passed_on: '2025-05-31' } };
    expect(given(subject, '2026-02-01T10:00:00+08:00')).toEqual([
      '2026-02-28T09:00:00+08:00 verification.months3',
      '2026-03-31T09:00:00+08:00 verification.months2',
      '2026-04-30T09:00:00+08:00 verification.month1',
      '2026-05-24T09:00:00+08:00 verification.days7',
      '2026-05-31T09:00:00+08:00 verification.expired',
      '2026-06-30T09:00:00+08:00 verification.no_share',
      '2026-07-30T09:00:00+08:00 verification.restricted',
    ]);
  });

  const certificates = [
    {
      end: '20260630',
      province: '440000',
      now: '2026-03-01T10:00:00+08:00',
      at: '2026-03-16T09:00:00+08:00',
      why: 'three months',
    },
    {
      end: '20260630',
      province: '640000',
      now: '2025-12-01T10:00:00+08:00',
      at: '2025-12-16T09:00:00+08:00',
      why: '宁夏: six months',
    },
    {
      end: '20260531',
      province: '440000',
      now: '2026-02-01T10:00:00+08:00',
      at: '2026-02-15T09:00:00+08:00',
      why: 'February is short',
    },
    {
      end: '20260630',
      province: '440000',
      now: '2026-03-30T10:00:00+08:00',
      at: null,
      why: 'it is already too short, and the checks report it',
    },
    {
      end: '20270630',
      province: '440000',
      now: '2026-03-01T10:00:00+08:00',
      at: null,
      why: 'it is valid for more than a year',
    },
    { end: '长期', province: '440000', now: '2026-03-01T10:00:00+08:00', at: null, why: 'no end' },
    {
      end: '20260231',
      province: '440000',
      now: '2025-11-01T10:00:00+08:00',
      at: null,
      why: 'the day does not exist',
    },
  ];
  it.each(certificates)(
    'reminds two weeks before a certificate becomes too short, $end: $why (WX-MAT)',
    (row) => {
      const subject: Filing = {
        icp_subject: {
          base_info: { province: row.province },
          principal_info: { certificate_validity_date_end: row.end },
        },
      };
      const expected = row.at === null ? [] : [`${row.at} certificate.subjectOwner`];
      expect(given(subject, row.now)).toEqual(expected);
    },
  );

  it('have an id, a sentence and a source each, in the order of time', () => {
    const subject: Filing = {
      ...filing({}, SUBMITTED, PASSED, RECEIVED),
      local: { verification_passed_on: '2025-03-10' },
    };
    const reminders = remindersFor(subject, at('2026-03-06T20:00:00+08:00'));
    expect(new Set(reminders.map(({ id }) => id)).size).toBe(reminders.length);
    const times = reminders.map((each) => at(each.at));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    for (const { text, source } of reminders) {
      expect(text).toMatch(/。$/);
      expect(source.length).toBeGreaterThan(0);
    }
  });

  describe('say in a sentence', () => {
    const found = (subject: Filing, now: string) =>
      Object.fromEntries(remindersFor(subject, at(now)).map(({ id, text }) => [id, text]));
    const owner = (end: string): Filing => ({
      icp_subject: {
        base_info: { province: '440000' },
        principal_info: { certificate_validity_date_end: end },
      },
    });

    it('whether the end of a review rests on a published calendar or is an estimate', () => {
      const known = found(filing({}, SUBMITTED), SUBMITTED[1]);
      expect(known['platform_review.lastDay']).toBe('平台初审通常最晚这一天有结果，请看看站内信。');
      expect(known['platform_review.over']).toBe('平台初审超过了通常的时间，看看有没有漏掉的消息。');
      const later = '2031-03-10T10:00:00+08:00';
      const guessed = found(filing({}, ['submitted', later]), later);
      expect(guessed['platform_review.lastDay']).toBe('平台初审通常最晚这一天有结果（估算），请看看站内信。');
      expect(guessed['platform_review.over']).toContain('（估算）');
    });

    it('from which day a certificate will be too short, and how long it must be valid', () => {
      expect(found(owner('20260630'), '2026-03-01T10:00:00+08:00')).toEqual({
        'certificate.subjectOwner':
          '从3月30日起，主体负责人证件的剩余有效期不足 3 个月。请在那之前提交，或先换证。',
      });
      const [reminder] = remindersFor(owner('20260630'), at('2026-03-01T10:00:00+08:00'));
      expect(reminder?.source).toEqual(['WX-MAT']);
    });

    it('nothing for a date that does not exist', () => {
      expect(found(owner('2026063'), '2026-03-01T10:00:00+08:00')).toEqual({});
      expect(found(owner('202606301'), '2026-03-01T10:00:00+08:00')).toEqual({});
      expect(found(owner('x20260630'), '2026-03-01T10:00:00+08:00')).toEqual({});
    });

    it('that the annual review ends today, and later for how many days it has expired', () => {
      const texts = found({ local: { verification_passed_on: '2025-05-31' } }, '2026-02-01T10:00:00+08:00');
      expect(texts['verification.expired']).toMatch(/^微信认证今天到期：/);
      expect(texts['verification.no_share']).toMatch(/^微信认证到期已 30 天：/);
      expect(texts['verification.restricted']).toMatch(/^微信认证到期已 60 天：/);
    });

    it('that the CAC report’s time is over and the app may be released', () => {
      const subject: Filing = {
        kind: 'first',
        history: filing(
          {},
          ...WHOLE,
          ['code_submitted', '2026-03-10T09:00:00+08:00'],
          ['code_passed', '2026-03-11T09:00:00+08:00'],
          ['cac_notified', '2026-03-12T10:30:00+08:00'],
        ).history,
        local: { service_categories: ['文娱-电台'] },
      };
      expect(found(subject, '2026-03-13T10:00:00+08:00')['report.end']).toContain('满 7×24 小时');
    });
  });
});
