import type { Case } from './cases';

const P = 'icp_subject.principal_info';
const A = 'icp_applets.principal_info';
const O = 'icp_subject.organize_info';
const S = 'icp_subject.base_info';
const B = 'icp_applets.base_info';
const C = 'local.service_categories';

/** Words that resemble those of another reason, another field, another service: most were misread once. */
export const LOOKALIKE_CASES: readonly Case[] = [
  {
    why: 'a number typed at the check is no field of the filing',
    text: '短信核验提示：您输入的手机号码与备案预留号码不一致，请核对。',
    paths: [],
    event: 'sms_wrong',
    says: ['最新的一条短信'],
  },
  {
    why: 'a code of the ministry for another service is no code of a filing',
    text: '【工信部】您的验证码是 882190，5分钟内有效，用于登录工业和信息化部政务服务平台。',
    paths: [],
    event: null,
  },
  {
    why: 'a code of a shop',
    text: '【某某商城】验证码 882190，您正在登录，请勿泄露。',
    paths: [],
    event: null,
  },
  {
    why: 'the ministry warns of fraud and refuses nothing',
    text: '短信：【工信反诈】您可能正遭遇诈骗，请勿转账',
    paths: [],
    event: null,
    keeps: ['短信：【工信反诈】您可能正遭遇诈骗，请勿转账'],
  },
  {
    why: 'what would happen has not happened',
    text: '如果管局审核不通过，会退回并短信通知',
    paths: [],
    event: null,
    keeps: ['如果管局审核不通过，会退回并短信通知'],
  },
  {
    why: 'a result whose reason no rule knows keeps the reason',
    text: '您的小程序备案平台初审未通过，原因：请联系张老师补录第七页',
    paths: [],
    event: 'platform_rejected',
    keeps: ['请联系张老师补录第七页'],
  },
  {
    why: 'and so does one of the code review',
    text: '你的小程序代码审核未通过，原因：紫色的云',
    paths: [],
    event: 'code_rejected',
    keeps: ['紫色的云'],
  },
  { why: 'a question is no news', text: '管局审核通过了吗', paths: [], event: null },
  {
    why: 'a question behind a number is news all the same',
    text: '管局已通过，备案号粤ICP备2026004417号-2X，可以发布了吗？',
    paths: [],
    event: 'bureau_passed',
    number: '粤ICP备2026004417号-2X',
  },
  {
    why: 'words of the answer that its code does not fit',
    text: '{"errcode":86308,"errmsg":"小程序认证中，无法备案"}',
    paths: [],
    event: null,
    keeps: ['86308 小程序认证中，无法备案'],
  },
  {
    why: 'the same code without words still says what it stands for, of no field',
    text: '{"errcode":86202,"hints":[{"errcode":86308,"errmsg":"","err_field":"icp_subject.principal_info.certificate_validity_date_end"}]}',
    paths: [`${P}.certificate_validity_date_end`],
    says: ['有效期'],
  },
  {
    why: 'the format of a number is no form of a letter',
    text: `{"errcode":86202,"hints":[{"errcode":86312,"errmsg":"手机号格式错误","err_field":"${A}.mobile"}]}`,
    paths: [`${A}.mobile`],
    says: ['实名'],
  },
  {
    why: 'a certificate of the customs is none of the subject',
    text: '小程序涉及跨境电商，缺《海关报关单位注册登记证书》，请补充资质',
    paths: [C],
  },
  {
    why: 'a certificate that is cancelled is no telephone that is taken',
    text: '你填写的主体证件号码已被注销',
    paths: [],
    event: null,
    keeps: ['你填写的主体证件号码已被注销'],
  },
  {
    why: 'the number of filings of a person is not that of the subject',
    text: '{"info":{"status":3,"audit_data":[{"key_name":"主体负责人姓名","error":"该负责人已在其他主体备案中担任负责人超过上限"}]}}',
    paths: [`${P}.name`],
  },
  {
    why: 'the owner and the account are compared by the name of WeChat',
    text: '主办单位名称与微信小程序注册主体不一致，请先完成小程序主体变更',
    paths: [`${S}.name`],
    says: ['账号主体'],
  },
  {
    why: 'both owners are to blame',
    text: '主体负责人、小程序负责人身份证有效期不足三个月，请更换新证',
    paths: [`${P}.certificate_validity_date_end`, `${A}.certificate_validity_date_end`],
    says: [['换领', '新证']],
  },
  {
    why: 'both owners are compared, and one is told',
    text: '主体负责人和小程序负责人手机号相同，请修改',
    paths: [`${A}.mobile`],
  },
  {
    why: 'what will expire has not expired',
    text: '备案信息修改提醒：负责人证件即将于2027-01-05到期，请及时更新备案信息',
    paths: [`${P}.certificate_validity_date_end`],
    says: ['剩下的有效期'],
  },
  {
    why: 'a permit is named for its address, not asked for',
    text: '广东省管局提示：个人备案通信地址须与身份证地址或居住证地址在同一城市',
    paths: [`${S}.address`],
  },
  {
    why: 'services of the filing that a notice calls categories',
    text: '备案服务类目与小程序实际内容不一致，请修改小程序服务内容标识',
    paths: [`${B}.service_content_types`],
    event: null,
  },
  {
    why: 'the remark is missing',
    text: '管局驳回原因：小程序备注信息缺失',
    paths: [`${B}.comment`],
    event: 'bureau_rejected',
  },
  {
    why: 'the remark of a person speaks of customers',
    text: '备注中出现“客户”“公司”，不符合个人性质',
    paths: [`${B}.comment`],
    says: ['删去企业'],
  },
  {
    why: 'nobody filed in time, so nothing is to be changed',
    text: '你的小程序“青禾小铺”未在规定期限内完成备案，已被暂停服务',
    paths: [],
    says: ['先完成备案'],
    event: null,
  },
  {
    why: 'a call that nobody answered after the filing',
    text: '经核查，您小程序（粤ICP备2026004417号-2X）主体负责人电话无人接听，请在5个工作日内更新备案信息，逾期将注销备案。',
    paths: [],
    says: ['变更备案'],
    event: null,
  },
  {
    why: 'a number that was cancelled as an empty shell is cancelled already',
    text: '您的小程序备案（粤ICP备2026004417号-2X）因空壳备案已被注销',
    paths: [],
    says: ['首次备案'],
  },
  {
    why: 'a call answered without knowing',
    text: '审核员来电，问负责人名下其他网站情况，答不上来，退回',
    paths: [],
    says: ['本人接听'],
  },
  {
    why: 'a paper of finance for a word in the name',
    text: '{"info":{"status":5,"audit_data":[{"key_name":"小程序名称","error":"名称中含有“证券”字样，请提供金融监管部门批复"}]}}',
    paths: [`${B}.name`],
    says: ['前置审批'],
    event: 'bureau_rejected',
  },
  {
    why: 'a face is said to be 认证 too',
    text: '人脸认证失败：背景非纯白色',
    paths: [`${A}.verify_task_id`],
    says: ['白墙'],
  },
  {
    why: 'the report is received',
    text: '网信办通知：你的小程序报备资料已受理，7×24小时内反馈结果',
    paths: [],
    event: 'cac_notified',
  },
  {
    why: 'a version is not passed, in the word of developers',
    text: '你的小程序提审未通过，失败原因1：小程序启动时即要求用户授权手机号，请调整',
    paths: [],
    event: 'code_rejected',
  },
  {
    why: 'a category and a mark are wanted at once',
    text: '审核结果：不通过。小程序内含有AI生成图片功能，请补充深度合成-AI绘画类目，并标注AI生成',
    paths: [C],
    says: ['深度合成', '标“AI生成”'],
    event: 'code_rejected',
  },
  {
    why: 'a payment that is to be taken off is no pyramid',
    text: '小程序虚拟支付：iOS端虚拟商品引导至H5支付，请下线',
    paths: [],
    says: ['虚拟支付'],
  },
  {
    why: 'what WeChat does already, in the long form',
    text: '小程序内包含与微信功能相同或相似的内容（如朋友圈），不符合平台规范，请修改',
    paths: [],
    says: ['去掉'],
  },
  {
    why: 'the code review asks for a licence as it always begins',
    text: '审核未通过：你好，小程序涉及提供处方药网络销售，请补充《药品经营许可证》',
    paths: [C],
  },
  {
    why: 'the name fails and the papers pass',
    text: '认证结果：资质审核成功，名称审核失败，账号将保留原名称',
    paths: [`${B}.name`],
    says: ['认证有效'],
    kind: 'verification',
    event: null,
  },
  {
    why: 'the name of the account fails before any code is read',
    text: '小程序名称审核失败：名称含泛词',
    paths: [`${B}.name`],
    event: null,
  },
  {
    why: 'the registry does not know the subject that wants to be verified',
    text: '微信认证打回，原因：工商未查询到主体',
    paths: [],
    kind: 'verification',
    says: ['公示系统'],
  },
  {
    why: 'the street stands in a template message',
    text: '小程序备案审核未通过通知\n小程序名称：青禾小铺\n审核状态：管局审核驳回\n驳回字段：通讯地址\n驳回原因：通信地址未精确到门牌号\n操作建议：点击查看详情',
    paths: [`${S}.address`],
    event: 'bureau_rejected',
  },
  {
    why: 'an empty row beside one that speaks',
    text: '{"info":{"status":5,"audit_data":[{"key_name":"小程序服务内容","error":"服务内容类型与小程序名称不符","suggest":"请重新选择"},{"key_name":"","error":"","suggest":""}]}}',
    paths: [`${B}.service_content_types`],
    event: 'bureau_rejected',
  },
  {
    why: 'an address read from the licence',
    text: `{"errcode":86202,"hints":[{"errcode":86302,"errmsg":"图文不符","err_field":"${O}.certificate_address"}]}`,
    paths: [`${O}.certificate_address`],
    says: ['对照证件'],
  },
  {
    why: 'a category that has passed refuses nothing',
    text: '类目审核通过：商家自营-服装/鞋/箱包',
    paths: [],
    event: null,
  },
];
