import { listFor, needsOf } from '@/licensing';
import { type Filing, serviceNameOf } from '@/rules';
import { advise } from './advise';
import { readingOf } from './find';
import { theLexicon } from './lexicon';
import { likelyIn, spokenOf } from './review';
import { mayChoose, SUBJECT_WORDS, type Subject, subjectOf } from './subjects';
import { TOPICS } from './topics';

/** A refusal by its id, and why it is likely for an app, or why it does not concern it. */
export interface Concern {
  id: string;
  because: string;
}

/** What an app has to look at before a code review. A refusal in neither list concerns every app. */
export interface Checklist {
  /** best first */
  likely: readonly Concern[];
  apart: readonly Concern[];
}

const NO_PAPER = '选的类目都不要证';
const PAPERS = ['cat-nopaper', 'paper-cover'];

const once = (all: readonly Concern[]): Concern[] =>
  all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);

/** What a text affirms, and the groups of the words within its longer words: a thing half said is not left out. */
function wordsOf(text: string, subject?: Subject): string[] {
  const { groupsOf } = theLexicon();
  return [...readingOf(text, subject).affirmed].flatMap((word) => [
    word,
    ...(groupsOf.get(word) ?? []).map((group) => `@${group}`),
  ]);
}

/**
 * The refusals that an app is likely to meet, and those it will not: from the categories, services and remark of its
 * filing, and from what a person says of it. What nothing is known of is left to concern it.
 */
export function checklistFor(filing: Filing = {}, says = ''): Checklist {
  const subject = subjectOf(filing);
  const categories = filing.local?.service_categories ?? [];
  const { comment = '', service_content_types: services = [] } = filing.icp_applets?.base_info ?? {};
  const chosen = [...categories, ...services.map(serviceNameOf)];
  const told = [
    { text: says, from: '说到的事' },
    { text: comment, from: '小程序备注' },
  ].map(({ text, from }) => ({ text, from, advice: advise(text, subject) }));
  const affirmed = new Set(told.flatMap(({ text }) => wordsOf(text, subject)));
  const names = [
    ...chosen,
    ...told.flatMap(({ advice }) =>
      [...advice.categories, ...advice.services, ...advice.closed].map(({ id }) => id),
    ),
  ];
  const speaksOf = (when: readonly string[]) => spokenOf(when, names, affirmed) !== null;

  const who = subject ? SUBJECT_WORDS[subject] : '';
  const closed = who ? categories.filter((name) => !mayChoose(name, subject)) : [];
  const individual = subject === 'individual';
  const likely = once([
    ...closed.map((name) => ({ id: 'cat-none', because: `${who}不能选“${name}”` })),
    ...(individual && speaksOf(['深度合成-', '@ai'])
      ? [{ id: 'ai-individual', because: '个人主体没有开放 AI 的类目' }]
      : []),
    ...likelyIn(chosen, new Set()).map(({ id, because, name }) => ({
      id,
      because: `选了“${name}”：${because}`,
    })),
    ...told.flatMap(({ from, advice }) =>
      advice.review.map(({ id, because }) => ({ id, because: `${from}：${because}` })),
    ),
  ]);

  const isKnown = names.length > 0;
  const list = listFor(filing);
  const needNone = categories.length > 0 && categories.every((name) => needsOf(name, list).length === 0);
  const apart = once([
    ...(who && !individual ? [{ id: 'ai-individual', because: '只说个人主体' }] : []),
    ...TOPICS.filter(({ when }) => isKnown && !speaksOf(when)).flatMap(({ about, refusals }) =>
      refusals.map((id) => ({ id, because: `没有说到${about}` })),
    ),
    ...(needNone ? PAPERS.map((id) => ({ id, because: NO_PAPER })) : []),
  ]);
  const named = new Set(likely.map(({ id }) => id));
  return { likely, apart: apart.filter(({ id }) => !named.has(id)) };
}
