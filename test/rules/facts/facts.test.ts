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
  it('leaves every fact unknown, but for those that silence settles', () => {
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
    { fact: 'filingAltersWhatIsFiled', filing: { kind: 'add_access' }, is: 'yes', why: '新增接入 may alter' },
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
    { fact: 'subjectIsOrganisation', filing: typed(4), is: 'yes', why: 'everything else is a unit' },
    { fact: 'subjectIsGovernmentOrInstitution', filing: typed(3), is: 'yes', why: '3 is 事业单位' },
    { fact: 'subjectIsGovernmentOrInstitution', filing: typed(6), is: 'no', why: 'a 社会团体 is neither' },
    {
      fact: 'subjectIsIndividual',
      filing: having({}, { [TYPE]: '5' }),
      is: 'unknown',
      why: 'a text is no type',
    },
    {
      fact: 'subjectIsIndividualBusiness',
      filing: typed(4, { individual_business: true }),
      is: 'yes',
      why: 'an enterprise that says so',
    },
    {
      fact: 'subjectIsIndividualBusiness',
      filing: typed(6, { individual_business: true }),
      is: 'no',
      why: 'only an enterprise can be one',
    },
    { fact: 'subjectIsIndividualBusiness', filing: typed(4), is: 'unknown', why: 'nobody said' },
    { fact: 'subjectWasRenamed', filing: typed(4, { renamed: true }), is: 'yes', why: 'who says so' },
    { fact: 'subjectHasNoSeal', filing: typed(4, { has_seal: true }), is: 'no', why: 'there is a seal' },
    { fact: 'subjectHasNoSeal', filing: typed(4, { has_seal: false }), is: 'yes', why: 'there is none' },
    {
      fact: 'subjectIsInFinance',
      filing: typed(4, { engages_in_finance: true }),
      is: 'yes',
      why: 'who says so',
    },
  ])('$fact is $is: $why', holds);

  it.each([
    { type: 13, local: {}, is: 'yes', why: '13 is 群众性团体组织' },
    { type: 13, local: { mass_organization: false }, is: 'yes', why: 'whatever else is said' },
    { type: 6, local: { mass_organization: true }, is: 'yes', why: 'another body that is one' },
    { type: 6, local: { mass_organization: false }, is: 'no', why: 'a body that is none owns no state firm' },
    { type: 6, local: {}, is: 'unknown', why: 'a body may be one' },
    { type: 4, local: { large_state_owned: true }, is: 'yes', why: 'a large state-owned enterprise' },
    { type: 4, local: { large_state_owned: false }, is: 'no', why: 'an enterprise is no 群团组织' },
    { type: 4, local: {}, is: 'unknown', why: 'an enterprise may be state-owned' },
    { type: 4, local: { individual_business: true }, is: 'no', why: 'a 个体工商户 is neither' },
    { type: 4, local: { mass_organization: true }, is: 'yes', why: 'what is said counts all the same' },
    { type: 6, local: { mass_organization: false, large_state_owned: true }, is: 'yes', why: 'likewise' },
  ] as const)('of type $type is 群团组织 or 大型国企央企: $is, $why', ({ type, local, is }) => {
    holds({ fact: 'subjectIsMassOrStateOwned', filing: typed(type, local), is, why: '' });
  });
});

describe('the two persons', () => {
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
      why: 'an individual stands for himself',
    },
    {
      fact: 'legalRepIsStated',
      filing: having(enterprise(), { 'icp_subject.legal_person_info': null }),
      is: 'no',
      why: 'null states nobody',
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

describe('what the province says about the owner', () => {
  const seat = (code: string, type: number, local: Record<string, unknown> = {}): Filing => ({
    icp_subject: { base_info: { type, province: `${code}0000` } },
    local,
  });

  it.each<Case>([
    { fact: 'principalMustBeLegalRep', filing: seat('13', 4), is: 'yes', why: '河北: nobody else' },
    { fact: 'principalNeedsLetter', filing: seat('13', 4), is: 'no', why: '河北: a letter would not help' },
    { fact: 'principalNeedsLetter', filing: seat('62', 4), is: 'yes', why: '甘肃: with a letter' },
    { fact: 'principalMustBeLegalRep', filing: seat('46', 4), is: 'no', why: '海南: anybody' },
    {
      fact: 'principalMustBeLegalRep',
      filing: seat('44', 4),
      is: 'unknown',
      why: '广东: it hangs on the unit',
    },
    {
      fact: 'principalMustBeLegalRep',
      filing: seat('51', 4),
      is: 'unknown',
      why: '四川: it hangs on whether the unit is an individual business',
    },
    { fact: 'appPrincipalNeedsLetter', filing: seat('31', 4), is: 'no', why: '上海: the platform writes it' },
    {
      fact: 'appPrincipalMustBeLegalRep',
      filing: seat('31', 4),
      is: 'no',
      why: '上海: not only the operator',
    },
    { fact: 'principalRuleHangsOnOwnership', filing: seat('44', 4), is: 'yes', why: '广东 looks at it' },
    { fact: 'principalRuleHangsOnOwnership', filing: seat('21', 4), is: 'no', why: '辽宁 does not' },
    { fact: 'principalRuleHangsOnFinance', filing: seat('21', 4), is: 'yes', why: '辽宁 looks at finance' },
    { fact: 'principalRuleHangsOnFinance', filing: typed(4), is: 'unknown', why: 'no province, no rule' },
  ])('$fact is $is: $why', holds);
});

describe('a paper that must be sealed', () => {
  const shop = () => individualBusiness();
  const scoped = (province: string, scope: string) =>
    having(movedTo(enterprise(), province), { kind: 'change', icp_materials: undefined, [SCOPE]: scope });

  it.each<Case>([
    { fact: 'paperCallsForSeal', filing: shop(), is: 'no', why: 'no letter is due or given' },
    {
      fact: 'paperCallsForSeal',
      filing: having(shop(), { [`icp_subject.principal_info.${LETTER}`]: 'l.jpg' }),
      is: 'yes',
      why: 'a letter for the owner is given',
    },
    {
      fact: 'paperCallsForSeal',
      filing: having(shop(), { [`icp_applets.principal_info.${LETTER}`]: 'l.jpg' }),
      is: 'yes',
      why: 'a letter for the app’s owner is given',
    },
    {
      fact: 'paperCallsForSeal',
      filing: having(shop(), { 'icp_materials.commitment_letter': ['c.jpg'] }),
      is: 'yes',
      why: 'a commitment is given',
    },
    {
      fact: 'paperCallsForSeal',
      filing: having(shop(), { 'icp_materials.business_name_change_letter': ['n.jpg'] }),
      is: 'yes',
      why: 'a letter on the former name is given',
    },
    {
      fact: 'paperCallsForSeal',
      filing: having(shop(), { 'icp_materials.promise_video': ['v.mp4'] }),
      is: 'no',
      why: 'a video is not sealed',
    },
    {
      fact: 'paperCallsForSeal',
      filing: having(enterprise(), { icp_materials: undefined }),
      is: 'yes',
      why: '广东 wants the commitment uploaded with a first filing',
    },
    { fact: 'paperCallsForSeal', filing: scoped('44', '软件开发'), is: 'no', why: 'a change wants none' },
    { fact: 'paperCallsForSeal', filing: scoped('32', '投资管理'), is: 'yes', why: 'a promise on finance' },
    { fact: 'paperCallsForSeal', filing: scoped('42', '教育咨询'), is: 'yes', why: 'a promise on training' },
    { fact: 'paperCallsForSeal', filing: scoped('14', '图书销售'), is: 'yes', why: 'a general promise' },
  ])('$is: $why', holds);
});

describe('how many filings there are', () => {
  const many = (count: number | undefined, kind: Filing['kind'] = 'add_app', province = '50') =>
    having(movedTo(enterprise(), province), { kind, 'local.filings_of_subject': count });

  it.each<Case>([
    { fact: 'manyFilingsCallForStatement', filing: many(6), is: 'yes', why: '重庆: six' },
    { fact: 'manyFilingsCallForStatement', filing: many(5), is: 'unknown', why: 'does this one count?' },
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
      why: '四川 asks for none',
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
      why: 'a financial service takes its place',
    },
    {
      fact: 'financePromiseIsDue',
      filing: licensed(unit('32', { [SCOPE]: '投资管理' }), 13),
      is: 'no',
      why: 'a licence for finance takes its place',
    },
    {
      fact: 'financePromiseIsDue',
      filing: licensed(unit('32', { [SCOPE]: '投资管理' }), 14),
      is: 'yes',
      why: 'a licence for training does not',
    },
    {
      fact: 'financePromiseIsDue',
      filing: unit('32', { [SCOPE]: undefined }),
      is: 'unknown',
      why: '江苏 looks at the scope, which is not told',
    },
    {
      fact: 'financePromiseIsDue',
      filing: unit('11', { [SCOPE]: undefined }),
      is: 'no',
      why: '北京 looks at the name alone',
    },
    {
      fact: 'financePromiseIsDue',
      filing: unit('42', { [SCOPE]: '软件开发', [NAME]: '样例金融公司' }),
      is: 'no',
      why: '湖北 looks at the scope alone',
    },
    {
      fact: 'educationPromiseIsDue',
      filing: licensed(unit('42', { [SCOPE]: '教育咨询' }), 14),
      is: 'no',
      why: 'a licence for 校外培训 takes its place',
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
      why: 'a training service takes its place',
    },
    {
      fact: 'commerceStatementIsDue',
      filing: unit('42', { [SCOPE]: '软件开发', [APP]: '样例商城' }),
      is: 'yes',
      why: '湖北 looks at the mini-program’s name as well',
    },
    {
      fact: 'commerceStatementIsDue',
      filing: unit('42', { [SCOPE]: '软件开发', [NAME]: '样例贸易公司' }),
      is: 'yes',
      why: 'and at the unit’s',
    },
    {
      fact: 'commerceStatementIsDue',
      filing: unit('42', { [SCOPE]: '食品零售' }),
      is: 'yes',
      why: 'and at the scope',
    },
    {
      fact: 'commerceStatementIsDue',
      filing: unit('42', { [SCOPE]: undefined }),
      is: 'unknown',
      why: 'which is not told',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('14', { [SCOPE]: undefined }),
      is: 'unknown',
      why: '山西: the scope is not told',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('14', { [SCOPE]: '软件开发' }),
      is: 'no',
      why: '山西: no word in it',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('14', { [SCOPE]: '图书销售', [APP]: '样例图书' }),
      is: 'no',
      why: 'the mini-program’s name points at it too: that wants the licence',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('14', { [SCOPE]: '图书销售', [APP]: '样例药房' }),
      is: 'yes',
      why: 'its name points at something else',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: offering(unit('14', { [SCOPE]: '图书销售' }), '休闲娱乐-网络图书'),
      is: 'no',
      why: 'a service points at it: that wants the licence',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: offering(unit('14', { [SCOPE]: '图书销售' }), '生活服务-工具', '休闲娱乐-网络图书'),
      is: 'no',
      why: 'one service of several is enough',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: offering(unit('14', { [SCOPE]: '投资管理' }), '金融业-保险'),
      is: 'no',
      why: 'so does a financial one',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: offering(unit('14', { [SCOPE]: '图书销售' }), '金融业-保险'),
      is: 'yes',
      why: 'which has nothing to do with books',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('14', { [SCOPE]: '新闻采编' }),
      is: 'no',
      why: '新闻 is never promised: it always wants the licence',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: licensed(unit('14', { [SCOPE]: '图书销售' }), 2),
      is: 'no',
      why: 'the licence is there',
    },
    {
      fact: 'preApprovalPromiseIsDue',
      filing: unit('44', { [SCOPE]: '图书销售' }),
      is: 'no',
      why: '广东 does not ask for it',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: unit('11', { [SCOPE]: '图书销售' }),
      is: 'unknown',
      why: '北京 has promises of its own, none for books',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: unit('44', { [SCOPE]: '图书销售' }),
      is: 'unknown',
      why: 'but may',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: unit('32', { [SCOPE]: '投资管理' }),
      is: 'no',
      why: '江苏 has a promise of its own for finance',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: unit('32', { [SCOPE]: '图书销售' }),
      is: 'unknown',
      why: '江苏 has none for books',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: unit('11', { [SCOPE]: '教育咨询' }),
      is: 'no',
      why: '北京 has a promise of its own for training',
    },
    {
      fact: 'preApprovalPromiseMayBeAsked',
      filing: having(individual(), { [SCOPE]: '图书销售' }),
      is: 'no',
      why: 'an individual has no scope',
    },
  ])('$fact is $is: $why', holds);
});

describe('what the services call for', () => {
  const first = '信息传输、软件和信息技术服务业-';
  const at = (province: string, ...services: string[]) =>
    offering(movedTo(enterprise(), province), ...services);

  it.each<Case>([
    {
      fact: 'servicesNeedFinanceLicence',
      filing: at('44', '金融业-保险'),
      is: 'yes',
      why: 'insurance is licensed',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: at('44', '金融业-收单商户服务'),
      is: 'no',
      why: '收单商户服务 is not',
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
      why: 'an individual is told otherwise that he may not',
    },
    {
      fact: 'servicesNeedTelecomLicence',
      filing: at('44', `${first}电信业务`),
      is: 'yes',
      why: 'telecommunication',
    },
    {
      fact: 'servicesNeedTelecomLicence',
      filing: at('44', `${first}分发平台`),
      is: 'yes',
      why: 'app stores',
    },
    {
      fact: 'servicesNeedTelecomLicence',
      filing: offering(individual(), `${first}电信业务`),
      is: 'no',
      why: 'an individual has no such licence',
    },
    {
      fact: 'servicesNeedTelecomLicence',
      filing: at('44', '生活服务-工具'),
      is: 'no',
      why: 'another service',
    },
    { fact: 'servicesNeedHospitalLicence', filing: at('44', '医疗服务-医院'), is: 'yes', why: '广东 alone' },
    { fact: 'servicesNeedHospitalLicence', filing: at('43', '医疗服务-医院'), is: 'no', why: 'not 湖南' },
    { fact: 'servicesMayNeedFoodLicence', filing: at('35', '餐饮-外卖'), is: 'unknown', why: '福建: meals' },
    {
      fact: 'servicesMayNeedFoodLicence',
      filing: at('35', '生活服务-母婴'),
      is: 'unknown',
      why: '福建: baby food',
    },
    {
      fact: 'servicesMayNeedFoodLicence',
      filing: at('35', '批发和零售业-零售批发'),
      is: 'unknown',
      why: '福建: a shop',
    },
    { fact: 'servicesMayNeedFoodLicence', filing: at('35', '生活服务-工具'), is: 'no', why: 'a tool' },
    { fact: 'servicesMayNeedFoodLicence', filing: at('43', '餐饮-外卖'), is: 'no', why: 'not 湖南' },
    { fact: 'servicesMayNeedGameStatement', filing: at('11', '休闲娱乐-游戏'), is: 'unknown', why: '北京' },
    { fact: 'servicesMayNeedGameStatement', filing: at('43', '休闲娱乐-游戏'), is: 'no', why: 'not 湖南' },
    {
      fact: 'servicesMayNeedTrainingLicence',
      filing: at('44', '教育-培训机构'),
      is: 'unknown',
      why: 'which subjects?',
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
      why: 'an individual has no such licence',
    },
    {
      fact: 'servicesNeedLawCertificate',
      filing: offering(individual(), '生活服务-法律咨询'),
      is: 'yes',
      why: 'an individual lawyer',
    },
    { fact: 'servicesNeedLawCertificate', filing: at('44', '生活服务-法律咨询'), is: 'no', why: 'a firm' },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: at('44', '没有的-服务', '金融业-保险'),
      is: 'yes',
      why: 'a name no list holds is passed over',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: at('44', ...Array.from({ length: 20 }, () => '生活服务-工具'), '金融业-保险'),
      is: 'no',
      why: 'of a hostile list the first twenty are read',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: licensed(at('44', '金融业-保险'), ...Array.from({ length: 20 }, () => 24), 13),
      is: 'yes',
      why: 'and of the items the first twenty',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: licensed(at('44', '金融业-保险'), ...Array.from({ length: 19 }, () => 24), 13),
      is: 'no',
      why: 'the twentieth among them',
    },
    {
      fact: 'servicesNeedFinanceLicence',
      filing: having(at('44', '金融业-保险'), { [ITEMS]: [null, 13, '13', { type: '13' }, {}] }),
      is: 'yes',
      why: 'what is no item states no licence',
    },
  ])('$fact is $is: $why', holds);
});

describe('a fact whose answer hangs on the province', () => {
  /** 重庆 asks for it from the sixth filing on. */
  it('is said with the province, however many filings it is about', () => {
    const seventh = having(movedTo(enterprise(), '50'), { kind: 'add_app', 'local.filings_of_subject': 7 });
    const paper = documentsFor(seventh, NOW).find(({ id }) => id === 'manyFilingsStatement');
    expect(paper?.because).toEqual(['备案的省是重庆', '这个主体的备案超过 5 个']);
  });

  it('is the only one that is', () => {
    const school = offering(movedTo(enterprise(), '44'), '教育-培训机构');
    const paper = documentsFor(school, NOW).find(({ id }) => id === 'trainingLicence');
    expect(paper?.because).toEqual(['还不知道是否：做的是非学科类培训']);
  });

  it('is marked so in the table', () => {
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

/** The same filing with the check digit its app owner's number calls for. */
function withCheckDigit(filing: Filing): Filing {
  const path = 'icp_applets.principal_info.certificate_number';
  const number = filing.icp_applets?.principal_info?.certificate_number ?? '';
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number.charAt(place)), 0);
  return having(filing, { [path]: number.slice(0, 17) + '10X98765432'.charAt(sum % 11) });
}
