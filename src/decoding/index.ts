import { toldBy } from './answers/walk';
import type { Decoded, Reason } from './decoded';
import { type Read, valuesIn } from './input/tolerant';
import { withLimits } from './limits';
import { decodeText } from './messages';

export type { Decoded, DecodedEvent, DecodedKind, Reason } from './decoded';
export { isNews } from './news';
export { reviewRowOf } from './review/rows';
export { type AnswerSource, sourceOfReason } from './sources';

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

/** Each rule once for each field. */
function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter(({ rule, path }) => {
    const key = `${rule} ${path ?? ''}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
