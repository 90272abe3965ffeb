import { RESIDENT_ID } from '../catalogue/certificates';
import type { FactId } from '../facts';
import { knownOf } from '../facts/known';
import type { Instant } from '../filing';
import type { Draft } from '../filing/draft';
import { fieldOfPath, valueAt } from '../filing/path';
import { SUBJECT } from '../filing/paths';
import { requestOf } from '../filing/request';
import { APP_FIELDS } from './app';
import type { Field, FieldRow, SectionId } from './field';
import { APP_PRINCIPAL_FIELDS, PRINCIPAL_FIELDS } from './principal';
import { labelOf } from './rows';
import { SUBJECT_FIELDS } from './subject';

export type { Field, FieldInput, Option, SectionId } from './field';

export const SECTIONS = [
  { id: 'subject', title: '主体信息', lead: '备案由谁负责：照证件填写，不用换成自己的说法。' },
  {
    id: 'subjectPrincipal',
    title: '主体负责人',
    lead: '代表主体对备案负责的人，审核会打电话核实。个人备案就是你本人，姓名和证件号从主体信息带来。',
  },
  { id: 'app', title: '小程序信息', lead: '小程序做什么、要不要许可。' },
  {
    id: 'appPrincipal',
    title: '小程序负责人',
    lead: '管理这个小程序的人，提交时要做人脸核身。个人备案就是你本人。',
  },
] as const satisfies readonly { id: SectionId; title: string; lead: string }[];

/** The fields of each section, whether they are asked or not. */
export const FIELDS: Record<SectionId, readonly FieldRow[]> = {
  subject: SUBJECT_FIELDS,
  subjectPrincipal: PRINCIPAL_FIELDS,
  app: APP_FIELDS,
  appPrincipal: APP_PRINCIPAL_FIELDS,
};

/** One picker sets three codes. Its field has the path of the last code. */
const REGION: string = SUBJECT.district;
const REGION_PARTS: readonly string[] = [SUBJECT.province, SUBJECT.city];

const BY_PATH = new Map<string, Field>();
for (const { id } of SECTIONS) for (const row of FIELDS[id]) BY_PATH.set(row.path, fieldOf(row, id));

function fieldOf({ when: _, ...row }: FieldRow, section: SectionId): Field {
  return { ...row, section, label: row.path === REGION ? '备案的省、市、县区' : labelOf(row.path) };
}

/** What a section asks at a moment, in the order of the form; by the newest rules without one. `request` spares making it again. */
export function fieldsOf(
  draft: Draft,
  section: SectionId,
  at?: Instant,
  request = requestOf(draft),
): Field[] {
  const { is } = knownOf(request, at);
  const individual = is('subjectIsIndividual') === 'yes';
  const asked = (fact: FactId) =>
    fact === 'appPrincipalIsSomebodyElse' ? !individual && !draft.appPrincipalIsPrincipal : is(fact) !== 'no';
  return FIELDS[section]
    .filter(({ when }) => when.every(asked))
    .map((row) => {
      const field = BY_PATH.get(row.path) as Field;
      const { input, ...rest } = individual ? { ...field, ...TO_INDIVIDUALS[row.path] } : field;
      const letters = input.kind === 'idcard' && valueAt(request, input.typeAt) !== RESIDENT_ID;
      return { ...rest, input: letters ? { kind: 'text' } : input };
    });
}

/** What differs in a field when the form asks an individual: it asks a person, not a unit. */
const TO_INDIVIDUALS: Record<string, Partial<Field>> = {
  [SUBJECT.name]: { label: '姓名（主体名称）', hint: '与证件上的姓名一字不差' },
  [SUBJECT.certificateType]: { label: '证件类型' },
  [SUBJECT.certificateNumber]: {
    label: '证件号码',
    hint: '照证件填写，居民身份证 18 位，最后一位可能是 X',
    input: { kind: 'idcard', typeAt: SUBJECT.certificateType },
    personal: true,
  },
  [SUBJECT.certificateAddress]: {
    label: '证件上的住址',
    hint: '照证件上的住址逐字填写，包括标点',
    personal: true,
  },
  [SUBJECT.address]: { personal: true },
};

/**
 * The field that an issue's path belongs to. The path may lie inside the field. Undefined when no section asks for it.
 */
export function fieldAt(path: string): Field | undefined {
  const plain = fieldOfPath(path);
  return BY_PATH.get(plain) ?? (REGION_PARTS.includes(plain) ? BY_PATH.get(REGION) : undefined);
}
