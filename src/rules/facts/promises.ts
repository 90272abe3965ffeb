import { type KeywordHit, keywordsIn, type WordList, wordIn } from '../catalogue/keywords';
import { EDUCATION_ITEM, FINANCE_ITEM, TRAINING_ITEM } from '../catalogue/preApprovals';
import { serviceDocumentOf } from '../catalogue/serviceDocuments';
import type { Filing } from '../filing';
import type { Ternary } from '../ternary';
import { and, not, ternaryOf } from '../ternary';
import type { Known } from './fact';
import { hasService } from './services';
import { isIndividual } from './subject';

const unitName = (filing: Filing) => filing.icp_subject?.base_info?.name ?? '';
const scopeOf = (filing: Filing) => filing.local?.business_scope ?? '';
const appName = (filing: Filing) => filing.icp_applets?.base_info?.name ?? '';
const isOrganisation = (filing: Filing): Ternary => not(isIndividual(filing));

/**
 * The first listed word in the unit's name or scope; '' when there is none; null when the scope is needed and not
 * known.
 */
function wordOfUnit(
  { filing, day }: Known,
  list: WordList,
  inName: boolean,
  inScope: boolean,
): string | null {
  const word =
    (inName && wordIn(list, unitName(filing), day)) || (inScope && wordIn(list, scopeOf(filing), day));
  if (word) return word;
  return inScope && filing.local?.business_scope === undefined ? null : '';
}

function dueFor(filing: Filing, word: string | null): Ternary {
  return and(isOrganisation(filing), word === null ? 'unknown' : ternaryOf(word !== ''));
}

/** Pre-approval items that replace the promise about training: with one of these licences no promise is due. */
const TRAINING_ITEMS: readonly number[] = [TRAINING_ITEM, EDUCATION_ITEM];

export function financePromiseIsDue(filing: Filing, known: Known): Ternary {
  const rule = known.province?.financePromise;
  if (!rule || known.preApprovals.includes(FINANCE_ITEM) || hasService(known, '金融业-')) return 'no';
  return dueFor(filing, wordOfUnit(known, rule.words, rule.inName, rule.inScope));
}

export function educationPromiseIsDue(filing: Filing, known: Known): Ternary {
  const rule = known.province?.educationPromise;
  if (!rule || known.preApprovals.some((type) => TRAINING_ITEMS.includes(type))) return 'no';
  if (hasService(known, '教育-培训机构')) return 'no';
  return dueFor(filing, wordOfUnit(known, 'education', true, rule.inScope));
}

export function commerceStatementIsDue(filing: Filing, known: Known): Ternary {
  if (!known.province?.commerceStatement) return 'no';
  if (wordIn('commerce', appName(filing), known.day)) return isOrganisation(filing);
  return dueFor(filing, wordOfUnit(known, 'commerce', true, true));
}

/** Groups of words that occur in the unit's name or scope and that no stated item settles. */
export function unsettledWordsOfUnit(known: Known): readonly KeywordHit[] {
  const { filing, day } = known;
  return unsettled(known, keywordsIn(`${unitName(filing)}\n${scopeOf(filing)}`, day));
}

/** Groups of words that occur in the mini-program's name and that no stated item settles. */
export function unsettledWordsOfApp(known: Known): readonly KeywordHit[] {
  const { filing, day } = known;
  const hits = keywordsIn(appName(filing), day);
  return unsettled(known, hits);
}

function unsettled({ preApprovals }: Known, hits: readonly KeywordHit[]): readonly KeywordHit[] {
  return hits.filter(({ row }) => !row.settledBy.some((type) => preApprovals.includes(type)));
}

/** For these words only the licence counts, never a promise: 宗教 and 新闻. */
export const NO_PROMISE_FOR: readonly string[] = ['news', 'religion'];

/**
 * The groups of words for which a promise is enough. It is not enough when the mini-program's name or a service needs
 * the same licence.
 */
function promisable(known: Known): readonly KeywordHit[] {
  const { filing, province } = known;
  if (isIndividual(filing) !== 'no') return [];
  const hits = unsettledWordsOfUnit(known);
  if (hits.length === 0) return hits;
  const named = unsettledWordsOfApp(known).map(({ row }) => row.group);
  return hits.filter(({ row }) => {
    if (NO_PROMISE_FOR.includes(row.group) || named.includes(row.group)) return false;
    if (row.group === 'finance' && province?.financePromise) return false;
    if (row.group === 'education' && province?.educationPromise) return false;
    return !serviceCallsFor(known, row.settledBy);
  });
}

function serviceCallsFor(known: Known, types: readonly number[]): boolean {
  if (types.includes(FINANCE_ITEM) && hasService(known, '金融业-')) return true;
  return known.services.some((name) =>
    serviceDocumentOf(name)?.preApproval?.some((type) => types.includes(type)),
  );
}

export function preApprovalPromiseIsDue(filing: Filing, known: Known): Ternary {
  if (!known.province?.preApprovalPromise) return 'no';
  if (promisable(known).length > 0) return 'yes';
  return and(isOrganisation(filing), filing.local?.business_scope === undefined ? 'unknown' : 'no');
}

/**
 * All other provinces have a general form of the promise. They may ask for it or not, so the answer is at most unknown.
 */
export function preApprovalPromiseMayBeAsked(_: Filing, known: Known): Ternary {
  const { province } = known;
  return province && !province.preApprovalPromise && promisable(known).length > 0 ? 'unknown' : 'no';
}
