import { isDay } from '../calendar/day';
import { sayDate } from '../calendar/say';
import { basis } from '../dated';
import { type LetterAge, lastDayOf, letterAgeOf } from '../documents/letters';
import { takesLetters } from '../fields/rows';
import { withLimits } from '../limits';
import { rule, shared } from '../rule';
import { quoted } from '../words';
import { named, photo } from './materials';

interface SignedLetter {
  dated: string;
  age: LetterAge;
  /** the name of the letter, when the photo names its document */
  name: { field?: string };
}

/** Every letter with a day of signature. */
const letter = shared<SignedLetter>((context, look) =>
  photo(context, (seen, path) => {
    const { dated } = seen.photo;
    if (dated === undefined || !takesLetters(seen.place)) return;
    look({ dated, age: letterAgeOf(seen.place, context.filing, context.day), name: named(seen) }, path);
  }),
);

const grounds = ({ age }: SignedLetter) => ({ source: [...age.source], because: [] });

/** Rules for the day a letter was signed: it must not be too old when the filing is submitted. */
export const LETTER_RULES = {
  letterDayMalformed: rule(basis('WX-MAT'), {
    level: 'warning',
    when: [],
    looksAt: letter,
    check: ({ dated, name }) => (isDay(dated) ? null : { ...name, dated: quoted(dated) }),
    message: '{field}的签署日期“{dated}”不是真实的日期，看不出还能用多久',
    fix: '填年-月-日，例如 2026-01-15',
    inGeneral: { dated: '…' },
  }),
  letterDatedAhead: rule(basis('WX-MAT'), {
    level: 'warning',
    when: ['filingIsNotSubmitted'],
    looksAt: letter,
    check: ({ dated, name }, { today }) =>
      isDay(dated) && dated > today ? { ...name, dated: sayDate(dated, today) } : null,
    grounds,
    message: '{field}的签署日期 {dated}还没有到，签署日期要在提交当天或之前',
    fix: '核对日期；没有写错的话，到那天再提交',
    inGeneral: { dated: '' },
  }),
  letterTooOld: rule(basis('WX-MAT'), {
    level: 'warning',
    when: ['filingIsNotSubmitted'],
    looksAt: letter,
    check: ({ dated, age, name }, { today }) =>
      isDay(dated) && lastDayOf(dated, age) < today
        ? { ...name, dated: sayDate(dated, today), age: age.words }
        : null,
    grounds,
    message: '{field}是 {dated}签的，到今天已超过 {age}，可能要求重签',
    fix: '重新签署，日期写提交当天或之前 {age}以内，再拍一张',
    inGeneral: {
      dated: '一个月以前',
      age: withLimits(
        '{letterMonths} 个月（核准承诺书 {commitmentMonths} 个月，新疆 {commitmentDaysOfXinjiang} 天）',
      ),
    },
  }),
};
