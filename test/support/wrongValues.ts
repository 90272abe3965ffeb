import { FORM, valueAt, withValue } from '@/rules';

interface WrongValue {
  path: string;
  value: unknown;
}

/** For each type of the form: values of every other type. */
const NOT: Record<string, readonly unknown[]> = {
  text: [5, true, ['x'], { a: 'x' }],
  number: ['5', false, [5], { a: 5 }],
  boolean: ['yes', 0, [true], {}],
  list: ['x', 5, true, { 0: 'x' }],
  group: ['x', 5, false, ['x']],
};

const groupsOf = (path: string): string[] =>
  path.split('.').flatMap((_, depth, steps) => (depth > 0 ? [steps.slice(0, depth).join('.')] : []));

const LICENCE = 'photos.icp_subject.organize_info.certificate_photo';

/** Parts of lists and photos, which have no rows in the form. */
const PARTS: Record<string, readonly string[]> = {
  group: ['photos', `${LICENCE}[0]`, 'icp_applets.base_info.nrlx_details[0]', 'history[0]'],
  list: [LICENCE, `${LICENCE}[0].problems`],
  text: [
    `${LICENCE}[0].file`,
    `${LICENCE}[0].format`,
    `${LICENCE}[0].dated`,
    'icp_applets.base_info.nrlx_details[0].code',
    'icp_materials.commitment_letter[0]',
    'local.service_categories[0]',
    'history[0].event',
    'history[0].at',
    'history[0].text',
  ],
  number: [`${LICENCE}[0].bytes`, `${LICENCE}[0].width`, 'icp_applets.base_info.nrlx_details[0].type'],
};

/** Values of the wrong type for every path of a filing: each field, each group of fields, each part of a list. */
export function wrongValues(): { path: string; values: readonly unknown[] }[] {
  const types = new Map<string, string>(FORM.map(({ path, type }) => [path, type]));
  for (const { path } of FORM) for (const group of groupsOf(path)) types.set(group, 'group');
  for (const [type, paths] of Object.entries(PARTS)) for (const path of paths) types.set(path, type);
  return [...types].map(([path, type]) => ({ path, values: NOT[type] ?? [] }));
}

/** Whether a stored record still contains the value unchanged, at its path or in `unparsed`. */
export function stillHolds(record: unknown, { path, value }: WrongValue): boolean {
  const { filing, unparsed = [] } = record as { filing: object; unparsed?: WrongValue[] };
  const held = [filing, ...unparsed.map((aside) => withValue<object>({}, aside.path, aside.value))];
  return held.some((holder) => JSON.stringify(valueAt(holder, path)) === JSON.stringify(value));
}
