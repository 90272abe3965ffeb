import {
  categories,
  type Filing,
  GOVERNMENT,
  INDIVIDUAL,
  INSTITUTION,
  SERVICE_CONTENTS,
  SUBJECT_TYPES,
} from '@/rules';

export const SUBJECTS = [
  'individual',
  'enterprise',
  'individual_business',
  'institution',
  'government',
  'association',
  'overseas',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What kind of subject it is, in a sentence. */
export const SUBJECT_WORDS: Record<Subject, string> = {
  individual: '个人',
  enterprise: '企业',
  individual_business: '个体工商户',
  institution: '事业单位',
  government: '政府机关',
  association: '社会团体',
  overseas: '境外主体',
};

/** The 主体性质 that are not simply an enterprise to the category table. */
const BY_TYPE: ReadonlyMap<number, Subject> = new Map([
  [INDIVIDUAL, 'individual'],
  [GOVERNMENT, 'government'],
  [INSTITUTION, 'institution'],
  ...SUBJECT_TYPES.filter(({ label }) => /团体|基金会|民办非企业/.test(label)).map(
    ({ type }): [number, Subject] => [type, 'association'],
  ),
]);

/** What kind of subject a filing has; undefined while nobody has said it. */
export function subjectOf({ icp_subject, local }: Filing): Subject | undefined {
  const type = icp_subject?.base_info?.type;
  if (local?.overseas_non_enterprise) return 'overseas';
  if (type === undefined) return undefined;
  return BY_TYPE.get(type) ?? (local?.individual_business ? 'individual_business' : 'enterprise');
}

/** Whose list of categories a subject chooses from. */
export const listOf = (subject?: Subject): ListOf =>
  subject === 'individual' || subject === 'overseas' ? subject : 'organisation';

type ListOf = 'organisation' | 'individual' | 'overseas';

let openTo: Map<string, Set<ListOf>> | undefined;

/** Whose lists hold a category. */
function listsOf(category: string): ReadonlySet<ListOf> {
  if (!openTo) {
    openTo = new Map();
    for (const { name, subject } of categories()) {
      openTo.set(name, (openTo.get(name) ?? new Set<ListOf>()).add(subject));
    }
  }
  return openTo.get(category) ?? new Set();
}

export const isOpenToIndividuals = (category: string) => listsOf(category).has('individual');

/** Whether a subject may choose a category; one that is not named is in China. */
export function mayChoose(category: string, subject?: Subject): boolean {
  const lists = listsOf(category);
  if (subject === 'overseas') return lists.has('overseas');
  if (subject === 'individual') return lists.has('individual');
  return lists.has('organisation') || (subject === undefined && lists.has('individual'));
}

export const isPublic = (subject?: Subject) => subject === 'government' || subject === 'institution';

const SERVICES = new Map(SERVICE_CONTENTS.map((row) => [row.name, row]));
const ORGANISATION_WHY = '官方对单位也写“不建议选择”';

/** Why a subject had better not choose a service; null where it may not at all, '' where nothing speaks against it. */
export function doubtAbout(service: string, subject?: Subject): string | null {
  const row = SERVICES.get(service);
  if (!row) return null;
  if (row.governmentOnly) {
    if (isPublic(subject)) return '';
    return subject === undefined ? '仅限政府机关、事业单位' : null;
  }
  if (subject === 'individual') {
    if (row.personal === 'unwise') return '官方对个人写“不建议选择”';
    return row.personal === 'licence' ? '个人要另交职业资格' : '';
  }
  return row.organisation === 'unwise' ? ORGANISATION_WHY : '';
}
