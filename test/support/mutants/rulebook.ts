import type { Mutant } from './mutant';

const SEARCH = ['test/weapp/rulebook-search.test.ts'];

const BOOK = 'shell/book/Book.tsx';
const ENTRIES = 'shell/book/Entries.tsx';
const ENTRY = 'fill/rulebook/entry.tsx';

/** The rule book. */
export const RULEBOOK_MUTANTS: readonly Mutant[] = [
  {
    id: 'book-all-entries',
    file: ENTRIES,
    find: 'const AT_ONCE = 30;',
    replace: 'const AT_ONCE = 300;',
    tests: SEARCH,
    why: '133 rules are drawn at once',
  },
  {
    id: 'book-one-left',
    file: ENTRIES,
    find: 'const A_FEW = 3;',
    replace: 'const A_FEW = 0;',
    tests: SEARCH,
    why: 'one line is left for a page of its own',
  },
  {
    id: 'book-stuck',
    file: ENTRIES,
    find: 'show(from + count)',
    replace: 'show(from)',
    tests: SEARCH,
    why: 'the next thirty never come',
  },
  {
    id: 'book-no-section',
    file: BOOK,
    find: 'noteOf={section ? undefined : sectionOf}',
    replace: '',
    tests: SEARCH,
    why: 'a found entry does not show its section',
  },
  {
    id: 'book-searched-whole',
    file: BOOK,
    find: '(section ? [section] : book)',
    replace: 'book',
    tests: SEARCH,
    why: 'a section is searched as the whole book',
  },
  {
    id: 'book-group-ignored',
    file: BOOK,
    find: 'group ? entries.filter((entry) => entry.group === group) : entries',
    replace: 'entries',
    tests: SEARCH,
    why: 'all rules are shown though one group was asked for',
  },
  {
    id: 'book-not-trimmed',
    file: BOOK,
    find: 'setQuery(text.trim())',
    replace: 'setQuery(text)',
    tests: SEARCH,
    why: 'a blank behind the word finds nothing',
  },
  {
    id: 'book-nothing-not-told',
    file: BOOK,
    find: '{found.length === 0 && (',
    replace: '{found.length < 0 && (',
    tests: SEARCH,
    why: 'no message says that a word finds nothing',
  },
  {
    id: 'book-entry-unnamed',
    file: ENTRY,
    find: 'if (section) Taro.setNavigationBarTitle',
    replace: 'if (!section) Taro.setNavigationBarTitle',
    tests: SEARCH,
    why: 'an entry does not show its section',
  },
  {
    id: 'book-sources-untold',
    file: ENTRY,
    find: '<SourceCard sources={sourcesOfEntry(entry)} />',
    replace: '<SourceCard sources={[]} />',
    tests: SEARCH,
    why: 'nobody knows where the rule is written',
  },
];
