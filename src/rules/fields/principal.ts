import { PERSON_CERTIFICATES } from '../catalogue/certificates';
import type { FactId } from '../facts';
import { withLimits } from '../limits';
import type { FieldRow } from './field';

const SUBMITTED = ['filingIsNotCancellation'] as const;
const options = () => PERSON_CERTIFICATES.map(({ type, label }) => ({ value: type, label }));

/**
 * The fields of one person: certificate, validity, contacts. `identity` and `rest` are the facts under which the form
 * asks them.
 */
function principalFields(
  role: 'icp_subject' | 'icp_applets',
  identity: readonly FactId[],
  rest: readonly FactId[],
): FieldRow[] {
  const at = (key: string) => `${role}.principal_info.${key}`;
  return [
    {
      path: at('name'),
      group: '证件',
      when: identity,
      hint: '与证件上的姓名一字不差',
      why: '实名核对姓名和号码，不一致会被退回',
      input: { kind: 'text' },
      source: 'WX-API-APPLY',
    },
    {
      path: at('certificate_type'),
      group: '证件',
      when: [...SUBMITTED, ...identity],
      hint: '通常是居民身份证',
      why: '决定号码怎么填、照片拍哪几面',
      input: { kind: 'choice', options },
      source: 'WX-API-CERT',
    },
    {
      path: at('certificate_number'),
      personal: true,
      group: '证件',
      when: [...SUBMITTED, ...identity],
      hint: '照证件填写，居民身份证 18 位，最后一位可能是 X',
      why: withLimits('实名核对要用；短信核验时还要输入它的后 {smsTail} 位'),
      input: { kind: 'idcard', typeAt: at('certificate_type') },
      source: 'WX-API-APPLY',
    },
    {
      path: at('certificate_validity_date_start'),
      group: '证件',
      when: [...SUBMITTED, ...rest],
      hint: '印在身份证国徽面“有效期限”的前半段',
      why: '证件要已经生效',
      input: { kind: 'date' },
      source: 'WX-API-APPLY',
    },
    {
      path: at('certificate_validity_date_end'),
      group: '证件',
      when: [...SUBMITTED, ...rest],
      hint: '“有效期限”的后半段；印着“长期”就选长期有效',
      why: withLimits('有效期剩余不足 {validityMonths} 个月（宁夏 {validityOfNingxia} 个月）会被退回'),
      input: { kind: 'date', forever: true },
      source: 'WX-MAT',
    },
    {
      path: at('mobile'),
      personal: true,
      group: '联系方式',
      when: rest,
      hint: '本人在用的 11 位手机号；一个号码只能属于一个人',
      why: '审核会回访，工信部的核验短信也发到这里',
      input: { kind: 'digits' },
      source: 'WX-SMS',
    },
    {
      path: at('emergency_contact'),
      personal: true,
      group: '联系方式',
      when: [...SUBMITTED, ...rest],
      hint: '手机打不通时的另一个号码，可以是带区号的座机',
      why: '联系不上会被退回；不要和本人手机号相同',
      input: { kind: 'phone' },
      source: 'WX-GUIDE',
    },
    {
      path: at('email'),
      personal: true,
      group: '联系方式',
      when: [...SUBMITTED, ...rest],
      hint: '本人的邮箱，例如 name@example.com；一个邮箱只能属于一个人',
      why: '管局的通知发到这里',
      input: { kind: 'email' },
      source: 'WX-FAQ',
    },
  ];
}

/** 主体负责人. An individual gives the certificate once, as the subject's. */
export const PRINCIPAL_FIELDS: readonly FieldRow[] = [
  ...principalFields('icp_subject', ['subjectIsOrganisation'], []),
  {
    path: 'icp_subject.legal_person_info.name',
    group: '法定代表人',
    when: [...SUBMITTED, 'subjectIsOrganisation', 'legalRepIsStated'],
    hint: '营业执照（法人证书）上的法定代表人；个体工商户为经营者',
    why: '主体负责人不是法定代表人时必须另外填写',
    input: { kind: 'text' },
    source: 'WX-API-APPLY',
  },
  {
    path: 'icp_subject.legal_person_info.certificate_number',
    personal: true,
    group: '法定代表人',
    when: [...SUBMITTED, 'subjectIsOrganisation', 'legalRepIsStated'],
    hint: '法定代表人的证件号码',
    why: '用来判断负责人和法定代表人是不是同一个人',
    input: { kind: 'text' },
    source: 'WX-API-APPLY',
  },
];

/** 小程序负责人. The form does not ask again when this is the 主体负责人. */
export const APP_PRINCIPAL_FIELDS: readonly FieldRow[] = [
  ...principalFields('icp_applets', ['appPrincipalIsSomebodyElse'], ['appPrincipalIsSomebodyElse']),
  {
    path: 'local.admin_is_owner',
    group: '人脸核身',
    when: SUBMITTED,
    hint: '小程序的管理员就是这位负责人选“是”',
    why: '人脸核身要由管理员本人做，不是同一人就无法提交',
    input: { kind: 'yesno' },
    source: 'WX-FAQ',
    optional: true,
  },
  {
    path: 'icp_applets.principal_info.verify_task_id',
    group: '人脸核身',
    when: SUBMITTED,
    hint: '在微信后台提交的不用填：提交时扫码核身；通过服务商接口提交的填任务编号',
    why: '小程序负责人必须本人做人脸核身',
    input: { kind: 'text' },
    source: 'WX-API-APPLY',
    optional: true,
  },
  {
    path: 'local.face_checked_at',
    group: '人脸核身',
    when: [...SUBMITTED, 'faceTaskIsStated'],
    hint: '这个任务的人脸核身是什么时候做的',
    why: withLimits('核身以后 {faceDays} 天内要提交，过了要重做；填了才能提醒'),
    input: { kind: 'moment' },
    source: 'WX-API-NEWTASK',
    optional: true,
  },
];
