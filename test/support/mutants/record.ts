import type { Mutant } from './mutant';

const EVENT = ['test/weapp/record-event.test.ts'];
const REASONS = ['test/weapp/why-reasons.test.ts'];

const RECORD = 'progress/record/index.tsx';
const SHEET = 'shell/record/RecordSheet.tsx';
const WHY = 'fill/why/index.tsx';

/** Recording an event, and 为什么. */
export const RECORD_MUTANTS: readonly Mutant[] = [
  {
    id: 'record-always-now',
    file: SHEET,
    find: 'at: isoOf(picked ?? now()),',
    replace: 'at: isoOf(now()),',
    tests: EVENT,
    why: 'the time that was picked is forgotten',
  },
  {
    id: 'record-future',
    file: SHEET,
    find: 'last={event.before ?? now()}',
    replace: 'last={now() + 864e5}',
    tests: EVENT,
    why: 'an event can be recorded on a day that has not come',
  },
  {
    id: 'record-late-check-now',
    file: SHEET,
    find: 'useState<Instant | null>(event.before ? event.before - MINUTE : null)',
    replace: 'useState<Instant | null>(null)',
    tests: EVENT,
    why: 'a check that was done in time begins after the 24 hours',
  },
  {
    id: 'record-person-forgotten',
    file: SHEET,
    find: '...(event.by ? { by: event.by } : {}),',
    replace: '',
    tests: EVENT,
    why: 'one person’s check counts for both',
  },
  {
    id: 'record-other-person',
    file: RECORD,
    find: ' && one.by === params.by',
    replace: '',
    tests: EVENT,
    why: 'an event of nobody is recorded for the first of two people',
  },
  {
    id: 'record-unchanged-forgotten',
    file: SHEET,
    find: '...(event.asksUnchanged ? { unchanged } : {}),',
    replace: '',
    tests: EVENT,
    why: 'whether the documents were changed is not stored',
  },
  {
    id: 'record-changed-unless-told',
    file: SHEET,
    find: 'useState(true)',
    replace: 'useState(false)',
    tests: EVENT,
    why: 'unchanged documents are sent past the platform again',
  },
  {
    id: 'record-text-untrimmed',
    file: SHEET,
    find: "received?.text.trim() ?? ''",
    replace: "received?.text ?? ''",
    tests: ['test/weapp/decode.test.ts'],
    why: 'a space is stored as a reason',
  },
  {
    id: 'record-text-lost',
    file: SHEET,
    find: '{ record_number: number.trim() }',
    replace: '{ text: number.trim() }',
    tests: EVENT,
    why: 'the number is stored as a reason',
  },
  {
    id: 'record-leaves-when-refused',
    file: SHEET,
    find: 'if (await recordEvent(saved.id, details, event.label, received?.told)) await onDone();',
    replace: 'await recordEvent(saved.id, details, event.label, received?.told); await onDone();',
    tests: EVENT,
    why: 'the screen closes though nothing was recorded',
  },
  {
    id: 'record-cancel-records',
    file: SHEET,
    find: '<Action onTap={goBack}>',
    replace: '<Action onTap={keep}>',
    tests: EVENT,
    why: '取消 records',
  },
  {
    id: 'why-other-licence',
    file: WHY,
    find: ' && (!params.document || one.id === params.document)',
    replace: '',
    tests: REASONS,
    why: 'of documents that share a place the wrong one is explained',
  },
  {
    id: 'why-no-facts',
    file: WHY,
    find: 'facts.length > 0 ? facts : (document?.because ?? [])',
    replace: 'facts',
    tests: REASONS,
    why: 'nobody knows why a licence is asked for',
  },
  {
    id: 'why-nothing',
    file: WHY,
    find: ' ?? NOTHING;',
    replace: " ?? { ...NOTHING, why: '' };",
    tests: REASONS,
    why: 'a screen without a word',
  },
  {
    id: 'why-unnamed',
    file: WHY,
    find: 'document?.label ?? fieldAt(path)?.label ??',
    replace: 'document?.label ??',
    tests: REASONS,
    why: 'the screen does not say what is explained',
  },
  {
    id: 'why-sources-untold',
    file: WHY,
    find: '<SourceCard sources={sources} />',
    replace: '<SourceCard sources={[]} />',
    tests: REASONS,
    why: 'nobody knows where the rule is written',
  },
];
