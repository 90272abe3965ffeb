import { type Draft, valueAt, withValue } from '@/rules';
import { isRecord } from './isRecord';
import { firstOpenOf } from './returned';
import type { SavedFiling } from './saved';

/**
 * What the board shows of a filing. It is the filing without what no board asks; computed is only which reason of a
 * refusal is the first that is still open.
 */
export interface Summary extends Pick<SavedFiling, 'id' | 'createdAt' | 'lastCheck' | 'lost'> {
  filing: Draft['filing'];
  /** the first open reason of a refusal, in the words it was kept with */
  firstReturned?: string;
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

/** A card has a line for it. */
const LINE = 60;
const shortened = (line: string): string => (line.length > LINE ? `${line.slice(0, LINE)}…` : line);

export function summaryOf(saved: SavedFiling): Summary {
  const { id, createdAt, lastCheck, lost, unparsed, filing } = saved;
  const first = firstOpenOf(saved);
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
    ...(first && { firstReturned: shortened(first) }),
    ...(unparsed && { unclear: true }),
  };
}

/** Whether a change of a filing changes nothing on the board. */
export const looksTheSame = (before: SavedFiling, after: SavedFiling): boolean =>
  before.lastCheck === after.lastCheck &&
  before.lost === after.lost &&
  before.unparsed === after.unparsed &&
  firstOpenOf(before) === firstOpenOf(after) &&
  PATHS.every((path) => valueAt(before.filing, path) === valueAt(after.filing, path));

/** Longer ones would make the board's record slow; such a filing is read at the start. */
const LONGEST = 2000;

export const isShort = (summary: Summary): boolean => JSON.stringify(summary).length <= LONGEST;

export const isSummary = (value: unknown): value is Summary =>
  isRecord(value) && typeof value.createdAt === 'number' && isRecord(value.filing);
