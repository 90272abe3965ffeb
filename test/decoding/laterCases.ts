import type { Case } from './cases';

const P = 'icp_subject.principal_info';
const A = 'icp_applets.principal_info';
const O = 'icp_subject.organize_info';
const S = 'icp_subject.base_info';
const B = 'icp_applets.base_info';
const M = 'icp_materials';
const C = 'local.service_categories*';

/** Written when the screens were made, as people paste: whole messages, notes of calls, half sentences. */
export const LATER_CASES: readonly Case[] = [
  {
    why: 'a call noted down: the owner could not say what the app does',
    text: '0755打来电话，问小程序做什么的我老婆接的说不清楚，审核说核实失败给退了',
    paths: [],
  },
  {
    why: 'a note of two things, without numbers',
    text: '平台退回了，说营业执照拍得不清楚，还有法人身份证反面没拍全',
    paths: [`${O}.certificate_photo`, `${P}.certificate_photo_back`],
    event: 'platform_rejected',
  },
  {
    why: 'the bureau: the address differs from the licence',
    text: '您的备案申请被管局退回，退回原因：主体证件住所与营业执照不一致，请按营业执照填写。',
    paths: [`${O}.certificate_address`],
    event: 'bureau_rejected',
  },
  {
    why: 'the bureau: a phone without an answer, of the subject owner',
    text: '管局审核不通过：电话核验时主体负责人手机无人接听',
    event: 'bureau_rejected',
    paths: [],
  },
  {
    why: 'the phone is used by another filing',
    text: '主体负责人手机号码已在其他备案主体中使用，请更换本人使用的手机号码',
    paths: [`${P}.mobile`],
  },
  {
    why: 'both phones the same',
    text: '主体负责人应急联系电话不能与手机号码相同',
    paths: [`${P}.emergency_contact`],
  },
  {
    why: 'emergency contact of the app owner',
    text: '小程序负责人的应急联系方式为空号，请核实',
    paths: [`${A}.emergency_contact`],
  },
  { why: 'a mailbox', text: '主体负责人邮箱格式有误', paths: [`${P}.email`] },
  {
    why: 'an expired ID',
    text: '初审驳回：小程序负责人身份证已过有效期，请更新后重新提交',
    paths: [`${A}.certificate_validity_date_end`],
    event: 'platform_rejected',
  },
  {
    why: 'the ID number does not fit the photo',
    text: '主体负责人证件号码与上传的身份证照片不符',
    paths: [`${P}.certificate_number`],
  },
  {
    why: 'a black-and-white copy',
    text: '营业执照为黑白复印件，请上传彩色原件照片',
    paths: [`${O}.certificate_photo`],
    says: [['彩色']],
  },
  {
    why: 'a watermark over the licence',
    text: '营业执照图片上的水印遮挡了信用代码，请去除水印后上传',
    paths: [`${O}.certificate_photo`],
  },
  {
    why: 'the letter is not signed',
    text: '小程序负责人授权书缺少法定代表人签字',
    paths: [`${A}.authorization_letter`],
    says: [['签']],
  },
  {
    why: 'the letter has no seal',
    text: '主体负责人授权书未加盖公章，请重新上传',
    paths: [`${P}.authorization_letter`],
    says: [['公章']],
  },
  {
    why: 'an old form of the promise',
    text: '承诺书版本过旧，请下载最新模板填写',
    paths: [`${M}.commitment_letter`],
    says: [['最新']],
  },
  {
    why: 'the remark is too short',
    text: '小程序备注过于简单，无法判断小程序用途，请详细描述',
    paths: [`${B}.comment`],
  },
  {
    why: 'the remark does not fit the services',
    text: '小程序备注描述的内容与所选服务内容类型不一致',
    paths: [`${B}.comment`],
  },
  {
    why: 'a name that suggests a country',
    text: '小程序名称含有“中国”字样，请修改',
    paths: [`${B}.name`],
  },
  {
    why: 'a name without relation to the subject',
    text: '小程序名称与主体无关联，请在备注中说明',
    paths: [`${B}.name`],
  },
  {
    why: 'a pre-approval for medicine',
    text: '小程序涉及药品销售，需取得前置审批，请补充上传互联网药品信息服务资格证书',
    paths: [`${B}.nrlx_details`],
  },
  {
    why: 'the district',
    text: '备案省市区选择错误，请按通信地址所在地重新选择',
    paths: [`${S}.district`],
  },
  {
    why: 'the subject’s name has changed',
    text: '主体名称与工商登记不一致，疑似已更名，请核实后修改',
    paths: [`${S}.name`],
  },
  {
    why: 'the credit code',
    text: '统一社会信用代码填写错误',
    paths: [`${O}.certificate_number`],
  },
  {
    why: 'the type of the subject',
    text: '主体性质应为个体工商户，请勿选择企业',
    paths: [`${S}.type`],
  },
  {
    why: 'the face check failed',
    text: '小程序负责人人脸核身未通过，请用白色背景重新核验',
    paths: [`${A}.verify_task_id`],
  },
  {
    why: 'a message of the bureau with a number',
    text: '【工信部ICP备案】您的小程序“样例取号”备案已通过审核，备案号为：浙ICP备2026001234号-2X，感谢您的配合。',
    event: 'bureau_passed',
    number: '浙ICP备2026001234号-2X',
    kind: 'sms',
    paths: [],
  },
  {
    why: 'a code, with the code first',
    text: '【12381】382915（备案核验验证码），24小时内有效，请登录beian.miit.gov.cn核验。工作人员不会向您索要验证码',
    event: 'sms_received',
    kind: 'sms',
    paths: [],
  },
  {
    why: 'passed by the platform, told by a friend',
    text: '平台初审过了，接下来等工信部短信',
    event: 'platform_passed',
    paths: [],
  },
  {
    why: 'withdrawn',
    text: '您的小程序备案申请已撤回，可修改后重新提交',
    event: 'withdrawn',
    paths: [],
  },
  {
    why: 'a false customer service',
    text: '您的小程序备案资料异常，请添加企业微信客服办理，逾期将关停',
    warns: true,
    event: null,
  },
  {
    why: 'a false address that looks like theirs',
    text: '【工信部】备案核验即将超时，请点击 http://beian-miit.gov.cn.icp-check.com 完成核验',
    warns: true,
    event: null,
  },
  {
    why: 'a false demand for the code',
    text: '我是备案审核员，麻烦把刚收到的验证码发给我，帮您核验',
    warns: true,
    event: null,
  },
  {
    why: 'a code review: a category is missing',
    text: '你的小程序未通过审核，失败原因：小程序内容涉及在线预约挂号，请补充选择：医疗-就医服务类目',
    paths: [C],
    kind: 'code_review',
    event: 'code_rejected',
  },
  {
    why: 'a code review: a test account',
    text: '代码审核未通过：小程序需要登录后才能体验，请提供测试账号和密码后重新提交审核',
    paths: [],
    kind: 'code_review',
    event: 'code_rejected',
  },
  {
    why: 'a code review: sharing for a reward',
    text: '小程序审核不通过，原因：存在诱导分享行为，分享后可得积分',
    paths: [],
    kind: 'code_review',
    says: [['分享']],
  },
  {
    why: 'the report began',
    text: '你的小程序类目涉及报备，已进入报备流程，预计7个工作日内完成',
    kind: 'report',
    event: 'cac_notified',
    paths: [],
  },
  {
    why: 'the annual review: its letter',
    text: '微信认证失败：申请公函未加盖公章，请重新提交',
    kind: 'verification',
    paths: [],
  },
  {
    why: 'a stranger’s sentence',
    text: '今天天气不错，下午一起喝茶',
    paths: [],
    event: null,
    keeps: ['今天天气不错，下午一起喝茶'],
  },
  {
    why: 'a notice of two fields below their headings',
    text: '【驳回】\n主体负责人姓名：与身份证不一致\n小程序名称：含有敏感词',
    paths: [`${P}.name`, `${B}.name`],
  },
  {
    why: 'a table that was copied',
    text: '驳回字段：小程序备注\n驳回原因：未体现具体服务内容\n修改建议：请补充说明',
    paths: [`${B}.comment`],
  },
  {
    why: 'a phone that is not registered to anybody, and a polite end',
    text: '您提交的备案信息有误：主体负责人姓名与证件不一致；主体负责人手机号非实名。请修改后重新提交。',
    paths: [`${P}.name`, `${P}.mobile`],
  },
  {
    why: 'a residence permit that ran out is no missing one',
    text: '审核不通过。原因：居住证不在有效期内',
    paths: ['icp_subject.personal_info.residence_permit'],
    says: [['有效期']],
  },
  {
    why: 'a company’s name for an individual is no matter of a category',
    text: '小程序名称涉及企业名称，个人主体不能使用',
    paths: [`${B}.name`],
  },
  {
    why: 'the licence’s name differs from what was filled in',
    text: '审核驳回：营业执照照片中名称与填写名称不一致',
    paths: [`${S}.name`],
  },
  {
    why: 'handed on to the bureau by the platform',
    text: '您的备案已由平台提交至管局审核，请留意短信',
    event: 'platform_passed',
    paths: [],
  },
  { why: 'a change that passed', text: '备案变更申请已通过', event: 'bureau_passed', paths: [] },
  {
    why: 'a heading above nothing is kept',
    text: '主体证件住所\n请修改后重新提交',
    keeps: ['主体证件住所'],
  },
];
