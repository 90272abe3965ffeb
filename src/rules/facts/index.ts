import { answerOf, not, some } from '../answers';
import { hasOneSide } from '../catalogue/certificates';
import type { Answer, Filing, Instant } from '../filing';
import { provinceOf } from '../provinces';
import type { FactId } from './ids';
import * as owners from './owners';
import * as promises from './promises';
import * as services from './services';
import * as subject from './subject';

export type { FactId } from './ids';

/** A named question about the answers, and how it reads once answered. */
export interface Fact {
  id: FactId;
  yes: string;
  no: string;
  /** `at` is needed by those about age alone; without it they are unknown */
  of(filing: Filing, at?: Instant): Answer;
}

const fact = (id: FactId, yes: string, no: string, of: Fact['of']): Fact => ({ id, yes, no, of });
const place = (filing: Filing) => provinceOf(filing.icp_subject?.base_info?.province);
const placeHas = (
  filing: Filing,
  holds: (province: NonNullable<ReturnType<typeof place>>) => unknown,
): Answer => {
  const province = place(filing);
  return province ? answerOf(Boolean(holds(province))) : 'unknown';
};
const kindIs = (filing: Filing, ...kinds: string[]): Answer =>
  filing.kind === undefined ? 'unknown' : answerOf(kinds.includes(filing.kind));
const isBody = (filing: Filing) => some([subject.isType(filing, 2), subject.isType(filing, 3)]);
const modeFact = (
  filing: Filing,
  role: 'owner' | 'appOwner',
  mode: 'letter' | 'mustBeLegalRep',
  at?: Instant,
) =>
  owners.modeIs(
    mode,
    owners.ownerModesOf(filing, role, (id) => factOf(id).of(filing, at)),
  );

/** The interface wants a back of every certificate and does not say what a passport's is. */
const twoSides = (certificateType: unknown): Answer => (hasOneSide(certificateType) ? 'unknown' : 'yes');

/** A filing that has no kind yet is taken for one to be handed in. */
const notCancellation = (filing: Filing): Answer =>
  answerOf(typeof filing.kind !== 'string' || !filing.kind.startsWith('cancel_'));

function isElsewhere(filing: Filing): Answer {
  const home = filing.local?.id_address_province;
  const here = filing.icp_subject?.base_info?.province;
  if (typeof home !== 'string' || typeof here !== 'string') return 'unknown';
  return answerOf(home.slice(0, 2) !== here.slice(0, 2));
}

/** Letters and promises are sealed; the platform's own are not. */
const SEALED_MATERIALS = ['commitment_letter', 'business_name_change_letter'] as const;

function paperCallsForSeal(filing: Filing, at?: Instant): Answer {
  const read = (id: FactId) => factOf(id).of(filing, at);
  const given =
    Boolean(filing.icp_subject?.principal_info?.authorization_letter) ||
    Boolean(filing.icp_applets?.principal_info?.authorization_letter) ||
    SEALED_MATERIALS.some((id) => (filing.icp_materials?.[id]?.length ?? 0) > 0);
  const due = [
    ['ownerIsNotLegalRep', 'ownerNeedsLetter'],
    ['appOwnerIsNotLegalRep', 'appOwnerNeedsLetter'],
    ['filingIsFirst', 'provinceWantsCommitmentLetter'],
    ['financePromiseIsDue'],
    ['educationPromiseIsDue'],
    ['preApprovalPromiseIsDue'],
  ] as const;
  return answerOf(given || due.some((ids) => ids.every((id) => read(id) === 'yes')));
}

function manyFilings(filing: Filing): Answer {
  const limit = place(filing)?.filingsBeforeStatement;
  const count = filing.local?.filings_of_subject;
  if (limit === undefined || kindIs(filing, 'first', 'add_app') === 'no') return 'no';
  if (typeof count !== 'number') return filing.kind === 'first' ? 'no' : 'unknown';
  // With exactly five, this filing is the sixth only once it is under review: the sources do not say which counts.
  return count > limit ? 'yes' : count === limit ? 'unknown' : 'no';
}

const LIST: readonly Fact[] = [
  fact('filingIsFirst', '这是首次备案', '这不是首次备案', (filing) => kindIs(filing, 'first')),
  fact('filingIsNotCancellation', '这次要提交备案信息', '这次是注销，不用再交备案信息', notCancellation),
  fact('filingAddsApp', '这次会多一个备案的小程序', '这次不会多出小程序', (filing) =>
    kindIs(filing, 'first', 'add_app'),
  ),
  fact('subjectIsIndividual', '主体是个人', '主体不是个人', subject.isIndividual),
  fact('subjectIsOrganisation', '主体是单位（含个体工商户）', '主体是个人', (filing) =>
    not(subject.isIndividual(filing)),
  ),
  fact('subjectIsEnterprise', '主体性质是企业', '主体性质不是企业', (filing) => subject.isType(filing, 4)),
  fact('subjectIsNoEnterprise', '主体性质不是企业', '主体性质是企业', (filing) =>
    not(subject.isType(filing, 4)),
  ),
  fact('subjectIsNoIndividualBusiness', '主体不是个体工商户', '主体是个体工商户', (filing) =>
    not(subject.isIndividualBusiness(filing)),
  ),
  fact('subjectIsIndividualBusiness', '主体是个体工商户', '主体不是个体工商户', subject.isIndividualBusiness),
  fact('subjectIsGovernment', '主体是政府机关', '主体不是政府机关', (filing) => subject.isType(filing, 2)),
  fact('subjectIsInstitution', '主体是事业单位', '主体不是事业单位', (filing) => subject.isType(filing, 3)),
  fact('subjectIsGovernmentOrInstitution', '主体是政府机关或事业单位', '主体不是政府机关、事业单位', isBody),
  fact(
    'subjectIsNeitherGovernmentNorInstitution',
    '主体不是政府机关、事业单位',
    '主体是政府机关或事业单位',
    (filing) => not(isBody(filing)),
  ),
  fact(
    'subjectIsMassOrStateOwned',
    '主体是群团组织或大型国企央企',
    '主体不是群团组织、大型国企央企',
    owners.isMassOrStateOwned,
  ),
  fact('subjectIsInFinance', '主体从事金融业务', '主体不从事金融业务', (filing) =>
    answerOf(filing.local?.engages_in_finance),
  ),
  fact('subjectWasRenamed', '主体更过名', '主体没有更过名', (filing) => answerOf(filing.local?.renamed)),
  fact('subjectHasNoSeal', '个体工商户没有公章', '有公章', (filing) => not(answerOf(filing.local?.has_seal))),
  fact('legalRepIsStated', '另外写了法定代表人', '没有另写法定代表人', (filing) =>
    answerOf(
      typeof filing.icp_subject?.legal_person_info === 'object' &&
        filing.icp_subject.legal_person_info !== null,
    ),
  ),
  fact('ownerIsLegalRep', '主体负责人就是法定代表人', '主体负责人不是法定代表人', owners.ownerIsLegalRep),
  fact('ownerIsNotLegalRep', '主体负责人不是法定代表人', '主体负责人就是法定代表人', (filing) =>
    not(owners.ownerIsLegalRep(filing)),
  ),
  fact(
    'ownerMustBeLegalRep',
    '这里要求主体负责人就是法定代表人',
    '这里的主体负责人可以不是法定代表人',
    (filing, at) => modeFact(filing, 'owner', 'mustBeLegalRep', at),
  ),
  fact(
    'ownerNeedsLetter',
    '这里要求主体负责人有法定代表人的授权书',
    '这里不要主体负责人的授权书',
    (filing, at) => modeFact(filing, 'owner', 'letter', at),
  ),
  fact('appOwnerIsNotLegalRep', '小程序负责人不是法定代表人', '小程序负责人就是法定代表人', (filing) =>
    not(owners.appOwnerIsLegalRep(filing)),
  ),
  fact(
    'appOwnerMustBeLegalRep',
    '这里要求小程序负责人就是经营者',
    '这里的小程序负责人可以不是经营者',
    (filing, at) => modeFact(filing, 'appOwner', 'mustBeLegalRep', at),
  ),
  fact('appOwnerNeedsLetter', '这里要求小程序负责人有授权书', '这里不要小程序负责人的授权书', (filing, at) =>
    modeFact(filing, 'appOwner', 'letter', at),
  ),
  fact(
    'appOwnerIsRetired',
    '小程序负责人超过了法定退休年龄',
    '小程序负责人没有超过法定退休年龄',
    owners.appOwnerIsRetired,
  ),
  fact(
    'appOwnerIsNotRetired',
    '小程序负责人没有超过法定退休年龄',
    '小程序负责人超过了法定退休年龄',
    (filing, at) => not(owners.appOwnerIsRetired(filing, at)),
  ),
  fact('ownerCertificateHasTwoSides', '主体负责人的证件有正反两面', '主体负责人的证件只有一面', (filing) =>
    twoSides(filing.icp_subject?.principal_info?.certificate_type),
  ),
  fact(
    'appOwnerCertificateHasTwoSides',
    '小程序负责人的证件有正反两面',
    '小程序负责人的证件只有一面',
    (filing) => twoSides(filing.icp_applets?.principal_info?.certificate_type),
  ),
  fact(
    'ownerRuleHangsOnOwnership',
    '这个省看单位是不是群团组织或大型国企央企',
    '这个省不看这一点',
    (filing) =>
      placeHas(filing, (one) => one.owner.some(({ when }) => when.includes('subjectIsMassOrStateOwned'))),
  ),
  fact('ownerRuleHangsOnFinance', '这个省看单位是否从事金融业务', '这个省不看这一点', (filing) =>
    placeHas(filing, (one) => one.owner.some(({ when }) => when.includes('subjectIsInFinance'))),
  ),
  // Told on the draft, not in the request: two persons are also told apart by their numbers.
  fact('appOwnerIsToldApart', '小程序负责人另外填写', '小程序负责人与主体负责人相同', (filing) =>
    not(owners.ownersAreOne(filing)),
  ),
  fact('ownersDiffer', '两位负责人不是同一个人', '两位负责人是同一个人', (filing) =>
    not(owners.ownersAreOne(filing)),
  ),
  fact('ownersAreOnePerson', '两位负责人是同一个人', '两位负责人不是同一个人', owners.ownersAreOne),
  fact('idAddressIsElsewhere', '证件上的住址不在备案的省', '证件上的住址就在备案的省', isElsewhere),
  fact('provinceWantsResidencePermit', '这个省要求外省个人交居住证明', '这个省不要居住证明', (filing) =>
    placeHas(filing, (one) => one.residencePermit),
  ),
  fact(
    'provinceWantsCommitmentLetter',
    '这个省首次备案要上传签好的承诺书',
    '这个省的承诺书由平台生成',
    (filing) => placeHas(filing, (one) => one.commitmentLetter),
  ),
  fact('provinceWantsSeal', '这个省只认公章，不接受手印', '这个省接受手印代替公章', (filing) =>
    placeHas(filing, (one) => !one.fingerprint),
  ),
  fact('provinceTakesFingerprint', '这个省接受手印代替公章', '这个省只认公章，不接受手印', (filing) =>
    placeHas(filing, (one) => one.fingerprint),
  ),
  fact('provinceMindsRetirement', '这个省要求小程序负责人不超过退休年龄', '这个省没有年龄要求', (filing) =>
    placeHas(filing, (one) => one.retirementAge),
  ),
  fact('provinceWantsPlainAddress', '这个省的通信地址不能有特殊符号', '这个省没有这项要求', (filing) =>
    placeHas(filing, (one) => one.plainAddress),
  ),
  fact('provinceRefusesUrbanDistrict', '这个省不能选“市辖区”', '这个省没有这项要求', (filing) =>
    placeHas(filing, (one) => one.noUrbanDistrict),
  ),
  fact('paperCallsForSeal', '有材料要盖章', '没有材料要盖章', paperCallsForSeal),
  fact(
    'financePromiseIsDue',
    '单位名称或经营范围里有金融类字样',
    '没有要承诺的金融类字样',
    promises.financePromiseIsDue,
  ),
  fact(
    'educationPromiseIsDue',
    '单位名称或经营范围里有教育培训字样',
    '没有要承诺的教育培训字样',
    promises.educationPromiseIsDue,
  ),
  fact(
    'commerceStatementIsDue',
    '名称或经营范围里有电子商务类字样',
    '没有电子商务类字样',
    promises.commerceStatementIsDue,
  ),
  fact(
    'preApprovalPromiseIsDue',
    '单位名称或经营范围里有前置审批类字样',
    '没有要承诺的前置审批类字样',
    promises.preApprovalPromiseIsDue,
  ),
  fact(
    'preApprovalPromiseMayBeAsked',
    '单位名称或经营范围里有前置审批类字样，管局可能要承诺书',
    '没有要承诺的前置审批类字样',
    promises.preApprovalPromiseMayBeAsked,
  ),
  fact('manyFilingsCallForStatement', '这个主体的备案超过 5 个', '这个主体的备案不到 6 个', manyFilings),
  fact('servicesNeedLawCertificate', '个人选了法律咨询', '没有选法律咨询', services.needsLawCertificate),
  fact(
    'servicesNeedTelecomLicence',
    '选了电信业务或分发平台',
    '没有选电信业务、分发平台',
    services.needsTelecomLicence,
  ),
  fact('servicesNeedHospitalLicence', '在广东选了医院', '没有在广东选医院', services.needsHospitalLicence),
  fact('servicesMayNeedFoodLicence', '小程序卖食品', '小程序不卖食品', services.mayNeedFoodLicence),
  fact(
    'servicesMayNeedGameStatement',
    '游戏是别人授权运营的',
    '没有授权运营的游戏',
    services.mayNeedGameStatement,
  ),
  fact(
    'servicesNeedFinanceLicence',
    '选了要许可的金融服务',
    '没有选要许可的金融服务',
    services.needsFinanceLicence,
  ),
  fact(
    'servicesMayNeedTrainingLicence',
    '做的是非学科类培训',
    '没有非学科类培训',
    services.mayNeedTrainingLicence,
  ),
];

/** Every named question, by its name. */
export const FACTS = Object.fromEntries(LIST.map((one) => [one.id, one])) as Record<FactId, Fact>;

function factOf(id: FactId): Fact {
  return FACTS[id];
}

/** Answers facts about one filing, each read once. */
export function factReader(filing: Filing, at?: Instant): (id: FactId) => Answer {
  const known = new Map<FactId, Answer>();
  return (id) => {
    let answer = known.get(id);
    if (answer === undefined) {
      answer = FACTS[id].of(filing, at);
      known.set(id, answer);
    }
    return answer;
  };
}

/** A fact as a sentence; not known yet says so. */
export function sayFact(id: FactId, answer: Answer): string {
  const { yes, no } = FACTS[id];
  return answer === 'yes' ? yes : answer === 'no' ? no : `还不知道是否：${yes}`;
}
