import type { Mutant } from './mutant';

const COMPONENTS = ['test/components'];

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
const NOTICE = 'components/Notice.tsx';
const ROW = 'components/Row.tsx';
const OPTION = 'components/OptionRow.tsx';
const SMS = 'components/SmsParts.tsx';

/** The parts screens are made of. */
export const COMPONENTS_MUTANTS: readonly Mutant[] = [
  {
    id: 'answers-none-beside-item',
    file: TAP,
    find: '[...items.filter((item) => item.type !== NONE), { type }]',
    replace: '[...items, { type }]',
    tests: COMPONENTS,
    why: '以上都不涉及 stays beside a real item',
  },
  {
    id: 'answers-item-beside-none',
    file: TAP,
    find: 'else if (type === NONE) onAnswer([{ type: NONE }]);',
    replace: 'else if (type === NONE) onAnswer([...items, { type: NONE }]);',
    tests: COMPONENTS,
    why: 'a real item stays beside 以上都不涉及',
  },
  {
    id: 'answers-yes-for-ever',
    file: TAP,
    find: 'value === choice ? undefined : choice',
    replace: 'choice',
    tests: COMPONENTS,
    why: '是 and 否 cannot be taken back',
  },
  {
    id: 'answers-several-for-ever',
    file: TAP,
    find: 'on ? chosen.filter((other) => other !== one) : [...chosen, one]',
    replace: '[...chosen, one]',
    tests: COMPONENTS,
    why: 'one of several cannot be let go',
  },
  {
    id: 'answers-licence-as-typed',
    file: TAP,
    find: "normalise('icp_applets.base_info.nrlx_details[0].code', typed) || undefined",
    replace: 'typed',
    tests: COMPONENTS,
    why: 'a licence’s number keeps its blanks',
  },
  {
    id: 'answers-day-without-dashes',
    file: PICKER,
    find: "dashes ? event.detail.value : event.detail.value.replace(/-/g, '')",
    replace: "event.detail.value.replace(/-/g, '')",
    tests: COMPONENTS,
    why: 'a day of our own is kept in the request’s form',
  },
  {
    id: 'answers-day-with-dashes',
    file: PICKER,
    find: "dashes ? event.detail.value : event.detail.value.replace(/-/g, '')",
    replace: 'event.detail.value',
    tests: COMPONENTS,
    why: 'the request carries a day in another form',
  },
  {
    id: 'answers-forever-for-ever',
    file: PICKER,
    find: 'onAnswer(isForever ? undefined : FOREVER)',
    replace: 'onAnswer(FOREVER)',
    tests: COMPONENTS,
    why: '长期有效 cannot be taken back',
  },
  {
    id: 'answers-not-normalised',
    file: TEXT,
    find: 'const text = normalise(field.path, typed);',
    replace: 'const text = typed;',
    tests: COMPONENTS,
    why: 'full-width digits are kept',
  },
  {
    id: 'answers-number-as-text',
    file: TEXT,
    find: "if (field.input.kind !== 'number') onAnswer",
    replace: 'if (field.input.kind) onAnswer',
    tests: COMPONENTS,
    why: 'a number is kept as a text',
  },
  {
    id: 'answers-shown-as-typed',
    file: TEXT,
    find: '    setDrawn(drawn + 1);\n',
    replace: '',
    tests: COMPONENTS,
    why: 'what was put right is not shown',
  },
  {
    id: 'answers-tap-not-left',
    file: ANSWERS,
    find: '      keep(...told);\n      onLeave();',
    replace: '      keep(...told);',
    tests: COMPONENTS,
    why: 'a fault stays beside what was mended with a tap',
  },
  {
    id: 'issues-unknown-said',
    file: LINE,
    find: "  if (level === 'unknown') return null;\n",
    replace: '',
    tests: COMPONENTS,
    why: 'what no phone can know is said below the field',
  },
  {
    id: 'issues-missing-explained',
    file: LINE,
    find: "rule === 'required'",
    replace: "rule === 'never'",
    tests: COMPONENTS,
    why: 'that what is missing is to be filled in is said',
  },
  {
    id: 'issues-all-levels',
    file: SUMMARY,
    find: 'issues.filter((issue) => issue.level === level)',
    replace: 'issues',
    tests: COMPONENTS,
    why: 'what only may be returned is counted as an error',
  },
  {
    id: 'issues-not-announced',
    file: SUMMARY,
    find: " role='alert'",
    replace: '',
    tests: COMPONENTS,
    why: 'who hears the screen is not told of the faults',
  },
  {
    id: 'notice-not-announced',
    file: NOTICE,
    find: "role={tone === 'bad' ? 'alert' : undefined}",
    replace: 'role={undefined}',
    tests: COMPONENTS,
    why: 'who hears the screen is not told what is wrong',
  },
  {
    id: 'moment-after-now',
    file: MOMENT,
    find: 'end={chinaDayOf(last)}',
    replace: "end='2099-12-31'",
    tests: COMPONENTS,
    why: 'a moment that has not come can be picked',
  },
  {
    id: 'countdown-slow',
    file: COUNTDOWN,
    find: 'useNow(1000)',
    replace: 'useNow(10_000)',
    tests: COMPONENTS,
    why: 'the seconds stand still',
  },
  {
    id: 'countdown-below-zero',
    file: COUNTDOWN,
    find: 'if (left <= 0) return over;',
    replace: '',
    tests: COMPONENTS,
    why: 'a countdown goes on below zero',
  },
  {
    id: 'now-while-hidden',
    file: NOW,
    find: '    if (!shown) return;\n',
    replace: '',
    tests: COMPONENTS,
    why: 'a hidden screen counts on',
  },
  {
    id: 'shown-while-hidden',
    file: SHOWN,
    find: 'if (shown) last.current = value;',
    replace: 'last.current = value;',
    tests: COMPONENTS,
    why: 'hidden screens are drawn for every change',
  },
  {
    id: 'row-no-button',
    file: ROW,
    find: "role={onTap ? 'button' : undefined}",
    replace: 'role={undefined}',
    tests: COMPONENTS,
    why: 'who hears the screen does not know what can be tapped',
  },
  {
    id: 'option-state-unsaid',
    file: OPTION,
    find: 'aria-checked={chosen}',
    replace: 'aria-checked={false}',
    tests: COMPONENTS,
    why: 'who hears the screen does not know what is chosen',
  },
  {
    id: 'sms-numbers-whole',
    file: SMS,
    find: 'owner?.mobile && masked(owner.mobile)',
    replace: 'owner?.mobile',
    tests: COMPONENTS,
    why: 'numbers of persons are shown to everybody',
  },
  {
    id: 'sms-tries-untold',
    file: SMS,
    find: 'place <= left',
    replace: 'place < left',
    tests: COMPONENTS,
    why: 'the dots show one try too few',
  },
];
