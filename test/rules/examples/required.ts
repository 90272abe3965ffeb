import { APP, APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '@/rules/filing/paths';
import type { REQUIRED_RULES } from '@/rules/precheck/required';
import { CANCELLED, CHANGED, type Examples } from './example';

const LEGAL_REP = 'icp_subject.legal_person_info';

/** Rules for missing values, and for blanks in the wrong place. */
export const REQUIRED_EXAMPLES = {
  masked: {
    level: 'unknown',
    raised: [
      {
        values: { [PRINCIPAL.mobile]: '139*****001' },
        path: PRINCIPAL.mobile,
        says: '主体负责人手机号里有“*”，是被遮住的内容',
        fix: '填写完整的主体负责人手机号',
        insteadOf: { rule: 'mobile' },
      },
      {
        values: { [PRINCIPAL.certificateNumber]: '44**************16' },
        path: PRINCIPAL.certificateNumber,
        says: '主体负责人证件号码里有“*”',
        insteadOf: { rule: 'residentIdShape' },
      },
      { values: { [PRINCIPAL.name]: '*样例' }, path: PRINCIPAL.name, says: '主体负责人姓名里有“*”' },
      { values: { [SUBJECT.name]: '广州市＊＊公司' }, path: SUBJECT.name, says: '主体名称里有“*”' },
      { values: { [PRINCIPAL.email]: 're****om' }, path: PRINCIPAL.email, says: '主体负责人电子邮箱里有“*”' },
      { values: { [SUBJECT.address]: '示范路****室' }, path: SUBJECT.address, says: '通信地址里有“*”' },
    ],
    not: [
      { values: { [PRINCIPAL.mobile]: '13911110001' }, why: 'the number is whole' },
      {
        values: { [PRINCIPAL.mobile]: '13911110001', [SUBJECT.name]: '**' },
        why: 'nothing but stars is how some licences print a name',
      },
      {
        values: { [PRINCIPAL.mobile]: '13911110001', [PRINCIPAL.email]: 'a*b@example.com' },
        why: 'an address may have one star',
      },
    ],
  },
  strayBlank: {
    level: 'error',
    raised: [
      {
        values: { [PRINCIPAL.mobile]: ' 1391111000' },
        path: PRINCIPAL.mobile,
        says: '主体负责人手机号的前后有空格',
        fix: '删去主体负责人手机号里多余的空格',
        insteadOf: { rule: 'mobile' },
      },
      {
        values: { [PRINCIPAL.email]: 'ren.example.com ' },
        path: PRINCIPAL.email,
        says: '主体负责人电子邮箱的前后有空格',
        insteadOf: { rule: 'email' },
      },
      {
        values: { [APP.preApprovals]: [{ type: 5, code: '证1 ', media: 'm' }] },
        path: `${APP.preApprovals}[0].code`,
        says: '前后有空格',
      },
    ],
    not: [
      { values: { [PRINCIPAL.mobile]: '1391111000' }, why: 'there is no blank' },
      {
        values: { [PRINCIPAL.mobile]: undefined, [APP.comment]: '第一行\n第二行' },
        why: 'a remark may have several lines',
      },
    ],
  },
  partMissing: {
    level: 'error',
    raised: [
      {
        values: { icp_materials: undefined },
        path: 'icp_materials',
        says: '请求里没有其他材料部分（icp_materials），提交不了',
        fix: '补上 icp_materials',
      },
      {
        values: { icp_subject: undefined },
        path: 'icp_subject',
        says: '请求里没有主体部分（icp_subject）',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { by: 'console', why: 'the console makes the request' },
      { values: { icp_materials: {} }, why: 'an empty group is there (WX-API-APPLY)' },
    ],
  },
  required: {
    level: 'error',
    raised: [
      {
        values: { [SUBJECT.name]: undefined },
        path: SUBJECT.name,
        says: '主体名称还没有填',
        fix: '填写主体名称',
      },
      { values: { [SUBJECT.name]: '\u3000' }, path: SUBJECT.name, says: '主体名称还没有填' },
      { values: { [APP.services]: [] }, path: APP.services, says: '服务内容还没有填' },
      { values: { [APP.preApprovals]: [] }, path: APP.preApprovals, says: '前置审批项还没有填' },
      {
        values: { [LEGAL_REP]: { name: '任样例' } },
        path: SUBJECT.legalRepNumber,
        says: '法定代表人证件号码还没有填',
      },
    ],
    not: [
      CANCELLED,
      { values: { [SUBJECT.name]: '广州市示范样例科技有限公司' }, why: 'nothing is missing' },
      {
        values: { [SUBJECT.name]: '广州市示范样例科技有限公司', [SUBJECT.comment]: undefined },
        why: 'the remark about the subject is optional',
      },
    ],
  },
  faceCheck: {
    level: 'unknown',
    raised: [
      {
        by: 'console',
        values: { [APP_PRINCIPAL.faceCheck]: undefined },
        path: APP_PRINCIPAL.faceCheck,
        says: '人脸核身在微信后台提交时进行',
        fix: '本人用管理员微信扫码',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { by: 'api', why: 'for the interface it is an error' },
      { values: { [APP_PRINCIPAL.faceCheck]: 'task-1' }, why: 'it is done' },
    ],
  },
} satisfies Record<keyof typeof REQUIRED_RULES, Examples>;
