import { SUBJECT } from '@/rules';
import type { FieldKind } from '../fields/kinds';
import { at, family, field } from './row';

/** What was typed against the certificate, the registry, the account and earlier filings. */

const OF_SUBJECT: readonly FieldKind[] = [
  'subjectName',
  'subjectNumber',
  'subjectResidence',
  'legalRepName',
  'legalRepNumber',
];
const TYPED: readonly FieldKind[] = [
  ...OF_SUBJECT,
  ...([
    'name',
    'certificateNumber',
    'certificateType',
    'validUntil',
    'validFrom',
    'subjectCertificateType',
  ] as const),
];

export const TRUTH_CAUSES = family('truth', [
  {
    id: 'unitNameEmpty',
    says: /(?:单位|主体|企业|主办单位|执照).{0,6}名称.{0,8}(?:为空(?!壳)|为?\*|\*号|星号|没有名称|无字号|无名称)/,
    blames: at(SUBJECT.name),
    means: '执照上没有正式的名称（为空或是 * 号），不能备案',
    fix: '先到登记机关（市场监管部门，原工商）申请名称、换发执照，再照新执照的全称填写',
    source: ['WX-FAQ'],
  },
  {
    id: 'subjectConflict',
    says: /主办(?:者|人|单位)?冲突|(?:已有|原有?|之前|历史|工信部)(?:.{0,6})备案.{0,16}(?:不一致|不符|冲突)|(?:名称|证件类型|证件号码).{0,20}与(?:.{0,8})(?:已有|原|历史)备案.{0,8}(?:不一致|不符)|[(（[【]?1003[)）\]】]/,
    blames: at(SUBJECT.name),
    means: '这个主体已经备过案，名称、证件类型或证件号码和那里的记录不一致，或者同时在别的平台提交',
    fix: '在 beian.miit.gov.cn 查到原备案，到原接入商做变更备案，使名称、证件类型和号码三项一致；别的平台正在审核的，等有了结果再提交',
    source: ['WX-FAQ', 'HW', 'QCLOUD'],
  },
  {
    id: 'subjectIsNotAccount',
    says: /主办(?:者|单位)(?:名称)?与(?:该|此|本|当前|微信)*(?:小程序|账号)(?:的)?(?:注册|认证)?主体.{0,6}(?:不一致|不符|不同)|(?:备案)?主体.{0,6}与(?:小程序|账号|微信)(?:的)?(?:注册|认证|账号)?主体.{0,6}(?:不一致|不符|不同)|与小程序(?:注册|认证)?主体(?:信息)?(?:不一致|不符)/,
    unless: /许可证|资质|类目/,
    blames: field(OF_SUBJECT, 'subjectName'),
    means: '备案填的主体不是这个小程序账号注册、认证的主体',
    fix: '核对主体名称、证件类型和号码，改成与小程序账号的主体、与证件都一致；账号主体已经换了的，先完成账号的主体变更',
    source: ['WX-COMM-86355', 'WX-FAQ'],
  },
  {
    id: 'residenceMismatch',
    says: /(?:证件|执照|单位)?(?:住所|注册地址|证件地址|执照地址).{0,12}(?:校验|比对|核验)?.{0,4}(?:不通过|未通过|不一致|不符|错误|有误|不正确|不完整|失败|不匹配)/,
    unless: /备案省份?|省市区|地区/,
    blames: field(['subjectResidence', 'address'], 'subjectResidence'),
    means: '证件住所和证件、和登记信息不是逐字一致',
    fix: '把原来的内容全部清空，照证件重新输入，或从国家企业信用信息公示系统复制，标点和全角半角也要一致',
    source: ['WX-FAQ', 'REJ-1'],
  },
  {
    id: 'nameAndNumber',
    says: /(?:证件|身份证)?号码?.{0,4}(?:与|和)姓名.{0,8}(?:不一致|不符|不匹配|不相符)|姓名.{0,6}(?:与|和|、)(?:.{0,8})(?:证件|身份证)(?:号码?).{0,8}(?:不一致|不符|不匹配|不相符)|(?:实名|身份信息|身份(?=核|校|比|认)|公安)(?:核验|校验|比对|认证|核查)?(?:信息)?.{0,6}(?:不通过|未通过|失败|不一致|不符)|身份信息(?:有误|错误|不存在)/,
    unless: /人脸|管理员.{0,6}不一致|微信/,
    blames: field(['name', 'certificateNumber'], 'name'),
    means: '姓名和证件号码对不上，实名核对没有通过',
    fix: '对照身份证逐字核对姓名和号码后修改；刚改过名、升过位的，先到公安机关更新',
    source: ['WX-FAQ'],
  },
  {
    id: 'registryMismatch',
    says: /工商(?!户)|市场监管|公示系统|登记信息|登记机关|编办|民政(?:部门)?(?:登记|数据)|企业(?:信用|登记)信息|企查|数据比对|信息比对|比对(?:不|未)(?:通过|一致)|企业四要素|三要素/,
    unless: /请联系工商|有效期|经营范围(?:无关|不符)|名称.{0,10}经营范围/,
    blames: field(OF_SUBJECT, 'subjectName'),
    means: '填的和登记机关公示的信息不是逐字一致，或登记刚变更，数据还没有同步',
    fix: '在国家企业信用信息公示系统查到自己，名称、住所、代码照着逐字修改，全角半角、括号也要一致；新设或刚变更的等 {registryLeast}–{registryMost} 个工作日再提交；已经备案成功的，限期内做变更备案',
    source: ['WX-FAQ', 'WX-MAT'],
  },
  {
    id: 'certificateNumberWrong',
    says: /(?:证件|身份证|执照)(?:的)?(?:号码?|编号)(?:填写|输入)?(?:错误|有误|不正确|不存在|不合法|无效|校验|格式|位数|不规范|不匹配|不符)|信用代码.{0,8}(?:错误|有误|不正确|不存在|校验|无效|不规范|不一致|不符|位数)/,
    blames: field(['certificateNumber', 'subjectNumber', 'legalRepNumber'], undefined),
    means: '证件号码填错了，或不是这份证件的号码',
    fix: '对照证件逐位核对号码后修改，字母大写，不留空格',
    source: ['WX-FAQ', 'STDNUM'],
  },
  {
    id: 'certificateTypeWrong',
    says: /证件类型.{0,12}(?:错误|有误|不正确|不符|不支持|不一致|选择|不对|不匹配)|(?:不支持|不能使用|选错).{0,6}证件类型|invalidcertificatetype/i,
    blames: field(['certificateType', 'subjectCertificateType'], undefined),
    means: '选的证件类型和实际的证件不是一种，或这种主体不能用',
    fix: '改选与证件相符的证件类型，号码和照片也换成同一份证件的',
    source: ['WX-API-CERT', 'WX-GUIDE'],
  },
  {
    id: 'subjectTypeWrong',
    says: /(?:主体|单位|主办者|主办单位)性质.{0,12}(?:错误|有误|不正确|不符|不一致|选择|不对|不匹配)/,
    blames: field(['subjectType'], 'subjectType'),
    means: '选的主体性质和证件不符',
    fix: '按证件改选主体性质：营业执照选企业，事业单位法人证书选事业单位',
    source: ['WX-API-SUBJ', 'WX-GUIDE'],
  },
  {
    id: 'pictureMismatch',
    says: /(?:填写|输入|录入|填报|提交|所填)?(?:的)?(?:内容|信息|号码|名称|姓名|地址|住所|数据|资料|代码)?(?:与|和|同)(?:上传的?|所传|您上传的)?(?:图片|照片|证件|营业执照|执照|身份证|扫描件|原件|材料)(?:照片|图片)?(?:上|中|里)?(?:的)?(?:信息|内容|文字|名称|号码|住所|姓名|登记)?.{0,8}(?:不符|不一致|不相符|相差|不匹配|有出入|不吻合|不同)|(?:照片|图片|证件|执照)(?:上|中|里)的?(?:信息|内容|名称|号码|住所|姓名).{0,4}(?:与|和|同)(?:填写|所填|填报|录入|输入).{0,8}(?:不符|不一致|不相符|不同)|图文不符|imagetextmismatch/i,
    unless: /省份|法定代表人|不是同一|主体负责人(?:与|和|同)|小程序名称|有效期|承诺|省市区|地区/,
    blames: field([...TYPED, 'appName'], undefined),
    means: '填的内容和证件照片上的不一致：照片识别错了，或手工填错了',
    fix: '对照证件逐字核对，识别错的手工修改，照片不清楚的重新拍一张再上传',
    source: ['WX-FAQ', 'GOWX'],
  },
]);
