import { isDay, sayDate } from '../calendar';
import { lastDayOf, letterAgeOf } from '../documents/letters';
import { flag, issueOf, quoted, type RuleTable, type View } from './view';

export const LETTER_RULES = {
  letterTooOld: {
    level: 'warning',
    when: [],
    source: ['WX-MAT'],
    message: '{field}是 {dated}签的，到今天已超过 {age}，可能要求重签',
    fix: '重新签署，日期写提交当天或之前 {age}以内，再拍一张',
  },
  letterDatedAhead: {
    level: 'warning',
    when: [],
    source: ['WX-MAT'],
    message: '{field}的签署日期 {dated}还没有到，签署日期要在提交当天或之前',
    fix: '核对日期；没有写错的话，到那天再提交',
  },
  letterDayMalformed: {
    level: 'warning',
    when: [],
    source: ['WX-MAT'],
    message: '{field}的签署日期“{dated}”不是真实的日期，看不出还能用多久',
    fix: '填年-月-日，例如 2026-01-15',
  },
} as const satisfies RuleTable;

/** Looks at the day a letter was signed, while the filing can still be submitted with it. */
export function checkSignedOn(
  view: View,
  place: string,
  path: string,
  dated: string,
  name: Record<string, string>,
): void {
  if (!isDay(dated)) {
    flag(view, LETTER_RULES, 'letterDayMalformed', path, { ...name, dated: quoted(dated) });
    return;
  }
  const age = letterAgeOf(place, view.filing);
  const rule = dated > view.today ? 'letterDatedAhead' : 'letterTooOld';
  if (rule === 'letterTooOld' && lastDayOf(dated, age) >= view.today) return;
  if (view.submittedOn() !== null) return;
  const words = { ...name, dated: sayDate(dated, view.today), age: age.words };
  const ground = { source: [...age.source], because: [] };
  view.issues.push(issueOf(LETTER_RULES[rule], rule, path, words, ground));
}
