import type { Mutant } from './mutant';

const CHOICE = ['test/weapp/services-choice.test.ts'];

const SERVICES = 'advice/services/index.tsx';
const LISTS = 'advice/services/lists.ts';

/** The long lists. */
export const SERVICES_MUTANTS: readonly Mutant[] = [
  {
    id: 'services-sixth',
    file: SERVICES,
    find: 'chosen.length >= most',
    replace: 'chosen.length > most',
    tests: CHOICE,
    why: 'a sixth service can be chosen',
  },
  {
    id: 'services-empty-list',
    file: SERVICES,
    find: 'without.length > 0 ? without : undefined',
    replace: 'without',
    tests: CHOICE,
    why: 'an empty list is handed in as an answer',
  },
  {
    id: 'services-not-by-use',
    file: SERVICES,
    find: '[...new Set([...named, ...meant])]',
    replace: 'named',
    tests: CHOICE,
    why: '理发 finds nothing',
  },
  {
    id: 'services-not-trimmed',
    file: 'components/usePaused.ts',
    find: 'setPaused(text.trim())',
    replace: 'setPaused(text)',
    tests: CHOICE,
    why: 'a blank behind the word finds nothing',
  },
  {
    id: 'services-all-lines',
    file: SERVICES,
    find: 'const SHOWN = 40;',
    replace: 'const SHOWN = 400;',
    tests: CHOICE,
    why: 'a page of more than a hundred lines at once',
  },
  {
    id: 'services-one-list',
    file: SERVICES,
    find: "params.list === 'categories' ? CATEGORIES : SERVICES",
    replace: 'SERVICES',
    tests: CHOICE,
    why: 'WeChat’s categories cannot be chosen',
  },
  {
    id: 'services-not-found-hidden',
    file: SERVICES,
    find: '{query && !byName && <Row',
    replace: '{false && <Row',
    tests: CHOICE,
    why: 'no message says that a word finds nothing',
  },
  {
    id: 'services-six-allowed',
    file: LISTS,
    find: "most: limitOf('services'),",
    replace: 'most: 6,',
    tests: CHOICE,
    why: 'six services can be chosen',
  },
  {
    id: 'services-individual-as-unit',
    file: LISTS,
    find: 'type === INDIVIDUAL ? service.personal : service.organisation',
    replace: 'service.organisation',
    tests: CHOICE,
    why: 'an individual is not warned of what he cannot choose',
  },
  {
    id: 'services-government-for-all',
    file: LISTS,
    find: 'service.governmentOnly && !BODIES.includes(type)',
    replace: 'false',
    tests: CHOICE,
    why: 'an enterprise is not warned of what only a government body may choose',
  },
  {
    id: 'services-government-warned',
    file: LISTS,
    find: 'service.governmentOnly && !BODIES.includes(type)',
    replace: 'service.governmentOnly',
    tests: CHOICE,
    why: 'a government body is warned of its own services',
  },
  {
    id: 'categories-individual',
    file: 'licensing/categories.ts',
    find: "if (icp_subject?.base_info?.type === INDIVIDUAL) return 'individual';",
    replace: '',
    tests: CHOICE,
    why: 'an individual is shown what only a unit may choose',
  },
  {
    id: 'categories-overseas',
    file: 'licensing/categories.ts',
    find: 'local?.overseas_non_enterprise ?',
    replace: 'false ?',
    tests: CHOICE,
    why: 'a subject from abroad is shown another list',
  },
];
