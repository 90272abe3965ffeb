import { type Issue, placeOf } from '@/rules';
import { openReasonsOf, type ReasonNow, type SavedFiling } from '@/store';

/** How an open reason is said where its field is. */
const markOf = ({ rule, at, said, means, fix }: ReasonNow): Issue => ({
  path: at,
  level: 'error',
  rule,
  message: `上次退回：${means || `“${said}”`}`,
  fix: fix || '按原话改',
  source: [],
  because: [],
});

/** The open reasons of the last refusal, each as a mark at the place on screen that is about it. */
export const marksOf = (saved: SavedFiling, section: ReturnType<typeof placeOf>['section']): Issue[] =>
  openReasonsOf(saved)
    .filter(({ at }) => at !== '' && placeOf(at).section === section)
    .map(markOf);
