import { type KeywordHit, keywordsIn, type WordList, wordIn } from '../catalogue/keywords';
import { EDUCATION_ITEM, FINANCE_ITEM, TRAINING_ITEM } from '../catalogue/preApprovals';
import { serviceDocumentOf } from '../catalogue/serviceDocuments';
import type { Filing } from '../filing';
import type { WordPlace } from '../provinces';
import type { Ternary } from '../ternary';
import { and, not } from '../ternary';
import type { FactRow, Known } from './fact';
import { hasService } from './services';
import { isIndividual } from './subject';

const unitName = (filing: Filing) => filing.icp_subject?.base_info?.name ?? '';
const scopeOf = (filing: Filing) => filing.local?.business_scope ?? '';
const appName = (filing: Filing) => filing.icp_applets?.base_info?.name ?? '';
const isOrganisation = (filing: Filing): Ternary => not(isIndividual(filing));

/** What stands at each place where a province looks for words. */
const TEXTS: Record<WordPlace, (known: Known) => string> = {
  unitName: ({ filing }) => unitName(filing),
  scope: ({ filing }) => scopeOf(filing),
  appName: ({ filing }) => appName(filing),
  services: ({ services }) => services.join('\n'),
  remark: ({ filing }) => filing.icp_applets?.base_info?.comment ?? '',
};

/** Whether a listed word stands at one of the places; unknown when the scope would have to be known. */
function isWordAt(known: Known, list: WordList, places: readonly WordPlace[]): Ternary {
  if (places.some((place) => wordIn(list, TEXTS[place](known), known.day))) return 'yes';
  return places.includes('scope') && known.filing.local?.business_scope === undefined ? 'unknown' : 'no';
}

/** Pre-approval items that replace the promise about training: with one of these licences no promise is due. */
const TRAINING_ITEMS: readonly number[] = [TRAINING_ITEM, EDUCATION_ITEM];

const isInFinance = (known: Known): boolean =>
  known.preApprovals.includes(FINANCE_ITEM) || hasService(known, '金融业-');

const isInTraining = (known: Known): boolean =>
  known.preApprovals.some((type) => TRAINING_ITEMS.includes(type)) || hasService(known, '教育-培训机构');

export function financePromiseIsDue(filing: Filing, known: Known): Ternary {
  const rule = known.province?.financePromise;
  if (!rule || isInFinance(known)) return 'no';
  return and(isOrganisation(filing), isWordAt(known, rule.words, rule.places));
}

export function educationPromiseIsDue(filing: Filing, known: Known): Ternary {
  const rule = known.province?.educationPromise;
  if (!rule || isInTraining(known)) return 'no';
  return and(isOrganisation(filing), isWordAt(known, 'education', rule.places));
}

/** A service of education is no word in a name, and yet some were asked for the promise: never more than unknown. */
export function educationPromiseMayBeAsked(filing: Filing, known: Known): Ternary {
  const asks = known.province?.educationPromise?.mayAskForServices && hasService(known, '教育-');
  if (!asks || isInTraining(known) || educationPromiseIsDue(filing, known) === 'yes') return 'no';
  return and(isOrganisation(filing), 'unknown');
}

export function commerceStatementIsDue(filing: Filing, known: Known): Ternary {
  const rule = known.province?.commerceStatement;
  return rule ? and(isOrganisation(filing), isWordAt(known, 'commerce', rule.places)) : 'no';
}

/** The promise that a province takes for a word in the mini-program's name; undefined where it takes none for it. */
function promiseForName(known: Known, group: KeywordHit['row']['group']): FactRow['of'] | undefined {
  const { filing, day, province } = known;
  const { financePromise, educationPromise } = province ?? {};
  const has = (list: WordList, places: readonly WordPlace[]) =>
    places.includes('appName') && wordIn(list, appName(filing), day) !== '';
  if (group === 'finance' && financePromise && has(financePromise.words, financePromise.places))
    return financePromiseIsDue;
  if (group === 'education' && educationPromise && has('education', educationPromise.places))
    return educationPromiseIsDue;
  return undefined;
}

/** Whether a unit's promise may stand in for the licence that a word in the mini-program's name calls for. */
export const takesPromiseForName = (known: Known, { row }: KeywordHit): boolean => {
  const promise = promiseForName(known, row.group);
  return promise !== undefined && promise(known.filing, known) !== 'no';
};

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
