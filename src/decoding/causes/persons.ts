import { APP_PRINCIPAL, PRINCIPAL } from '@/rules';
import { at, documentNamed, family, field } from './row';

/** Who may be a principal, and how they show it. */
export const PERSON_CAUSES = family('person', [
  {
    id: 'letterMissing',
    says: /(?:未|没有?|缺少?|漏|请|需要?|须|应|补充|补交|补传)(?:.{0,12})(?:上传|提供|提交|出具|补充|附|办理)?(?:.{0,14})授权(?:委托)?书|授权(?:委托)?书(?:缺失|未上传|没有上传|为空)/,
    unless:
      /授权(?:委托)?书.{0,14}(?:模糊|不清|(?:未|没有?|缺|无)(?:.{0,4})(?:签|章|盖)|无效|日期|过期|不符|错误|有误|内容|样式|模板|手印|不完整|不是)|下架/,
    blames: documentNamed(PRINCIPAL.letter),
    means: '负责人不是法定代表人，要有法定代表人签署的授权书',
    fix: '下载授权书，填好授权人和被授权人，签字、盖章，拍照上传；或改由法定代表人担任负责人',
    source: ['WX-MAT', 'WX-FAQ'],
  },
  {
    id: 'appPrincipalMustBeLegalRep',
    says: /(?:小程序|服务)负责人.{0,24}(?:法定代表人|法人|经营者).{0,10}(?:不一致|不是同一|不符|不同)|(?:小程序|服务)负责人.{0,10}(?:并?非|不是|须为|应为|必须|应当|只能|需为|需要?是|要求)(?:.{0,8})(?:法定代表人|法人|经营者)/,
    blames: at(APP_PRINCIPAL.name),
    means: '这个省要求小程序负责人就是法定代表人（个体工商户为经营者），或要有授权',
    fix: '把小程序负责人改成法定代表人（经营者）本人；可以授权的省，上传授权书',
    source: ['WX-MAT', 'WX-FAQ'],
  },
  {
    id: 'principalMustBeLegalRep',
    says: /(?:负责人.{0,24}(?:法定代表人|法人代表|法人|经营者|投资人).{0,12}(?:不一致|不是同一|不符|不同|并非)|负责人.{0,10}(?:并?非|不是|须为|应为|必须|应当|只能|需为|需要?是|要求|应该|改为|修改为|填写)(?:.{0,8})(?:法定代表人|法人|经营者|投资人)|非(?:法定代表人|法人)(?:本人)?)/,
    unless: /法人证书|民办非法人|管理员/,
    blames: field(['name'], 'name'),
    means: '主体负责人不是法定代表人（个体工商户为经营者），这个省不接受授权别人',
    fix: '把主体负责人改成法定代表人（经营者）本人，姓名、证件、手机号一起换成他的；法定代表人刚变更的，先更新执照',
    source: ['WX-FAQ', 'WX-MAT'],
  },
  {
    id: 'principalIsNotAdmin',
    says: /管理员.{0,14}(?:不一致|不是同一|不符|不同|不匹配|非同一)|负责人.{0,10}(?:并?非|不是|须为|应为|必须是?|需为|与)(?:.{0,6})管理员|管理员.{0,6}(?:未实名|没有实名|实名信息)/,
    blames: at(APP_PRINCIPAL.name),
    means: '小程序负责人和小程序的管理员不是同一个人，或管理员还没有实名信息',
    fix: '在后台“成员管理”补充管理员的实名信息，或把管理员换成小程序负责人，或小程序负责人改填管理员；人脸核身用管理员的微信扫码',
    source: ['WX-FAQ'],
  },
  {
    id: 'principalLeft',
    says: /负责人.{0,10}(?:离职|已不在|不在(?:本)?(?:单位|公司)|去世|已(?:更换|变更)(?!.{0,8}法))/,
    blames: field(['name'], 'name'),
    means: '登记的负责人已经不在这个单位，备案信息没有跟着改',
    fix: '做变更备案，把负责人更换成现在的人（主体负责人一般是法定代表人），姓名、证件、手机号一起换',
    source: ['WX-FAQ'],
  },
  {
    id: 'retired',
    says: /退休年龄|超龄|年龄(?:超|过大|不符|不得|已)|超过.{0,6}周?岁/,
    blames: field(['name'], 'name'),
    means: '这个省不接受超过法定退休年龄（男 {retirementOfMen}、女 {retirementOfWomen}）的人做小程序负责人',
    fix: '更换一位没有到退休年龄的负责人，并上传授权书',
    source: ['WX-MAT'],
  },
  {
    id: 'minor',
    says: /未成年|未满.{0,4}周?岁|不满.{0,4}周?岁/,
    unless: /内容|用户|保护|防沉迷|身心/,
    blames: field(['name', 'certificateNumber'], 'name'),
    means: '负责人还没有成年，不能备案',
    fix: '更换一位成年的负责人',
    source: ['HW'],
  },
  {
    id: 'overseasPerson',
    says: /(?:港澳台|外籍|境外|外国)(?:.{0,6})(?:负责人|管理员|人士|人员|证件).{0,10}(?:不支持|不能|不予|不接受|暂不)/,
    blames: field(['certificateType', 'name'], 'certificateType'),
    means: '港澳台、外籍人士的证件在这里不能用',
    fix: '改由持居民身份证的人担任负责人（需要时附授权书）',
    source: ['WX-FAQ', 'HW'],
  },
]);
