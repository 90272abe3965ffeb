import type { Mutant } from './mutant';

const DAY = ['test/weapp/whatif-day.test.ts'];
const LIST = ['test/weapp/reminders-list.test.ts'];
const STEPS = ['test/weapp/rehearsal-steps.test.ts'];

const WHATIF = 'tools/whatif/index.tsx';
const BETTER = 'tools/whatif/BetterDays.tsx';
const STAGES = 'tools/whatif/Stages.tsx';
const STRIP = 'tools/whatif/Strip.tsx';
const REMINDERS = 'tools/reminders/index.tsx';
const LISTED = 'tools/reminders/listed.ts';
const ENTER = 'tools/rehearsal/Enter.tsx';
const MADE_UP = 'tools/rehearsal/made-up.ts';
const MESSAGES = 'tools/rehearsal/Messages.tsx';

/** The tools. */
export const TOOLS_MUTANTS: readonly Mutant[] = [
  {
    id: 'whatif-past-hour',
    file: WHATIF,
    find: 'Math.max(at, (time',
    replace: 'Math.max(0, (time',
    tests: DAY,
    why: 'an hour of today that has passed can be tried',
  },
  {
    id: 'whatif-hour-stays',
    file: WHATIF,
    find: '    setTime(null);\n',
    replace: '',
    tests: DAY,
    why: 'a better day is tried at the hour of the worse one',
  },
  {
    id: 'whatif-midnight',
    file: WHATIF,
    find: 'const MORNING = 10 * HOUR;',
    replace: 'const MORNING = 0;',
    tests: DAY,
    why: 'a later day is taken to begin at midnight',
  },
  {
    id: 'whatif-past-day',
    file: WHATIF,
    find: 'picked !== null && picked > today ? picked : today',
    replace: 'picked ?? today',
    tests: DAY,
    why: 'a day that has passed can be tried',
  },
  {
    id: 'whatif-years',
    file: WHATIF,
    find: 'end={addMonths(today, 12)}',
    replace: 'end={addMonths(today, 120)}',
    tests: DAY,
    why: 'a day in ten years can be picked',
  },
  {
    id: 'whatif-hour-always',
    file: WHATIF,
    find: '{result.sms?.atOnce && (',
    replace: '{result.sms && (',
    tests: DAY,
    why: 'the hour is asked where it makes no difference',
  },
  {
    id: 'whatif-opened-for',
    file: WHATIF,
    find: "useState(params.id ?? 'first')",
    replace: "useState('first')",
    tests: DAY,
    why: 'the filing it was opened for must be looked for',
  },
  {
    id: 'whatif-many-days',
    file: BETTER,
    find: 'const MOST_DAYS = 3;',
    replace: 'const MOST_DAYS = 30;',
    tests: DAY,
    why: 'two weeks of better days',
  },
  {
    id: 'whatif-message-always',
    file: STAGES,
    find: ": '这一类不发短信'",
    replace: ": ''",
    tests: DAY,
    why: 'nothing says that no message comes',
  },
  {
    id: 'whatif-unmarked',
    file: STRIP,
    find: "[earliest]: '最早', ",
    replace: '',
    tests: DAY,
    why: 'the earliest day is not marked',
  },
  {
    id: 'reminders-past',
    file: LISTED,
    find: 'at < now ? []',
    replace: 'at < 0 ? []',
    tests: LIST,
    why: 'reminders that have passed are listed',
  },
  {
    id: 'reminders-unsorted',
    file: LISTED,
    find: '.sort((a, b) => a.at - b.at)',
    replace: '',
    tests: LIST,
    why: 'what comes first stands further down',
  },
  {
    id: 'reminders-long-name',
    file: LISTED,
    find: 'const LONGEST_NAME = 20;',
    replace: 'const LONGEST_NAME = 200;',
    tests: LIST,
    why: 'a long name pushes out what is to be done',
  },
  {
    id: 'reminders-no-origin',
    file: LISTED,
    find: '由备妥按你记下的进展推算，以微信后台和短信为准。',
    replace: '',
    tests: LIST,
    why: 'the calendar does not say whence it knows',
  },
  {
    id: 'reminders-all-noted',
    file: REMINDERS,
    find: 'chosen.slice(0, result.count)',
    replace: 'chosen',
    tests: LIST,
    why: 'a reminder the phone refused is said to be in the calendar',
  },
  {
    id: 'reminders-all-lines',
    file: REMINDERS,
    find: 'const AT_ONCE = 20;',
    replace: 'const AT_ONCE = 2000;',
    tests: LIST,
    why: 'all reminders of an agency at once',
  },
  {
    id: 'reminders-cancel-told',
    file: REMINDERS,
    find: "result.refusal === 'cancelled' ? null : result.refusal",
    replace: 'result.refusal',
    tests: LIST,
    why: 'cancelling causes an error message',
  },
  {
    id: 'reminders-refused-silently',
    file: REMINDERS,
    find: 'setRefusal(result.refusal',
    replace: 'setRefusal(null && result.refusal',
    tests: LIST,
    why: 'no message says that nothing was added',
  },
  {
    id: 'reminders-consent-words',
    file: REMINDERS,
    find: '{REFUSALS[refusal] ?? FAILED}',
    replace: '{FAILED}',
    tests: LIST,
    why: 'without consent the message says to tap again',
  },
  {
    id: 'reminders-one-all',
    file: REMINDERS,
    find: 'left.length > 1 && (',
    replace: 'left.length > 0 && (',
    tests: LIST,
    why: 'one reminder is offered twice',
  },
  {
    id: 'rehearsal-sixth-forgiven',
    file: ENTER,
    find: "tries >= processLimit('smsTries')",
    replace: "tries > processLimit('smsTries')",
    tests: STEPS,
    why: 'the sixth wrong try is forgiven, unlike on the real day',
  },
  {
    id: 'rehearsal-tries-stay',
    file: ENTER,
    find: 'setTries(tries + 1);',
    replace: '',
    tests: STEPS,
    why: 'wrong tries are not counted',
  },
  {
    id: 'rehearsal-small-x',
    file: MADE_UP,
    find: '.trim().toUpperCase()',
    replace: '.trim()',
    tests: STEPS,
    why: 'a small x is wrong, unlike on the real day',
  },
  {
    id: 'rehearsal-any-mobile',
    file: MADE_UP,
    find: "mobile.trim() !== PERSON.mobile && '手机号',",
    replace: '',
    tests: STEPS,
    why: 'a wrong telephone number is let through',
  },
  {
    id: 'rehearsal-both-trusted',
    file: MESSAGES,
    find: "id === 'real' ? onTrusted : () => setFooled(true)",
    replace: 'onTrusted',
    tests: STEPS,
    why: 'the false message is trusted',
  },
];
