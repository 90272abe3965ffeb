import { documentsFor, type Filing, PROVINCES } from '@/rules';
import {
  enterprise,
  having,
  individual,
  individualBusiness,
  issuesOn,
  movedTo,
  NOW,
  PEOPLE,
  person,
} from '../support/filings';
import { SHORT_NAMES } from '../support/provinces';

const PRINCIPAL = 'icp_subject.principal_info';
const APP_PRINCIPAL = 'icp_applets.principal_info';
const PRINCIPAL_LETTER = `${PRINCIPAL}.authorization_letter`;
const APP_LETTER = `${APP_PRINCIPAL}.authorization_letter`;

/** An employee is 主体负责人; the legal representative is stated separately. */
const ownedByClerk = (filing: Filing): Filing =>
  having(filing, {
    [PRINCIPAL]: person('clerk'),
    'icp_subject.legal_person_info': { name: PEOPLE.boss.name, certificate_number: PEOPLE.boss.number },
  });

type Mode = 'free' | 'letter' | 'must' | 'unknown';

const principalMode = (filing: Filing): Mode => {
  const found = issuesOn(filing, `${PRINCIPAL}.name`);
  if (found.includes('error principalMustBeLegalRep')) return 'must';
  if (found.includes('unknown principalMayHaveToBeLegalRep')) return 'unknown';
  return issuesOn(filing, PRINCIPAL_LETTER).includes('error required') ? 'letter' : 'free';
};

const appPrincipalMode = (filing: Filing): Mode => {
  const found = issuesOn(filing, `${APP_PRINCIPAL}.name`);
  if (found.includes('error appPrincipalMustBeLegalRep')) return 'must';
  if (found.includes('unknown appPrincipalMayHaveToBeLegalRep')) return 'unknown';
  return issuesOn(filing, APP_LETTER).includes('error required') ? 'letter' : 'free';
};

const names = (codes: string) => codes.split(' ').map((name) => `${SHORT_NAMES[name]}0000`);
/** The modes for an ordinary enterprise (WX-MAT, WX-FAQ). */
const ENTERPRISE: Record<string, { free: string[]; letter: string[] }> = {
  owner: { free: names('京 辽 琼'), letter: names('吉 苏 皖 川 甘') },
  appPrincipal: {
    free: names('京 冀 晋 蒙 辽 吉 沪 浙 赣 鲁 豫 粤 桂 琼 云 藏 甘 新'),
    letter: names('津 黑 苏 皖 闽 鄂 湘 渝 川 贵 陕 青 宁'),
  },
};

describe('who may be 主体负责人 of an ordinary enterprise', () => {
  it.each(PROVINCES)('$name', ({ code }) => {
    const filing = having(ownedByClerk(movedTo(enterprise(), code.slice(0, 2))), {
      'local.engages_in_finance': false,
    });
    const expected = ENTERPRISE.owner?.free.includes(code)
      ? 'free'
      : ENTERPRISE.owner?.letter.includes(code)
        ? 'letter'
        : 'must';
    expect(principalMode(filing)).toBe(expected);
  });
});

describe('who may be 小程序负责人 of an ordinary enterprise', () => {
  it.each(PROVINCES)('$name', ({ code }) => {
    const expected = ENTERPRISE.appPrincipal?.free.includes(code) ? 'free' : 'letter';
    expect(appPrincipalMode(movedTo(enterprise(), code.slice(0, 2)))).toBe(expected);
    if (expected === 'letter') expect(ENTERPRISE.appPrincipal?.letter).toContain(code);
  });
});

describe('the provinces whose rule depends on the kind of subject', () => {
  const typed = (province: string, type: number, local: Record<string, unknown> = {}) =>
    having(ownedByClerk(movedTo(enterprise(), province)), {
      'icp_subject.base_info.type': type,
      ...Object.fromEntries(Object.entries(local).map(([key, value]) => [`local.${key}`, value])),
    });

  it.each([
    { province: '14', type: 3, local: {}, mode: 'letter', why: '山西: a 事业单位 may authorise' },
    { province: '37', type: 2, local: {}, mode: 'letter', why: '山东: a 政府机关 may authorise' },
    { province: '65', type: 6, local: {}, mode: 'must', why: '新疆: a 社会团体 may not' },
    { province: '21', type: 4, local: { engages_in_finance: true }, mode: 'must', why: '辽宁: finance' },
    {
      province: '21',
      type: 4,
      local: { engages_in_finance: undefined },
      mode: 'unknown',
      why: '辽宁: not known',
    },
    { province: '44', type: 2, local: {}, mode: 'free', why: '广东: a 政府机关 needs no letter' },
    { province: '44', type: 3, local: {}, mode: 'letter', why: '广东: a 事业单位 does' },
    {
      province: '44',
      type: 4,
      local: { large_state_owned: true },
      mode: 'letter',
      why: '广东: a large state-owned enterprise',
    },
    {
      province: '44',
      type: 4,
      local: { large_state_owned: undefined },
      mode: 'unknown',
      why: '广东: not known',
    },
    { province: '44', type: 6, local: { mass_organization: true }, mode: 'letter', why: '广东: a 群团组织' },
    {
      province: '44',
      type: 13,
      local: { mass_organization: undefined },
      mode: 'letter',
      why: '广东: by its type',
    },
    {
      province: '51',
      type: 4,
      local: { individual_business: true },
      mode: 'must',
      why: '四川: a 个体工商户',
    },
    { province: '51', type: 3, local: {}, mode: 'free', why: '四川: a 事业单位 needs no letter' },
    {
      province: '51',
      type: 4,
      local: { individual_business: undefined },
      mode: 'unknown',
      why: '四川: not known',
    },
  ])('$why', ({ province, type, local, mode }) => {
    expect(principalMode(typed(province, type, local))).toBe(mode);
  });

  it('四川 requires no letter for the 小程序负责人 of a 政府机关 or 事业单位', () => {
    expect(appPrincipalMode(having(movedTo(enterprise(), '51'), { 'icp_subject.base_info.type': 2 }))).toBe(
      'free',
    );
  });

  it('a rule that depends on something unknown is unknown, and so is its letter', () => {
    const filing = typed('44', 4, { large_state_owned: undefined });
    const letter = documentsFor(filing, NOW).find(({ path }) => path === PRINCIPAL_LETTER);
    expect(letter).toMatchObject({ required: 'unknown', given: false });
  });
});

describe('福建', () => {
  const other = (who: keyof typeof PEOPLE) =>
    having(individualBusiness(), { [APP_PRINCIPAL]: { ...person(who), verify_task_id: 'task-5' } });

  it('requires the 经营者 of a 个体工商户 as 小程序负责人', () => {
    expect(appPrincipalMode(other('clerk'))).toBe('must');
    expect(appPrincipalMode(individualBusiness())).toBe('free');
  });

  it('takes a letter instead when the 经营者 is past retirement age', () => {
    expect(appPrincipalMode(having(other('clerk'), { [PRINCIPAL]: person('elder') }))).toBe('letter');
    const stated = { name: PEOPLE.elder.name, certificate_number: PEOPLE.elder.number };
    expect(appPrincipalMode(having(other('clerk'), { 'icp_subject.legal_person_info': stated }))).toBe(
      'letter',
    );
  });

  it('does not ask how old the 小程序负责人 is', () => {
    expect(appPrincipalMode(other('elder'))).toBe('must');
  });

  it('does not know when the age cannot be read off the certificate', () => {
    expect(appPrincipalMode(having(other('clerk'), { [`${PRINCIPAL}.certificate_type`]: 7 }))).toBe(
      'unknown',
    );
  });

  it('gives a warning for a 经营者 who is past retirement age', () => {
    const filing = having(individualBusiness(), {
      [PRINCIPAL]: person('elder'),
      [APP_PRINCIPAL]: { ...person('elder'), verify_task_id: 'task-6' },
    });
    expect(issuesOn(filing, `${APP_PRINCIPAL}.certificate_number`)).toEqual([
      'warning retiredShouldAuthorise',
    ]);
  });
});

describe('天津', () => {
  it.each([
    { number: '120199196603100111', found: [], why: 'a man on his 60th birthday' },
    { number: '120199196501010111', found: ['warning appPrincipalRetired'], why: 'a man of 61' },
    { number: '120199197201010229', found: [], why: 'a woman of 54' },
  ])('$why', ({ number, found }) => {
    const filing = having(movedTo(enterprise(), '12', '03'), {
      [`${APP_PRINCIPAL}.certificate_number`]: number,
    });
    const rules = issuesOn(filing, `${APP_PRINCIPAL}.certificate_number`).filter(
      (one) => one !== 'error residentIdCheck',
    );
    expect(rules).toEqual(found);
  });
});

describe('the residence permit of an individual', () => {
  const PERMIT = 'icp_subject.personal_info.residence_permit';
  const WANTED = names('吉 沪 苏 浙 皖 鲁 鄂 粤 川 贵 云');
  const needIn = (filing: Filing) => documentsFor(filing, NOW).find(({ path }) => path === PERMIT)?.required;

  it.each(PROVINCES)('$name', ({ code }) => {
    const filing = movedTo(individual(), code.slice(0, 2));
    const elsewhere = code === '360000' ? undefined : true;
    expect(needIn(filing)).toBe(WANTED.includes(code) ? elsewhere : undefined);
    const home = having(filing, { 'local.id_address_province': code });
    expect(needIn(home)).toBeUndefined();
    const undecided = having(filing, { 'local.id_address_province': undefined });
    expect(needIn(undecided)).toBe(WANTED.includes(code) ? 'unknown' : undefined);
  });
});
