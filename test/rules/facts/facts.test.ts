import {
  documentsFor,
  FACTS,
  type FactId,
  type Filing,
  PROVINCES,
  parseFiling,
  sayFact,
  type Ternary,
} from '@/rules';
import { hangsOnProvince } from '@/rules/facts';
import { knownOf } from '@/rules/facts/known';
import { enterprise, having, individual, individualBusiness, movedTo, NOW } from '../../support/filings';

const TYPE = 'icp_subject.base_info.type';
const SERVICES = 'icp_applets.base_info.service_content_types';
const ITEMS = 'icp_applets.base_info.nrlx_details';
const SCOPE = 'local.business_scope';
const LETTER = 'authorization_letter';

interface Case {
  fact: FactId;
  filing: Filing;
  is: Ternary;
  why: string;
}

const holds = ({ fact, filing, is }: Case) =>
  expect([fact, knownOf(parseFiling(filing).filing, NOW).is(fact)]).toEqual([fact, is]);
const typed = (type: number, local: Record<string, unknown> = {}): Filing => ({
  icp_subject: { base_info: { type } },
  local,
});
const offering = (filing: Filing, ...services: string[]) => having(filing, { [SERVICES]: services });
const licensed = (filing: Filing, ...types: number[]) =>
  having(filing, { [ITEMS]: types.map((type) => ({ type, code: '证1' })) });

describe('an empty filing', () => {
  it('leaves every fact unknown, except those that need no value', () => {
    const read = knownOf({}, NOW).is;
    const known = Object.values(FACTS).flatMap(({ id }) => {
      const answer = read(id);
      return answer === 'unknown' ? [] : [`${id} ${answer}`];
    });
    expect(known).toEqual([
      'filingIsNotCancellation yes',
      'filingIsNotSubmitted yes',
      'filingGoesThroughInterface yes',
      'filingGoesThroughConsole no',
      'subjectTypeIsChosen no',
      'subjectWasRenamed no',
      'legalRepIsStated no',
      'principalIsNotLegalRep no',
      'principalCertificateHasTwoSides yes',
      'appPrincipalCertificateHasTwoSides yes',
      'faceTaskIsStated no',
      'provinceIsChosen no',
      'paperCallsForSeal no',
      'financePromiseIsDue no',
      'educationPromiseIsDue no',
      'educationPromiseMayBeAsked no',
      'commerceStatementIsDue no',
      'preApprovalPromiseIsDue no',
      'preApprovalPromiseMayBeAsked no',
      'manyFilingsCallForStatement no',
      'servicesNeedLawCertificate no',
      'servicesNeedTelecomLicence no',
      'servicesNeedHospitalLicence no',
      'servicesMayNeedFoodLicence no',
      'servicesMayNeedGameStatement no',
      'servicesNeedFinanceLicence no',
      'servicesMayNeedTrainingLicence no',
    ]);
  });

  it.each(['icp_subject', 'icp_applets', 'local', 'icp_materials'])('stays so with an empty %s', (part) => {
    const answers = (filing: Filing) => Object.values(FACTS).map(({ id }) => knownOf(filing, NOW).is(id));
    expect(answers({ [part]: {} })).toEqual(answers({}));
    expect(answers({ [part]: { base_info: {}, principal_info: {} } })).toEqual(answers({}));
  });
});

describe('sayFact', () => {
  it('says yes, no and not known yet differently', () => {
    expect(sayFact('filingIsFirst', 'yes')).toBe('这是首次备案');
    expect(sayFact('filingIsFirst', 'no')).toBe('这不是首次备案');
    expect(sayFact('filingIsFirst', 'unknown')).toBe('还不知道是否：这是首次备案');
  });
});

describe('what is handed in', () => {
  it.each<Case>([
    { fact: 'filingIsFirst', filing: { kind: 'first' }, is: 'yes', why: 'a first filing' },
    { fact: 'filingIsFirst', filing: { kind: 'change' }, is: 'no', why: 'a change is no first filing' },
    { fact: 'filingAddsApp', filing: { kind: 'first' }, is: 'yes', why: 'a first filing adds an app' },
    { fact: 'filingAddsApp', filing: { kind: 'add_app' }, is: 'yes', why: '新增小程序 adds one' },
    { fact: 'filingAddsApp', filing: { kind: 'add_access' }, is: 'no', why: '新增接入 adds none' },
    { fact: 'filingAltersWhatIsFiled', filing: { kind: 'add_app' }, is: 'yes', why: '新增小程序 may alter' },
    {
      fact: 'filingAltersWhatIsFiled',
      filing: { kind: 'add_access' },
      is: 'yes',
      why: '新增接入 may also alter',
    },
    { fact: 'filingAltersWhatIsFiled', filing: { kind: 'change' }, is: 'yes', why: '变更备案 alters' },
    { fact: 'filingAltersWhatIsFiled', filing: { kind: 'first' }, is: 'no', why: 'nothing is filed yet' },
    {
      fact: 'filingIsNotCancellation',
      filing: { kind: 'cancel_access' },
      is: 'no',
      why: '取消接入 needs no answers',
    },
  ])('$fact is $is: $why', holds);
});

describe('the subject', () => {
  it.each<Case>([
    { fact: 'subjectIsIndividual', filing: typed(5), is: 'yes', why: '5 is 个人' },
    { fact: 'subjectIsOrganisation', filing: typed(4), is: 'yes', why: 'every other type is a unit' },
    { fact: 'subjectIsGovernmentOrInstitution', filing: typed(3), is: 'yes', why: '3 is 事业单位' },
    { fact: 'subjectIsGovernmentOrInstitution', filing: typed(6), is: 'no', why: 'a 社会团体 is neither' },
    {
      fact: 'subjectIsIndividual',
      filing: having({}, { [TYPE]: '5' }),
      is: 'unknown',
      why: 'a text is not a type',
    },
    {
      fact: 'subjectIsIndividualBusiness',
      filing: typed(4, { individual_business: true }),
      is: 'yes',
      why: 'the enterprise says so',
    },
    {
      fact: 'subjectIsIndividualBusiness',
      filing: typed(6, { individual_business: true }),
      is: 'no',
      why: 'only an enterprise can be one',
    },
    {
      fact: 'subjectIsIndividualBusiness',
      filing: typed(4),
      is: 'unknown',
      why: 'the enterprise does not say',
    },
    { fact: 'subjectWasRenamed', filing: typed(4, { renamed: true }), is: 'yes', why: 'the unit says so' },
    { fact: 'subjectHasNoSeal', filing: typed(4, { has_seal: true }), is: 'no', why: 'there is a seal' },
    { fact: 'subjectHasNoSeal', filing: typed(4, { has_seal: false }), is: 'yes', why: 'there is none' },
    {
      fact: 'subjectIsInFinance',
      filing: typed(4, { engages_in_finance: true }),
      is: 'yes',
      why: 'the person says so',
    },
  ])('$fact is $is: $why', holds);

  it.each([
    { type: 13, local: {}, is: 'yes', why: '13 is 群众性团体组织' },
    {
      type: 13,
      local: { mass_organization: false },
      is: 'yes',
      why: 'its type decides, whatever the other values are',
    },
    { type: 6, local: { mass_organization: true }, is: 'yes', why: 'it says so itself' },
    {
      type: 6,
      local: { mass_organization: false },
      is: 'no',
      why: 'it says it is none, and only an enterprise can be state-owned',
    },
    { type: 6, local: {}, is: 'unknown', why: 'it does not say' },
    { type: 4, local: { large_state_owned: true }, is: 'yes', why: 'a large state-owned enterprise' },
    { type: 4, local: { large_state_owned: false }, is: 'no', why: 'an enterprise is no 群团组织' },
    { type: 4, local: {}, is: 'unknown', why: 'it does not say' },
    { type: 4, local: { individual_business: true }, is: 'no', why: 'a 个体工商户 is neither' },
    {
      type: 4,
      local: { mass_organization: true },
      is: 'yes',
      why: 'the given value counts, even for an enterprise',
    },
    {
      type: 6,
      local: { mass_organization: false, large_state_owned: true },
      is: 'yes',
      why: 'the given value counts, even for another body',
    },
  ] as const)('subjectIsMassOrStateOwned of type $type is $is: $why', ({ type, local, is }) => {
    holds({ fact: 'subjectIsMassOrStateOwned', filing: typed(type, local), is, why: '' });
  });
});

describe('the two principals', () => {
  const numbers = (owner: unknown, app: unknown): Filing =>
    having(enterprise(), {
      'icp_subject.principal_info.certificate_number': owner,
      'icp_applets.principal_info.certificate_number': app,
    });

  it.each<Case>([
    { fact: 'principalsDiffer', filing: numbers('1X', '1x'), is: 'no', why: 'a small x is the same number' },
    { fact: 'principalsDiffer', filing: numbers('1', '2'), is: 'yes', why: 'two numbers' },
    { fact: 'principalsDiffer', filing: numbers('', '2'), is: 'unknown', why: 'one is not told' },
    { fact: 'principalsDiffer', filing: numbers('1', ''), is: 'unknown', why: 'the other is not told' },
    { fact: 'principalsDiffer', filing: numbers('', ''), is: 'unknown', why: 'two blanks are nobody' },
    {
      fact: 'principalsDiffer',
      filing: numbers('44**************16', '440199198809230325'),
      is: 'unknown',
      why: 'a masked number may be anybody’s',
    },
    { fact: 'faceTaskIsStated', filing: enterprise(), is: 'yes', why: 'the task has a number' },
    {
      fact: 'faceTaskIsStated',
      filing: having(enterprise(), { 'icp_applets.principal_info.verify_task_id': '' }),
      is: 'no',
      why: 'a blank is no number',
    },
    { fact: 'principalsDiffer', filing: numbers(1, 1), is: 'unknown', why: 'a number is no text' },
    {
      fact: 'principalIsNotLegalRep',
      filing: having(individual(), { 'icp_subject.legal_person_info': { certificate_number: '1' } }),
      is: 'no',
      why: 'an individual needs no legal representative',
    },
    {
      fact: 'legalRepIsStated',
      filing: having(enterprise(), { 'icp_subject.legal_person_info': null }),
      is: 'no',
      why: 'null is not a person',
    },
    {
      fact: 'principalCertificateHasTwoSides',
      filing: having(enterprise(), { 'icp_subject.principal_info.certificate_type': 7 }),
      is: 'unknown',
      why: 'the interface does not say what the back of a passport is',
    },
  ])('$fact is $is: $why', holds);

  const born = (birthday: string, serial: string) =>
    having(enterprise(), { 'icp_applets.principal_info.certificate_number': `440199${birthday}${serial}` });

  it.each([
    { filing: born('19660310', '0112'), is: 'no', why: 'sixty today' },
    { filing: born('19660309', '0115'), is: 'yes', why: 'sixty since yesterday' },
    { filing: born('19710310', '0124'), is: 'no', why: 'a woman fifty-five today' },
    { filing: born('19710309', '0127'), is: 'yes', why: 'a woman fifty-five since yesterday' },
    { filing: born('19500101', '0119'), is: 'unknown', why: 'the check digit is wrong' },
  ] as const)('appPrincipalIsRetired is $is: $why', ({ filing, is }) => {
    const fitting = is === 'unknown' ? filing : withCheckDigit(filing);
    expect(knownOf(fitting, NOW).is('appPrincipalIsRetired')).toBe(is);
    expect(knownOf(fitting).is('appPrincipalIsRetired')).toBe('unknown');
  });
});

describe('what the province requires of the principal', () => {
  const seat = (code: string, type: number, local: Record<string, unknown> = {}): Filing => ({
    icp_subject: { base_info: { type, province: `${code}0000` } },
    local,
  });

  it.each<Case>([
    {
      fact: 'principalMustBeLegalRep',
      filing: seat('13', 4),
      is: 'yes',
      why: '河北: only the legal representative',
    },
    { fact: 'principalNeedsLetter', filing: seat('13', 4), is: 'no', why: '河北: a letter does not help' },
    { fact: 'principalNeedsLetter', filing: seat('62', 4), is: 'yes', why: '甘肃: with a letter' },
    { fact: 'principalMustBeLegalRep', filing: seat('46', 4), is: 'no', why: '海南: anybody may be it' },
    {
      fact: 'principalMustBeLegalRep',
      filing: seat('44', 4),
      is: 'unknown',
      why: '广东: it depends on the unit',
    },
    {
      fact: 'principalMustBeLegalRep',
      filing: seat('51', 4),
      is: 'unknown',
      why: '四川: it depends on whether the unit is a 个体工商户',
    },
    { fact: 'appPrincipalNeedsLetter', filing: seat('31', 4), is: 'no', why: '上海: the platform makes it' },
    {
      fact: 'appPrincipalMustBeLegalRep',
      filing: seat('31', 4),
      is: 'no',
      why: '上海: other persons than the operator may be it',
    },
    { fact: 'principalRuleHangsOnOwnership', filing: seat('44', 4), is: 'yes', why: '广东 depends on it' },
    {
      fact: 'principalRuleHangsOnOwnership',
      filing: seat('21', 4),
      is: 'no',
      why: '辽宁 does not depend on it',
    },
    { fact: 'principalRuleHangsOnFinance', filing: seat('21', 4), is: 'yes', why: '辽宁 depends on finance' },
    {
      fact: 'principalRuleHangsOnFinance',
      filing: typed(4),
      is: 'unknown',
      why: 'without a province there is no rule',
    },
  ])('$fact is $is: $why', holds);
});

describe('a document that needs a seal', () => {
  const shop = () => individualBusiness();
  const scoped = (province: string, scope: string) =>
    having(movedTo(enterprise(), province), { kind: 'change', icp_materials: undefined, [SCOPE]: scope });

  it.each<Case>([
    { fact: 'paperCallsForSeal', filing: shop(), is: 'no', why: 'no letter is needed or given' },
    {
      fact: 'paperCallsForSeal',
      filing: having(shop(), { [`icp_subject.principal_info.${LETTER}`]: 'l.jpg' }),
      is: 'yes',
      why: 'a letter for the principal is given',
    },
    {
      fact: 'paperCallsForSeal',
      filing: having(shop(), { [`icp_applets.principal_info.${LETTER}`]: 'l.jpg' }),
      is: 'yes',
      why: 'a letter for the app principal is given',
    },
    {
      fact: 'paperCallsForSeal',
      filing: having(shop(), { 'icp_materials.commitment_letter': ['c.jpg'] }),
      is: 'yes',
      why: 'a commitment letter is given',
    },
    {
      fact: 'paperCallsForSeal',
      filing: having(shop(), { 'icp_materials.business_name_change_letter': ['n.jpg'] }),
      is: 'yes',
      why: 'a letter about the former name is given',
    },
    {
      fact: 'paperCallsForSeal',
      filing: having(shop(), { 'icp_materials.promise_video': ['v.mp4'] }),
      is: 'no',
      why: 'a video needs no seal',
    },
    {
      fact: 'paperCallsForSeal',
      filing: having(enterprise(), { icp_materials: undefined }),
      is: 'yes',
      why: '广东 needs the commitment letter with a first filing',
    },
    {
      fact: 'paperCallsForSeal',
      filing: scoped('44', '软件开发'),
      is: 'no',
      why: '广东 needs none for a change',
    },
    {
      fact: 'paperCallsForSeal',
      filing: scoped('32', '投资管理'),
      is: 'yes',
      why: 'a promise about finance',
    },
    {
      fact: 'paperCallsForSeal',
      filing: scoped('42', '教育咨询'),
      is: 'yes',
      why: 'a promise about training',
    },
    { fact: 'paperCallsForSeal', filing: scoped('14', '图书销售'), is: 'yes', why: 'a general promise' },
  ])('$is: $why', holds);
});

describe('how many filings there are', () => {
  const many = (count: number | undefined, kind: Filing['kind'] = 'add_app', province = '50') =>
    having(movedTo(enterprise(), province), { kind, 'local.filings_of_subject': count });

  it.each<Case>([
    { fact: 'manyFilingsCallForStatement', filing: many(6), is: 'yes', why: '重庆: six' },
    { fact: 'manyFilingsCallForStatement', filing: many(5), is: 'yes', why: 'with this one six' },
    {
      fact: 'manyFilingsCallForStatement',
      filing: having(many(5), { kind: undefined }),
      is: 'unknown',
      why: 'is it one more?',
    },
    { fact: 'manyFilingsCallForStatement', filing: many(4), is: 'no', why: 'four' },
    { fact: 'manyFilingsCallForStatement', filing: many(undefined), is: 'unknown', why: 'not told' },
    {
      fact: 'manyFilingsCallForStatement',
      filing: many(undefined, 'first'),
      is: 'no',
      why: 'a first filing has none before it',
    },
    { fact: 'manyFilingsCallForStatement', filing: many(6, 'change'), is: 'no', why: 'a change adds none' },
    {
      fact: 'manyFilingsCallForStatement',
      filing: many(6, 'add_app', '51'),
      is: 'no',
      why: '四川 requires none',
    },
  ])('$is: $why', holds);
});

describe('promises instead of a licence', () => {
  const unit = (province: string, answers: Record<string, unknown>) =>
    having(movedTo(enterprise(), province), answers);
  const NAME = 'icp_subject.base_info.name';
  const APP = 'icp_applets.base_info.name';

  it.each<Case>([
    {
      fact: 'financePromiseIsDue',
      filing: unit('32', { [SCOPE]: '软件开发', [SERVICES]: ['金融业-保险'], [NAME]: '样例金融公司' }),
      is: 'no',
      why: 'a financial service replaces the promise',
    },
    {
      fact: 'financePromiseIsDue',
      filing: licensed(unit('32', { [SCOPE]: '投资管理' }), 13),
      is: 'no',
      why: 'a licence for finance replaces it',
    },
    {
      fact: 'financePromiseIsDue',
      filing: licensed(unit('32', { [SCOPE]: '投资管理' }), 14),
      is: 'yes',
      why: 'a licence for training does not replace it',
    },
    {
      fact: 'financePromiseIsDue',
      filing: unit('32', { [SCOPE]: undefined }),
      is: 'unknown',
      why: '江苏 searches the scope, which is not known',
    },
    {
      fact: 'financePromiseIsDue',
      filing: unit('11', { [SCOPE]: undefined }),
      is: 'no',
      why: '北京 searches only the name',
    },
    {
      fact: 'financePromiseIsDue',
      filing: unit('42', { [SCOPE]: '软件开发', [NAME]: '样例金融公司' }),
      is: 'no',
      why: '湖北 searches only the scope',
    },
    {
      fact: 'educationPromiseIsDue',
      filing: licensed(unit('42', { [SCOPE]: '教育咨询' }), 14),
      is: 'no',
      why: 'a licence for 校外培训 replaces it',
    },
    {
      fact: 'educationPromiseIsDue',
      filing: licensed(unit('42', { [SCOPE]: '教育咨询' }), 24, 3),
      is: 'no',
      why: 'one of several licences is enough',
    },
    {
      fact: 'educationPromiseIsDue',
      filing: offering(unit('42', { [SCOPE]: '教育咨询' }), '教育-培训机构'),
      is: 'no',
      why: 'a training service replaces it',
    },
    {
      fact: 'commerceStatementIsDue',
      filing: unit('42', { [SCOPE]: '软件开发', [APP]: '样例商城' }),
      is: 'yes',
      why: '湖北 also searches the mini-program’s name',
    },
    {
      fact: 'commerceStatementIsDue',
      filing: unit('42', { [SCOPE]: '软件开发', [NAME]: '样例贸易公司' }),
      is: 'yes',
      why: '湖北 also searches the unit’s name',
    },
    {
      fact: 'commerceStatementIsDue',
      filing: unit('42', { [SCOPE]: '食品零售' }),
      is: 'yes',
      why: '湖北 also searches the scope',
    },
    {
      fact: 'commerceStatementIsDue',
      filing: unit('42', { [SCOPE]: undefined }),
      is: 'unknown',
      why: 'the scope is not known',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('14', { [SCOPE]: undefined }),
      is: 'unknown',
      why: '山西: the scope is not known',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('14', { [SCOPE]: '软件开发' }),
      is: 'no',
      why: '山西: the scope has no such word',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('14', { [SCOPE]: '图书销售', [APP]: '样例图书' }),
      is: 'no',
      why: 'the mini-program’s name has the word too, so it needs the licence',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('14', { [SCOPE]: '图书销售', [APP]: '样例药房' }),
      is: 'yes',
      why: 'the mini-program’s name has another word',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: offering(unit('14', { [SCOPE]: '图书销售' }), '休闲娱乐-网络图书'),
      is: 'no',
      why: 'a service has the same topic, so it needs the licence',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: offering(unit('14', { [SCOPE]: '图书销售' }), '生活服务-工具', '休闲娱乐-网络图书'),
      is: 'no',
      why: 'one of several services is enough',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: offering(unit('14', { [SCOPE]: '投资管理' }), '金融业-保险'),
      is: 'no',
      why: 'a financial service counts too',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: offering(unit('14', { [SCOPE]: '图书销售' }), '金融业-保险'),
      is: 'yes',
      why: 'a financial service has nothing to do with books',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('14', { [SCOPE]: '新闻采编' }),
      is: 'no',
      why: '新闻 always needs the licence, never a promise',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: licensed(unit('14', { [SCOPE]: '图书销售' }), 2),
      is: 'no',
      why: 'the licence is stated',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('44', { [SCOPE]: '图书销售' }),
      is: 'no',
      why: '广东 does not require it',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: unit('11', { [SCOPE]: '图书销售' }),
      is: 'unknown',
      why: '北京 has promises of its own, but none for books',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: unit('44', { [SCOPE]: '图书销售' }),
      is: 'unknown',
      why: '广东 may require it',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: unit('32', { [SCOPE]: '投资管理' }),
      is: 'no',
      why: '江苏 has its own promise for finance',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: unit('32', { [SCOPE]: '图书销售' }),
      is: 'unknown',
      why: '江苏 has no promise for books',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: unit('11', { [SCOPE]: '教育咨询' }),
      is: 'no',
      why: '北京 has its own promise for training',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: having(individual(), { [SCOPE]: '图书销售' }),
      is: 'no',
      why: 'an individual has no scope of business',
    },
  ])('$fact is $is: $why', holds);
});

describe('what the services need', () => {
  const first = '信息传输、软件和信息技术服务业-';
  const at = (province: string, ...services: string[]) =>
    offering(movedTo(enterprise(), province), ...services);

  it.each<Case>([
    {
      fact: 'servicesNeedFinanceLicence',
      filing: at('44', '金融业-保险'),
      is: 'yes',
      why: 'insurance needs a licence',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: at('44', '金融业-收单商户服务'),
      is: 'no',
      why: '收单商户服务 needs none',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: licensed(at('44', '金融业-保险'), 13),
      is: 'no',
      why: 'the licence is stated as pre-approval',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: offering(individual(), '金融业-保险'),
      is: 'no',
      why: 'another rule is for individuals',
    },
    {
      fact: 'servicesNeedTelecomLicence',
      filing: at('44', `${first}电信业务`),
      is: 'yes',
      why: 'telecommunication needs a licence',
    },
    {
      fact: 'servicesNeedTelecomLicence',
      filing: at('44', `${first}分发平台`),
      is: 'yes',
      why: 'app stores need a licence',
    },
    {
      fact: 'servicesNeedTelecomLicence',
      filing: offering(individual(), `${first}电信业务`),
      is: 'no',
      why: 'an individual cannot have such a licence',
    },
    {
      fact: 'servicesNeedTelecomLicence',
      filing: at('44', '生活服务-工具'),
      is: 'no',
      why: 'another service needs none',
    },
    {
      fact: 'servicesNeedHospitalLicence',
      filing: at('44', '医疗服务-医院'),
      is: 'yes',
      why: '广东 requires it',
    },
    {
      fact: 'servicesNeedHospitalLicence',
      filing: at('43', '医疗服务-医院'),
      is: 'no',
      why: '湖南 does not require it',
    },
    {
      fact: 'servicesMayNeedFoodLicence',
      filing: at('35', '餐饮-外卖'),
      is: 'unknown',
      why: '福建: meals may need one',
    },
    {
      fact: 'servicesMayNeedFoodLicence',
      filing: at('35', '生活服务-母婴'),
      is: 'unknown',
      why: '福建: baby food may need one',
    },
    {
      fact: 'servicesMayNeedFoodLicence',
      filing: at('35', '批发和零售业-零售批发'),
      is: 'unknown',
      why: '福建: a shop may need one',
    },
    {
      fact: 'servicesMayNeedFoodLicence',
      filing: at('35', '生活服务-工具'),
      is: 'no',
      why: '福建: a tool needs none',
    },
    {
      fact: 'servicesMayNeedFoodLicence',
      filing: at('43', '餐饮-外卖'),
      is: 'no',
      why: '湖南 does not require it',
    },
    {
      fact: 'servicesMayNeedGameStatement',
      filing: at('11', '休闲娱乐-游戏'),
      is: 'unknown',
      why: '北京: a game may need one',
    },
    {
      fact: 'servicesMayNeedGameStatement',
      filing: at('43', '休闲娱乐-游戏'),
      is: 'no',
      why: '湖南 does not require it',
    },
    {
      fact: 'servicesMayNeedTrainingLicence',
      filing: at('44', '教育-培训机构'),
      is: 'unknown',
      why: 'the subjects that are taught are not known',
    },
    {
      fact: 'servicesMayNeedTrainingLicence',
      filing: licensed(at('44', '教育-培训机构'), 14),
      is: 'no',
      why: 'the licence is stated',
    },
    {
      fact: 'servicesMayNeedTrainingLicence',
      filing: offering(individual(), '教育-培训机构'),
      is: 'no',
      why: 'an individual cannot have such a licence',
    },
    {
      fact: 'servicesNeedLawCertificate',
      filing: offering(individual(), '生活服务-法律咨询'),
      is: 'yes',
      why: 'an individual who is a lawyer',
    },
    {
      fact: 'servicesNeedLawCertificate',
      filing: at('44', '生活服务-法律咨询'),
      is: 'no',
      why: 'a law firm is not an individual',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: at('44', '没有的-服务', '金融业-保险'),
      is: 'yes',
      why: 'a name that no list has is ignored',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: at('44', ...Array.from({ length: 20 }, () => '生活服务-工具'), '金融业-保险'),
      is: 'no',
      why: 'of a hostile list only the first twenty services are read',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: licensed(at('44', '金融业-保险'), ...Array.from({ length: 20 }, () => 24), 13),
      is: 'yes',
      why: 'of a hostile list only the first twenty items are read',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: licensed(at('44', '金融业-保险'), ...Array.from({ length: 19 }, () => 24), 13),
      is: 'no',
      why: 'the twentieth item is still read',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: having(at('44', '金融业-保险'), { [ITEMS]: [null, 13, '13', { type: '13' }, {}] }),
      is: 'yes',
      why: 'a number that is no item states no licence',
    },
  ])('$fact is $is: $why', holds);
});

describe('a fact that depends on the province', () => {
  /** 重庆 requires the statement from the sixth filing on. */
  it('is shown with the province, whatever the number of filings', () => {
    const seventh = having(movedTo(enterprise(), '50'), { kind: 'add_app', 'local.filings_of_subject': 7 });
    const paper = documentsFor(seventh, NOW).find(({ id }) => id === 'manyFilingsStatement');
    expect(paper?.because).toEqual(['备案的省是重庆', '连这次在内，这个主体的备案超过 5 个']);
  });

  it('is the only kind of fact shown with the province', () => {
    const school = offering(movedTo(enterprise(), '44'), '教育-培训机构');
    const paper = documentsFor(school, NOW).find(({ id }) => id === 'trainingLicence');
    expect(paper?.because).toEqual(['还不知道是否：做的是非学科类培训']);
  });

  it('is marked in the table', () => {
    const somewhere = [
      enterprise(),
      individual(),
      individualBusiness(),
      having(enterprise(), { [SCOPE]: '投资管理；电子商务；教育培训；出版', 'local.filings_of_subject': 7 }),
      offering(enterprise(), '医疗服务-医院', '餐饮-外卖', '休闲娱乐-游戏'),
      { ...enterprise(), kind: 'add_app' as const },
    ];
    const answers = (filing: Filing, fact: FactId) =>
      new Set(PROVINCES.map(({ code }) => knownOf(movedTo(filing, code.slice(0, 2)), NOW).is(fact)));
    for (const id of Object.keys(FACTS) as FactId[])
      if (somewhere.some((filing) => answers(filing, id).size > 1))
        expect([id, hangsOnProvince(id)]).toEqual([id, true]);
  });
});

/** The same filing, in which the app principal's number has the right check digit. */
function withCheckDigit(filing: Filing): Filing {
  const path = 'icp_applets.principal_info.certificate_number';
  const number = filing.icp_applets?.principal_info?.certificate_number ?? '';
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number.charAt(place)), 0);
  return having(filing, { [path]: number.slice(0, 17) + '10X98765432'.charAt(sum % 11) });
}
