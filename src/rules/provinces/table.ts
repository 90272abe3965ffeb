import { type Basis, basis } from '../dated';
import type { FactId } from '../facts/ids';

/** Who may be 主体负责人 or 小程序负责人: anybody, anybody with a letter, or the legal representative alone. */
export type PrincipalMode = 'free' | 'letter' | 'platformLetter' | 'mustBeLegalRep';

/** The first row whose facts all hold decides. */
export interface PrincipalRule {
  when: FactId[];
  mode: PrincipalMode;
}

/** A province's own rules, with the pages they stand on. */
export interface Province extends Basis {
  /** 6 digits, GB/T 2260 */
  code: string;
  name: string;
  fullName: string;
  /** who may be 主体负责人 and 小程序负责人 */
  principal: PrincipalRule[];
  appPrincipal: PrincipalRule[];
  /** what the person has to look at before the rule for the 主体负责人 can be decided */
  principalHangsOn?: string;
  /** an individual whose ID names another province shows where he lives */
  residencePermit?: true;
  /** months a certificate must still be valid, where they are more than elsewhere */
  validityMonths?: number;
  /** a 个体工商户 without a seal may sign with a fingerprint */
  fingerprint: boolean;
  /** the commitment letter is downloaded, signed and uploaded with a first filing */
  commitmentLetter?: true;
  /** days for which it may be submitted once signed, where they are fewer than elsewhere */
  commitmentLetterDays?: number;
  /** special characters in the address are returned */
  plainAddress?: true;
  /** 市辖区 must not be chosen as the county */
  noUrbanDistrict?: true;
  /** a word of finance calls for a promise: which list, and where it is looked for */
  financePromise?: { words: 'beijing' | 'seventeen' | 'general'; inName: boolean; inScope: boolean };
  /** 教育 or 培训 in the unit's name (or scope) calls for a promise */
  educationPromise?: { inScope: boolean };
  /** a word of e-commerce calls for a statement */
  commerceStatement?: true;
  /** any word of the pre-approval lists calls for a promise */
  preApprovalPromise?: true;
  /** more filings than this call for a statement of what they are for */
  filingsBeforeStatement?: number;
  /** a 小程序负责人 past retirement age is pointed out */
  retirementAge?: true;
  /** papers some services call for here alone */
  foodLicence?: true;
  hospitalLicence?: true;
  gameStatement?: true;
}

const always = (mode: PrincipalMode): PrincipalRule[] => [{ when: [], mode }];
const FREE = always('free');
const LETTER = always('letter');
const MUST = always('mustBeLegalRep');
/** 山西 山东 新疆: a body of government or an institution may authorise, everybody else may not. */
const BODIES_MAY_AUTHORISE: PrincipalRule[] = [
  { when: ['subjectIsGovernmentOrInstitution'], mode: 'letter' },
  ...MUST,
];

/** The pages a row stands on; papers for certain services are on a page of their own. */
const PAGES = basis('WX-MAT', 'WX-FAQ');
const WITH_SERVICES = basis('WX-MAT', 'WX-FAQ', 'WX-SVC');

/** The 31 provinces' own rules. A rule that changes takes a second row with the day from which it holds. */
export const PROVINCE_ROWS: readonly Province[] = [
  {
    code: '110000',
    name: '北京',
    fullName: '北京市',
    ...PAGES,
    principal: FREE,
    appPrincipal: FREE,
    fingerprint: true,
    plainAddress: true,
    gameStatement: true,
    financePromise: { words: 'beijing', inName: true, inScope: false },
    educationPromise: { inScope: false },
  },
  {
    code: '120000',
    name: '天津',
    fullName: '天津市',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
    retirementAge: true,
  },
  {
    code: '130000',
    name: '河北',
    fullName: '河北省',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '140000',
    name: '山西',
    fullName: '山西省',
    ...PAGES,
    principal: BODIES_MAY_AUTHORISE,
    appPrincipal: FREE,
    fingerprint: true,
    preApprovalPromise: true,
  },
  {
    code: '150000',
    name: '内蒙古',
    fullName: '内蒙古自治区',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '210000',
    name: '辽宁',
    fullName: '辽宁省',
    ...PAGES,
    principal: [{ when: ['subjectIsInFinance'], mode: 'mustBeLegalRep' }, ...FREE],
    appPrincipal: FREE,
    fingerprint: true,
    principalHangsOn: '看单位是否从事金融业务：从事的必须由法定代表人担任，不从事的可以是别人',
  },
  {
    code: '220000',
    name: '吉林',
    fullName: '吉林省',
    ...PAGES,
    principal: LETTER,
    appPrincipal: FREE,
    fingerprint: true,
    residencePermit: true,
  },
  {
    code: '230000',
    name: '黑龙江',
    fullName: '黑龙江省',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
  },
  {
    code: '310000',
    name: '上海',
    fullName: '上海市',
    ...PAGES,
    principal: MUST,
    appPrincipal: always('platformLetter'),
    residencePermit: true,
    fingerprint: false,
  },
  {
    code: '320000',
    name: '江苏',
    fullName: '江苏省',
    ...PAGES,
    principal: LETTER,
    appPrincipal: LETTER,
    residencePermit: true,
    fingerprint: false,
    financePromise: { words: 'seventeen', inName: true, inScope: true },
  },
  {
    code: '330000',
    name: '浙江',
    fullName: '浙江省',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
    residencePermit: true,
    noUrbanDistrict: true,
    financePromise: { words: 'general', inName: true, inScope: true },
  },
  {
    code: '340000',
    name: '安徽',
    fullName: '安徽省',
    ...PAGES,
    principal: LETTER,
    appPrincipal: LETTER,
    fingerprint: true,
    residencePermit: true,
  },
  {
    code: '350000',
    name: '福建',
    fullName: '福建省',
    ...WITH_SERVICES,
    principal: MUST,
    appPrincipal: [
      { when: ['subjectIsIndividualBusiness', 'appPrincipalIsRetired'], mode: 'letter' },
      { when: ['subjectIsIndividualBusiness'], mode: 'mustBeLegalRep' },
      ...LETTER,
    ],
    fingerprint: false,
    foodLicence: true,
  },
  {
    code: '360000',
    name: '江西',
    fullName: '江西省',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '370000',
    name: '山东',
    fullName: '山东省',
    ...PAGES,
    principal: BODIES_MAY_AUTHORISE,
    appPrincipal: FREE,
    fingerprint: true,
    residencePermit: true,
  },
  {
    code: '410000',
    name: '河南',
    fullName: '河南省',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '420000',
    name: '湖北',
    fullName: '湖北省',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
    residencePermit: true,
    financePromise: { words: 'seventeen', inName: false, inScope: true },
    educationPromise: { inScope: true },
    commerceStatement: true,
  },
  {
    code: '430000',
    name: '湖南',
    fullName: '湖南省',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
  },
  {
    code: '440000',
    name: '广东',
    fullName: '广东省',
    ...WITH_SERVICES,
    principal: [
      { when: ['subjectIsGovernment'], mode: 'free' },
      { when: ['subjectIsInstitution'], mode: 'letter' },
      { when: ['subjectIsMassOrStateOwned'], mode: 'letter' },
      ...MUST,
    ],
    appPrincipal: FREE,
    fingerprint: true,
    principalHangsOn: '看单位是不是大型国企央企或群团组织：是的话可以授权别人，不是的话必须由法定代表人担任',
    residencePermit: true,
    commitmentLetter: true,
    gameStatement: true,
    hospitalLicence: true,
  },
  {
    code: '450000',
    name: '广西',
    fullName: '广西壮族自治区',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
    noUrbanDistrict: true,
  },
  {
    code: '460000',
    name: '海南',
    fullName: '海南省',
    ...PAGES,
    principal: FREE,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '500000',
    name: '重庆',
    fullName: '重庆市',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
    preApprovalPromise: true,
    filingsBeforeStatement: 5,
  },
  {
    code: '510000',
    name: '四川',
    fullName: '四川省',
    ...PAGES,
    principal: [
      { when: ['subjectIsIndividualBusiness'], mode: 'mustBeLegalRep' },
      { when: ['subjectIsGovernmentOrInstitution'], mode: 'free' },
      ...LETTER,
    ],
    appPrincipal: [{ when: ['subjectIsGovernmentOrInstitution'], mode: 'free' }, ...LETTER],
    fingerprint: true,
    principalHangsOn: '看营业执照上的类型是不是个体工商户：是的话必须由经营者担任',
    residencePermit: true,
  },
  {
    code: '520000',
    name: '贵州',
    fullName: '贵州省',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
    residencePermit: true,
    preApprovalPromise: true,
  },
  {
    code: '530000',
    name: '云南',
    fullName: '云南省',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
    residencePermit: true,
  },
  {
    code: '540000',
    name: '西藏',
    fullName: '西藏自治区',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '610000',
    name: '陕西',
    fullName: '陕西省',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
  },
  {
    code: '620000',
    name: '甘肃',
    fullName: '甘肃省',
    ...PAGES,
    principal: LETTER,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '630000',
    name: '青海',
    fullName: '青海省',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
  },
  {
    code: '640000',
    name: '宁夏',
    fullName: '宁夏回族自治区',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    validityMonths: 6,
    fingerprint: false,
  },
  {
    code: '650000',
    name: '新疆',
    fullName: '新疆维吾尔自治区',
    ...PAGES,
    principal: BODIES_MAY_AUTHORISE,
    appPrincipal: FREE,
    fingerprint: true,
    commitmentLetter: true,
    commitmentLetterDays: 90,
  },
];
