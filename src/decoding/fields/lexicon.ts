import type { FieldKind, Role } from './kinds';

/** How texts name persons and things. The first that fits wins. */
export const ROLES: readonly { says: RegExp; role: Role }[] = [
  {
    says: /小程序负责人|服务负责人|网站负责人|应用负责人|APP负责人|互联网信息服务负责人|管理员/i,
    role: 'appPrincipal',
  },
  {
    says: /主体负责人|主办者负责人|主办单位负责人|单位负责人|主体的负责人|企业负责人|公司负责人/,
    role: 'principal',
  },
  { says: /法定代表人|法人代表|法人(?!证书|登记)/, role: 'legalRep' },
  { says: /主体|主办单位|主办者|单位|公司|企业|机构|执照|个体(?:工商)?户|经营者/, role: 'subject' },
  { says: /小程序|服务|账号/, role: 'app' },
];

/** A word for a field, and the field it means with each role; `any` without one, or with another. */
interface Name {
  says: RegExp;
  any?: FieldKind;
  person?: FieldKind;
  subject?: FieldKind;
  app?: FieldKind;
}

/** Longer names first: a name is not searched within a longer one. */
export const NAMES: readonly Name[] = [
  {
    says: /应急(?:联系)?(?:人)?(?:联系)?(?:方式|电话|号码|手机号码?|手机|联系人)?(?:\((?:电话|手机)\))?/,
    any: 'emergency',
  },
  { says: /(?:证件|身份证)?(?:的)?(?:人像|头像)面(?:照片?)?|(?:证件|身份证)?正面(?:照片?)?/, any: 'front' },
  { says: /(?:证件|身份证)?(?:的)?国徽面(?:照片?)?|(?:证件|身份证)?(?:背|反)面(?:照片?)?/, any: 'back' },
  { says: /授权(?:委托)?书|委托书|授权函/, any: 'letter' },
  {
    says: /人脸(?:核身|识别|核验|认证|实名验证|实名|验证)?(?:任务)?|扫脸(?:认证)?(?:任务)?|刷脸|核身(?:任务)?/,
    any: 'faceCheck',
  },
  { says: /(?:居住|暂住|临时居住)证(?:明)?|居住证明|社保证明/, any: 'permit' },
  {
    says: /(?:证件|身份证件?)?有效期(?:限)?的?(?:起始|开始|生效)(?:日期|时间)?/,
    person: 'validFrom',
    any: 'validFrom',
    subject: 'subjectPhoto',
  },
  {
    says: /(?:证件|身份证件?)?有效期(?:限)?(?:的?(?:终止|截止|结束|到期)(?:日期|时间)?)?/,
    person: 'validUntil',
    any: 'validUntil',
    subject: 'subjectPhoto',
  },
  { says: /手机号码?|手机|移动电话|联系方式|联系电话|电话号码|联系号码/, any: 'mobile' },
  { says: /电子邮箱|电子邮件|邮箱(?:地址)?|e-?mail/i, any: 'email' },
  { says: /证件类型/, person: 'certificateType', subject: 'subjectCertificateType' },
  { says: /身份证号码?|证件号码?|证件编号|身份号码/, person: 'certificateNumber', subject: 'subjectNumber' },
  { says: /(?:单位|企业|主体)?(?:证件|营业执照|执照)?住所|(?:证件|执照|注册)地址/, any: 'subjectResidence' },
  { says: /通[讯信]地址|联系地址|办公地址|详细地址/, any: 'address' },
  {
    says: /(?:营业执照|事业单位法人证书|法人证书|(?:单位|法人|团体|基金会|场所|主体|机构|组织)(?:的)?登记证书?|^登记证书?|组织机构代码证|统一社会信用代码证书|主办单位证件|主体证件|主体备案证件|单位证件|企业证件)(?:的)?(?:照片|图片|扫描件|影印件|副本)?/,
    any: 'subjectPhoto',
  },
  { says: /统一社会信用代码|信用代码|注册号/, any: 'subjectNumber' },
  {
    says: /(?:身份证件?|护照|通行证)(?:的)?(?:照片|图片|扫描件|影印件|原件照)?/,
    any: 'front',
  },
  { says: /证件(?:的)?(?:照片?|图片|扫描件|影印件)?/, person: 'front', subject: 'subjectPhoto' },
  { says: /法定代表人(?:姓名)|法人(?:代表)?姓名/, any: 'legalRepName' },
  { says: /姓名/, person: 'name', any: 'name' },
  { says: /(?:主办单位|主体|单位|企业|公司|主办者|主办人)(?:的)?名称/, any: 'subjectName' },
  {
    says: /(?:小程序|服务|账号|应用|APP)(?:的)?(?:中文)?(?:名称|昵称|名字|名(?=$|称|含|里|中|有|与|和|不))/i,
    any: 'appName',
  },
  { says: /主体(?:信息)?的?备注|单位备注/, any: 'subjectComment' },
  { says: /备注/, subject: 'subjectComment', any: 'appComment' },
  { says: /服务内容(?:类型|标识)?|服务类型|服务标识/, any: 'services' },
  { says: /前置审批(?:项|号|文件|材料|类型)?|专项审批/, any: 'preApprovals' },
  { says: /县区|区县|市辖区|所在区|行政区划?|省市区|所属区|所在地区/, any: 'district' },
  { says: /备案城市|城市/, any: 'city' },
  { says: /备案省份?|省份|所在省|备案地区?|所属地区|备案区域/, any: 'province' },
  { says: /主体性质|单位性质|主办者性质|主办单位性质/, any: 'subjectType' },
  { says: /主体备案号/, any: 'subjectRecord' },
  { says: /名称|昵称/, subject: 'subjectName', app: 'appName' },
];
