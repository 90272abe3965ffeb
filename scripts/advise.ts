import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Advice, advise, SUBJECTS, type Subject } from '../src/advising';

/**
 * Says which categories, services, papers and reports a description calls for: `npm run -s advise -- "TEXT" [--subject
 * KIND]`, or `--lines FILE` with one {query, subject} a line. Exit status: 0, or 2 for wrong arguments.
 */

const USAGE = `请写一句话：npm run -s advise -- "卖自家烘焙的蛋糕" [--subject ${SUBJECTS.join('|')}]，或 --lines 文件`;

const isSubject = (word: unknown): word is Subject => SUBJECTS.some((each) => each === word);

/** An answer as the command prints it: the query first. */
const printed = (query: string, subject?: Subject): string => {
  const answer: Advice = advise(query, subject);
  return JSON.stringify({ query, ...answer });
};

function refuse(sentence: string) {
  console.error(sentence);
  process.exitCode = 2;
}

interface Question {
  query: string;
  subject?: Subject;
}

/** One line of a file; null when it is no question. */
function questionOf(line: string): Question | null {
  try {
    const { query, subject } = JSON.parse(line) as { query?: unknown; subject?: unknown };
    if (typeof query !== 'string' || !(subject == null || isSubject(subject))) return null;
    return { query, ...(subject != null && { subject }) };
  } catch {
    return null;
  }
}

function answerLines(file: string) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    refuse(`打不开 ${file}。`);
    return;
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const answers: string[] = [];
  for (const [at, line] of lines.entries()) {
    const question = questionOf(line);
    if (!question) {
      refuse(
        `${file} 第 ${at + 1} 行不是 {"query","subject"}；subject 是 ${SUBJECTS.join('、')} 之一，也可以不写。`,
      );
      return;
    }
    answers.push(printed(question.query, question.subject));
  }
  if (answers.length > 0) console.log(answers.join('\n'));
}

const { values, positionals, tokens } = parseArgs({
  args: process.argv.slice(2),
  options: { subject: { type: 'string' }, lines: { type: 'string' } },
  strict: false,
  allowPositionals: true,
  tokens: true,
});
const stray = tokens.find((token) => token.kind === 'option' && !['subject', 'lines'].includes(token.name));
if (stray?.kind === 'option') refuse(`没有 ${stray.rawName} 这个选项。${USAGE}`);
else if (values.subject !== undefined && !isSubject(values.subject)) refuse(`没有这种主体。${USAGE}`);
else if (typeof values.lines === 'string' && positionals.length === 0) answerLines(values.lines);
else if (values.lines !== undefined || positionals.length === 0) refuse(USAGE);
else console.log(printed(positionals.join(' '), values.subject as Subject | undefined));
