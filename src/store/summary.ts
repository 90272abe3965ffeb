import { type Draft, valueAt, withValue } from '@/rules';
import { isRecord } from './isRecord';
import type { SavedFiling } from './saved';

/** What the board shows of a filing. Nothing in it is computed: it is the filing without what no board asks. */
export interface Summary extends Pick<SavedFiling, 'id' | 'createdAt' | 'lastCheck' | 'lost'> {
  filing: Draft['filing'];
  /** something in the filing was not understood */
  unclear?: true;
}

/** What the board, the order of its cards and the choice of a subject to copy ask of a filing. */
const PATHS = [
  'kind',
  'changes',
  'history',
  'icp_subject.base_info.name',
  'icp_subject.base_info.type',
  'icp_subject.base_info.province',
  'icp_subject.organize_info.certificate_number',
  'icp_applets.base_info.name',
  'local.individual_business',
  'local.overseas_non_enterprise',
  'local.service_categories',
  'local.unchanged_since_timeout',
  'local.verification_passed_on',
] as const;

/** Summaries that were made for another board are of no use. */
export const SHAPE = PATHS.join(' ');

export function summaryOf({ id, createdAt, lastCheck, lost, unparsed, filing }: SavedFiling): Summary {
  let asked: Draft['filing'] = {};
  for (const path of PATHS) {
    const value = valueAt(filing, path);
    if (value !== undefined) asked = withValue(asked, path, value);
  }
  // The words of a refusal are long, and no clock reads them.
  const history = filing.history?.map(({ text: _, ...entry }) => entry);
  return {
    id,
    createdAt,
    filing: history ? { ...asked, history } : asked,
    ...(lastCheck && { lastCheck }),
    ...(lost?.length && { lost }),
    ...(unparsed && { unclear: true }),
  };
}

/** Whether a change of a filing changes nothing on the board. */
export const looksTheSame = (before: SavedFiling, after: SavedFiling): boolean =>
  before.lastCheck === after.lastCheck &&
  before.lost === after.lost &&
  before.unparsed === after.unparsed &&
  PATHS.every((path) => valueAt(before.filing, path) === valueAt(after.filing, path));

/** Longer ones would make the board's record slow; such a filing is read at the start. */
const LONGEST = 2000;

export const isShort = (summary: Summary): boolean => JSON.stringify(summary).length <= LONGEST;

export const isSummary = (value: unknown): value is Summary =>
  isRecord(value) && typeof value.createdAt === 'number' && isRecord(value.filing);
