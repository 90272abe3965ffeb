import {
  type Draft,
  type Field,
  type Filing,
  SECTIONS,
  type SectionId,
  SUBJECT,
  sayValue,
  subjectTypeOf,
  valueAt,
  type viewOf,
} from '@/rules';

/** A value as the console asks for it: its label there, and its words. */
export interface PartRow {
  path: string;
  label: string;
  /** '' where nothing is filled in */
  text: string;
  /** the console lets one choose it, and takes no text */
  chosen: boolean;
}

export interface Part {
  id: SectionId;
  title: string;
  rows: PartRow[];
}

type View = Pick<ReturnType<typeof viewOf>, 'fields'> & { progress: { request: Filing } };

const TYPED: readonly string[] = ['text', 'idcard', 'digits', 'phone', 'email', 'number', 'multiline'];

const rowOf = (field: Field, request: Filing, regionName: string | undefined): PartRow => ({
  path: field.path,
  label: field.label,
  text: sayValue(field, valueAt(request, field.path), request, regionName),
  chosen: !TYPED.includes(field.input.kind),
});

/** What the console asks for, section by section, in its order, with the values that a filing has. */
export function partsOf(draft: Omit<Draft, 'filing'>, { fields, progress: { request } }: View): Part[] {
  return SECTIONS.map(({ id, title }) => {
    const asked = fields[id].filter(({ path }) => !path.startsWith('local.'));
    const rows = asked.map((field) => rowOf(field, request, draft.regionName));
    const first = fields[id].length > 0 ? before(id, title, draft, request) : [];
    return { id, title, rows: [...first, ...rows] };
  });
}

/** What the console asks for first, and no section does: the nature of the subject, whether it is the same person. */
function before(id: SectionId, title: string, draft: Omit<Draft, 'filing'>, request: Filing): PartRow[] {
  const line = (path: string, label: string, text = ''): PartRow[] =>
    text ? [{ path, label, text, chosen: true }] : [];
  if (id === 'subject')
    return line(SUBJECT.type, '主体性质', subjectTypeOf(request.icp_subject?.base_info?.type)?.label);
  const same =
    id === 'appPrincipal' && draft.appPrincipalIsPrincipal && request.icp_subject?.principal_info?.name;
  return same ? line(id, title, '与主体负责人相同') : [];
}
