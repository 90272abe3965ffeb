import type { FactId } from '../facts/ids';
import { mediaPathOf } from '../filing/path';

/** What a value must be before anything else is looked at. */
export type ValueType = 'text' | 'number' | 'boolean' | 'list';

export interface FormRow {
  path: string;
  type: ValueType;
  /** the field in its own words, with its section where that is needed to tell it from another */
  label: string;
  /** required when all of these hold; absent: never required */
  required?: readonly FactId[];
  /** a media id or a file name: its absence is told by the documents table */
  media?: true;
  /** line breaks belong into it */
  lines?: true;
}

const SUBMITTED = ['filingIsNotCancellation'] as const satisfies readonly FactId[];
const LEGAL_REP = [
  'filingIsNotCancellation',
  'subjectIsOrganisation',
  'legalRepIsStated',
] as const satisfies readonly FactId[];

const text = (path: string, label: string, required?: readonly FactId[]): FormRow => ({
  path,
  type: 'text',
  label,
  ...(required ? { required } : {}),
});
const media = (path: string, label: string): FormRow => ({ path, type: 'text', label, media: true });
const list = (path: string, label: string): FormRow => ({ path, type: 'list', label });

function owner(prefix: string, who: string): FormRow[] {
  const at = (key: string) => `${prefix}.principal_info.${key}`;
  return [
    text(at('name'), `${who}姓名`, SUBMITTED),
    { path: at('certificate_type'), type: 'number', label: `${who}证件类型`, required: SUBMITTED },
    text(at('certificate_number'), `${who}证件号码`, SUBMITTED),
    text(at('certificate_validity_date_start'), `${who}证件有效期起始`, SUBMITTED),
    text(at('certificate_validity_date_end'), `${who}证件有效期截止`, SUBMITTED),
    text(at('mobile'), `${who}手机号`, SUBMITTED),
    text(at('emergency_contact'), `${who}应急联系电话`, SUBMITTED),
    text(at('email'), `${who}电子邮箱`, SUBMITTED),
    media(at('certificate_photo_front'), `${who}证件正面`),
    media(at('certificate_photo_back'), `${who}证件背面`),
    media(at('authorization_letter'), `${who}授权书`),
    // Missing has its own rule: who submits through the console has no id.
    text(at('verify_task_id'), `${who}人脸核身任务编号`),
  ];
}

/** Every key of the official request and its companions, in the order of the form (WX-API-APPLY; CONTRACT). */
export const FORM: readonly FormRow[] = [
  text('kind', '备案类型'),
  list('changes', '变更的部分'),
  { path: 'icp_subject.base_info.type', type: 'number', label: '主体性质', required: SUBMITTED },
  text('icp_subject.base_info.name', '主体名称', SUBMITTED),
  {
    path: 'icp_subject.organize_info.certificate_type',
    type: 'number',
    label: '主体证件类型',
    required: SUBMITTED,
  },
  text('icp_subject.organize_info.certificate_number', '主体证件号码', SUBMITTED),
  text('icp_subject.organize_info.certificate_address', '主体证件住所', SUBMITTED),
  media('icp_subject.organize_info.certificate_photo', '主体证件照片'),
  text('icp_subject.base_info.province', '备案省份', SUBMITTED),
  text('icp_subject.base_info.city', '备案城市', SUBMITTED),
  text('icp_subject.base_info.district', '备案县区', SUBMITTED),
  text('icp_subject.base_info.address', '通信地址', SUBMITTED),
  { ...text('icp_subject.base_info.comment', '主体信息备注'), lines: true },
  text('icp_subject.base_info.record_number', '主体备案号'),
  media('icp_subject.personal_info.residence_permit', '居住证明'),
  ...owner('icp_subject', '主体负责人'),
  text('icp_subject.legal_person_info.name', '法定代表人姓名', LEGAL_REP),
  text('icp_subject.legal_person_info.certificate_number', '法定代表人证件号码', LEGAL_REP),
  text('icp_applets.base_info.appid', 'AppID'),
  text('icp_applets.base_info.name', '小程序名称'),
  { ...list('icp_applets.base_info.service_content_types', '服务内容'), required: SUBMITTED },
  { ...list('icp_applets.base_info.nrlx_details', '前置审批项'), required: SUBMITTED },
  { ...text('icp_applets.base_info.comment', '小程序备注', SUBMITTED), lines: true },
  text('icp_applets.base_info.record_number', '小程序备案号'),
  ...owner('icp_applets', '小程序负责人'),
  list('icp_materials.commitment_letter', '互联网信息服务核准承诺书'),
  list('icp_materials.business_name_change_letter', '主体更名函'),
  list('icp_materials.party_building_confirmation_letter', '党建确认函'),
  list('icp_materials.promise_video', '承诺视频'),
  list('icp_materials.authenticity_responsibility_letter', '备案信息真实性责任告知书'),
  list('icp_materials.authenticity_commitment_letter', '备案信息真实性承诺书'),
  list('icp_materials.website_construction_proposal', '小程序建设方案书'),
  list('icp_materials.subject_other_materials', '主体其他附件'),
  list('icp_materials.applets_other_materials', '小程序其他附件'),
  list('icp_materials.holding_certificate_photo', '手持证件照'),
  { path: 'local.individual_business', type: 'boolean', label: '是不是个体工商户' },
  { path: 'local.has_seal', type: 'boolean', label: '有没有公章' },
  { ...text('local.business_scope', '经营范围'), lines: true },
  text('local.id_address_province', '证件住址所在的省'),
  { path: 'local.engages_in_finance', type: 'boolean', label: '是否从事金融业务' },
  { path: 'local.large_state_owned', type: 'boolean', label: '是不是大型国企央企' },
  { path: 'local.mass_organization', type: 'boolean', label: '是不是群团组织' },
  { path: 'local.filings_of_subject', type: 'number', label: '主体已有的备案数' },
  { path: 'local.renamed', type: 'boolean', label: '是否更过名' },
  text('local.verification_passed_on', '微信认证通过日'),
  list('local.service_categories', '服务类目'),
  { path: 'local.overseas_non_enterprise', type: 'boolean', label: '是不是境外非企业主体' },
  { path: 'local.admin_is_owner', type: 'boolean', label: '小程序负责人是不是管理员' },
  { path: 'local.names_differ_from_registry', type: 'boolean', label: '与登记信息是否有出入' },
  { path: 'local.unchanged_since_timeout', type: 'boolean', label: '短信超时后是否没有改过信息' },
  list('history', '进展'),
];

/** The groups of the request that must be there, whatever is in them (WX-API-APPLY), with their names. */
export const PARTS: ReadonlyMap<string, string> = new Map([
  ['icp_subject', '主体部分'],
  ['icp_subject.base_info', '主体基本信息'],
  ['icp_subject.organize_info', '主体证件信息'],
  ['icp_subject.principal_info', '主体负责人信息'],
  ['icp_applets', '小程序部分'],
  ['icp_applets.base_info', '小程序基本信息'],
  ['icp_applets.principal_info', '小程序负责人信息'],
  ['icp_materials', '其他材料部分'],
]);

const BY_PATH = new Map(FORM.map((row, order) => [row.path, { row, order }]));

/** What a path is called on screen; items of a list take the list's name, groups their own. */
export function labelOf(path: string): string {
  const plain = mediaPathOf(path);
  const row = (BY_PATH.get(plain) ?? BY_PATH.get(plain.replace(/\[.*$/, '')))?.row;
  return row?.label ?? PARTS.get(path) ?? path;
}

/** Where a path stands in the form; groups stand before their fields, photos behind theirs, unknown keys last. */
export function orderOf(path: string): number {
  const known = BY_PATH.get(path);
  if (known) return known.order;
  if (PARTS.has(path)) return FORM.findIndex((row) => row.path.startsWith(`${path}.`)) - 0.5;
  const plain = mediaPathOf(path);
  const bracket = plain.indexOf('[');
  const found = BY_PATH.get(bracket < 0 ? plain : plain.slice(0, bracket));
  return found ? found.order + 0.5 : FORM.length;
}
