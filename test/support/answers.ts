import {
  type Draft,
  documentsOfDraft,
  type Field,
  type Filing,
  fieldsOf,
  type Instant,
  PROVINCES,
  SECTIONS,
  type StoredPhoto,
  withValue,
} from '@/rules';
import { creditCodeCheck, residentIdCheck } from '@/rules/checks';
import { photo } from './filings';

const CREDIT = '91440199MA0TE5T99';
const PERSON: Record<string, string> = {
  icp_subject: '44019919850505011',
  icp_applets: '44019919860606021',
};
const MOBILE: Record<string, string> = { icp_subject: '13922220001', icp_applets: '13922220002' };

/** A correct value for a field of any kind, as a person with the phone would give it. */
export function answerTo(field: Field, filing: Filing): unknown {
  const role = field.path.split('.')[0] ?? '';
  const province = filing.icp_subject?.base_info?.province?.slice(0, 2) ?? '44';
  const own = PERSON[role] ?? '';
  switch (field.input.kind) {
    case 'choice':
      return field.path === 'local.id_address_province'
        ? PROVINCES.find(({ code }) => code.startsWith(province))?.code
        : field.input.options(filing)[0]?.value;
    case 'several':
      return [field.input.options[0]?.value];
    case 'date':
      return field.input.forever ? '长期' : field.input.dashes ? '2026-01-10' : '20200101';
    case 'moment':
      return '2026-03-09T09:00:00+08:00';
    case 'yesno':
      return field.path === 'local.has_seal' || field.path === 'local.admin_is_owner';
    case 'number':
      return 0;
    case 'services':
      return ['生活服务-工具'];
    case 'preapproval':
      return [{ type: 24 }];
    case 'categories':
      return ['工具-记账'];
    case 'digits':
      return MOBILE[role];
    case 'phone':
      return '0755-86001234';
    case 'email':
      return `${role}@example.com`;
    case 'idcard':
      return own + residentIdCheck(own);
    case 'multiline':
      return field.input.min ? '用于到店预约和取号，显示排队进度，没有评论和交易。' : '样例研究';
    default:
      return textFor(field.path);
  }
}

function textFor(path: string): string {
  if (path.endsWith('organize_info.certificate_number')) return CREDIT + creditCodeCheck(CREDIT);
  if (path.endsWith('legal_person_info.certificate_number')) {
    const person = `${PERSON.icp_subject}`;
    return person + residentIdCheck(person);
  }
  if (path.endsWith('address')) return '示范路10号3栋1201室';
  return path.endsWith('verify_task_id') ? 'task-1' : '样例示范';
}

/**
 * Fills in everything that the form asks, section by section, until it asks nothing new; then adds a photo of every
 * document.
 */
export function filledIn(draft: Draft, now: Instant): Draft {
  let filled = draft;
  for (let round = 0; round < 2; round++) {
    for (const { id } of SECTIONS) {
      for (const field of fieldsOf(filled, id))
        filled = { ...filled, filing: withAnswer(filled.filing, field) };
    }
  }
  const photos = documentsOfDraft(filled, now)
    .filter(({ required }) => required === true)
    .map(({ path }): [string, StoredPhoto[]] => [path, [photo('paper.jpg')]]);
  return { ...filled, filing: { ...filled.filing, photos: Object.fromEntries(photos) } };
}

function withAnswer<F extends Filing>(filing: F, field: Field): F {
  if (field.input.kind !== 'region') return withValue(filing, field.path, answerTo(field, filing));
  const province = filing.icp_subject?.base_info?.province?.slice(0, 2) ?? '44';
  const there = withValue(filing, 'icp_subject.base_info.city', `${province}0100`);
  return withValue(there, field.path, `${province}0102`);
}
