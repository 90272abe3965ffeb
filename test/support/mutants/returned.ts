import type { Mutant } from './mutant';

const DECODE = ['test/weapp/decode.test.ts'];
const RETURNED = ['test/weapp/returned.test.ts'];
const KEPT = ['test/store/returned.test.ts'];

/** What came back: the box, what is recorded of it, and the marks. */
export const RETURNED_MUTANTS: readonly Mutant[] = [
  {
    id: 'decode-false-recorded',
    file: 'progress/decode/Received.tsx',
    find: '{saved && onDone && !told?.warning && (',
    replace: '{saved && onDone && (',
    tests: DECODE,
    why: 'a false message can be recorded',
  },
  {
    id: 'decode-draft-lost',
    file: 'progress/decode/Received.tsx',
    find: 'if (saved) keepPasted(saved.id, typed || undefined);',
    replace: 'if (saved) return;',
    tests: DECODE,
    why: 'what was pasted is lost on going back',
  },
  {
    id: 'decode-code-to-status',
    file: 'progress/decode/index.tsx',
    find: "if (event === 'sms_received') await swapPage('sms', { id });",
    replace: "if (event === 'withdrawn') await swapPage('sms', { id });",
    tests: DECODE,
    why: 'a code does not lead to its check',
  },
  {
    id: 'decode-fit-unsorted',
    file: 'progress/decode/Choice.tsx',
    find: 'other.rank - one.rank || ',
    replace: '',
    tests: DECODE,
    why: 'the filing that the text names does not stand first',
  },
  {
    id: 'returned-blocks-nothing-said',
    file: 'fill/review/index.tsx',
    find: ': returned > 0',
    replace: ': returned > 99',
    tests: RETURNED,
    why: 'the review does not say that reasons are open',
  },
  {
    id: 'returned-not-on-board',
    file: 'store/summary.ts',
    find: '...(first && { firstReturned: shortened(first) }),',
    replace: '',
    tests: RETURNED,
    why: 'the board does not say what came back',
  },
  {
    id: 'returned-never-over',
    file: 'store/returned.ts',
    find: 'if (!returned || isOver(saved, returned)) return [];',
    replace: 'if (!returned) return [];',
    tests: KEPT,
    why: 'the reasons stay after the pass',
  },
  {
    id: 'returned-copy-settles',
    file: 'store/returned.ts',
    find: 'own.some((name) => names.includes(name))',
    replace: 'own.every((name) => names.includes(name))',
    tests: KEPT,
    why: 'a copy of the refused photo takes its mark away',
  },
];
