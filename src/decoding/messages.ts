import { REPORT_CAUSES } from './account/report';
import { VERIFICATION_CAUSES } from './account/verification';
import { plainReasons, rowOfAudit } from './auditRow';
import { FILING_CAUSES } from './causes';
import type { Cause } from './causes/row';
import { type Piece, reasonsIn } from './causesOf';
import type { Decoded, DecodedEvent, Reason } from './decoded';
import { eventOfRule, eventWith, eventWordsIn } from './events';
import { warningOf } from './falseMessages';
import { fieldNamed } from './fields/mentions';
import { withLimits } from './limits';
import { REVIEW_CAUSES } from './review';
import { kindOfText, type Stage, stageOf } from './stage';
import { isData, isGood, isPolite, isRemark, plain, sentencesOf, toldIn, withoutNames } from './words';

const TABLES: Readonly<Record<Stage, readonly Cause[]>> = {
  filing: FILING_CAUSES,
  code_review: REVIEW_CAUSES,
  report: REPORT_CAUSES,
  verification: VERIFICATION_CAUSES,
};
/** Where a text names no stage: a filing first, then a review. */
const IN_TURN: readonly Stage[] = ['filing', 'code_review'];

/** The longest text that is read. What is behind it is kept. */
const MOST = 60_000;

/** What a message says, as a person pastes it. */
export function decodeText(whole: string): Decoded {
  const text = whole.slice(0, MOST);
  const words = withoutNames(plain(text));
  const named = stageOf(words);
  const kind = kindOfText(words, named);
  const warning = warningOf(text, words, kind);
  if (warning)
    return {
      kind: kind === 'unknown' ? 'notice' : kind,
      reasons: [falseMessage(text, warning)],
      event: null,
      warning,
      unrecognized: [],
    };
  const sentences = sentencesOf(text);
  const read = (named ? [named] : IN_TURN).map((stage) => readAs(stage, sentences, words));
  const best = read.find(({ reasons, event }) => reasons.length > 0 || event) ?? (read[0] as Reading);
  const found = best.reasons.length > 0 || best.event !== null;
  return {
    kind: kind === 'unknown' && found ? kindOfText(words, best.stage) : kind,
    reasons: best.reasons,
    event: best.event,
    unrecognized: whole.length > MOST ? [...best.unrecognized, whole.slice(MOST)] : best.unrecognized,
  };
}

interface Reading extends Pick<Decoded, 'reasons' | 'event' | 'unrecognized'> {
  stage: Stage;
}

/** The sentences of a text by the table of one stage. */
function readAs(stage: Stage, sentences: readonly string[], words: string): Reading {
  const happened = eventWordsIn(toldIn(sentences), stage);
  const { reasons, unrecognized } =
    stage === 'filing' ? filingRows(sentences, words) : rowsOf(stage, sentences, words);
  const event = eventOf(reasons, happened?.event, words);
  const blamed = reasons.some(({ path }) => path !== null);
  const refused = happened && /rejected$/.test(happened.event);
  if (happened && !(refused && reasons.length > 0) && !blamed) {
    const { rule, means, fix, source } = happened.tells;
    const said = sentences.find((one) => eventWordsIn(plain(one), stage)) ?? sentences.join('。');
    reasons.unshift({ rule, path: null, said, means: withLimits(means), fix: withLimits(fix), source });
  }
  return { stage, reasons, event, unrecognized };
}

type Rows = Pick<Decoded, 'reasons' | 'unrecognized'>;

function rowsOf(stage: Stage, sentences: readonly string[], context: string): Rows {
  const rows: Rows = { reasons: [], unrecognized: [] };
  for (const said of sentences) {
    if (isData(said)) continue;
    const good = stage === 'code_review' && isGood(said);
    const found = good ? [] : reasonsIn({ said, context }, TABLES[stage]);
    rows.reasons.push(...found);
    if (found.length === 0 && !good && !isPolite(said)) rows.unrecognized.push(...unexplainedIn(said, stage));
  }
  return rows;
}

/** What stands behind “未通过，原因：”, where the sentence tells the result and no rule knows why. */
function unexplainedIn(said: string, stage: Stage): string[] {
  if (!eventWordsIn(toldIn([said]), stage)) return [said];
  const [, why = ''] = /(?:原因|理由)(?:是|为)?\s*[：:]\s*(\S.+)$/s.exec(said) ?? [];
  return why === '' || isPolite(why) || eventWordsIn(plain(why), stage) ? [] : [why];
}

/** A heading of a row: “主体证件住所：…” in a line, or alone on the line above. */
const HEADED = /^([^：:，,。]{2,24})[：:]\s*(\S.*)$/s;
const ALONE = /^[^：:，,。]{2,20}$/;
/** The names of the columns, where a table was copied: 驳回字段：… 原因：… */
const COLUMN =
  /^(?:驳回|审核|错误|不通过|退回|失败)?(?:的)?(?:字段|项目|信息项|内容项|原因|理由|意见|建议|修改建议|说明|描述)(?:名称)?[：:]\s*/;

/** Behind such a column stands what is wrong, though its words name a field. */
const REASON = /^[^：:]{0,8}(?:原因|理由|意见|建议|说明|描述)(?:名称)?[：:]/;

/** “A is wrong, and also B”: where both halves name a field they are two sentences. */
function clausesOf(sentence: string): string[] {
  const clauses = sentence.split(/[，,](?=(?:还有|另外|此外|以及|再就是)[^，,])/);
  return clauses.every((clause) => fieldNamed(clause).path !== undefined) ? clauses : [sentence];
}

/** The sentences of a notice about a filing. A field's name above or before a sentence says whose it is. */
function filingRows(sentences: readonly string[], context: string): Rows {
  const rows: Rows = { reasons: [], unrecognized: [] };
  let heading = '';
  for (const whole of sentences.flatMap(clausesOf)) {
    const said = withoutRemark(whole.replace(COLUMN, ''));
    const [, before = '', behind = ''] = HEADED.exec(said) ?? [];
    if (isData(said)) continue;
    if (ALONE.test(said) && !REASON.test(whole) && isHeading(said)) {
      if (heading) rows.unrecognized.push(heading);
      heading = said;
      continue;
    }
    if (heading && isPolite(said)) rows.unrecognized.push(heading);
    const row = isHeading(before)
      ? rowOfAudit(before, behind)
      : heading && !isPolite(said)
        ? rowOfAudit(heading, said)
        : sentenceOf(said, context);
    heading = '';
    rows.reasons.push(...row.reasons);
    rows.unrecognized.push(...row.unrecognized);
  }
  if (heading) rows.unrecognized.push(heading);
  return rows;
}

/** The remark of a message is no remark of a filing. */
function withoutRemark(said: string): string {
  const [, before = '', behind = ''] = HEADED.exec(said) ?? /^([^：:]{2})[：:]\s*(\S.*)$/s.exec(said) ?? [];
  return before !== '' && isRemark(before) ? behind : said;
}

/** Whether words are no more than the name of a field. */
const isHeading = (words: string): boolean =>
  words !== '' &&
  !isRemark(words) &&
  !/备案号/.test(words) &&
  fieldNamed(words).path !== undefined &&
  reasonsIn({ said: words }, FILING_CAUSES).length === 0;

function sentenceOf(said: string, context: string): Rows {
  if (isGood(said) && eventWordsIn(toldIn([said]), 'filing')) return { reasons: [], unrecognized: [] };
  const piece: Piece = { said, context };
  const found = reasonsIn(piece, FILING_CAUSES);
  const reasons = found.length > 0 ? found : plainReasons(piece);
  const known = reasons.length > 0 || isPolite(said);
  return { reasons, unrecognized: known ? [] : unexplainedIn(said, 'filing') };
}

function eventOf(
  reasons: readonly Reason[],
  happened: DecodedEvent['event'] | undefined,
  words: string,
): DecodedEvent | null {
  for (const { rule } of reasons) {
    const event = eventOfRule(rule);
    if (event) return { event };
  }
  return happened ? eventWith(happened, words) : null;
}

const falseMessage = (said: string, warning: string): Reason => ({
  rule: 'falseMessage',
  path: null,
  said,
  means: warning,
  fix: '不要理会，也不要回复；备案走到哪一步，只看微信后台和 beian.miit.gov.cn，已经付款或填过卡号的，马上联系银行并报警',
  source: ['WX-SMS'],
});
