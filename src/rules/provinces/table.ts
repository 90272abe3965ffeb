import { type Basis, basis } from '../dated';
import type { FactId } from '../facts/ids';
import type { LimitId } from '../limits';
import type { DemandId } from './demands';

/**
 * Who may be 主体负责人 or 小程序负责人: anybody, anybody with a letter, anybody with a letter that the platform makes, or only
 * the legal representative.
 */
export type PrincipalMode = 'free' | 'letter' | 'platformLetter' | 'mustBeLegalRep';

/** A rule for a role. The first row whose facts all hold decides. */
export interface PrincipalRule {
  when: FactId[];
  mode: PrincipalMode;
}

/** Where a word is looked for: the unit's name and scope; the mini-program's name, services and remark. */
export type WordPlace = 'unitName' | 'scope' | 'appName' | 'services' | 'remark';

/** A province's own rules, with the pages they stand on; what is only asked or not is a column of demands.ts. */
export interface ProvinceRules extends Basis, Partial<Record<DemandId, true>> {
  /** 6 digits, GB/T 2260 */
  code: string;
  /** who may be 主体负责人 and 小程序负责人 */
  principal: PrincipalRule[];
  appPrincipal: PrincipalRule[];
  /** what the person has to find out before the rule for the 主体负责人 can be decided */
  principalHangsOn?: string;
  /** the limit on the months a certificate must still be valid, where they are more than elsewhere */
  validity?: LimitId;
  /** a 个体工商户 without a seal may sign with a fingerprint */
  fingerprint: boolean;
  /** the commitment letter is downloaded, signed and uploaded with a first filing */
  commitmentLetter?: true;
  /** the limit for the days after the signature within which it may be submitted, when it is fewer than elsewhere */
  commitmentDays?: LimitId;
  /** a word of finance calls for a promise: which list, and where it is looked for */
  financePromise?: {
    words: 'beijing' | 'seventeen' | 'general';
    places: readonly WordPlace[];
    /** one of its sentences is copied by hand */
    handwritten?: true;
  };
  /** 教育 or 培训 at these places calls for a promise; `mayAskForServices`: services of education alone are said to */
  educationPromise?: { places: readonly WordPlace[]; mayAskForServices?: true };
  /** a word of e-commerce at these places calls for a statement */
  commerceStatement?: { places: readonly WordPlace[] };
  /** any word of the pre-approval lists calls for a promise */
  preApprovalPromise?: true;
}

const always = (mode: PrincipalMode): PrincipalRule[] => [{ when: [], mode }];
const FREE = always('free');
const LETTER = always('letter');
const MUST = always('mustBeLegalRep');
/** 山西 山东 新疆: a government body or an institution may authorise a principal; other subjects may not. */
const BODIES_MAY_AUTHORISE: PrincipalRule[] = [
  { when: ['subjectIsGovernmentOrInstitution'], mode: 'letter' },
  ...MUST,
];

/** A change: the day from which it holds, the page that says so, and the columns it changes (`undefined`: not asked any more). */
type ProvinceChange = Basis & Pick<ProvinceRules, 'code'> & Partial<ProvinceRules>;

/** The pages a row stands on; papers for certain services are on a page of their own. */
const PAGES = basis('WX-MAT', 'WX-FAQ');
const WITH_REMARK = basis('WX-MAT', 'WX-FAQ', 'EIVIE');
const WITH_SERVICES_AND_REMARK = basis('WX-MAT', 'WX-FAQ', 'WX-SVC', 'EIVIE');

/** 湖北 looks everywhere. */
const EVERYWHERE: readonly WordPlace[] = ['unitName', 'scope', 'appName', 'services', 'remark'];

/** The 31 provinces' own rules. A rule that changes stays as it is and takes a row in PROVINCE_CHANGES. */
export const PROVINCE_RULES: readonly ProvinceRules[] = [
  {
    code: '110000',
    ...PAGES,
    principal: FREE,
    appPrincipal: FREE,
    fingerprint: true,
    plainAddress: true,
    gameStatement: true,
    financePromise: { words: 'beijing', places: ['unitName', 'appName'] },
    educationPromise: { places: ['unitName', 'appName'], mayAskForServices: true },
  },
  {
    code: '120000',
    ...WITH_REMARK,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
    retirementAge: true,
    remarkOnEmergency: true,
  },
  {
    code: '130000',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '140000',
    ...PAGES,
    principal: BODIES_MAY_AUTHORISE,
    appPrincipal: FREE,
    fingerprint: true,
    preApprovalPromise: true,
  },
  {
    code: '150000',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '210000',
    ...PAGES,
    principal: [{ when: ['subjectIsInFinance'], mode: 'mustBeLegalRep' }, ...FREE],
    appPrincipal: FREE,
    fingerprint: true,
    principalHangsOn: '看单位是否从事金融业务：从事的必须由法定代表人担任，不从事的可以是别人',
  },
  {
    code: '220000',
    ...PAGES,
    principal: LETTER,
    appPrincipal: FREE,
    fingerprint: true,
    residencePermit: true,
  },
  {
    code: '230000',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
  },
  {
    code: '310000',
    ...PAGES,
    principal: MUST,
    appPrincipal: always('platformLetter'),
    residencePermit: true,
    fingerprint: false,
  },
  {
    code: '320000',
    ...PAGES,
    principal: LETTER,
    appPrincipal: LETTER,
    residencePermit: true,
    fingerprint: false,
    financePromise: { words: 'seventeen', places: ['unitName', 'scope'] },
  },
  {
    code: '330000',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
    residencePermit: true,
    noUrbanDistrict: true,
    financePromise: { words: 'general', places: ['unitName', 'scope'], handwritten: true },
  },
  {
    code: '340000',
    ...PAGES,
    principal: LETTER,
    appPrincipal: LETTER,
    fingerprint: true,
    residencePermit: true,
  },
  {
    code: '350000',
    ...WITH_SERVICES_AND_REMARK,
    principal: MUST,
    appPrincipal: [
      { when: ['subjectIsIndividualBusiness', 'legalRepIsRetired'], mode: 'letter' },
      { when: ['subjectIsIndividualBusiness'], mode: 'mustBeLegalRep' },
      ...LETTER,
    ],
    fingerprint: false,
    retiredAuthorises: true,
    remarkWithoutCompany: true,
    foodLicence: true,
  },
  {
    code: '360000',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '370000',
    ...PAGES,
    principal: BODIES_MAY_AUTHORISE,
    appPrincipal: FREE,
    fingerprint: true,
    residencePermit: true,
  },
  {
    code: '410000',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '420000',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
    residencePermit: true,
    financePromise: { words: 'seventeen', places: ['scope'] },
    educationPromise: { places: EVERYWHERE },
    commerceStatement: { places: EVERYWHERE },
  },
  {
    code: '430000',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
  },
  {
    code: '440000',
    ...WITH_SERVICES_AND_REMARK,
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
    remarkOnForeignName: true,
    gameStatement: true,
    hospitalLicence: true,
  },
  {
    code: '450000',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
    noUrbanDistrict: true,
  },
  {
    code: '460000',
    ...PAGES,
    principal: FREE,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '500000',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
    preApprovalPromise: true,
    manyFilingsStatement: true,
  },
  {
    code: '510000',
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
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
    residencePermit: true,
    preApprovalPromise: true,
  },
  {
    code: '530000',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
    residencePermit: true,
  },
  {
    code: '540000',
    ...PAGES,
    principal: MUST,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '610000',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
  },
  {
    code: '620000',
    ...PAGES,
    principal: LETTER,
    appPrincipal: FREE,
    fingerprint: true,
  },
  {
    code: '630000',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
  },
  {
    code: '640000',
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    validity: 'validityOfNingxia',
    fingerprint: false,
  },
  {
    code: '650000',
    ...PAGES,
    principal: BODIES_MAY_AUTHORISE,
    appPrincipal: FREE,
    fingerprint: true,
    ownCommitmentLetter: true,
    commitmentDays: 'commitmentDaysOfXinjiang',
  },
];

/** What has changed since, the newest last. */
export const PROVINCE_CHANGES: readonly ProvinceChange[] = [];
