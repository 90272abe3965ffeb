import { APP, SUBJECT } from '@/rules';
import { at, family, field } from './row';

/** What the app does: remark, services, pre-approvals. */
export const CONTENT_CAUSES = family('content', [
  {
    id: 'sealRemark',
    says: /(?:无|没有)公章.{0,12}(?:备注|说明|写明|注明)|备注.{0,12}(?:无|没有)公章/,
    blames: at(SUBJECT.comment),
    means: '个体工商户没有公章，要在主体信息备注里写明',
    fix: '在主体信息备注里写“个体工商户无公章”，材料上手写日期、签名、按手印并写身份证号码',
    source: ['WX-MAT'],
  },
  {
    id: 'personalBusiness',
    says: /个人(?:主体|备案|性质|小程序|用户)?.{0,24}(?:经营性|商业|企业|交易|支付|单位).{0,16}|(?:经营性|商业性)(?:内容|信息|服务)|备注.{0,40}(?:个人(?:备案)?.{0,10}(?:删|不得|不能|不符|不可)|(?:不符合?|超出)个人)/,
    unless: /名称|字样/,
    blames: field(['appComment', 'services']),
    means: '个人备案的内容像是企业在经营，与个人性质不符',
    fix: '小程序备注写清个人自用、分享的内容，删去企业、经营、交易一类的说法；确实经营的，换成单位主体备案',
    source: ['EIVIE', 'WX-FAQ'],
  },
  {
    id: 'servicesFirstLevel',
    says: /一级(?:类型|服务|内容)|只能(?:选|填)(?:择)?二级/,
    unless: /类目/,
    blames: at(APP.services),
    means: '选了一级服务内容，只能选二级',
    fix: '在它下面改选一项二级服务内容',
    source: ['WX-API-APPLY'],
  },
  {
    id: 'servicesForbidden',
    says: /(?:服务内容|服务类型|服务标识|内容类型).{0,24}(?:仅限|不建议|不支持|不能选|无权|限(?:政府|事业))/,
    blames: at(APP.services),
    means: '这一项服务内容只给政府机关、事业单位选，或这种主体不建议选',
    fix: '换成与实际内容相符、这种主体可选的服务内容',
    source: ['WX-SVC'],
  },
  {
    id: 'servicesMismatch',
    says: /经营范围.{0,8}(?:不包含|不含|未包含|不包括|没有|超出|不符|未涵盖)|(?:服务内容|服务类型|服务标识|内容类型).{0,24}(?:不符|不一致|不匹配|有误|错误|不正确|不相符|选择|不属于|超出|不准确|重新|无关|最多|超过)/,
    // Of “A and B do not agree” it is A.
    unless: /备注.{0,8}(?:与|和|同|跟).{0,10}(?:服务|内容类型)/,
    blames: at(APP.services),
    means: '选的服务内容和小程序实际做的、和经营范围对不上',
    fix: '按小程序实际内容重新选择服务内容（只选到二级，最多 {services} 项），和备注、经营范围说的是同一件事',
    source: ['WX-SVC', 'WX-FAQ'],
  },
  {
    id: 'remarkThin',
    says: /备注.{0,30}(?:简单|没有|缺失|缺少|未填|未写|写清|不够|笼统|长度|字数|\d字|不清|不详|不明|详细|具体|不完整|补充|描述|说明|写明|注明|字数|空|不足|不符|不一致|不规范|修改|重复|雷同|有误|完善|无关)|(?:请|需|须|应)(?:.{0,6})(?:在|于)?(?:.{0,8})备注.{0,6}(?:中|里|栏|处)?.{0,6}(?:写|说明|注明|填写|补充)|(?:详细|具体)(?:描述|说明).{0,12}(?:经营内容|服务内容|实际内容|功能|用途)/,
    unless: /地址.{0,10}备注|名称.{0,20}(?:无关|经营范围)|门牌/,
    blames: field(['appComment', 'subjectComment'], 'appComment'),
    means: '备注没有说清楚小程序实际做什么',
    fix: '重写小程序备注（{remarkLeast}–{remarkMost} 个字）：给谁用、提供哪些服务、与主体是什么关系，不重复名称，不写空话',
    source: ['WX-API-APPLY', 'WX-FAQ'],
  },
  {
    id: 'remarkOfNumber',
    says: /应急.{0,10}(?:使用人|机主|持有人|关系).{0,20}(?:说明|注明|备注)|(?:备注|注明|说明).{0,8}应急.{0,14}(?:使用人|机主|持有人|关系)/,
    blames: at(SUBJECT.comment),
    means: '要写明应急联系电话是谁在用、和主体什么关系',
    fix: '在主体信息备注里写明应急联系电话的使用人和他与主体的关系（个人写直系亲属，单位写员工）',
    source: ['EIVIE'],
  },
]);

/** Licences by whom they are given; a review asks for them as pre-approvals. */
const LICENCES =
  '网络出版服务许可证|版号|信息网络传播视听节目许可证|视听许可证|互联网药品信息服务资格证书?|网络文化经营许可证|文网文|互联网新闻信息服务许可证|网络预约出租汽车经营许可证|互联网宗教信息服务许可证|办学许可证|(?:金融|教育|文化|药监|网信|新闻出版|广电|宗教|交通)(?:主管)?(?:监管)?部门.{0,10}(?:批准|批复|许可|审批)';

const PAPERS = `${LICENCES}|许可证|批准文件|批文|批复文件|审批文件|审批材料|资质(?:文件|证明|材料)`;

export const PRE_APPROVAL_CAUSES = family('preApproval', [
  {
    id: 'preApprovalExpired',
    says: new RegExp(`(?:前置审批|许可证|批准文件|审批文件|${LICENCES}).{0,14}(?:过期|失效|到期|有效期)`),
    blames: at(APP.preApprovals),
    means: '前置审批的许可证过了有效期',
    fix: '到发证的主管部门续期，换上新的许可证照片和号码；不再从事的，去掉这一项并调整小程序内容',
    source: ['WX-PRE', 'HW'],
  },
  {
    id: 'preApprovalWrong',
    says: new RegExp(
      `(?:前置审批|许可证|批准文件|审批文件|审批号|${LICENCES}).{0,16}(?:不符|不一致|错误|有误|不正确|不清晰|模糊|不是本|非本主体|不匹配|无效|范围|查询不到|重复)`,
    ),
    blames: at(APP.preApprovals),
    means: '前置审批的许可证和主体、和填的号码对不上，或看不清',
    fix: '核对前置审批的类型、许可证号码和照片：许可证要是本主体的、在有效期内、范围写着这项服务；不清楚的重新拍照上传',
    source: ['WX-PRE'],
  },
  {
    id: 'preApprovalMissing',
    says: new RegExp(
      `前置审批|专项审批|(?:未|没有?|缺少?|请|需|须|应|提供|上传|补充|办理|取得|具备)(?:.{0,18})(?:${PAPERS})|(?:${PAPERS})(?:.{0,12})(?:未|没有?|缺少?|请|需|须)|(?:涉及|从事).{0,20}(?:新闻|出版|药品|医疗器械|网约车|校外培训|宗教|视听节目|网络文化|金融).{0,20}(?:许可|批准|审批|资质)`,
    ),
    unless: /不涉及.{0,16}承诺|承诺书|情况说明|食品经营|医疗机构执业|增值电信|法律职业/,
    blames: at(APP.preApprovals),
    means: '小程序涉及需要前置审批的内容，没有提供主管部门的批准文件（许可证）',
    fix: '有许可证的，在前置审批项里选对应的一项，填号码、上传批准文件；没有的，去掉相关内容；完全不涉及的，选“以上都不涉及”',
    source: ['WX-PRE', 'WX-FAQ'],
  },
]);
