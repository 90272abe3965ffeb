import type { FactId } from '../facts/ids';
import { OWN_QUESTIONS } from '../filing/local';
import {
  APP,
  APP_DOCUMENTS,
  APP_PRINCIPAL,
  PRINCIPAL,
  type PrincipalPaths,
  SUBJECT,
  SUBJECT_DOCUMENTS,
} from '../filing/paths';
import type { LimitId } from '../limits';
import type { PhotoKind } from '../photos/kinds';

/** What kind of value a field holds. A media field holds a media id or a file name. */
export type ValueType = 'text' | 'number' | 'boolean' | 'list';

/** What one item of a list is. */
export type ItemType = 'text' | 'change' | 'service' | 'preApproval' | 'event';

/** The kind of text. It decides how stray blanks, full-width characters and line breaks are corrected. */
export type TextKind = 'line' | 'lines' | 'number' | 'certificate' | 'phone' | 'email';

/** Whom or what a field describes. */
export type Whose = 'filing' | 'subject' | 'principal' | 'app' | 'appPrincipal' | 'materials';

/** What one key of the official request is (WX-API-APPLY), or one question of our own (filing/local.ts). */
export interface FormRow {
  /** the official path: the field's id */
  path: string;
  type: ValueType;
  /** the name of the field; it includes the section where another field has the same name */
  label: string;
  whose: Whose;
  /** for a text; absent: one line */
  text?: TextKind;
  /** for a list; absent: texts */
  items?: ItemType;
  /** required when all of these facts hold; absent: never required, or the documents table decides */
  required?: readonly FactId[];
  /** for a media field: what its photos show */
  photo?: PhotoKind;
  /** photos of several documents share this place */
  shared?: true;
  /** the most photos or values it takes; absent: one photo, any number of values */
  most?: LimitId;
  /** it describes one mini-program or one account: the next filing of the same subject does not copy it */
  ofOneFiling?: true;
}

const SUBMITTED = ['filingIsNotCancellation'] as const satisfies readonly FactId[];
const LEGAL_REP = ['filingIsNotCancellation', 'subjectIsOrganisation', 'legalRepIsStated'] as const;
const THROUGH_API = ['filingIsNotCancellation', 'filingGoesThroughInterface'] as const;

const required = { required: SUBMITTED } as const;

const row =
  (type: ValueType) =>
  (path: string, label: string, whose: Whose, more: Partial<FormRow> = {}): FormRow => ({
    path,
    type,
    label,
    whose,
    ...more,
  });
const text = row('text');
const number = row('number');
const list = row('list');

function subject(): FormRow[] {
  const whose = 'subject';
  return [
    number(SUBJECT.type, '主体性质', whose, required),
    text(SUBJECT.name, '主体名称', whose, required),
    number(SUBJECT.certificateType, '主体证件类型', whose, required),
    text(SUBJECT.certificateNumber, '主体证件号码', whose, { text: 'certificate', ...required }),
    text(SUBJECT.certificateAddress, '主体证件住所', whose, required),
    text(SUBJECT.certificatePhoto, '主体证件照片', whose, { photo: 'licence' }),
    text(SUBJECT.province, '备案省份', whose, required),
    text(SUBJECT.city, '备案城市', whose, required),
    text(SUBJECT.district, '备案县区', whose, required),
    text(SUBJECT.address, '通信地址', whose, required),
    text(SUBJECT.comment, '主体信息备注', whose, { text: 'lines' }),
    text(SUBJECT.recordNumber, '主体备案号', whose, { text: 'number' }),
    text(SUBJECT.residencePermit, '居住证明', whose, { photo: 'permit' }),
  ];
}

function principal(at: PrincipalPaths, whose: 'principal' | 'appPrincipal', who: string): FormRow[] {
  return [
    text(at.name, `${who}姓名`, whose, required),
    number(at.certificateType, `${who}证件类型`, whose, required),
    text(at.certificateNumber, `${who}证件号码`, whose, { text: 'certificate', ...required }),
    text(at.validFrom, `${who}证件有效期起始`, whose, required),
    text(at.validUntil, `${who}证件有效期截止`, whose, required),
    text(at.mobile, `${who}手机号`, whose, { text: 'phone', ...required }),
    text(at.emergency, `${who}应急联系电话`, whose, { text: 'phone', ...required }),
    text(at.email, `${who}电子邮箱`, whose, { text: 'email', ...required }),
    text(at.front, `${who}证件正面`, whose, { photo: 'card' }),
    text(at.back, `${who}证件背面`, whose, { photo: 'card' }),
    text(at.letter, `${who}授权书`, whose, { photo: 'letter' }),
    text(at.faceCheck, `${who}人脸核身任务编号`, whose, {
      text: 'number',
      ofOneFiling: true,
      // In the console the face check happens during the submission, and there is no number.
      ...(whose === 'appPrincipal' ? { required: THROUGH_API } : {}),
    }),
  ];
}

function app(): FormRow[] {
  const whose = 'app';
  return [
    text(APP.appid, 'AppID', whose),
    text(APP.name, '小程序名称', whose),
    list(APP.services, '服务内容', whose, { items: 'service', most: 'services', ...required }),
    list(APP.preApprovals, '前置审批项', whose, { items: 'preApproval', ...required }),
    text(APP.comment, '小程序备注', whose, { text: 'lines', ...required }),
    text(APP.recordNumber, '小程序备案号', whose, { text: 'number' }),
  ];
}

const material = (key: string, label: string, photo: PhotoKind, most?: LimitId): FormRow => ({
  path: `icp_materials.${key}`,
  type: 'list',
  label,
  whose: 'materials',
  photo,
  ...(most ? { most } : {}),
});

const materials: FormRow[] = [
  material('commitment_letter', '互联网信息服务核准承诺书', 'letter'),
  material('business_name_change_letter', '主体更名函', 'letter'),
  material('party_building_confirmation_letter', '党建确认函', 'letter'),
  material('promise_video', '承诺视频', 'paper'),
  material('authenticity_responsibility_letter', '备案信息真实性责任告知书', 'letter'),
  material('authenticity_commitment_letter', '备案信息真实性承诺书', 'letter'),
  material('website_construction_proposal', '小程序建设方案书', 'paper'),
  { ...material('', '主体其他附件', 'letter', 'otherMaterials'), path: SUBJECT_DOCUMENTS, shared: true },
  { ...material('', '小程序其他附件', 'letter', 'otherMaterials'), path: APP_DOCUMENTS, shared: true },
  material('holding_certificate_photo', '手持证件照', 'holder'),
];

const local = Object.entries(OWN_QUESTIONS).map(
  ([key, row]): FormRow => ({ path: `local.${key}`, whose: 'subject', ...row }),
);

/** Every key of the official request, and the keys beside it, in the order of the form (WX-API-APPLY; README). */
export const FORM: readonly FormRow[] = [
  { path: 'kind', type: 'text', label: '备案类型', whose: 'filing' },
  { path: 'changes', type: 'list', items: 'change', label: '变更的部分', whose: 'filing' },
  ...subject(),
  ...principal(PRINCIPAL, 'principal', '主体负责人'),
  {
    path: SUBJECT.legalRepName,
    type: 'text',
    label: '法定代表人姓名',
    whose: 'principal',
    required: LEGAL_REP,
  },
  {
    path: SUBJECT.legalRepNumber,
    type: 'text',
    label: '法定代表人证件号码',
    whose: 'principal',
    text: 'certificate',
    required: LEGAL_REP,
  },
  ...app(),
  ...principal(APP_PRINCIPAL, 'appPrincipal', '小程序负责人'),
  ...materials,
  ...local,
  { path: 'history', type: 'list', items: 'event', label: '进展', whose: 'filing' },
];

/** The groups that the request must contain, even when they are empty (WX-API-APPLY), with their names. */
export const GROUPS: ReadonlyMap<string, string> = new Map([
  ['icp_subject', '主体部分'],
  ['icp_subject.base_info', '主体基本信息'],
  ['icp_subject.organize_info', '主体证件信息'],
  ['icp_subject.principal_info', '主体负责人信息'],
  ['icp_applets', '小程序部分'],
  ['icp_applets.base_info', '小程序基本信息'],
  ['icp_applets.principal_info', '小程序负责人信息'],
  ['icp_materials', '其他材料部分'],
]);
