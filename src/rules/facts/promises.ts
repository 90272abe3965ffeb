import { and, answerOf, not } from '../ternary';
import { type KeywordHit, keywordsIn, PROMISE_WORDS, type WordList, wordIn } from '../catalogue/keywords';
import { EDUCATION_ITEM, FINANCE_ITEM, TRAINING_ITEM } from '../catalogue/preApprovals';
import { servicePaperOf } from '../catalogue/servicePapers';
import type { Answer, Filing } from '../filing';
import { provinceIn } from '../provinces';
import { hasService, preApprovalsOf, servicesOf } from './services';
import { isIndividual } from './subject';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const unitName = (filing: Filing) => textOf(filing.icp_subject?.base_info?.name);
const scopeOf = (filing: Filing) => textOf(filing.local?.business_scope);
const appName = (filing: Filing) => textOf(filing.icp_applets?.base_info?.name);
const isOrganisation = (filing: Filing): Answer => not(isIndividual(filing));

/** The first listed word in the unit's name or scope; '' none; null when the scope would have to be known. */
function wordOfUnit(filing: Filing, list: WordList, inName: boolean, inScope: boolean): string | null {
  const word = (inName && wordIn(list, unitName(filing))) || (inScope && wordIn(list, scopeOf(filing)));
  if (word) return word;
  return inScope && filing.local?.business_scope === undefined ? null : '';
}

function dueFor(filing: Filing, word: string | null): Answer {
  return and(isOrganisation(filing), word === null ? 'unknown' : answerOf(word !== ''));
}

/** A licence held or a service chosen takes the place of the promise. */
const TRAINING_ITEMS: readonly number[] = [TRAINING_ITEM, EDUCATION_ITEM];

export function financePromiseIsDue(filing: Filing): Answer {
  const rule = provinceIn(filing)?.financePromise;
  if (!rule || preApprovalsOf(filing).includes(FINANCE_ITEM) || hasService(filing, '金融业-')) return 'no';
  return dueFor(filing, wordOfUnit(filing, PROMISE_WORDS[rule.words], rule.inName, rule.inScope));
}

export function educationPromiseIsDue(filing: Filing): Answer {
  const rule = provinceIn(filing)?.educationPromise;
  if (!rule || preApprovalsOf(filing).some((type) => TRAINING_ITEMS.includes(type))) return 'no';
  if (hasService(filing, '教育-培训机构')) return 'no';
  return dueFor(filing, wordOfUnit(filing, PROMISE_WORDS.education, true, rule.inScope));
}

export function commerceStatementIsDue(filing: Filing): Answer {
  if (!provinceIn(filing)?.commerceStatement) return 'no';
  if (wordIn(PROMISE_WORDS.commerce, appName(filing))) return isOrganisation(filing);
  return dueFor(filing, wordOfUnit(filing, PROMISE_WORDS.commerce, true, true));
}

/** Groups of words the unit's name or scope hits that no stated item settles. */
export function unsettledWordsOfUnit(filing: Filing): readonly KeywordHit[] {
  if (isIndividual(filing) !== 'no') return [];
  const hits = keywordsIn(`${unitName(filing)}\n${scopeOf(filing)}`);
  return unsettled(filing, hits);
}

/** Groups of words the mini-program's name hits that no stated item settles. */
export function unsettledWordsOfApp(filing: Filing): readonly KeywordHit[] {
  const hits = keywordsIn(appName(filing));
  return unsettled(filing, hits);
}

function unsettled(filing: Filing, hits: readonly KeywordHit[]): readonly KeywordHit[] {
  const stated = preApprovalsOf(filing);
  return hits.filter(({ row }) => !row.settledBy.some((type) => stated.includes(type)));
}

/** 宗教 and 新闻 always need the real licence. */
export const NO_PROMISE_FOR: readonly string[] = ['news', 'religion'];

/** What is left to promise: neither the name nor a service of the mini-program may point at it. */
function promisable(filing: Filing): readonly KeywordHit[] {
  const place = provinceIn(filing);
  const named = unsettledWordsOfApp(filing).map(({ row }) => row.group);
  return unsettledWordsOfUnit(filing).filter(({ row }) => {
    if (NO_PROMISE_FOR.includes(row.group) || named.includes(row.group)) return false;
    if (row.group === 'finance' && place?.financePromise) return false;
    if (row.group === 'education' && place?.educationPromise) return false;
    return !serviceCallsFor(filing, row.settledBy);
  });
}

function serviceCallsFor(filing: Filing, types: readonly number[]): boolean {
  if (types.includes(FINANCE_ITEM) && hasService(filing, '金融业-')) return true;
  return servicesOf(filing).some((name) =>
    servicePaperOf(name)?.preApproval?.some((type) => types.includes(type)),
  );
}

export function preApprovalPromiseIsDue(filing: Filing): Answer {
  if (!provinceIn(filing)?.preApprovalPromise) return 'no';
  if (promisable(filing).length > 0) return 'yes';
  return and(isOrganisation(filing), filing.local?.business_scope === undefined ? 'unknown' : 'no');
}

/** Every other province knows a general form of the promise: it may be asked for, so never more than unknown. */
export function preApprovalPromiseMayBeAsked(filing: Filing): Answer {
  const place = provinceIn(filing);
  return place && !place.preApprovalPromise && promisable(filing).length > 0 ? 'unknown' : 'no';
}
