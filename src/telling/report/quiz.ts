import { REPORT_TOLD, type ReportCategory, type ReportCategoryName } from './categories';

/** A question to which everybody knows the answer, and the categories that a yes may mean. */
interface Question {
  id: string;
  ask: string;
  categories: readonly ReportCategoryName[];
}

/** Together they cover every category, each once. */
export const REPORT_QUIZ = [
  {
    id: 'posts',
    ask: '用户能发东西给别的用户看，例如评论、晒单、日记、提问？',
    categories: ['社交-社区/论坛', '社交-笔记', '社交-问答'],
  },
  {
    id: 'meets',
    ask: '用户之间能聊天、匹配或相亲？',
    categories: ['社交-熟人交友', '社交-陌生人交友', '社交-婚恋'],
  },
  {
    id: 'live',
    ask: '有直播，带货、上课、表演、答题都算？',
    categories: ['社交-直播', '社交-直播表演', '社交-直播答题'],
  },
  { id: 'video', ask: '能看视频，夹在图文里的也算？', categories: ['文娱-其他视频', '文娱-视频广场'] },
  { id: 'radio', ask: '能听电台、播客？', categories: ['文娱-电台'] },
  { id: 'politics', ask: '有政治、军事、外交的新闻？', categories: ['时政信息-时政信息'] },
] as const satisfies readonly Question[];

export type QuizAnswers = Readonly<Partial<Record<(typeof REPORT_QUIZ)[number]['id'], boolean>>>;

/** `open`: a question is left, and none is answered with yes. */
export type QuizVerdict = 'open' | 'needed' | 'not';

export function quizVerdict(answers: QuizAnswers): QuizVerdict {
  const given = REPORT_QUIZ.map(({ id }) => answers[id]);
  if (given.includes(true)) return 'needed';
  return given.includes(undefined) ? 'open' : 'not';
}

/** The categories that the answers may mean, in the order of the questions. */
export const categoriesMeant = (answers: QuizAnswers): ReportCategory[] =>
  REPORT_QUIZ.filter(({ id }) => answers[id]).flatMap(({ categories }) =>
    REPORT_TOLD.filter(({ name }) => (categories as readonly string[]).includes(name)),
  );
