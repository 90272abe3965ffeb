import { REVIEW_CAUSES } from '.';

/** Causes that a text tells more finely than the table of refusals: the row that says what to do. */
const ROW_OF: Readonly<Record<string, string>> = {
  'cat-ai': 'ai-category',
  'cat-community': 'cat-content',
  'cat-live': 'cat-content',
  'cat-video': 'cat-content',
  'cat-news': 'cat-content',
  'cat-missing': 'cat-core',
  'cat-papers-expired': 'cat-nopaper',
  'cat-papers-of-another': 'cat-nopaper',
  'cat-papers-unclear': 'cat-nopaper',
  'logo-state': 'confuse-gov',
};

/** The refusal of the code review, by its id in the table, that a reason is; undefined where it is none. */
export const reviewRowOf = (rule: string): string | undefined =>
  REVIEW_CAUSES.some(({ id }) => id === rule) ? (ROW_OF[rule] ?? rule) : undefined;
