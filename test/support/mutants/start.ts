import type { Mutant } from './mutant';

const COPIES = ['test/weapp/start-copies.test.ts'];
const QUESTIONS = ['test/weapp/start-questions.test.ts'];
const ENTRY = ['test/shell/launch.test.ts'];

const START = 'fill/start/index.tsx';
const PARTS = 'fill/start/questions.tsx';
const CODE = 'shell/launch.ts';

/** The questions of a new filing. */
export const START_MUTANTS: readonly Mutant[] = [
  {
    id: 'start-copies-any-subject',
    file: START,
    find: 'answersOf(summary).subject === subject &&',
    replace: 'subject !== undefined &&',
    tests: COPIES,
    why: 'an individual is offered the answers of a company',
  },
  {
    id: 'start-copies-twice',
    file: START,
    find: 'return [...new Map(latest.map((summary) => [subjectOf(summary), summary])).values()].reverse();',
    replace: 'return latest.filter(subjectOf).reverse();',
    tests: COPIES,
    why: 'the same subject is offered once a filing',
  },
  {
    id: 'start-copies-first',
    file: START,
    find: 'one.createdAt - other.createdAt',
    replace: 'other.createdAt - one.createdAt',
    tests: COPIES,
    why: 'the oldest answers of a subject are offered, not the latest',
  },
  {
    id: 'start-copies-business',
    file: START,
    find: '(choice.individual_business ?? false) === business',
    replace: 'true',
    tests: COPIES,
    why: 'a 个体工商户 is offered the answers of a company',
  },
  {
    id: 'start-copies-nameless',
    file: START,
    find: 'summary.filing.icp_subject?.base_info?.name !== undefined',
    replace: 'summary.filing.icp_subject !== undefined',
    tests: COPIES,
    why: 'nothing but 复制自 undefined is offered',
  },
  {
    id: 'start-copies-always',
    file: START,
    find: 'onTap={() => finish()}',
    replace: 'onTap={() => finish(others[0])}',
    tests: COPIES,
    why: '不复制 copies all the same',
  },
  {
    id: 'start-begins-second',
    file: START,
    find: '      return goBack();\n',
    replace: '      goBack();\n',
    tests: QUESTIONS,
    why: 'changing a filing begins another one beside it',
  },
  {
    id: 'start-unanswered',
    file: START,
    find: '!canGoOn(question)',
    replace: 'false',
    tests: QUESTIONS,
    why: 'a question can be passed without an answer',
  },
  {
    id: 'start-not-named',
    file: START,
    find: 'if (begun) Taro.setNavigationBarTitle',
    replace: 'if (!begun) Taro.setNavigationBarTitle',
    tests: QUESTIONS,
    why: '更改备案 is called 新建备案',
  },
  {
    id: 'start-answers-not-said',
    file: START,
    find: '.slice(0, step).filter(Boolean)',
    replace: '.slice(0, 1).filter(Boolean)',
    tests: QUESTIONS,
    why: 'what was answered so far is not said',
  },
  {
    id: 'start-skips-when-changed',
    file: START,
    find: 'begun || invites ? step + 1 : nextOpen(answers, step + 1)',
    replace: 'nextOpen(answers, step + 1)',
    tests: QUESTIONS,
    why: 'of a filing that is begun the subject cannot be changed',
  },
  {
    id: 'start-all-subjects',
    file: PARTS,
    find: 'useState(false)',
    replace: 'useState(true)',
    tests: QUESTIONS,
    why: 'eighteen kinds of subject stand in the way of the common four',
  },
  {
    id: 'start-rarer-hidden',
    file: PARTS,
    find: '!all && !SUBJECT_CHOICES.slice(COMMON).some(({ id }) => id === answers.subject?.id)',
    replace: '!all',
    tests: QUESTIONS,
    why: 'the rarer kind that was chosen is out of sight',
  },
  {
    id: 'start-code-not-read',
    file: CODE,
    find: 'launch.kind !== undefined',
    replace: 'true',
    tests: ENTRY,
    why: 'an unknown word in a code is ignored without a word',
  },
];
