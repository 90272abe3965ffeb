import { type Category, categories, type Filing, INDIVIDUAL } from '@/rules';

const NEEDS: Record<Category['need'], string> = {
  none: '',
  oneOf: '需其中一份：',
  all: '需要：',
  see: '资质以微信后台类目页为准',
  trial: '仅限受邀',
};

/** What a category calls for, in words; '' where it calls for nothing. */
export const needOf = ({ need, papers }: Category): string => `${NEEDS[need]}${papers.join('、')}`;

/** Lists of the category table, by whose they are. */
export const LISTS = [
  { subject: 'organisation', label: '单位' },
  { subject: 'individual', label: '个人' },
  { subject: 'overseas', label: '境外主体' },
] as const satisfies readonly { subject: Category['subject']; label: string }[];

let rows: Map<string, Category[]> | undefined;

function byName(): ReadonlyMap<string, Category[]> {
  if (rows) return rows;
  rows = new Map();
  for (const row of categories()) {
    const its = rows.get(row.name);
    if (its) its.push(row);
    else rows.set(row.name, [row]);
  }
  return rows;
}

/** The rows of the category table with this name: one for each list and each third level. */
export const categoryRows = (name: string): readonly Category[] => byName().get(name) ?? [];

/** Every name of the category table, once. */
export const categoryNames = (): string[] => [...byName().keys()];

/** Whose list of categories a filing chooses from. */
export function listFor({ icp_subject, local }: Filing): Category['subject'] {
  if (icp_subject?.base_info?.type === INDIVIDUAL) return 'individual';
  return local?.overseas_non_enterprise ? 'overseas' : 'organisation';
}

/** What a category calls for on one of the lists, in words; its third levels may differ. */
export const needsOf = (name: string, list: Category['subject']): string[] => [
  ...new Set(
    categoryRows(name)
      .filter(({ subject }) => subject === list)
      .map(needOf)
      .filter(Boolean),
  ),
];
