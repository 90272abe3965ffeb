import { FORM, type Issue, labelOf, placeOf, SUBJECT } from '@/rules';
import type { Attachment } from '../attachments';
import type { Part, PartRow } from '../parts';

/** A line of the sheet: a field, or the photographs of a document. */
export interface SheetRow extends PartRow {
  photos: Attachment[];
  issues: Issue[];
}

export interface SheetPart {
  title: string;
  rows: SheetRow[];
  /** what concerns none of the lines */
  issues: Issue[];
  /** it begins the second page on paper */
  second: boolean;
}

const MATERIALS = '其他材料';

/** Behind which field a document of a section is shown; the others come at its end. */
const BEHIND: Readonly<Record<string, string>> = {
  [SUBJECT.certificatePhoto]: SUBJECT.certificateNumber,
  [SUBJECT.residencePermit]: SUBJECT.certificateAddress,
  'icp_subject.principal_info.certificate_photo_front': 'icp_subject.principal_info.certificate_number',
  'icp_subject.principal_info.certificate_photo_back': 'icp_subject.principal_info.certificate_number',
  'icp_applets.principal_info.certificate_photo_front': 'icp_applets.principal_info.certificate_number',
  'icp_applets.principal_info.certificate_photo_back': 'icp_applets.principal_info.certificate_number',
};

const SECTION_OF: Readonly<Record<string, string>> = {
  subject: 'subject',
  principal: 'subjectPrincipal',
  app: 'app',
  appPrincipal: 'appPrincipal',
};

/** The lines of the sheet, with photographs beside their fields and issues beside what they are about. */
export function sheetPartsOf(
  parts: readonly Part[],
  attached: readonly Attachment[],
  issues: readonly Issue[],
): SheetPart[] {
  const onPath = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { path } = placeOf(issue.path);
    onPath.set(path, [...(onPath.get(path) ?? []), issue]);
  }
  const take = (path: string): Issue[] => {
    const found = onPath.get(path) ?? [];
    onPath.delete(path);
    return found;
  };
  const fields = parts.map(({ id, title, rows }) => ({
    id: id as string,
    title,
    rows: rows.map((row): SheetRow => ({ ...row, photos: [], issues: take(row.path) })),
  }));
  const sections = [...fields, { id: 'materials', title: MATERIALS, rows: [] as SheetRow[] }];
  for (const document of documentRows(attached, [...onPath.keys()], take)) place(document, sections);
  const rest = [...onPath.values()].flat();
  return sections
    .map(({ id, title, rows }): SheetPart => {
      const filled = rows.filter(
        ({ text, photos, issues: own }) => text || photos.length > 0 || own.length > 0,
      );
      return { title, rows: filled, issues: id === 'subject' ? rest : [], second: id === 'app' };
    })
    .filter(({ rows, issues: own }) => rows.length > 0 || own.length > 0);
}

/** One line for each document that has a photograph, or of which something is to be said. */
function documentRows(
  attached: readonly Attachment[],
  paths: readonly string[],
  take: (path: string) => Issue[],
): SheetRow[] {
  const places = new Set([...attached.map(({ place }) => place), ...paths.filter(isDocument)]);
  return [...places].map((path) => ({
    path,
    label: labelOf(path),
    text: '',
    chosen: true,
    photos: attached.filter((one) => one.place === path),
    issues: take(path),
  }));
}

const isDocument = (path: string): boolean => placeOf(path).section === 'documents';

function place(document: SheetRow, sections: { id: string; rows: SheetRow[] }[]): void {
  const whose = FORM.find(
    ({ path }) => document.path === path || document.path.startsWith(`${path}[`),
  )?.whose;
  const section = sections.find(({ id }) => id === (SECTION_OF[whose ?? ''] ?? 'materials'));
  if (!section) return;
  const { rows } = section;
  let at = rows.findIndex(({ path }) => path === BEHIND[document.path]) + 1;
  // The back comes behind the front.
  while (at > 0 && rows[at] && BEHIND[(rows[at] as SheetRow).path]) at++;
  rows.splice(at || rows.length, 0, document);
}
