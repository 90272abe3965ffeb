import type { FieldKind } from '../fields/kinds';
import { family, field, nobody } from './row';

/** What the interface finds before anybody reads the filing; and the words that say only that a field is refused. */

const ANY: readonly FieldKind[] = [
  ...([
    'subjectName',
    'subjectNumber',
    'subjectResidence',
    'subjectPhoto',
    'subjectType',
    'subjectComment',
  ] as const),
  ...([
    'subjectCertificateType',
    'province',
    'city',
    'district',
    'address',
    'legalRepName',
    'legalRepNumber',
  ] as const),
  ...(['name', 'mobile', 'email', 'emergency', 'certificateType', 'certificateNumber', 'validFrom'] as const),
  ...(['validUntil', 'front', 'back', 'letter', 'faceCheck', 'permit'] as const),
  ...(['appName', 'appComment', 'services', 'preApprovals'] as const),
];

export const INTERFACE_CAUSES = family('interface', [
  {
    id: 'notFound',
    says: /无法找到资源|找不到资源|resourcenotfound/i,
    blames: nobody,
    means: '没有找到：小程序还没有备案成功的记录，或人脸核身的任务已经没有了',
    fix: '查备案详情的，先看备案状态是不是已备案；查人脸核身的，核对 task_id，没有了就重新发起',
    source: ['WX-API-VERIFYTASK', 'WX-API-STATUS'],
  },
  {
    id: 'mediaIdInvalid',
    says: /media_?id.{0,12}(?:不合法|无效|过期|错误|不存在|invalid|expired)|invalidmedia_?id/i,
    blames: field(ANY),
    means: '这份材料的 media_id 已经失效，或不是备案接口传出来的',
    fix: '用上传备案媒体材料的接口重新上传这份照片，换上新的 media_id 再提交',
    source: ['WX-API-GETMEDIA', 'WX-API-UPLOAD'],
  },
  {
    id: 'uploadFailed',
    says: /uploadicpmediafail/i,
    blames: nobody,
    means: '上传没有成功：多半是 certificate_type（证件类型）与 icp_order_field（字段）不对应',
    fix: '核对 certificate_type 与 icp_order_field：身份证人像面、国徽面的证件类型都是 2；填对后重新上传',
    source: ['WX-COMM-86355', 'WX-API-UPLOAD'],
  },
  {
    id: 'invalidArguments',
    says: /invalidargs?|参数(?:错误|不合法|不对|无效)/i,
    blames: field(ANY),
    means: '参数不对：字段名写错了，或没有带文件',
    fix: '核对 icp_order_field 的写法（前置审批写 icp_applets.base_info.nrlx_details）和 media 部分，再重新上传',
    source: ['WX-COMM-86328'],
  },
  {
    id: 'notReadable',
    says: /dataformaterror|数据格式错误|jsonparse|parsejson|请求体/i,
    blames: nobody,
    means: '请求不是能读的 JSON，没有请求体，或有不认识的字段',
    fix: '核对 JSON 的格式和字段名称的拼写，用 UTF-8 发送，不要把对象写成文字',
    source: ['WX-COMM-86328'],
  },
  {
    id: 'required',
    says: /(?:缺少?|缺失|没有|漏填)(?:.{0,4})(?:必填|必要|必须)?(?:字段|参数|项)|必填|不能为空|不可为空|不得为空|未填写?|为空|missing|required/i,
    unless: /签|章|日期|承诺|材料/,
    blames: field(ANY),
    means: '这一项必须填写，现在是空的',
    fix: '补上这一项再提交；个人备案时，主体信息里与负责人相同的几项也要填',
    source: ['WX-API-APPLY'],
  },
]);

/** Said of a field, without a cause. Told only when nothing else is. */
export const PLAIN_CAUSES = family('plain', [
  {
    id: 'photoReplace',
    says: /(?:上传|更换|提供|换成?)(?:一张|一份|为)?(?:最新|正确|有效|清晰|合格|完整|原件|更新)/,
    blames: field(['subjectPhoto', 'front', 'back', 'permit', 'letter']),
    means: '这张照片要换：不是最新、有效、清楚的一份',
    fix: '对着最新的证件原件重新拍一张彩色照片，重新上传',
    source: ['WX-MAT', 'WX-FAQ'],
  },
  {
    id: 'fieldRefused',
    says: /不正确|错误|有误|不符|不一致|不合格|不合法|不规范|不真实|不通过|未通过|不支持|异常|请(?:您)?(?:修改|更换|核实|核对|重新|更正|补充|完善|检查|确认|上传|与|按)|invalid|修改|更换|重新(?:填写|上传|选择)/i,
    blames: field(ANY),
    means: '审核指出这一项不对，没有说原因',
    fix: '对照证件核对这一项，改正后重新提交；看不出哪里不对的，问平台客服或打来核实的审核人员',
    source: ['WX-FAQ', 'WX-API-STATUS'],
  },
]);
