import type { Mutant } from './mutant';

const TAPPED = ['test/components/tapped.test.tsx'];
const PICKING = ['test/components/picked.test.tsx'];
const TYPED = ['test/components/typed.test.tsx'];
const QUESTION = ['test/components/question.test.tsx'];
const CLOCKS = ['test/components/clocks.test.tsx'];
const PARTS = ['test/components/parts.test.tsx'];
const SMS_PARTS = ['test/components/sms.test.tsx'];
const COMPOSED = ['test/components/composed.test.tsx'];

const TAP = 'components/answers/TapAnswer.tsx';
const PICKER = 'components/answers/PickerAnswer.tsx';
const TEXT = 'components/answers/TextAnswer.tsx';
const ANSWERS = 'components/answers/index.tsx';
const LINE = 'components/IssueLine.tsx';
const SUMMARY = 'components/IssueSummary.tsx';
const MOMENT = 'components/MomentPicker.tsx';
const COUNTDOWN = 'components/Countdown.tsx';
const NOW = 'components/useNow.ts';
const SHOWN = 'components/useShown.ts';
const COPYING = 'components/copying.ts';
const SOURCES = 'components/SourceCard.tsx';
const BUTTON = 'components/CopyButton.tsx';
const NOTICE = 'components/Notice.tsx';
const TAPPABLE = 'components/Tap.tsx';
const OPTION = 'components/OptionRow.tsx';
const SMS = 'components/SmsParts.tsx';

/** The parts that screens are made of. */
export const COMPONENTS_MUTANTS: readonly Mutant[] = [
  {
    id: 'answers-none-beside-item',
    file: TAP,
    find: '[...items.filter((item) => item.type !== NONE), { type }]',
    replace: '[...items, { type }]',
    tests: TAPPED,
    why: '以上都不涉及 stays beside a real item',
  },
  {
    id: 'answers-item-beside-none',
    file: TAP,
    find: 'else if (type === NONE) onAnswer([{ type: NONE }]);',
    replace: 'else if (type === NONE) onAnswer([...items, { type: NONE }]);',
    tests: TAPPED,
    why: 'a real item stays beside 以上都不涉及',
  },
  {
    id: 'answers-yes-for-ever',
    file: TAP,
    find: 'value === choice ? undefined : choice',
    replace: 'choice',
    tests: TAPPED,
    why: '是 and 否 cannot be removed again',
  },
  {
    id: 'answers-several-for-ever',
    file: TAP,
    find: 'on ? chosen.filter((other) => other !== one) : [...chosen, one]',
    replace: '[...chosen, one]',
    tests: TAPPED,
    why: 'one of several cannot be unticked',
  },
  {
    id: 'answers-licence-as-typed',
    file: TAP,
    find: "normalise('icp_applets.base_info.nrlx_details[0].code', typed) || undefined",
    replace: 'typed',
    tests: TAPPED,
    why: 'a licence’s number keeps its blanks',
  },
  {
    id: 'answers-day-without-dashes',
    file: PICKER,
    find: "dashes ? event.detail.value : event.detail.value.replace(/-/g, '')",
    replace: "event.detail.value.replace(/-/g, '')",
    tests: PICKING,
    why: 'a day of our own field is stored in the form of the request',
  },
  {
    id: 'answers-day-with-dashes',
    file: PICKER,
    find: "dashes ? event.detail.value : event.detail.value.replace(/-/g, '')",
    replace: 'event.detail.value',
    tests: PICKING,
    why: 'the request has a day in another form',
  },
  {
    id: 'answers-forever-for-ever',
    file: PICKER,
    find: 'onAnswer(isForever ? undefined : FOREVER)',
    replace: 'onAnswer(FOREVER)',
    tests: PICKING,
    why: '长期有效 cannot be removed again',
  },
  {
    id: 'answers-not-normalised',
    file: TEXT,
    find: 'const text = normalise(field.path, typed);',
    replace: 'const text = typed;',
    tests: TYPED,
    why: 'full-width digits are stored',
  },
  {
    id: 'answers-number-as-text',
    file: TEXT,
    find: "field.input.kind === 'number'",
    replace: 'false',
    tests: TYPED,
    why: 'a number is stored as a text',
  },
  {
    id: 'answers-shown-as-typed',
    file: TEXT,
    find: '    redraw((times) => times + 1);\n',
    replace: '',
    tests: TYPED,
    why: 'a corrected text is not shown',
  },
  {
    id: 'answers-outside-not-shown',
    file: TEXT,
    find: 'if (stored !== own.current) {',
    replace: 'if (stored === null) {',
    tests: ['test/weapp/understood.test.ts'],
    why: 'a value taken from a photo is not shown in its field',
  },
  {
    id: 'answers-tap-not-left',
    file: ANSWERS,
    find: '      keep(...values);\n      onLeave();',
    replace: '      keep(...values);',
    tests: QUESTION,
    why: 'an issue stays after a tap has corrected it',
  },
  {
    id: 'issues-unknown-said',
    file: LINE,
    find: "  if (level === 'unknown') return null;\n",
    replace: '',
    tests: QUESTION,
    why: 'an issue that no phone can judge is shown below the field',
  },
  {
    id: 'issues-missing-explained',
    file: LINE,
    find: "rule === 'required'",
    replace: "rule === 'never'",
    tests: QUESTION,
    why: 'a missing value also says that it must be filled in',
  },
  {
    id: 'issues-all-levels',
    file: SUMMARY,
    find: 'issues.filter((issue) => issue.level === level)',
    replace: 'issues',
    tests: QUESTION,
    why: 'a warning counts as an error',
  },
  {
    id: 'issues-not-announced',
    file: SUMMARY,
    find: " role='alert'",
    replace: '',
    tests: QUESTION,
    why: 'screen readers do not announce the issues',
  },
  {
    id: 'notice-not-announced',
    file: NOTICE,
    find: "role={tone === 'bad' ? 'alert' : 'status'}",
    replace: 'role={undefined}',
    tests: PARTS,
    why: 'screen readers do not announce what is wrong',
  },
  {
    id: 'moment-after-now',
    file: MOMENT,
    find: 'end={chinaDayOf(last)}',
    replace: "end='2099-12-31'",
    tests: PARTS,
    why: 'a future time can be picked',
  },
  {
    id: 'countdown-slow',
    file: COUNTDOWN,
    find: 'useNow(1000)',
    replace: 'useNow(10_000)',
    tests: CLOCKS,
    why: 'the seconds stand still',
  },
  {
    id: 'countdown-below-zero',
    file: COUNTDOWN,
    find: 'if (left <= 0) return over;',
    replace: '',
    tests: CLOCKS,
    why: 'a countdown goes on below zero',
  },
  {
    id: 'now-while-hidden',
    file: NOW,
    find: '    if (!shown) return;\n',
    replace: '',
    tests: CLOCKS,
    why: 'a hidden screen counts on',
  },
  {
    id: 'shown-while-hidden',
    file: SHOWN,
    find: 'if (shown) last.current = value;',
    replace: 'last.current = value;',
    tests: CLOCKS,
    why: 'hidden screens are drawn for every change',
  },
  {
    id: 'act-twice',
    file: 'components/act.ts',
    find: 'page.busy = true;',
    replace: '',
    tests: ['test/components/act.test.tsx'],
    why: 'two quick taps record a wrong try twice',
  },
  {
    id: 'act-double-tap',
    file: 'components/act.ts',
    find: 'tapped.current = true;',
    replace: '',
    tests: ['test/components/act.test.tsx'],
    why: 'the second tap of a double tap counts where storage is quick',
  },
  {
    id: 'act-forever',
    file: 'components/act.ts',
    find: ', after(LONGEST)]',
    replace: ']',
    tests: ['test/components/act.test.tsx'],
    why: 'a page does nothing any more after the phone did not answer once',
  },
  {
    id: 'row-no-button',
    file: TAPPABLE,
    find: "role={onTap ? 'button' : undefined}",
    replace: 'role={undefined}',
    tests: PARTS,
    why: 'screen readers do not say what can be tapped',
  },
  {
    id: 'option-state-unsaid',
    file: OPTION,
    find: 'aria-checked={chosen}',
    replace: 'aria-checked={false}',
    tests: PARTS,
    why: 'screen readers do not say what is chosen',
  },
  {
    id: 'sms-numbers-whole',
    file: SMS,
    find: 'principal?.mobile && masked(principal.mobile)',
    replace: 'principal?.mobile',
    tests: SMS_PARTS,
    why: 'numbers of persons are shown to everybody',
  },
  {
    id: 'sms-tries-untold',
    file: SMS,
    find: 'place <= left',
    replace: 'place < left',
    tests: SMS_PARTS,
    why: 'the dots show one try too few',
  },
  {
    id: 'copying-always-done',
    file: COPYING,
    find: '(await copyText(text)) ? done : failed',
    replace: '(await copyText(text)) ? done : done',
    tests: COMPOSED,
    why: 'the app says that a text was copied when it was not',
  },
  {
    id: 'copying-own-words',
    file: BUTTON,
    find: 'copyAndSay(text(), done, failed)',
    replace: 'copyAndSay(text(), done)',
    tests: COMPOSED,
    why: 'after a failed copy the wrong message is shown',
  },
  {
    id: 'sources-without-address',
    file: SOURCES,
    find: 'text={() => url}',
    replace: 'text={() => title}',
    tests: COMPOSED,
    why: 'the copied text is wrong',
  },
];
