import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Area {
  /** Folders under src it may import from, besides itself. */
  knows: string[];
  /** Folders of which it may import types, and nothing that runs. */
  knowsTypesOf?: string[];
  /** Packages it may not import. */
  forbidden?: RegExp;
  pure?: boolean;
  instead: string;
}

const SCREEN: Area = {
  knows: ['shell', 'components', 'store', 'platform', 'photo', 'rules'],
  instead:
    'screens do not know each other: move the shared part to src/components, or to src/shell where it needs the store',
};

/** Who may know whom: pages, fill, tools → shell → components, store → rules. */
const AREAS: Record<string, Area> = {
  pages: SCREEN,
  fill: SCREEN,
  tools: SCREEN,
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
    forbidden: /^@tarojs\//,
    instead: 'the store is given its storage and clock by src/app; take it as an argument',
  },
  platform: {
    knows: ['rules'],
    knowsTypesOf: ['photo'],
    instead: 'the phone knows nothing of screens or state: take it as an argument, or let src/app wire it',
  },
  photo: {
    knows: [],
    forbidden: /./,
    pure: true,
    instead: 'pure functions on pixels: take it as an argument',
  },
  rules: {
    knows: [],
    forbidden: /^(?!dayjs(\/plugin\/utc)?$)/,
    pure: true,
    instead: 'the rules are pure: take it as an argument',
  },
};

const IMPORT = /(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*['"]([^'"]+)['"]/g;
const CLOCK = /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|\bdayjs\(\s*\)|\bperformance\.now\b/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(^|[^:'"])\/\/[^\n]*/g;

function broken(
  file: string,
  area: Area,
  name: string,
  specifier: string,
  typesOnly: boolean,
): string | undefined {
  const inside = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? path.posix.relative('src', path.posix.join(path.posix.dirname(file), specifier))
      : undefined;
  if (inside === undefined) {
    return area.forbidden?.test(specifier)
      ? `imports the package '${specifier}'; ${area.instead}`
      : undefined;
  }
  const target = inside.split('/')[0] ?? '';
  if (target === name) return undefined;
  if (typesOnly && area.knowsTypesOf?.includes(target)) return undefined;
  if (!area.knows.includes(target)) return `imports src/${target}; ${area.instead}`;
  if (target === 'rules' && specifier !== '@/rules') {
    return `enters the rules by '${specifier}'; import from '@/rules' (export it in src/rules/index.ts if missing)`;
  }
  return undefined;
}

/** What a source file does against the directions of the house; `file` is relative, as src/fill/tasks/index.tsx. */
export function violationsIn(file: string, source: string): string[] {
  const name = file.split('/')[1] ?? '';
  const area = AREAS[name];
  if (!area || file.split('/').length < 3) return [];
  const code = source.replace(
    COMMENT,
    (text, before = '') => before + text.slice(before.length).replace(/[^\n]/g, ' '),
  );
  const at = (index: number) => `${file}:${code.slice(0, index).split('\n').length} `;
  const imports = [...code.matchAll(IMPORT)].flatMap((match) => {
    const typesOnly = /^import type\b/.test(code.slice(code.lastIndexOf('import', match.index), match.index));
    const problem = broken(file, area, name, match[1] ?? '', typesOnly);
    return problem ? [`${at(match.index)}${problem}`] : [];
  });
  const clocks = area.pure
    ? [...code.matchAll(CLOCK)].map(
        (match) => `${at(match.index)}reads the clock (${match[0]}); take the moment as an argument`,
      )
    : [];
  return [...imports, ...clocks];
}

if (process.argv[1] === __filename) {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file.split(path.sep).join('/')}`);
  const found = files.flatMap((file) => violationsIn(file, readFileSync(file, 'utf8')));
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
  else console.log(`directions hold in ${files.length} files`);
}
