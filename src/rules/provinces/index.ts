import type { FactId } from '../facts/ids';
import type { Filing } from '../filing';

/** Who may be 主体负责人 or 小程序负责人: anybody, anybody with a letter, or the legal representative alone. */
export type PrincipalMode = 'free' | 'letter' | 'platformLetter' | 'mustBeLegalRep';

/** The first row whose facts all hold decides. */
export interface PrincipalRule {
  when: FactId[];
  mode: PrincipalMode;
}

export interface Province {
  /** 6 digits, GB/T 2260 */
  code: string;
  name: string;
  fullName: string;
  abbr: string;
  owner: PrincipalRule[];
  appOwner: PrincipalRule[];
  /** an individual whose ID names another province shows where he lives */
  residencePermit?: true;
  /** months a certificate must still be valid */
  validityMonths: 3 | 6;
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
  /** an app owner past retirement age is pointed out */
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

function province(
  code: string,
  name: string,
  suffix: string,
  abbr: string,
  owner: PrincipalRule[],
  appOwner: PrincipalRule[],
  more: Partial<Province> = {},
): Province {
  return {
    code: `${code}0000`,
    name,
    fullName: name + suffix,
    abbr,
    owner,
    appOwner,
    validityMonths: 3,
    fingerprint: true,
    ...more,
  };
}

/** The 31 provinces' own rules (WX-MAT, WX-FAQ). */
export const PROVINCES: readonly Province[] = [
  province('11', '北京', '市', '京', FREE, FREE, {
    plainAddress: true,
    gameStatement: true,
    financePromise: { words: 'beijing', inName: true, inScope: false },
    educationPromise: { inScope: false },
  }),
  province('12', '天津', '市', '津', MUST, LETTER, { retirementAge: true }),
  province('13', '河北', '省', '冀', MUST, FREE),
  province('14', '山西', '省', '晋', BODIES_MAY_AUTHORISE, FREE, { preApprovalPromise: true }),
  province('15', '内蒙古', '自治区', '蒙', MUST, FREE),
  province(
    '21',
    '辽宁',
    '省',
    '辽',
    [{ when: ['subjectIsInFinance'], mode: 'mustBeLegalRep' }, ...FREE],
    FREE,
  ),
  province('22', '吉林', '省', '吉', LETTER, FREE, { residencePermit: true }),
  province('23', '黑龙江', '省', '黑', MUST, LETTER),
  province('31', '上海', '市', '沪', MUST, always('platformLetter'), {
    residencePermit: true,
    fingerprint: false,
  }),
  province('32', '江苏', '省', '苏', LETTER, LETTER, {
    residencePermit: true,
    fingerprint: false,
    financePromise: { words: 'seventeen', inName: true, inScope: true },
  }),
  province('33', '浙江', '省', '浙', MUST, FREE, {
    residencePermit: true,
    noUrbanDistrict: true,
    financePromise: { words: 'general', inName: true, inScope: true },
  }),
  province('34', '安徽', '省', '皖', LETTER, LETTER, { residencePermit: true }),
  province(
    '35',
    '福建',
    '省',
    '闽',
    MUST,
    [
      { when: ['subjectIsIndividualBusiness', 'appPrincipalIsRetired'], mode: 'letter' },
      { when: ['subjectIsIndividualBusiness'], mode: 'mustBeLegalRep' },
      ...LETTER,
    ],
    { fingerprint: false, foodLicence: true },
  ),
  province('36', '江西', '省', '赣', MUST, FREE),
  province('37', '山东', '省', '鲁', BODIES_MAY_AUTHORISE, FREE, { residencePermit: true }),
  province('41', '河南', '省', '豫', MUST, FREE),
  province('42', '湖北', '省', '鄂', MUST, LETTER, {
    residencePermit: true,
    financePromise: { words: 'seventeen', inName: false, inScope: true },
    educationPromise: { inScope: true },
    commerceStatement: true,
  }),
  province('43', '湖南', '省', '湘', MUST, LETTER),
  province(
    '44',
    '广东',
    '省',
    '粤',
    [
      { when: ['subjectIsGovernment'], mode: 'free' },
      { when: ['subjectIsInstitution'], mode: 'letter' },
      { when: ['subjectIsMassOrStateOwned'], mode: 'letter' },
      ...MUST,
    ],
    FREE,
    { residencePermit: true, commitmentLetter: true, gameStatement: true, hospitalLicence: true },
  ),
  province('45', '广西', '壮族自治区', '桂', MUST, FREE, { noUrbanDistrict: true }),
  province('46', '海南', '省', '琼', FREE, FREE),
  province('50', '重庆', '市', '渝', MUST, LETTER, { preApprovalPromise: true, filingsBeforeStatement: 5 }),
  province(
    '51',
    '四川',
    '省',
    '川',
    [
      { when: ['subjectIsIndividualBusiness'], mode: 'mustBeLegalRep' },
      { when: ['subjectIsGovernmentOrInstitution'], mode: 'free' },
      ...LETTER,
    ],
    [{ when: ['subjectIsGovernmentOrInstitution'], mode: 'free' }, ...LETTER],
    { residencePermit: true },
  ),
  province('52', '贵州', '省', '贵', MUST, LETTER, { residencePermit: true, preApprovalPromise: true }),
  province('53', '云南', '省', '云', MUST, FREE, { residencePermit: true }),
  province('54', '西藏', '自治区', '藏', MUST, FREE),
  province('61', '陕西', '省', '陕', MUST, LETTER),
  province('62', '甘肃', '省', '甘', LETTER, FREE),
  province('63', '青海', '省', '青', MUST, LETTER),
  province('64', '宁夏', '回族自治区', '宁', MUST, LETTER, { validityMonths: 6, fingerprint: false }),
  province('65', '新疆', '维吾尔自治区', '新', BODIES_MAY_AUTHORISE, FREE, {
    commitmentLetter: true,
    commitmentLetterDays: 90,
  }),
];

const BY_CODE = new Map(PROVINCES.map((row) => [row.code, row]));

/** The province of a 6-digit code (`440000`); undefined for anything else. */
export function provinceOf(code: unknown): Province | undefined {
  return typeof code === 'string' ? BY_CODE.get(code) : undefined;
}

/** The province the filing goes to. */
export function provinceIn(filing: Pick<Filing, 'icp_subject'>): Province | undefined {
  return provinceOf(filing.icp_subject?.base_info?.province);
}
