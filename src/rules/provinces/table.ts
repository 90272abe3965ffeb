import { type Basis, basis } from '../dated';
import type { FactId } from '../facts/ids';
import type { LimitId } from '../limits';

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

/** The special rules of a province, with their sources. */
export interface ProvinceRules extends Basis {
  /** 6 digits, GB/T 2260 */
  code: string;
  /** who may be 主体负责人 and 小程序负责人 */
  principal: PrincipalRule[];
  appPrincipal: PrincipalRule[];
  /** what the person has to find out before the rule for the 主体负责人 can be decided */
  principalHangsOn?: string;
  /** an individual whose ID names another province must show a proof of residence */
  residencePermit?: true;
  /** the limit for the months a certificate must still be valid, when it is more than elsewhere */
  validity?: LimitId;
  /** a 个体工商户 without a seal may sign with a fingerprint */
  fingerprint: boolean;
  /** the commitment letter is downloaded, signed and uploaded with a first filing */
  commitmentLetter?: true;
  /** the limit for the days after the signature within which it may be submitted, when it is fewer than elsewhere */
  commitmentDays?: LimitId;
  /** an address with special characters is returned */
  plainAddress?: true;
  /** 市辖区 must not be chosen as the county */
  noUrbanDistrict?: true;
  /**
   * a word of finance needs a promise: which list of words, and whether it is searched for in the name and in the scope
   */
  financePromise?: { words: 'beijing' | 'seventeen' | 'general'; inName: boolean; inScope: boolean };
  /** 教育 or 培训 in the unit's name (or scope) needs a promise */
  educationPromise?: { inScope: boolean };
  /** a word of e-commerce needs a statement */
  commerceStatement?: true;
  /** any word of the pre-approval lists needs a promise */
  preApprovalPromise?: true;
  /** more filings than the limit need a statement of their purpose */
  manyFilingsStatement?: true;
  /** a 小程序负责人 past retirement age gives a warning */
  retirementAge?: true;
  /** documents that some services need only in this province */
  foodLicence?: true;
  hospitalLicence?: true;
  gameStatement?: true;
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

/** The sources of most rows. Documents for certain services have a page of their own. */
const PAGES = basis('WX-MAT', 'WX-FAQ');
const WITH_SERVICES = basis('WX-MAT', 'WX-FAQ', 'WX-SVC');

/** The special rules of the 31 provinces. When a rule changes, add a second row with the day from which it holds. */
export const PROVINCE_RULES: readonly ProvinceRules[] = [
  {
    code: '110000',
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
    ...PAGES,
    principal: MUST,
    appPrincipal: LETTER,
    fingerprint: true,
    retirementAge: true,
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
    financePromise: { words: 'seventeen', inName: true, inScope: true },
  },
  {
    code: '330000',
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
    ...PAGES,
    principal: LETTER,
    appPrincipal: LETTER,
    fingerprint: true,
    residencePermit: true,
  },
  {
    code: '350000',
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
    financePromise: { words: 'seventeen', inName: false, inScope: true },
    educationPromise: { inScope: true },
    commerceStatement: true,
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
    commitmentLetter: true,
    commitmentDays: 'commitmentDaysOfXinjiang',
  },
];
