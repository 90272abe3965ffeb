import { type Filing, type Kind, RULES } from '@/rules';
import {
  enterprise,
  having,
  individual,
  individualBusiness,
  movedTo,
  NOW,
  PEOPLE,
  person,
} from '../../support/filings';
import { issuesOf } from '../../support/precheck';

const SUBJECT = 'icp_subject.base_info';
const PAPERS = 'icp_subject.organize_info';
const PRINCIPAL = 'icp_subject.principal_info';
const APP = 'icp_applets.base_info';
const APP_PRINCIPAL = 'icp_applets.principal_info';
const SERVICES = `${APP}.service_content_types`;
const ITEMS = `${APP}.nrlx_details`;
const LICENCE = `photos.${PAPERS}.certificate_photo`;

interface Case {
  rule: string;
  filing?: Filing;
  answers: Record<string, unknown>;
  path: string;
  says: string;
  fix?: string;
}

const taken = (more: object) => ({
  [LICENCE]: [
    { file: 'p.jpg', format: 'jpeg', bytes: 160_000, width: 1700, height: 1200, color: true, ...more },
  ],
});
const another = (count: number, filing = enterprise()): Filing => ({
  ...having(filing, { 'local.filings_of_subject': count }),
  kind: 'add_app',
});
/** The owner is an employee; the legal representative is stated apart. */
const byClerk = (province: string) =>
  having(movedTo(enterprise(), province), {
    [PRINCIPAL]: person('clerk'),
    'icp_subject.legal_person_info': { name: PEOPLE.boss.name, certificate_number: PEOPLE.boss.number },
  });

/** Each sentence that names what was typed, counted or chosen. */
const CASES: Case[] = [
  { rule: 'unknownKey', answers: { extra: 1 }, path: 'extra', says: '没有“extra”这一项' },
  {
    rule: 'wrongType',
    answers: { [`${SUBJECT}.type`]: '4' },
    path: `${SUBJECT}.type`,
    says: '主体性质的写法不对：应当是数字，现在是文字',
    fix: '把主体性质改成数字',
  },
  {
    rule: 'wrongType',
    answers: { [`${SUBJECT}.name`]: null },
    path: `${SUBJECT}.name`,
    says: '应当是文字，现在是空值',
  },
  { rule: 'wrongType', answers: { local: [] }, path: 'local', says: '应当是一组信息，现在是列表' },
  { rule: 'wrongType', answers: { [SERVICES]: {} }, path: SERVICES, says: '应当是列表，现在是一组信息' },
  {
    rule: 'wrongType',
    answers: { 'local.renamed': 1 },
    path: 'local.renamed',
    says: '应当是是或否，现在是数字',
  },
  { rule: 'wrongType', answers: { photos: [] }, path: 'photos', says: '应当是一组信息，现在是列表' },
  {
    rule: 'wrongType',
    answers: { changes: [5], kind: 'change' },
    path: 'changes[0]',
    says: '应当是文字，现在是数字',
  },
  {
    rule: 'wrongType',
    answers: { 'local.service_categories': ['工具-记账', 7] },
    path: 'local.service_categories[1]',
    says: '应当是文字，现在是数字',
  },
  {
    rule: 'wrongType',
    answers: { [SERVICES]: [null] },
    path: `${SERVICES}[0]`,
    says: '应当是文字，现在是空值',
  },
  {
    rule: 'wrongType',
    answers: { [SERVICES]: [' 12 '] },
    path: `${SERVICES}[0]`,
    says: '应当是数字，现在是文字',
  },
  { rule: 'wrongType', answers: { [ITEMS]: [5] }, path: `${ITEMS}[0]`, says: '应当是一组信息，现在是数字' },
  {
    rule: 'wrongType',
    answers: { [ITEMS]: [{ type: '9' }] },
    path: `${ITEMS}[0].type`,
    says: '应当是数字，现在是文字',
  },
  {
    rule: 'wrongType',
    answers: { [ITEMS]: [{ type: 9, code: 5, media: 'm' }] },
    path: `${ITEMS}[0].code`,
    says: '应当是文字，现在是数字',
  },
  {
    rule: 'wrongType',
    answers: { [ITEMS]: [{ type: 9, code: '证1', media: 5 }] },
    path: `${ITEMS}[0].media`,
    says: '应当是文字，现在是数字',
  },
  {
    rule: 'wrongType',
    answers: { 'icp_materials.subject_other_materials': [5] },
    path: 'icp_materials.subject_other_materials[0]',
    says: '应当是文字，现在是数字',
  },
  {
    rule: 'wrongType',
    answers: { photos: { [LICENCE.slice(7)]: 'p.jpg' } },
    path: LICENCE,
    says: '应当是列表，现在是文字',
  },
  {
    rule: 'wrongType',
    answers: { photos: { [LICENCE.slice(7)]: ['p.jpg'] } },
    path: `${LICENCE}[0]`,
    says: '应当是一组信息，现在是文字',
  },
  {
    rule: 'wrongType',
    answers: taken({ width: '1700' }),
    path: `${LICENCE}[0].width`,
    says: '应当是数字，现在是文字',
  },
  { rule: 'unknownKey', answers: taken({ lens: 1 }), path: `${LICENCE}[0].lens`, says: '没有“lens”这一项' },

  { rule: 'kindUnlisted', answers: { kind: 'renew' }, path: 'kind', says: '没有“renew”这种备案类型' },
  {
    rule: 'changeUnlisted',
    answers: { kind: 'change', changes: ['subject', 'app', 'logo'] },
    path: 'changes[2]',
    says: '变更的部分里没有“logo”',
  },
  {
    rule: 'dayMalformed',
    answers: { 'local.verification_passed_on': '2026-02-30' },
    path: 'local.verification_passed_on',
    says: '微信认证通过日“2026-02-30”不是真实的日期',
  },
  {
    rule: 'dayInFuture',
    answers: { 'local.verification_passed_on': '2026-03-11' },
    path: 'local.verification_passed_on',
    says: '微信认证通过日还没有到',
  },
  {
    rule: 'sealNeeded',
    filing: having(movedTo(individualBusiness(), '64'), { [APP_PRINCIPAL]: person('clerk') }),
    answers: { 'local.has_seal': false, [`${APP_PRINCIPAL}.authorization_letter`]: 'l.jpg' },
    path: 'local.has_seal',
    says: '宁夏只认公章，不接受手印',
  },

  {
    rule: 'subjectTypeUnlisted',
    answers: { [`${SUBJECT}.type`]: 8 },
    path: `${SUBJECT}.type`,
    says: '主体性质 8 不在已知的清单里',
  },
  {
    rule: 'filingsAtCap',
    filing: another(50),
    answers: {},
    path: 'local.filings_of_subject',
    says: '一个单位最多备案 50 个小程序，已有 50 个',
  },
  {
    rule: 'filingsOfIndividualAtCap',
    filing: another(6, individual()),
    answers: {},
    path: 'local.filings_of_subject',
    says: '个人最多备案 5 个小程序，已有 6 个',
  },
  {
    rule: 'filingsOfIndividualBusinessAtCap',
    filing: another(5, individualBusiness()),
    answers: {},
    path: 'local.filings_of_subject',
    says: '个体工商户最多备案 5 个小程序，已有 5 个',
  },
  {
    rule: 'notFirst',
    answers: { 'local.filings_of_subject': 2 },
    path: 'kind',
    says: '这个主体已有 2 个备案',
  },
  {
    rule: 'recordNumberDoubtful',
    answers: { [`${SUBJECT}.record_number`]: '粤备12345678' },
    path: `${SUBJECT}.record_number`,
    says: '“粤备12345678”不像主体备案号',
  },
  {
    rule: 'recordNumberDoubtful',
    answers: { [`${APP}.record_number`]: '12345678' },
    path: `${APP}.record_number`,
    says: '“12345678”不像小程序备案号',
  },

  {
    rule: 'certificateTypeOfAnother',
    answers: { [`${PAPERS}.certificate_type`]: 2 },
    path: `${PAPERS}.certificate_type`,
    says: '主体证件类型选的是居民身份证，企业不能用这种证件',
    fix: '例如营业执照',
  },
  {
    rule: 'certificateTypeDoubtful',
    answers: { [`${PAPERS}.certificate_type`]: 6 },
    path: `${PAPERS}.certificate_type`,
    says: '通常不是企业的证件',
    fix: '通常用营业执照',
  },
  {
    rule: 'certificateTypeUnlisted',
    answers: { [`${PAPERS}.certificate_type`]: 77 },
    path: `${PAPERS}.certificate_type`,
    says: '证件类型 77 不在已公布的清单里',
  },
  {
    rule: 'creditCodeShape',
    answers: { [`${PAPERS}.certificate_number`]: '91440199ma0te5t110' },
    path: `${PAPERS}.certificate_number`,
    says: '“91440199ma0te5t110”不是',
    fix: '照营业执照逐位输入',
  },
  {
    rule: 'creditCodeCheck',
    answers: { [`${PAPERS}.certificate_number`]: '91440199MA0TE5T111' },
    path: `${PAPERS}.certificate_number`,
    says: '最后一位对不上',
    fix: '照营业执照重新核对',
  },
  {
    rule: 'residentIdShape',
    answers: { [`${PRINCIPAL}.certificate_number`]: '4401991979061102' },
    path: `${PRINCIPAL}.certificate_number`,
    says: '“4401991979061102”不是',
  },
  {
    rule: 'personNumberDoubtful',
    answers: { [`${APP_PRINCIPAL}.certificate_type`]: 7, [`${APP_PRINCIPAL}.certificate_number`]: 'X' },
    path: `${APP_PRINCIPAL}.certificate_number`,
    says: '“X”不像护照的号码',
    fix: '应为 5 到 17 位字母和数字',
  },

  {
    rule: 'provinceUnknown',
    answers: { [`${SUBJECT}.province`]: '9900001234567890' },
    path: `${SUBJECT}.province`,
    says: '备案省份“9900001234567890”不是省份代码',
  },
  {
    rule: 'homeProvinceUnknown',
    answers: { 'local.id_address_province': '9900001234567890' },
    path: 'local.id_address_province',
    says: '证件住址所在的省“9900001234567890”不是省份代码',
  },
  {
    rule: 'newArea',
    filing: movedTo(enterprise(), '12', '03'),
    answers: { [`${SUBJECT}.address`]: '自贸试验区示范路8号' },
    path: `${SUBJECT}.district`,
    says: '通信地址写着自贸区或空港，县区应当选滨海新区',
  },
  {
    rule: 'addressElsewhere',
    answers: { [`${SUBJECT}.address`]: '浙江省示范县样例路18号' },
    path: `${SUBJECT}.address`,
    says: '通信地址写的是浙江，不在备案的广东',
  },
  {
    rule: 'addressRepeatsRegion',
    answers: { [`${SUBJECT}.address`]: '广东省广州市示范路18号' },
    path: `${SUBJECT}.address`,
    says: '开头又写了“广东省”',
  },
  {
    rule: 'addressSymbols',
    filing: movedTo(enterprise(), '11', '05'),
    answers: { [`${SUBJECT}.address`]: '示范路2＃楼301室' },
    path: `${SUBJECT}.address`,
    says: '通信地址里有“＃”',
  },
  {
    rule: 'certificateAddressElsewhere',
    answers: { [`${PAPERS}.certificate_address`]: '湖南省示范市样例路1号' },
    path: `${PAPERS}.certificate_address`,
    says: '证件住所在湖南，备案却选了广东',
    fix: '备案省份改选湖南',
  },

  {
    rule: 'mobile',
    answers: { [`${PRINCIPAL}.mobile`]: '1391111000' },
    path: `${PRINCIPAL}.mobile`,
    says: '“1391111000”不是 11 位手机号',
  },
  {
    rule: 'mobileDoubtful',
    answers: { [`${PRINCIPAL}.mobile`]: '17011110001' },
    path: `${PRINCIPAL}.mobile`,
    says: '“17011110001”是虚拟运营商的号段',
  },
  {
    rule: 'email',
    answers: { [`${PRINCIPAL}.email`]: 'boss＠example.com' },
    path: `${PRINCIPAL}.email`,
    says: '“boss＠example.com”不是电子邮箱',
  },
  {
    rule: 'phone',
    answers: { [`${PRINCIPAL}.emergency_contact`]: '0755-8600转8' },
    path: `${PRINCIPAL}.emergency_contact`,
    says: '“0755-8600转8”里有数字和连字符以外的字符',
  },
  {
    rule: 'phoneDoubtful',
    answers: { [`${PRINCIPAL}.emergency_contact`]: '12345' },
    path: `${PRINCIPAL}.emergency_contact`,
    says: '“12345”不像能打通的电话号码',
  },
  {
    rule: 'dateMalformed',
    answers: { [`${PRINCIPAL}.certificate_validity_date_start`]: '2018-06-01' },
    path: `${PRINCIPAL}.certificate_validity_date_start`,
    says: '主体负责人证件有效期起始“2018-06-01”不是真实的日期',
    fix: '照证件填写，例如 20230815',
  },
  {
    rule: 'dateMalformed',
    answers: { [`${PRINCIPAL}.certificate_validity_date_end`]: '20380231' },
    path: `${PRINCIPAL}.certificate_validity_date_end`,
    says: '“20380231”不是真实的日期',
    fix: '例如 20230815，长期有效填“长期”',
  },
  {
    rule: 'underThreeMonths',
    answers: { [`${PRINCIPAL}.certificate_validity_date_end`]: '20260501' },
    path: `${PRINCIPAL}.certificate_validity_date_end`,
    says: '不足 3 个月。备案材料页要求自提交之日起超过 3 个月',
  },
  {
    rule: 'underThreeMonths',
    filing: movedTo(enterprise(), '64'),
    answers: { [`${PRINCIPAL}.certificate_validity_date_end`]: '20260801' },
    path: `${PRINCIPAL}.certificate_validity_date_end`,
    says: '不足 6 个月。备案材料页要求宁夏自提交之日起超过 6 个月',
  },
  {
    rule: 'underThreeMonths',
    filing: having(enterprise(), { [`${SUBJECT}.province`]: undefined }),
    answers: { [`${PRINCIPAL}.certificate_validity_date_end`]: '20260501' },
    path: `${PRINCIPAL}.certificate_validity_date_end`,
    says: '要求自提交之日起超过 3 个月',
  },
  {
    rule: 'legalRepNumberDoubtful',
    answers: { 'icp_subject.legal_person_info': { name: '任样例', certificate_number: '44019919790611021' } },
    path: 'icp_subject.legal_person_info.certificate_number',
    says: '“44019919790611021”不像任何一种个人证件的号码',
  },
  {
    rule: 'personNameDoubtful',
    answers: { [`${PRINCIPAL}.name`]: '任样例2' },
    path: `${PRINCIPAL}.name`,
    says: '“任样例2”不像居民身份证上的姓名',
  },

  {
    rule: 'principalMustBeLegalRep',
    filing: byClerk('43'),
    answers: {},
    path: `${PRINCIPAL}.name`,
    says: '湖南要求主体负责人就是法定代表人',
  },
  {
    rule: 'principalMayHaveToBeLegalRep',
    filing: byClerk('21'),
    answers: {},
    path: `${PRINCIPAL}.name`,
    says: '辽宁对不同的单位要求不同',
    fix: '看单位是否从事金融业务',
  },
  {
    rule: 'principalMayHaveToBeLegalRep',
    filing: byClerk('14'),
    answers: { [`${SUBJECT}.type`]: undefined, 'local.individual_business': undefined },
    path: `${PRINCIPAL}.name`,
    says: '山西对不同的单位要求不同',
    fix: '先填主体性质',
  },

  {
    rule: 'nameCallsForLicence',
    answers: { [`${APP}.name`]: '样例大药房' },
    path: `${APP}.name`,
    says: '小程序名称里有“药房”，属于前置审批的“药品和医疗器械”',
    fix: '改掉名称里的“药房”，或填前置审批项“药品和医疗器械”和许可证',
  },
  {
    rule: 'nameForbidden',
    answers: { [`${APP}.name`]: '样例代孕' },
    path: `${APP}.name`,
    says: '小程序名称里有“代孕”，不能备案',
  },
  {
    rule: 'nameNotForIndividuals',
    filing: individual(),
    answers: { [`${APP}.name`]: '样例公司' },
    path: `${APP}.name`,
    says: '个人的小程序名称里不能有“公司”',
  },
  {
    rule: 'unitNeedsLicence',
    answers: { 'local.business_scope': '新闻发布' },
    path: ITEMS,
    says: '单位名称或经营范围里有“新闻”，新闻类不能用承诺书代替',
  },
  {
    rule: 'remarkLength',
    answers: { [`${APP}.comment`]: '取号'.repeat(9) },
    path: `${APP}.comment`,
    says: '现在是 18 个字',
    fix: '再补 2 个字以上',
  },
  {
    rule: 'remarkLength',
    answers: { [`${APP}.comment`]: '取号'.repeat(102) },
    path: `${APP}.comment`,
    says: '现在是 204 个字',
    fix: '删去 4 个字',
  },

  {
    rule: 'tooManyServices',
    answers: { [SERVICES]: [1, 2, 3, 4, 5, 6] },
    path: SERVICES,
    says: '最多选 5 项，现在有 6 项',
  },
  {
    rule: 'serviceTwice',
    answers: { [SERVICES]: ['餐饮-点餐', '餐饮-点餐'] },
    path: `${SERVICES}[1]`,
    says: '“餐饮-点餐”选了两次',
  },
  {
    rule: 'serviceFirstLevel',
    answers: { [SERVICES]: ['餐饮'] },
    path: `${SERVICES}[0]`,
    says: '“餐饮”是一级服务内容',
  },
  {
    rule: 'serviceForGovernment',
    answers: { [SERVICES]: ['政务服务-户政'] },
    path: `${SERVICES}[0]`,
    says: '“政务服务-户政”仅限政府机关、事业单位选择',
  },
  {
    rule: 'serviceUnwiseForUnits',
    answers: { [SERVICES]: ['休闲娱乐-福利彩票'] },
    path: `${SERVICES}[0]`,
    says: '“休闲娱乐-福利彩票”对单位是“不建议选择”',
    fix: '单位可选的服务内容',
  },
  {
    rule: 'serviceUnwiseForIndividuals',
    filing: individual(),
    answers: { [SERVICES]: [1] },
    path: `${SERVICES}[0]`,
    says: '对个人是“不建议选择”',
  },
  {
    rule: 'serviceCallsForPreApproval',
    answers: { [SERVICES]: ['其他-宗教信息'] },
    path: `${SERVICES}[0]`,
    says: '选了“其他-宗教信息”，但没有填对应的前置审批项；',
  },

  {
    rule: 'preApprovalTwice',
    answers: { [ITEMS]: [9, 9].map((type) => ({ type, code: '证1', media: 'm' })) },
    path: `${ITEMS}[1]`,
    says: '填了两次',
  },
  {
    rule: 'preApprovalUnlisted',
    answers: { [ITEMS]: [{ type: 99 }] },
    path: `${ITEMS}[0].type`,
    says: '没有编号为 99 的前置审批项',
  },
  {
    rule: 'preApprovalWithoutNumber',
    answers: { [ITEMS]: [{ type: 5, media: 'm' }] },
    path: `${ITEMS}[0].code`,
    says: '前置审批项“药品和医疗器械”没有填许可证号码',
  },
  {
    rule: 'preApprovalWithoutNumber',
    answers: { [ITEMS]: [{ type: 99, media: 'm' }] },
    path: `${ITEMS}[0].code`,
    says: '前置审批项“99”没有填许可证号码',
  },
  {
    rule: 'strayBlank',
    answers: { [ITEMS]: [{ type: 5, code: '证1 ', media: 'm' }] },
    path: `${ITEMS}[0].code`,
    says: '前后有空格',
  },

  {
    rule: 'tooManyMaterials',
    answers: { 'icp_materials.commitment_letter': ['1.jpg', '2.jpg'] },
    path: 'icp_materials.commitment_letter',
    says: '互联网信息服务核准承诺书最多 1 份，现在有 2 份',
    fix: '留下 1 份以内',
  },
  {
    rule: 'photoTooLarge',
    answers: taken({ bytes: 3 * 1024 * 1024 }),
    path: `${LICENCE}[0]`,
    says: '主体证件照片有 3.0 MB',
  },
  { rule: 'photoSizeUnusual', answers: taken({ bytes: 61_440 }), path: `${LICENCE}[0]`, says: '是 60 KB' },
  {
    rule: 'photoTooSmall',
    answers: taken({ width: 640, height: 480 }),
    path: `${LICENCE}[0]`,
    says: '只有 640×480 像素',
  },
  {
    rule: 'photoSmall',
    answers: taken({ width: 1280, height: 720 }),
    path: `${LICENCE}[0]`,
    says: '是 1280×720 像素',
  },
  { rule: 'photoFormat', answers: taken({ format: 'heic' }), path: `${LICENCE}[0]`, says: '是 heic 格式' },
  { rule: 'photoFormat', answers: taken({ format: '' }), path: `${LICENCE}[0]`, says: '是 不明 格式' },
  {
    rule: 'photoFormat',
    answers: taken({ format: 'application/octet-stream' }),
    path: `${LICENCE}[0]`,
    says: '是 application/ 格式',
  },

  {
    rule: 'required',
    answers: { 'icp_materials.commitment_letter': undefined },
    path: 'icp_materials.commitment_letter',
    says: '缺少互联网信息服务核准承诺书（旧名互联网信息服务承诺书），会被退回',
    fix: '拍照或上传互联网信息服务核准承诺书',
  },
  {
    rule: 'documentMayBeNeeded',
    filing: movedTo(enterprise(), '32'),
    answers: { 'local.business_scope': undefined },
    path: 'icp_materials.subject_other_materials',
    says: '这台手机还无法判断',
    fix: '看一看：单位名称或经营范围里有金融类字样。是的话就要交',
  },
];

const seen = ({ filing = enterprise(), answers, path, rule }: Case) =>
  issuesOf(having(filing, answers), NOW).filter((issue) => issue.path === path && issue.rule === rule);

describe('the sentence of an issue', () => {
  it.each(CASES)('$rule on $path: $says', (row) => {
    const [issue, ...others] = seen(row);
    expect(others).toEqual([]);
    expect(issue?.message).toContain(row.says);
    if (row.fix) expect(issue?.fix).toContain(row.fix);
  });

  it('leaves no hole where a word belongs', () => {
    for (const row of CASES) {
      const text = seen(row)
        .map(({ message, fix }) => message + fix)
        .join();
      expect(text).not.toMatch(/[“是有改]”|“”|undefined|[{}]|最多 +[项个份]|例如$/);
    }
  });

  it('quotes no more than two dozen characters', () => {
    const email = (length: number) => {
      const path = `${PRINCIPAL}.email`;
      const [issue] = issuesOf(having(enterprise(), { [path]: '无'.repeat(length) }), NOW).filter(
        (each) => each.path === path,
      );
      return issue?.message;
    };
    expect(email(24)).toContain(`“${'无'.repeat(24)}”`);
    expect(email(25)).toContain(`“${'无'.repeat(24)}…”`);
  });

  it('says the facts behind it, the province first', () => {
    const [issue] = issuesOf(byClerk('43'), NOW).filter(({ rule }) => rule === 'principalMustBeLegalRep');
    expect(issue?.because).toEqual([
      '备案的省是湖南',
      '主体是单位（含个体工商户）',
      '主体负责人不是法定代表人',
      expect.any(String),
    ]);
    expect(issue?.source).toEqual(RULES.principalMustBeLegalRep?.source);
  });
});

describe('a cancellation', () => {
  const kinds: Kind[] = ['cancel_subject', 'cancel_service', 'cancel_access'];
  it.each(kinds)('%s is not asked what a filing is asked', (kind) => {
    const answers = {
      kind,
      [`${APP}.name`]: '样例公司直播代孕',
      'local.business_scope': '新闻发布',
      [ITEMS]: [{ type: 5, media: 'm' }],
      'local.admin_is_owner': false,
      'local.has_seal': false,
      'local.names_differ_from_registry': undefined,
    };
    for (const filing of [enterprise(), individualBusiness(), individual()]) {
      const said = issuesOf(having(filing, answers), NOW);
      expect(said.filter(({ level }) => level !== 'warning')).toEqual([]);
      expect(said.filter(({ path }) => path === `${SUBJECT}.comment`)).toEqual([]);
    }
  });
});
