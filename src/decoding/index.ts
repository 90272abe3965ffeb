import { REPORT_CAUSES } from './account/report';
import { VERIFICATION_CAUSES } from './account/verification';
import { plainReasons, toldBy } from './answers/walk';
import { FILING_CAUSES } from './causes';
import type { Cause } from './causes/row';
import { reasonsIn } from './causesOf';
import type { Decoded, DecodedEvent, Reason } from './decoded';
import { eventOfRule, eventWith, eventWordsIn } from './events';
import { warningOf } from './falseMessages';
import { type Read, valuesIn } from './input/tolerant';
import { withLimits } from './limits';
import { REVIEW_CAUSES } from './review';
import { kindOfText, type Stage, stageOf } from './stage';
import { isPolite, plain, sentencesOf } from './words';

export type { Decoded, DecodedEvent, DecodedKind, Reason } from './decoded';
export { sourceOfReason } from './sources';

/** What came back, whatever it is: a message, a notice, an answer of the interface as any program prints it. */
export function decode(text: string): Decoded {
  const values = valuesIn(text);
  const decoded = values.length > 0 ? decodeAnswer(values, text) : decodeText(text);
  return { ...decoded, reasons: distinct(decoded.reasons), unrecognized: [...new Set(decoded.unrecognized)] };
}

function decodeAnswer(values: readonly Read[], text: string): Decoded {
  const { kind, reasons, states, event, unrecognized } = toldBy(values);
  const told = states
    .filter(({ meaning }) => !(meaning.returned && reasons.length > 0))
    .map(
      ({ meaning: { rule, means, fix, source, path }, said }): Reason => ({
        rule,
        path: path ?? null,
        said,
        means: withLimits(means),
        fix: withLimits(fix),
        source,
      }),
    );
  const nothing = reasons.length + told.length + unrecognized.length === 0 && kind === 'unknown';
  return { kind, reasons: [...reasons, ...told], event, unrecognized: nothing ? [text] : unrecognized };
}

const TABLES: Readonly<Record<Stage, readonly Cause[]>> = {
  filing: FILING_CAUSES,
  code_review: REVIEW_CAUSES,
  report: REPORT_CAUSES,
  verification: VERIFICATION_CAUSES,
};
/** Where a text names no stage: a filing first, then a review. */
const IN_TURN: readonly Stage[] = ['filing', 'code_review'];

function decodeText(text: string): Decoded {
  const words = plain(text);
  const named = stageOf(words);
  const kind = kindOfText(words, named);
  const warning = warningOf(text, words, kind);
  if (warning) return { kind: kind === 'unknown' ? 'notice' : kind, reasons: [falseMessage(text, warning)], event: null, warning, unrecognized: [] };
  const sentences = sentencesOf(text);
  const read = (named ? [named] : IN_TURN).map((stage) => readAs(stage, sentences, words));
  const best = read.find(({ reasons, event }) => reasons.length > 0 || event) ?? (read[0] as Reading);
  const found = best.reasons.length > 0 || best.event !== null;
  return {
    kind: kind === 'unknown' && found ? kindOfText(words, best.stage) : kind,
    reasons: best.reasons,
    event: best.event,
    unrecognized: best.unrecognized,
  };
}

interface Reading extends Pick<Decoded, 'reasons' | 'event' | 'unrecognized'> {
  stage: Stage;
}

/** The sentences of a text by the table of one stage. */
function readAs(stage: Stage, sentences: readonly string[], words: string): Reading {
  const happened = eventWordsIn(words, stage === 'report' ? 'report' : stage);
  const unrecognized: string[] = [];
  const reasons: Reason[] = [];
  for (const said of sentences) {
    const found = reasonsOfSentence(stage, said, words);
    reasons.push(...found);
    if (found.length === 0 && !isPolite(said) && !eventWordsIn(plain(said), stage)) unrecognized.push(said);
  }
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

function reasonsOfSentence(stage: Stage, said: string, context: string): Reason[] {
  const piece = { said, context };
  const reasons = reasonsIn(piece, TABLES[stage]);
  return reasons.length === 0 && stage === 'filing' ? plainReasons(piece) : reasons;
}

function eventOf(reasons: readonly Reason[], happened: DecodedEvent['event'] | undefined, words: string): DecodedEvent | null {
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

/** Each rule once for each field. */
function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter(({ rule, path }) => {
    const key = `${rule} ${path ?? ''}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
