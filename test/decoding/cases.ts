/** What a text must say: its fields (`*` is any text), words of the way to mend it, the event to record. */
export interface Case {
  why: string;
  text: string;
  /** every field that is to blame; none: no field may be named */
  paths?: readonly string[];
  /** the fix or the meaning contains each of these; of an inner list, one */
  says?: readonly (string | readonly string[])[];
  event?: string | null;
  by?: string;
  number?: string;
  kind?: string;
  /** it is a false message */
  warns?: true;
  /** kept word for word */
  keeps?: readonly string[];
}

const P = 'icp_subject.principal_info';
const A = 'icp_applets.principal_info';
const S = 'icp_subject';
const B = 'icp_applets.base_info';
const M = 'icp_materials';

const audit = (status: number, ...rows: [string, string, string?][]): string =>
  JSON.stringify({
    errcode: 0,
    info: {
      status,
      audit_data: rows.map(([key_name, error, suggest = '']) => ({ key_name, error, suggest })),
    },
  });
const hints = (...rows: [number, string, string][]): string =>
  JSON.stringify({
    errcode: 86202,
    errmsg: 'apply icp filing fail rid: 6f00aa11-22bb33cc-44dd55ee',
    hints: rows.map(([errcode, errmsg, err_field]) => ({ errcode, errmsg, err_field })),
  });
const AGAIN = ['重拍', '重新拍', '重新上传'];
const RENAME = ['改名', '修改小程序名称'];

export const AUDIT_CASES: readonly Case[] = [
  {
    why: '复印件, other person',
    text: audit(3, ['小程序负责人证件正面照', '上传的身份证为黑白复印件']),
    paths: [`${A}.certificate_photo_front`],
    says: ['原件', AGAIN],
    event: 'platform_rejected',
    kind: 'audit',
  },
  {
    why: 'back of the card',
    text: audit(3, ['主体负责人证件背面照', '国徽面反光，无法看清签发机关', '请重新拍摄']),
    paths: [`${P}.certificate_photo_back`],
    says: [AGAIN],
  },
  {
    why: 'licence cut off',
    text: audit(3, ['主体证件照片', '营业执照边角不完整', '请上传完整照片']),
    paths: [`${S}.organize_info.certificate_photo`],
    says: [AGAIN, '四'],
  },
  {
    why: 'screen',
    text: audit(3, ['主体证件照片', '证件为翻拍照片', '请提供原件']),
    paths: [`${S}.organize_info.certificate_photo`],
    says: ['原件', '屏幕'],
  },
  {
    why: 'watermark',
    text: audit(3, ['小程序负责人证件背面照', '图片存在无关水印']),
    paths: [`${A}.certificate_photo_back`],
    says: ['水印', '仅用于小程序备案'],
  },
  {
    why: 'sides swapped',
    text: audit(3, ['证件正面照（小程序负责人）', '人像面与国徽面上传颠倒']),
    paths: [`${A}.certificate_photo_front`],
    says: ['人像面'],
  },
  {
    why: 'edited',
    text: audit(5, ['主体证件照片', '证件照片有PS痕迹']),
    paths: [`${S}.organize_info.certificate_photo`],
    says: ['原件'],
    event: 'bureau_rejected',
  },
  {
    why: 'person expired',
    text: audit(3, ['主体负责人证件有效期', '身份证已过有效期', '请更换有效证件']),
    paths: [`${P}.certificate_validity_date_end`],
    says: [['换领', '换证', '新证']],
  },
  {
    why: 'validity typed wrong',
    text: audit(3, ['小程序负责人证件有效期终止', '有效期与证件不一致']),
    paths: [`${A}.certificate_validity_date_end`],
    says: [['核对', '对照']],
  },
  {
    why: 'residence',
    text: audit(3, ['主体证件住所', '证件住所校验不通过']),
    paths: [`${S}.organize_info.certificate_address`],
    says: [['清空', '重新输入'], '公示系统'],
  },
  {
    why: 'registry',
    text: audit(3, ['主办单位名称', '工商数据比对不通过', '请核实']),
    paths: [`${S}.base_info.name`],
    says: ['公示系统', '工作日', '逐字'],
  },
  {
    why: 'credit code',
    text: audit(3, ['主体证件号码', '统一社会信用代码有误']),
    paths: [`${S}.organize_info.certificate_number`],
    says: [['核对', '对照']],
  },
  {
    why: 'not the account subject',
    text: audit(3, ['主办单位名称', '主办者与小程序主体不一致']),
    paths: [`${S}.base_info.name`],
    says: ['一致', '小程序'],
  },
  {
    why: 'admin',
    text: audit(3, ['小程序负责人姓名', '小程序负责人须为小程序管理员']),
    paths: [`${A}.name`],
    says: ['管理员', '实名'],
  },
  {
    why: 'mobile elsewhere',
    text: audit(5, ['主体负责人联系方式(手机)', '手机号码非本省号段，请更换']),
    paths: [`${P}.mobile`],
    says: [['更换', '换成']],
  },
  {
    why: 'mail taken',
    text: audit(3, ['小程序负责人电子邮件', '该邮箱已绑定其他负责人']),
    paths: [`${A}.email`],
    says: [['更换', '换成']],
  },
  {
    why: 'dead number',
    text: audit(5, ['主体负责人联系方式(手机)', '该号码为空号']),
    paths: [`${P}.mobile`],
    says: [['更换', '改成', '核对']],
  },
  {
    why: 'emergency of the app principal',
    text: audit(5, ['小程序负责人应急联系方式(电话)', '应急联系电话不能与手机号一致']),
    paths: [`${A}.emergency_contact`],
    says: [['更换', '不同', '另一个']],
  },
  { why: 'call', text: audit(5, ['', '管局致电核实，电话关机']), paths: [], says: ['畅通'] },
  {
    why: 'address',
    text: audit(5, ['通讯地址', '通信地址不详细，请精确到门牌号']),
    paths: [`${S}.base_info.address`],
    says: ['门牌', '已为最详细'],
  },
  {
    why: 'symbols in 北京',
    text: audit(5, ['通讯地址', '通讯地址中含有特殊符号#']),
    paths: [`${S}.base_info.address`],
    says: ['符号', '文字'],
  },
  {
    why: '天津',
    text: audit(3, ['备案县区', '自贸试验区请选择滨海新区']),
    paths: [`${S}.base_info.district`],
    says: ['滨海新区'],
  },
  {
    why: 'province',
    text: audit(5, ['备案省份', '该主体已在江苏完成备案，请修改备案省份']),
    paths: [`${S}.base_info.province`],
    says: ['省份', '注销'],
  },
  {
    why: 'remark',
    text: audit(5, ['小程序备注', '备注描述过于简单，未说明实际服务内容']),
    paths: [`${B}.comment`],
    says: ['备注'],
  },
  {
    why: 'remark of the subject',
    text: audit(5, ['主体信息备注', '个体工商户无公章请在备注中写明']),
    paths: [`${S}.base_info.comment`],
    says: ['个体工商户无公章'],
  },
  {
    why: 'services',
    text: audit(5, ['小程序服务内容类型', '服务内容与实际经营内容不符']),
    paths: [`${B}.service_content_types`],
    says: ['服务内容'],
  },
  {
    why: 'services for government',
    text: audit(3, ['小程序服务内容类型', '政务民生仅限政府机关选择']),
    paths: [`${B}.service_content_types`],
    says: [['换成', '重新选择', '改选']],
  },
  {
    why: 'pre-approval',
    text: audit(5, ['前置审批项', '未上传互联网药品信息服务资格证书']),
    paths: [`${B}.nrlx_details`],
    says: [['许可', '批准']],
  },
  {
    why: 'pre-approval expired',
    text: audit(5, ['前置审批媒体材料', '网络文化经营许可证已过期']),
    paths: [`${B}.nrlx_details`],
    says: [['续期', '过期', '有效期']],
  },
  {
    why: 'name forbidden',
    text: audit(5, ['小程序名称', '小程序名称不符合规定要求']),
    paths: [`${B}.name`],
    says: [RENAME],
  },
  {
    why: 'name of the state',
    text: audit(5, ['小程序名称', '名称含“中国”字样，需提供批准文件或修改']),
    paths: [`${B}.name`],
    says: [RENAME],
  },
  {
    why: 'name and scope',
    text: audit(5, ['小程序名称', '小程序名称与单位经营范围无关']),
    paths: [`${B}.name`],
    says: ['备注', '关系'],
  },
  {
    why: 'name taken',
    text: audit(5, ['小程序名称', '变更后的名称已被备案']),
    paths: [`${B}.name`],
    says: [['新增接入', '变更']],
  },
  {
    why: 'letter wanted',
    text: audit(3, ['授权书（主体负责人）', '主体负责人非法定代表人，请上传授权书']),
    paths: [`${P}.authorization_letter`],
    says: ['授权书', '法定代表人'],
  },
  {
    why: 'letter unsigned',
    text: audit(3, ['小程序负责人授权书', '授权书未加盖公章']),
    paths: [`${A}.authorization_letter`],
    says: ['公章'],
  },
  {
    why: 'letter date',
    text: audit(3, ['授权书', '主体负责人授权书签署日期超过一个月']),
    paths: [`${P}.authorization_letter`],
    says: ['日期', '重新'],
  },
  {
    why: 'commitment old',
    text: audit(5, ['互联网信息服务承诺书', '承诺书为旧版模板']),
    paths: [`${M}.commitment_letter`],
    says: ['最新', '重新'],
  },
  {
    why: 'commitment unsigned',
    text: audit(5, ['互联网信息服务承诺书', '承诺书未签字盖章']),
    paths: [`${M}.commitment_letter`],
    says: ['签名', '公章'],
  },
  {
    why: 'finance promise',
    text: audit(5, ['主办单位名称', '单位名称含投资字样，请补充不涉及互联网金融承诺书']),
    paths: [`${M}.*`],
    says: ['承诺书'],
  },
  {
    why: 'many filings',
    text: audit(5, ['主体其它附件', '备案小程序数量较多，请上传业务开展情况说明书']),
    paths: [`${M}.subject_other_materials`],
    says: ['说明书'],
  },
  {
    why: 'renamed',
    text: audit(5, ['主体更名函', '单位发生过更名，请提供更名函']),
    paths: [`${M}.business_name_change_letter`],
    says: ['更名'],
  },
  {
    why: 'permit',
    text: audit(5, ['临时居住证明照片', '非本省身份证，请上传居住证']),
    paths: [`${S}.personal_info.residence_permit`],
    says: ['居住证'],
  },
  {
    why: 'kind',
    text: audit(5, ['备案类型', '主体已存在备案信息，请选择新增小程序']),
    paths: [],
    says: ['新增小程序', '备案类型'],
  },
  {
    why: 'shell',
    text: audit(5, ['主办单位名称', '主体为空壳主体，请先注销空壳主体']),
    paths: [],
    says: ['空壳', '注销'],
  },
  {
    why: 'open order',
    text: audit(5, ['', '该主体在其他平台有正在审核的备案订单']),
    paths: [],
    says: [['有结果', '等'], '撤回'],
  },
  {
    why: 'retired',
    text: audit(5, ['小程序负责人姓名', '小程序负责人已超过法定退休年龄']),
    paths: [`${A}.name`],
    says: ['更换'],
  },
  {
    why: 'face',
    text: audit(3, ['小程序负责人人脸核身', '人脸背景非纯白色']),
    paths: [`${A}.verify_task_id`],
    says: ['白', '重新'],
  },
  {
    why: 'two rows',
    text: audit(5, ['主体负责人姓名', '与法人不一致'], ['小程序备注', '请详细描述']),
    paths: [`${P}.name`, `${B}.comment`],
  },
  { why: 'an empty row', text: audit(3, ['', '', '']), paths: [], event: 'platform_rejected' },
  {
    why: 'only a suggestion',
    text: audit(3, ['小程序负责人姓名', '', '请与证件保持一致']),
    paths: [`${A}.name`],
  },
  {
    why: 'unknown words on a known field',
    text: audit(5, ['主体信息备注', '紫色的云']),
    paths: [`${S}.base_info.comment`],
    keeps: ['主体信息备注：紫色的云'],
  },
  {
    why: 'legal representative',
    text: audit(3, ['法人证件号码', '法定代表人身份证号码错误']),
    paths: [`${S}.legal_person_info.certificate_number`],
  },
  {
    why: '个体工商户',
    text: audit(3, ['主体负责人姓名', '主体负责人须为经营者本人']),
    paths: [`${P}.name`],
    says: ['经营者'],
  },
  {
    why: 'ID number',
    text: audit(3, ['主体负责人证件号码', '姓名与身份证号码不匹配']),
    paths: [`${P}.certificate_number`],
    says: [['核对', '对照']],
  },
  {
    why: 'unit’s name',
    text: audit(3, ['主办单位名称', '主体名称为*号，请到工商部门更换']),
    paths: [`${S}.base_info.name`],
    says: ['执照'],
  },
  {
    why: 'hand-held',
    text: audit(5, ['手持证件照', '照片模糊']),
    paths: [`${M}.holding_certificate_photo`],
    says: [AGAIN],
  },
  {
    why: 'promise video',
    text: audit(5, ['承诺视频', '视频内容不完整，请重新录制上传']),
    paths: [`${M}.promise_video`],
  },
];

export const HINT_CASES: readonly Case[] = [
  {
    why: 'another field unreadable',
    text: hints([
      86328,
      '无法读取图片识别内容，请尝试重新提交或重新上传图片',
      `${A}.certificate_photo_front`,
    ]),
    paths: [`${A}.certificate_photo_front`],
    says: [AGAIN, '证件类型'],
    kind: 'hints',
    event: null,
  },
  {
    why: 'required',
    text: hints([86202, '缺少必填字段', `${S}.base_info.address`]),
    paths: [`${S}.base_info.address`],
    says: [['补上', '填写']],
  },
  {
    why: 'account',
    text: hints([86355, '主办者与小程序主体不一致', `${S}.base_info.name`]),
    paths: [`${S}.base_info.name`],
    says: ['一致'],
  },
  {
    why: 'validity',
    text: hints([86308, '证件有效期不符合要求', `${P}.certificate_validity_date_end`]),
    paths: [`${P}.certificate_validity_date_end`],
  },
  {
    why: 'only the code',
    text: hints([86302, '', `${S}.organize_info.certificate_number`]),
    paths: [`${S}.organize_info.certificate_number`],
    says: [['核对', '对照']],
  },
  {
    why: 'a new code and new words',
    text: hints([99999, '云淡风轻', `${B}.comment`]),
    paths: [`${B}.comment`],
    keeps: ['云淡风轻'],
  },
  {
    why: 'pre-approval without index',
    text: hints([86399, '前置审批材料不清晰', `${B}.nrlx_details`]),
    paths: [`${B}.nrlx_details`],
  },
  {
    why: 'pre-approval with index',
    text: hints([86205, 'media_id不合法', `${B}.nrlx_details[0].media`]),
    paths: [`${B}.nrlx_details*`],
    says: [AGAIN],
  },
  {
    why: 'face',
    text: hints([86399, '请重新完成人脸核身', `${A}.verify_task_id`]),
    paths: [`${A}.verify_task_id`],
    says: ['重新'],
  },
  {
    why: 'two hints',
    text: hints(
      [86302, '填写内容与图片内容不符', `${P}.name`],
      [86205, 'media_id不合法', `${P}.certificate_photo_front`],
    ),
    paths: [`${P}.name`, `${P}.certificate_photo_front`],
  },
  {
    why: 'code as text',
    text: '{"errcode":"86202","errmsg":"apply icp filing fail","hints":[{"errcode":"86328","err_field":"icp_subject.principal_info.certificate_photo_back","errmsg":"无法读取图片识别内容,请尝试重新提交或重新上传图片"}]}',
    paths: [`${P}.certificate_photo_back`],
    says: [AGAIN],
  },
  {
    why: 'Python',
    text: "{'errcode': 86202, 'errmsg': 'apply icp filing fail', 'hints': [{'errcode': 86328, 'err_field': 'icp_subject.organize_info.certificate_photo', 'errmsg': '无法读取图片识别内容，请尝试重新提交或重新上传图片'}], 'procedure_id': None, 'ok': False}",
    paths: [`${S}.organize_info.certificate_photo`],
    says: [AGAIN],
  },
  {
    why: 'Go',
    text: 'map[errcode:86202 errmsg:apply icp filing fail rid: 6a1b2c3d-0a1b2c3d-11223344 hints:[map[err_field:icp_applets.principal_info.mobile errcode:86399 errmsg:手机号已被使用]]]',
    paths: [`${A}.mobile`],
    says: [['更换', '换成']],
  },
  {
    why: 'Java',
    text: '{errcode=86202, errmsg=apply icp filing fail, hints=[{errcode=86302, errmsg=填写内容与图片内容不符, 请核对, err_field=icp_subject.base_info.name}]}',
    paths: [`${S}.base_info.name`],
    says: [['核对', '对照']],
  },
  {
    why: 'a map of fields',
    text: '{"icp_subject.organize_info.certificate_photo": "无法读取图片识别内容，请尝试重新提交或重新上传图片", "icp_applets.base_info.comment": "缺少必填字段"}',
    paths: [`${S}.organize_info.certificate_photo`, `${B}.comment`],
  },
  {
    why: 'a map without brackets',
    text: '"icp_subject.organize_info.certificate_photo": "无法读取图片识别内容,请尝试重新提交或重新上传图片"',
    paths: [`${S}.organize_info.certificate_photo`],
    says: [AGAIN],
  },
  {
    why: 'words around it',
    text: '接口返回了这个：{"errcode": 86202, "errmsg": "apply icp filing fail", "hints": [{"errcode": 86205, "errmsg": "media_id不合法", "err_field": "icp_materials.commitment_letter"}]} 怎么办',
    paths: [`${M}.commitment_letter`],
    says: [AGAIN],
  },
  {
    why: 'PHP print_r',
    text: 'Array\n(\n    [errcode] => 86202\n    [errmsg] => apply icp filing fail\n    [hints] => Array\n        (\n            [0] => Array\n                (\n                    [errcode] => 86328\n                    [err_field] => icp_subject.organize_info.certificate_photo\n                    [errmsg] => 无法读取图片识别内容，请尝试重新提交或重新上传图片\n                )\n        )\n)',
    paths: [`${S}.organize_info.certificate_photo`],
    says: [AGAIN],
  },
  {
    why: 'PHP var_dump',
    text: 'array(3) { ["errcode"]=> int(86202) ["errmsg"]=> string(21) "apply icp filing fail" ["hints"]=> array(1) { [0]=> array(3) { ["errcode"]=> int(86205) ["errmsg"]=> string(17) "media_id不合法" ["err_field"]=> string(48) "icp_subject.principal_info.certificate_photo_back" } } }',
    paths: [`${P}.certificate_photo_back`],
    says: [AGAIN],
  },
  {
    why: 'cut off',
    text: '{"errcode":86202,"errmsg":"apply icp filing fail","hints":[{"errcode":86328,"errmsg":"无法读取图片识别内容","err_field":"icp_applets.principal_info.certificate_photo_back"},{"errco',
    paths: [`${A}.certificate_photo_back`],
    says: [AGAIN],
  },
  {
    why: 'open order',
    text: '{"errcode": 86358, "errmsg": "存在未完成的备案订单"}',
    paths: [],
    says: [['撤回', '有结果']],
  },
  {
    why: 'in review',
    text: '{"errcode": 86324, "errmsg": "当前正在审核中，请勿重复提交"}',
    paths: [],
    says: [['等', '有结果']],
  },
  {
    why: 'not withdrawable',
    text: '{"errcode": 86330, "errmsg": "订单不在可撤回的状态"}',
    paths: [],
    says: ['撤回'],
  },
  {
    why: 'nothing to withdraw',
    text: '{"errcode":86368,"errmsg":"没有可撤回的订单 rid: 6a1b2c3d-2a3b4c5d-99aabbcc"}',
    paths: [],
    says: ['撤回'],
  },
  {
    why: 'upload',
    text: '{"errcode":86201,"errmsg":"upload icp media fail rid: 6a1b2c3d-2a3b4c5d-99aabbcc"}',
    paths: [],
    says: ['certificate_type', ['证件类型']],
  },
  {
    why: 'invalid args',
    text: '{"errcode":40097,"errmsg":"invalid args rid: 6a1b2c3d-2a3b4c5d-99aabbcc"}',
    paths: [],
    says: ['icp_order_field'],
  },
  {
    why: 'media type',
    text: '{"errcode":40004,"errmsg":"invalid media type"}',
    paths: [],
    says: [['jpg', 'png']],
  },
  {
    why: 'no resource',
    text: '{"errcode":86328,"errmsg":"无法找到资源"}',
    paths: [],
    says: [['没有', '找不到']],
  },
  {
    why: 'service',
    text: '{"errcode":86301,"errmsg":"备案服务异常"}',
    paths: [],
    says: [['稍后', '第二天']],
  },
  {
    why: 'not filed',
    text: '{"errcode":86369,"errmsg":"小程序上架需先完成备案"}',
    paths: [],
    says: ['备案'],
  },
  {
    why: 'code gone',
    text: '{"errcode":1,"errmsg":"code过期或不存在"}',
    paths: [`${A}.verify_task_id`],
    says: ['重新'],
  },
  { why: 'ok', text: '{"errcode":0,"errmsg":"ok"}', paths: [], event: null },
  {
    why: 'unknown code',
    text: '{"errcode":123456,"errmsg":"purple clouds"}',
    paths: [],
    keeps: ['123456 purple clouds'],
  },
];

const ORDER = JSON.stringify({
  errcode: 0,
  icp_subject: {
    base_info: { type: 5, name: '*三', record_number: '湘ICP备2025012345号' },
    principal_info: { mobile: '13*******21', email: 'zh****om' },
  },
  icp_applets: [{ base_info: { name: '样例小程序', record_number: '湘ICP备2025012345号-1X' } }],
});

export const ANSWER_CASES: readonly Case[] = [
  {
    why: 'bureau review, SMS over',
    text: '{"errcode":0,"info":{"status":4,"is_canceling":false,"available":1,"sms_verify_status":3}}',
    paths: [],
    says: ['重新提交', '24'],
    event: null,
    kind: 'answer',
  },
  {
    why: 'bureau review, SMS done',
    text: '{"info":{"status":4,"sms_verify_status":2}}',
    paths: [],
    event: 'sms_verified',
  },
  {
    why: 'bureau review, SMS waits',
    text: '{"info":{"status":4,"sms_verify_status":1}}',
    paths: [],
    says: ['beian.miit.gov.cn'],
    event: 'platform_passed',
  },
  {
    why: 'filed',
    text: '{"info":{"status":6,"is_canceling":false,"available":1}}',
    paths: [],
    event: 'bureau_passed',
  },
  { why: 'in platform review', text: '{"info":{"status":2}}', paths: [], event: 'submitted' },
  {
    why: 'not filed, three things missing',
    text: '{"info":{"status":1031,"available":1}}',
    paths: [],
    says: ['类目', '认证', '名称'],
    event: null,
  },
  { why: 'cancelling', text: '{"info":{"status":6,"is_canceling":true}}', paths: [], says: ['忽略'] },
  {
    why: 'SMS status counts only at 4',
    text: '{"info":{"status":2,"sms_verify_status":3}}',
    paths: [],
    event: 'submitted',
  },
  {
    why: 'refill',
    text: '{"errcode":0,"procedure_status":18,"refill_reason":"账号名称为通用词汇，请补充商标注册证"}',
    paths: [`${B}.name`],
    says: ['商标'],
    event: null,
  },
  {
    why: 'failure',
    text: '{"errcode":0,"procedure_status":20,"fail_reason":"审核期间电话多次无人接听"}',
    paths: [],
    says: ['畅通', '重新'],
  },
  {
    why: 'hints at 21',
    text: `{"procedure_status":21,"icp_audit":{"hints":[{"errcode":86302,"errmsg":"填写内容与图片内容不符","err_field":"${P}.certificate_number"}]}}`,
    paths: [`${P}.certificate_number`],
  },
  {
    why: 'audit at 23',
    text: '{"procedure_status":23,"icp_audit":{"audit_data":[{"key_name":"小程序备注","error":"备注过于简单"}]}}',
    paths: [`${B}.comment`],
    event: 'platform_rejected',
  },
  {
    why: 'audit at 25',
    text: '{"procedure_status":25,"icp_audit":{"audit_data":[{"key_name":"通讯地址","error":"地址不详细"}]}}',
    paths: [`${S}.base_info.address`],
    event: 'bureau_rejected',
  },
  {
    why: 'at 24 with SMS over',
    text: '{"procedure_status":24,"icp_audit":{"sms_verify_status":3}}',
    paths: [],
    says: ['重新提交'],
  },
  { why: 'done', text: '{"procedure_status":26}', paths: [], event: 'bureau_passed' },
  { why: 'withdrawn', text: '{"procedure_status":29}', paths: [], event: 'withdrawn', says: ['重新提交'] },
  {
    why: 'unpaid',
    text: '{"procedure_status":15,"pay_url":"https://api.weixin.qq.com/pay"}',
    paths: [],
    says: ['支付', '24'],
    event: null,
  },
  { why: 'ended', text: '{"procedure_status":28}', paths: [], says: ['终止'], event: null },
  {
    why: 'face failed',
    text: '{"errcode":0,"is_finish":true,"face_status":2}',
    paths: [`${A}.verify_task_id`],
    says: ['重新'],
    event: null,
  },
  { why: 'face not final', text: '{"errcode":0,"is_finish":false,"face_status":2}', paths: [], event: null },
  { why: 'face done', text: '{"is_finish":true,"face_status":3}', paths: [], says: ['3 天'], event: null },
  {
    why: 'push of the result',
    text: '<xml><AppId><![CDATA[wx1]]></AppId><InfoType><![CDATA[notify_apply_icpfiling_result]]></InfoType><authorizer_appid><![CDATA[wx2]]></authorizer_appid><beian_status>5</beian_status></xml>',
    paths: [],
    event: 'bureau_rejected',
    says: [['audit_data', '退回原因']],
  },
  {
    why: 'push of approval',
    text: '{"InfoType":"notify_apply_icpfiling_result","authorizer_appid":"wx2","beian_status":6}',
    paths: [],
    event: 'bureau_passed',
  },
  {
    why: 'push of a face',
    text: '<xml><InfoType>notify_icpfiling_verify_result</InfoType><task_id>abc</task_id><result>2</result></xml>',
    paths: [`${A}.verify_task_id`],
    says: ['重新'],
  },
  {
    why: 'push of the procedure',
    text: '<xml><InfoType><![CDATA[notify_3rd_wxa_auth_and_icp]]></InfoType><procedure_id>a</procedure_id><procedure_status>25</procedure_status></xml>',
    paths: [],
    event: 'bureau_rejected',
  },
  {
    why: 'push of the verification',
    text: '{"InfoType":"notify_3rd_wxa_auth","appid":"wx","task_status":12,"apply_status":3,"message":"营业执照照片模糊"}',
    paths: [],
    says: ['重新'],
  },
  {
    why: 'push of the annual review',
    text: '<xml><InfoType><![CDATA[notify_3rd_wxa_wxverify]]></InfoType><appid><![CDATA[wx]]></appid><expired>1704124800</expired><message><![CDATA[小程序认证即将过期，过期后将不能发布新版本和被搜索]]></message></xml>',
    paths: [],
    says: ['年审'],
    event: null,
  },
  {
    why: 'masked order',
    text: ORDER,
    paths: [],
    says: ['脱敏'],
    event: 'bureau_passed',
    number: '湘ICP备2025012345号-1X',
  },
  {
    why: 'registration',
    text: '{"errcode":61052,"errmsg":"official account not verified"}',
    paths: [],
    says: ['认证'],
  },
  { why: 'UGC', text: '{"errcode":85094,"errmsg":"need ugc_declare"}', paths: [], says: ['ugc_declare'] },
];

export const MESSAGE_CASES: readonly Case[] = [
  {
    why: 'code, other layout',
    text: '【工业和信息化部】您的短信验证码为 930174 ，用于ICP备案核验，24小时内有效。',
    event: 'sms_received',
    paths: [],
    says: ['beian.miit.gov.cn'],
    kind: 'sms',
  },
  {
    why: 'code first',
    text: '【工信部】550912（ICP备案短信核验验证码），请在24小时内登录beian.miit.gov.cn完成核验，请勿泄露。',
    event: 'sms_received',
    paths: [],
  },
  {
    why: 'passed',
    text: '【工信部】尊敬的用户：您提交的备案信息已通过审核，备案/许可证编号为：浙ICP备2026009981号-1X',
    event: 'bureau_passed',
    number: '浙ICP备2026009981号-1X',
    paths: [],
  },
  {
    why: 'licence holder',
    text: '【工业和信息化部】您的小程序备案已完成，备案号为京B2-20261234-15X。',
    event: 'bureau_passed',
    number: '京B2-20261234-15X',
    paths: [],
  },
  {
    why: 'verified',
    text: '【工信部】您已成功完成短信核验，备案申请已提交至通信管理局审核。',
    event: 'sms_verified',
    paths: [],
  },
  {
    why: 'verified by',
    text: '短信核验提示：主体负责人已完成短信核验，小程序负责人尚未核验。',
    event: 'sms_verified',
    by: undefined,
    paths: [],
  },
  {
    why: 'wrong',
    text: '短信核验提示：验证码输入错误，请重新输入，还可输入3次。',
    event: 'sms_wrong',
    paths: [],
    says: ['核对'],
  },
  {
    why: 'over, other words',
    text: '【工信部】因未在规定时间内完成短信核验，您的备案申请已自动退回，请重新提交。',
    paths: [],
    says: ['重新提交'],
    event: null,
  },
  {
    why: 'tries',
    text: '短信核验失败次数超过5次，备案信息已被系统退回',
    paths: [],
    says: ['重新提交'],
    event: null,
  },
  { why: 'not received', text: '用户反馈一直没有收到核验短信', paths: [], says: ['12381', ['重发']] },
  {
    why: 'bureau',
    text: '【湖南省通信管理局】您的小程序备案申请未通过审核，原因：主体负责人手机号无法接通。',
    paths: [],
    event: 'bureau_rejected',
    says: ['畅通'],
  },
  {
    why: 'bureau, a field',
    text: '【广东管局】备案被管局驳回：小程序名称与主办单位无关联，请修改',
    paths: [`${B}.name`],
    event: 'bureau_rejected',
    says: ['备注'],
  },
  {
    why: 'platform',
    text: '你的小程序备案平台审核未通过，驳回原因：小程序负责人身份证照片模糊。',
    paths: [`${A}.certificate_photo_front`],
    event: 'platform_rejected',
    says: [AGAIN],
  },
  {
    why: 'passed the platform',
    text: '你提交的小程序备案申请已通过平台审核，已提交至通信管理局。',
    event: 'platform_passed',
    paths: [],
    says: ['12381'],
  },
  { why: 'withdrawn', text: '小程序备案申请已撤回成功', event: 'withdrawn', paths: [] },
  {
    why: 'submitted',
    text: '小程序备案申请已提交，平台将在1-2个工作日内完成审核。',
    event: 'submitted',
    paths: [],
  },
  {
    why: 'call',
    text: '0755来电没接到，客服说审核打了三次电话没人接，备案退回了',
    paths: [],
    says: ['畅通', '接听'],
  },
  {
    why: 'call, did not know',
    text: '管局电话核实时，接听人表示不知情，备案退回。',
    paths: [],
    says: ['畅通'],
  },
  {
    why: 'conflict with the code',
    text: '(1003)网站主办者冲突（主办者名称或证件类型及号码），请核实后再次报备。',
    paths: [`${S}.base_info.name`],
    says: ['接入商', '一致'],
  },
  {
    why: 'duplicate name',
    text: '管局返回：2029 同一主体下该小程序名称已存在',
    paths: [`${B}.name`],
    says: ['新增接入'],
  },
  {
    why: 'inspection: mobile',
    text: '备案信息核查：主体负责人手机号为空号，请在10个工作日内变更。',
    paths: [`${P}.mobile`],
    says: [['改成', '更换', '核对']],
  },
  {
    why: 'not kept up',
    text: '你的小程序名称已变更但未及时办理变更备案，将被限制服务',
    paths: [`${B}.name`],
    says: ['变更备案'],
  },
  {
    why: 'principal, free words',
    text: '备案退回，主体负责人不是法人，湖北要求必须是法定代表人。',
    paths: [`${P}.name`],
    says: ['法定代表人'],
  },
  {
    why: 'no seal',
    text: '授权书上没有盖章，请加盖公章后重新提交',
    paths: [`${P}.authorization_letter`],
    says: ['公章'],
  },
  {
    why: 'no field at all',
    text: '今天天气不错，适合出门。',
    paths: [],
    event: null,
    keeps: ['今天天气不错，适合出门'],
    kind: 'unknown',
  },
  { why: 'nothing', text: '', paths: [], event: null, kind: 'unknown' },
  {
    why: 'cancelled',
    text: '【工信部】您的小程序注销备案申请已审核通过。',
    event: 'bureau_passed',
    paths: [],
  },
];

export const FALSE_CASES: readonly Case[] = [
  { why: 'money', text: '【工信部】您的ICP备案即将到期，请缴纳年检费用300元，逾期注销。', warns: true },
  { why: 'address', text: '【工信部】您的备案信息异常，请登录 www.miit-beian.com 核验。', warns: true },
  {
    why: 'address that begins like theirs',
    text: '【工信部】验证码665544，请登录 beian.miit.gov.cn.icp-check.top 完成核验',
    warns: true,
  },
  { why: 'short address', text: '您的小程序备案审核未通过，点击 t.cn/A6xyz 修改', warns: true },
  { why: 'card', text: '备案核验需绑定银行卡验证身份，请填写卡号和预留手机号', warns: true },
  { why: 'the code', text: '我是备案审核员，请把收到的验证码告知我，帮您完成核验', warns: true },
  { why: 'WeChat friend', text: '您的备案有问题，请添加客服微信 beian8866 处理', warns: true },
  { why: 'fee for speed', text: '管局加急通道：备案加急费500元，扫码付款后当天下号', warns: true },
  {
    why: 'code and a scheme',
    text: '【12381】您的验证码是 118822，24小时内打开 https://beian-miit.cn/yz 核验备案',
    warns: true,
  },
  { why: 'deposit', text: '您的小程序涉嫌违规，请转账保证金至指定账户解除限制', warns: true },
];

export const TRUE_CASES: readonly Case[] = [
  {
    why: 'their own address',
    text: '【工信部】验证码 402213，请于24小时内登录 https://beian.miit.gov.cn/ 完成小程序备案短信核验',
    event: 'sms_received',
    paths: [],
  },
  {
    why: 'free of charge',
    text: '【工信部】验证码 402213，您正在办理备案核验，办理备案不收取任何费用，谨防诈骗。',
    event: 'sms_received',
    paths: [],
  },
  {
    why: 'do not tell',
    text: '【工信部】您的备案验证码：771200，24小时内有效，请勿将验证码告知他人。',
    event: 'sms_received',
    paths: [],
  },
  {
    why: 'WeChat’s console',
    text: '你的小程序备案平台初审通过，请登录 mp.weixin.qq.com 查看进度',
    event: 'platform_passed',
    paths: [],
  },
];

export const REPORT_CASES: readonly Case[] = [
  {
    why: 'refused',
    text: '你的小程序报备未通过，原因：评论区缺少内容审核机制，请整改后重新提交。',
    paths: [],
    event: 'cac_rejected',
    says: ['整改', '重新提交'],
    kind: 'report',
  },
  { why: 'passed', text: '你的小程序版本已通过属地网信部门报备，可以发布。', paths: [], event: 'cac_passed' },
  {
    why: 'prelaunch',
    text: '报备已满7天，暂未收到属地网信部门反馈，小程序进入预上线，可发布上线。',
    paths: [],
    event: null,
    says: ['发布'],
  },
  {
    why: 'refused after release',
    text: '站内信：小程序预上线后，属地网信办反馈报备不通过，请及时下架整改。',
    paths: [],
    event: 'cac_rejected',
    says: ['下架'],
  },
  {
    why: 'started',
    text: '代码审核通过，已进入报备流程，预计7个自然日。',
    paths: [],
    event: 'cac_notified',
    says: ['168', '7×24'].slice(1),
  },
  { why: 'call', text: '网信办来电要求补充说明材料', paths: [], event: null, says: ['身份'] },
];

export const VERIFICATION_CASES: readonly Case[] = [
  {
    why: 'name',
    text: '微信认证审核未通过：名称涉嫌侵犯他人商标，请提供商标授权书',
    paths: [`${B}.name`],
    says: ['商标'],
    kind: 'verification',
    event: null,
  },
  { why: 'call', text: '认证失败：联系人电话多次无法接通', paths: [], says: ['畅通'] },
  { why: 'letter', text: '微信认证被打回，申请公函未加盖公章', paths: [], says: ['公章'] },
  { why: 'licence', text: '年审驳回：营业执照已过期', paths: [], says: [['换发', '更新']] },
  { why: 'due', text: '你的小程序微信认证将于2027年1月12日到期，请尽快完成年审', paths: [], says: ['年审'] },
  { why: 'expired', text: '小程序认证已过期，现已无法被搜索，请尽快完成年审。', paths: [], says: ['年审'] },
  { why: 'final', text: '认证最终失败，不能再修改，请重新提交认证申请', paths: [], says: ['重新'] },
  { why: 'passed', text: '恭喜，你的小程序已通过微信认证。', paths: [], event: null },
  { why: 'transfer', text: '认证失败：对公打款账户名与主体名称不一致', paths: [], says: ['户名'] },
  { why: 'paper', text: '微信认证审核结果：所提交的资质证明材料不齐全，请补充', paths: [], says: ['补充'] },
];

const C = 'local.service_categories*';
export const REVIEW_CASES: readonly Case[] = [
  {
    why: 'community',
    text: '你的小程序“样例集市”代码发布审核未通过，原因如下：\n1：服务类目“商业服务-公关”与你提交代码审核时设置的功能页面内容不一致：\n(1)：贵方小程序涉及UGC内容的发布与交流，请补充选择社交-社区/论坛类目。',
    paths: [C],
    event: 'code_rejected',
    says: [['社区', '论坛'], ['类目']],
    kind: 'code_review',
  },
  {
    why: 'notes of individuals',
    text: '社交笔记涉及个人小程序未开放类目内容，建议选择企业小程序。',
    paths: [C],
    says: [['企业']],
  },
  { why: 'AI', text: '小程序提供AI问答服务，请补充深度合成-AI问答类目', paths: [C], says: ['深度合成'] },
  {
    why: 'food',
    text: '小程序涉及食品销售，未选择相应类目，请补充食品经营许可证',
    paths: [C],
    says: ['类目'],
  },
  {
    why: 'licence of another',
    text: '类目审核不通过：提供的食品经营许可证主体名称与小程序主体名称不一致',
    paths: [C],
    says: ['一致'],
  },
  {
    why: 'licence expired',
    text: '类目审核驳回，医疗机构执业许可证已过期',
    paths: [C],
    says: [['续期', '过期']],
  },
  {
    why: 'test account',
    text: '代码审核未通过：小程序需要登录，未提供测试账号，无法体验完整功能',
    paths: [],
    says: ['测试账号'],
    event: 'code_rejected',
  },
  { why: 'sharing', text: '代码审核不通过：存在诱导分享行为，分享后才能领取红包', paths: [], says: ['分享'] },
  {
    why: 'virtual payment',
    text: '小程序在iOS端提供虚拟商品购买，不符合虚拟支付规范，请整改后提审',
    paths: [],
    says: ['虚拟支付'],
  },
  { why: 'privacy', text: '提审失败：未填写用户隐私保护指引', paths: [], says: ['隐私'] },
  {
    why: 'fortune',
    text: '小程序内容涉及算命、运势，属于平台未允许的内容，请移除后重新提交代码审核',
    paths: [],
    says: [['移除', '删']],
  },
  {
    why: 'name',
    text: '小程序名称与他人已有小程序近似，易造成混淆，代码审核未通过',
    paths: [`${B}.name`],
    says: [['修改小程序名称', '改名']],
  },
  { why: 'logo', text: '头像包含微信官方标识，请更换后再提交代码审核', paths: [], says: ['换'] },
  {
    why: 'demo',
    text: '小程序为测试版本，页面显示“敬请期待”，请完善后提交审核版本',
    paths: [],
    says: [['补完', '完']],
  },
  { why: 'follow', text: '代码审核驳回：强制用户关注公众号后才能使用', paths: [], says: ['关注'] },
  { why: 'passed', text: '你的小程序版本1.2.0代码审核已通过，可发布上线。', paths: [], event: 'code_passed' },
  { why: 'no filter', text: '代码审核未通过，用户评论功能未接入内容安全检测', paths: [], says: ['内容安全'] },
  { why: 'crash', text: '代码审核未通过：打开首页后白屏，无法正常使用', paths: [], says: ['修'] },
  { why: 'gambling', text: '你的小程序涉及抽奖赌博类内容，提审被拒', paths: [], says: ['删除'] },
  {
    why: 'location',
    text: '提审失败，getLocation接口未在app.json声明requiredPrivateInfos',
    paths: [],
    says: ['app.json'],
  },
  {
    why: 'order',
    text: '提审不通过：实物交易类小程序未接入发货信息管理，请填写订单中心路径',
    paths: [],
    says: ['订单'],
  },
  {
    why: 'hidden',
    text: '代码审核未通过：类目对应服务入口过深，需要多次点击才能到达',
    paths: [],
    says: ['首页'],
  },
  { why: 'autoplay', text: '小程序首页视频自动播放声音，代码审核不通过', paths: [], says: ['静音'] },
];
