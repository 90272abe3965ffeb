/**
 * Who may know whom: pages, fill, advice, licences, progress, around, tools → shell → components, store → rules.
 * A room knows itself, the rooms in `knows`, of those in `types` nothing that runs, and the `packages` that match.
 */
const SCREENS = {
  knows: [
    'shell',
    'components',
    'store',
    'platform',
    'photo',
    'rules',
    'reading',
    'decoding',
    'advising',
    'licensing',
    'packing',
    'telling',
    'releasing',
    'backup',
  ],
  instead: 'move what two of them need to src/components, or to src/shell where it needs the store',
};
const PURE = { knows: ['rules'], packages: [], instead: 'this room is pure: take it as an argument' };

const ROOMS = {
  pages: SCREENS,
  around: SCREENS,
  fill: SCREENS,
  advice: SCREENS,
  licences: SCREENS,
  progress: SCREENS,
  tools: SCREENS,
  shell: {
    knows: ['components', 'store', 'platform', 'rules'],
    instead: 'the shell ties screens to the store: let the page pass it in',
  },
  components: {
    knows: ['platform', 'rules'],
    instead: 'let the page pass it in as a prop; what needs the store belongs to src/shell',
  },
  store: {
    knows: ['rules'],
    packages: ['zustand'],
    instead: 'the store is given its storage and clock by src/app.ts: take it as an argument',
  },
  platform: {
    knows: ['rules', 'recognition'],
    types: ['photo'],
    instead: 'the phone knows nothing of screens or state: take it as an argument, or let src/app.ts wire it',
  },
  recognition: {
    knows: [],
    types: ['photo'],
    packages: [],
    instead: 'this room works on pixels and numbers alone: take it as an argument',
  },
  reading: PURE,
  decoding: PURE,
  advising: { ...PURE, knows: ['rules', 'licensing'] },
  licensing: PURE,
  packing: { ...PURE, packages: ['fflate'] },
  telling: { ...PURE, knows: ['rules', 'decoding'] },
  releasing: { ...PURE, knows: ['rules', 'licensing', 'telling'] },
  backup: { ...PURE, packages: ['@noble/ciphers', '@noble/hashes'] },
  photo: { knows: [], packages: [], instead: 'this room works on pixels alone: take it as an argument' },
  rules: { knows: [], packages: ['dayjs'], instead: 'the rules are pure: take it as an argument' },
};

/** Rooms that are entered by their index.ts alone, by sources; tests may go in by the windows. */
const DOORS = [
  'rules',
  'photo',
  'store',
  'recognition',
  'reading',
  'decoding',
  'advising',
  'licensing',
  'packing',
  'telling',
  'releasing',
  'backup',
];

const inRoom = (room) => `^src/${room}/`;

const rooms = Object.entries(ROOMS).map(([room, { knows, types = [], instead }]) => ({
  name: `${room}-knows`,
  comment: `src/${room} may not know it: ${instead}.`,
  severity: 'error',
  from: { path: inRoom(room) },
  to: { path: '^src/', pathNot: [room, ...knows, ...types].map(inRoom) },
}));

const typesOnly = Object.entries(ROOMS).flatMap(([room, { types, instead }]) =>
  types
    ? [
        {
          name: `${room}-knows-types`,
          comment: `src/${room} may import types from there ("import type") and nothing that runs: ${instead}.`,
          severity: 'error',
          from: { path: inRoom(room) },
          to: { path: types.map(inRoom), dependencyTypesNot: ['type-only'] },
        },
      ]
    : [],
);

const packages = Object.entries(ROOMS).flatMap(([room, { packages, instead }]) =>
  packages
    ? [
        {
          name: `${room}-packages`,
          comment: `src/${room} may import ${packages.join(', ') || 'no package'}: ${instead}.`,
          severity: 'error',
          from: { path: inRoom(room) },
          to: { pathNot: ['^src/', ...packages.map((name) => `node_modules/${name}/`)] },
        },
      ]
    : [],
);

const doors = DOORS.map((room) => ({
  name: `${room}-door`,
  comment: `Import from '@/${room}'; export it in src/${room}/index.ts if it is missing there.`,
  severity: 'error',
  from: { path: '^src/', pathNot: inRoom(room) },
  to: { path: inRoom(room), pathNot: `^src/${room}/index\\.ts$` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Move what both files need, often a type, into a file that knows neither.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    ...rooms,
    ...typesOnly,
    ...packages,
    ...doors,
    {
      name: 'screens-apart',
      comment: `Screens do not know each other: ${SCREENS.instead}.`,
      severity: 'error',
      from: { path: '^src/(pages|around|fill|progress|tools|advice|licences)/([^/]+)/' },
      to: { path: '^src/(pages|around|fill|progress|tools|advice|licences)/', pathNot: '^src/$1/$2/' },
    },
    {
      name: 'found',
      comment: 'The import leads nowhere: correct the path, or add the package to package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.scss'] },
  },
};
