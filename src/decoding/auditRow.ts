import { adviceFor } from './advice';
import { FILING_CAUSES, PLAIN_CAUSES } from './causes';
import { type Piece, reasonsIn } from './causesOf';
import type { Reason } from './decoded';
import { fieldNamed } from './fields/mentions';
import { withLimits } from './limits';

/** What is told of a row, and what is kept because no rule knows it. */
interface Row {
  reasons: Reason[];
  unrecognized: string[];
}

/** A row of the audit: whose field (`key_name`), what is wrong (`error`), what to do (`suggest`). */
export function rowOfAudit(heading: string, error: string, suggest = ''): Row {
  const said = `${[heading, error].filter(Boolean).join('：')}${suggest ? `（${suggest}）` : ''}`;
  const named = fieldNamed(heading);
  const piece: Piece = { said, named, context: `${heading}${error}${suggest}` };
  // The first words that any rule knows: what is wrong, then what to do, then both with the field's name.
  for (const asked of [error, suggest, `${heading}${error || suggest}`].filter(Boolean)) {
    const reasons = reasonsIn({ ...piece, asked }, FILING_CAUSES);
    if (reasons.length > 0) return { reasons, unrecognized: [] };
  }
  const plainly = plainReasons({ ...piece, asked: error || suggest || heading });
  if (plainly.length > 0) return { reasons: plainly, unrecognized: [] };
  return { reasons: named.path ? [unknownCause(named.path, said)] : [], unrecognized: [said] };
}

/** Words that say only that a field is refused; nothing where no field is known. */
export const plainReasons = (piece: Piece): Reason[] =>
  reasonsIn(piece, PLAIN_CAUSES)
    .filter(({ path }) => path !== null)
    .map(advised);

/** A field is surely to blame, and no rule knows why. */
export const unknownCause = (path: string, said: string): Reason =>
  advised({
    rule: 'fieldNamed',
    path,
    said,
    means: '这一项被指出有问题，原因是新的，没有规则认识它',
    fix: '按原话修改这一项，再重新提交；看不懂的，问平台客服',
    source: ['WX-API-STATUS'],
  });

/** What the field must be anyway stands first. */
function advised(reason: Reason): Reason {
  const advice = withLimits(adviceFor(reason.path));
  return advice ? { ...reason, fix: `${advice}；${reason.fix}` } : reason;
}
