import type { FilingEvent } from '@/rules';
import { at, enterprise, having, individual, issuesOn, movedTo, NOW, person } from '../../support/filings';
import { issuesOf } from '../../support/precheck';

const NUMBER = 'icp_subject.organize_info.certificate_number';
const PRINCIPAL = 'icp_subject.principal_info';
const APP_PRINCIPAL = 'icp_applets.principal_info';
const END = `${PRINCIPAL}.certificate_validity_date_end`;

describe('certificate numbers', () => {
  it('are checked as typed: nothing is corrected silently', () => {
    expect(issuesOn(having(enterprise(), { [NUMBER]: '91440199ma0te5t110' }), NUMBER)).toEqual([
      'error creditCodeShape',
    ]);
    expect(issuesOn(having(enterprise(), { [NUMBER]: '91440199MA0TE5T110 ' }), NUMBER)).toEqual([
      'error strayBlank',
    ]);
    expect(issuesOn(having(enterprise(), { [NUMBER]: '91440199MA0TE5T111' }), NUMBER)).toEqual([
      'error creditCodeCheck',
    ]);
  });

  it('of a certificate without a standard are not checked', () => {
    const filing = having(enterprise(), {
      'icp_subject.organize_info.certificate_type': 12,
      [NUMBER]: 'MA0TE5T1-1',
    });
    expect(issuesOn(filing, NUMBER)).toEqual([]);
  });

  it('whose format only secondary sources give lead to warnings, never to errors', () => {
    const path = `${APP_PRINCIPAL}.certificate_number`;
    for (const [type, number] of [
      [7, 'X'],
      [11, 'A1'],
      [14, 'K12345678'],
      [30, '932682198501010018'],
      [41, '11010519491231002X'],
    ] as const) {
      const filing = having(enterprise(), { [`${APP_PRINCIPAL}.certificate_type`]: type, [path]: number });
      expect(issuesOn(filing, path)).toEqual(['warning personNumberDoubtful']);
    }
  });

  it('need a certificate that the subject may use: ids 1 and 2 are official, the others doubtful', () => {
    const type = 'icp_subject.organize_info.certificate_type';
    expect(issuesOn(having(enterprise(), { [type]: 2 }), type)).toEqual(['error certificateTypeOfAnother']);
    expect(issuesOn(having(enterprise(), { [type]: 6 }), type)).toEqual(['warning certificateTypeDoubtful']);
    expect(issuesOn(having(enterprise(), { [type]: 77 }), type)).toEqual(['unknown certificateTypeUnlisted']);
    expect(
      issuesOn(
        having(enterprise(), { [`${PRINCIPAL}.certificate_type`]: 1 }),
        `${PRINCIPAL}.certificate_type`,
      ),
    ).toEqual(['error certificateTypeOfAnother']);
    const unitsOwn = having(enterprise(), { [`${PRINCIPAL}.certificate_type`]: 4 });
    expect(issuesOn(unitsOwn, `${PRINCIPAL}.certificate_type`)).toEqual(['warning certificateTypeDoubtful']);
    expect(issuesOn(unitsOwn, `${PRINCIPAL}.certificate_number`)).toEqual([]);
  });

  it('of an individual must be the same twice (WX-API-APPLY)', () => {
    const other = having(individual(), { [NUMBER]: '110105' + '19491231002X' });
    expect(issuesOn(other, NUMBER)).toEqual(['error individualNumberDiffers']);
    const named = having(individual(), { 'icp_subject.base_info.name': '别名' });
    expect(issuesOn(named, 'icp_subject.base_info.name')).toEqual(['error individualNameDiffers']);
  });

  it('of the legal representative are checked as a resident ID when they look like one', () => {
    const path = 'icp_subject.legal_person_info.certificate_number';
    const stated = (number: string) =>
      having(enterprise(), {
        'icp_subject.legal_person_info': { name: '任样例', certificate_number: number },
      });
    expect(issuesOn(stated('440199197906110216'), path)).toEqual([]);
    expect(issuesOn(stated('440199197906110217'), path)).toEqual(['error residentIdCheck']);
    expect(issuesOn(stated('E12345678'), path)).toEqual([]);
    expect(issuesOn(stated('44019919790611021'), path)).toEqual(['warning legalRepNumberDoubtful']);
  });
});

describe('the validity of a certificate', () => {
  it.each([
    { end: '20260309', found: ['error expired'], why: 'it ended yesterday' },
    { end: '20260410', found: ['error underOneMonth'], why: 'exactly one month is too short' },
    {
      end: '20260411',
      found: ['error underThreeMonths'],
      why: 'the guide’s one month is left, but not the three months of the materials page',
    },
    { end: '20260610', found: ['error underThreeMonths'], why: 'exactly three months are too short' },
    { end: '20260611', found: [], why: 'one day more is enough' },
    { end: '长期', found: [], why: 'it never ends' },
    { end: '20260231', found: ['error dateMalformed'], why: 'there is no such day' },
    { end: '20180601', found: ['error endBeforeStart'], why: 'it ends on the day it begins' },
  ])('$end: $why', ({ end, found }) => {
    expect(issuesOn(having(enterprise(), { [END]: end }), END)).toEqual(found);
  });

  it('is counted from the day of the current submission, not from today (WX-MAT)', () => {
    const short = having(enterprise(), { [END]: '20260620' });
    const events = (...given: [event: string, at: string][]) => ({
      ...short,
      history: given.map(([event, day]) => ({ event, at: `${day}T10:00:00+08:00` })) as FilingEvent[],
    });
    const later = at('2026-03-28T10:00:00+08:00');
    expect(issuesOn(short, END, later)).toEqual(['error underThreeMonths']);
    expect(issuesOn(events(['submitted', '2026-03-02']), END, later)).toEqual([]);
    expect(issuesOn(events(['submitted', '2026-03-23']), END, later)).toEqual(['error underThreeMonths']);
    const back = events(['submitted', '2026-03-02'], ['platform_rejected', '2026-03-03']);
    expect(issuesOn(back, END, later)).toEqual(['error underThreeMonths']);
  });

  it('must be more than six months in 宁夏 (WX-MAT)', () => {
    const until = (end: string) => issuesOn(movedTo(having(enterprise(), { [END]: end }), '64'), END);
    expect(until('20260910')).toEqual(['error underThreeMonths']);
    expect(until('20260911')).toEqual([]);
  });

  it('cannot begin in the future', () => {
    const start = `${PRINCIPAL}.certificate_validity_date_start`;
    expect(issuesOn(having(enterprise(), { [start]: '20260311' }), start)).toEqual(['error startInFuture']);
  });

  it('is reported with both sources: the page that requires three months and the guide that requires one', () => {
    const [issue] = issuesOf(having(enterprise(), { [END]: '20260501' }), NOW).filter(
      ({ path }) => path === END,
    );
    expect(issue?.source).toEqual(expect.arrayContaining(['WX-MAT', 'WX-GUIDE']));
    expect(issue?.message).toContain('1 个月');
  });
});

describe('the contacts of a person', () => {
  it('differ for two persons: neither a mobile number nor an address is shared (WX-FAQ)', () => {
    const filing = having(enterprise(), {
      [`${APP_PRINCIPAL}.mobile`]: person('boss').mobile,
      [`${APP_PRINCIPAL}.email`]: person('boss').email?.toUpperCase(),
    });
    expect(issuesOn(filing, `${APP_PRINCIPAL}.mobile`)).toEqual(['error mobileShared']);
    expect(issuesOn(filing, `${APP_PRINCIPAL}.email`)).toEqual(['error emailShared']);
  });

  it('are the same for one person in both roles, even when the X differs in case', () => {
    const x = '11010519491231002X';
    const filing = having(enterprise(), {
      [PRINCIPAL]: { ...person('boss'), certificate_number: x },
      [APP_PRINCIPAL]: { ...person('boss'), certificate_number: x.toLowerCase(), verify_task_id: 'task-9' },
    });
    expect(issuesOn(filing, `${APP_PRINCIPAL}.mobile`)).toEqual([]);
  });

  it('give a warning when the emergency number is one’s own mobile: only secondary sources report rejections', () => {
    const path = `${PRINCIPAL}.emergency_contact`;
    expect(issuesOn(having(enterprise(), { [path]: person('boss').mobile }), path)).toEqual([
      'warning emergencyIsOwn',
    ]);
  });

  it('have an emergency number that can be dialled', () => {
    const path = `${PRINCIPAL}.emergency_contact`;
    expect(issuesOn(having(enterprise(), { [path]: '０７５５86000000' }), path)).toEqual(['error phone']);
    expect(issuesOn(having(enterprise(), { [path]: '12345' }), path)).toEqual(['warning phoneDoubtful']);
  });
});

/** Characters outside the first plane, each another one. */
const rare = (length: number) =>
  Array.from({ length }, (_, place) => String.fromCodePoint(0x20bb7 + place)).join('');

describe('the remark', () => {
  const path = 'icp_applets.base_info.comment';
  it.each([
    { length: 19, found: ['error remarkLength'] },
    { length: 20, found: [] },
    { length: 200, found: [] },
    { length: 201, found: ['error remarkLength'] },
  ])('of $length characters', ({ length, found }) => {
    expect(issuesOn(having(enterprise(), { [path]: rare(length) }), path)).toEqual(found);
  });
});
