import { decode } from '@/decoding';
import {
  ANSWER_CASES,
  AUDIT_CASES,
  type Case,
  FALSE_CASES,
  HINT_CASES,
  MESSAGE_CASES,
  REPORT_CASES,
  REVIEW_CASES,
  TRUE_CASES,
  VERIFICATION_CASES,
} from './cases';
import { LATER_CASES } from './laterCases';
import { LOOKALIKE_CASES } from './lookalikeCases';
import { COMPARED_CASES, FOURTH_CASES, LAYOUT_CASES, MORE_CASES, THIRD_CASES } from './moreCases';

const fits = (wanted: string, path: string): boolean =>
  new RegExp(
    `^${wanted
      .split('*')
      .map((part) => part.replace(/[.[\]]/g, '\\$&'))
      .join('.*')}$`,
  ).test(path);

/** What is wrong with the decoding of a case; empty when nothing is. */
function faultsOf({ text, paths, says = [], event, by, number, kind, warns, keeps = [] }: Case): string[] {
  const decoded = decode(text);
  const named = decoded.reasons.flatMap(({ path }) => path ?? []);
  const words = decoded.reasons.map(({ means, fix }) => `${means} ${fix}`).join(' ');
  const faults: string[] = [];
  const fault = (wrong: boolean, what: string) => wrong && faults.push(what);
  for (const wanted of paths ?? [])
    fault(
      !named.some((path) => fits(wanted, path)),
      `nothing on ${wanted}, but on ${named.join(', ') || 'no field'}`,
    );
  if (paths || warns)
    for (const path of named)
      fault(!(paths ?? []).some((wanted) => fits(wanted, path)), `${path} is not to blame`);
  for (const one of says)
    fault(
      ![one].flat().some((word) => words.includes(word)),
      `does not say ${[one].flat().join(' or ')}: ${words}`,
    );
  if (event !== undefined) fault((decoded.event?.event ?? null) !== event, `event ${decoded.event?.event}`);
  if (by) fault(decoded.event?.by !== by, `by ${decoded.event?.by}`);
  if (number) fault(decoded.event?.record_number !== number, `number ${decoded.event?.record_number}`);
  if (kind) fault(decoded.kind !== kind, `kind ${decoded.kind}`);
  fault((decoded.warning !== undefined) !== Boolean(warns), `warning: ${decoded.warning}`);
  if (warns) fault(decoded.event !== null, 'an event of a false message');
  for (const kept of keeps)
    fault(!decoded.unrecognized.includes(kept), `does not keep “${kept}”: ${decoded.unrecognized}`);
  return faults;
}

describe.each([
  ['audit_data', AUDIT_CASES],
  ['hints', HINT_CASES],
  ['an answer or a push', ANSWER_CASES],
  ['a message', MESSAGE_CASES],
  ['a false message', FALSE_CASES],
  ['a message that only looks false', TRUE_CASES],
  ['the report', REPORT_CASES],
  ['the annual review', VERIFICATION_CASES],
  ['the code review', REVIEW_CASES],
  ['other words', MORE_CASES],
  ['a whole message', LAYOUT_CASES],
  ['the words of public reports', THIRD_CASES],
  ['facts not touched before', FOURTH_CASES],
  ['two fields compared', COMPARED_CASES],
  ['what people paste', LATER_CASES],
  ['words that resemble others', LOOKALIKE_CASES],
] as const)('decode, given %s', (_, cases) => {
  it.each(cases)('reads: $why', (one) => {
    expect(faultsOf(one)).toEqual([]);
  });
});
