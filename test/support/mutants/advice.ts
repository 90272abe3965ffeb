import type { Mutant } from './mutant';

const ADVICE = ['test/weapp/advice.test.ts'];
const LICENCES = ['test/weapp/licences.test.ts'];

/** The finder, and the book of licences. */
export const ADVICE_MUTANTS: readonly Mutant[] = [
  {
    id: 'advice-every-letter',
    file: 'components/usePaused.ts',
    find: 'const PAUSE = 300;',
    replace: 'const PAUSE = 30;',
    tests: ['test/components/paused.test.tsx'],
    why: 'each letter is sent to the view',
  },
  {
    id: 'advice-replaces-unasked',
    file: 'advice/find/into.ts',
    find: 'if (taken.length > 0) {',
    replace: 'if (taken.length > 9) {',
    tests: ADVICE,
    why: 'nobody is asked before other choices stand in the filing',
  },
  {
    id: 'advice-adds-always',
    file: 'advice/find/into.ts',
    find: 'adds = way === 0;',
    replace: 'adds = true;',
    tests: ADVICE,
    why: 'what was to be replaced stays',
  },
  {
    id: 'advice-not-undone',
    file: 'advice/find/TakeOver.tsx',
    find: 'putBack(filing.id, before ?? []);',
    replace: '',
    tests: ADVICE,
    why: '撤销 says it is undone, and it is not',
  },
  {
    id: 'advice-first-filing',
    file: 'advice/find/index.tsx',
    find: 'params.id ?? chosen ?? all[0]?.id',
    replace: 'params.id ?? all[0]?.id',
    tests: ADVICE,
    why: 'the advice goes into another filing than the chosen one',
  },
  {
    id: 'advice-subject-forgotten',
    file: 'advice/find/useSubject.ts',
    find: "void keepPreference('adviceSubject', subject ?? '');",
    replace: '',
    tests: ADVICE,
    why: 'an individual must say so at each start',
  },
  {
    id: 'called-conflict-untold',
    file: 'licensing/called.ts',
    find: '!asked.some((title) => categoryNeeds.includes(title))',
    replace: 'false',
    tests: LICENCES,
    why: 'nobody hears that both lists ask for different papers',
  },
];
