import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LICENSING_BOOK, type LicensingEntry, licensingSourceOf } from '../src/licensing';
import { RELEASE_SECTIONS, sourceOfCheck } from '../src/releasing';
import {
  BOOK,
  type BookEntry,
  FORM,
  KINDS,
  SERVICE_CONTENTS,
  SERVICE_DOCUMENTS,
  SUBJECT_TYPES,
  sourceOf,
  whenOf,
} from '../src/rules';
import { SECTIONS, sourceOfTold, type Told } from '../src/telling';
import { SURENESS } from '../src/telling/row';

/**
 * Prints the rule book of the app, with the lists that the app shows only in its forms, and the book of licences:
 * `npm run rulebook`.
 */

/** What an entry of either book is printed from. */
type Printed = Pick<BookEntry, 'id' | 'title' | 'lines'> & { sources: readonly string[] };

const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const keys = (sources: readonly string[]) => sources.map((key) => `[${key}](#出处)`).join(' ');
const idOf = ({ id }: Printed) => id.slice(id.indexOf('/') + 1);
const labelsOf = ({ lines }: Printed) => lines.map(({ label }) => label);

/** One column for each label when all entries have the same labels, or else one column for everything. */
function entriesTable(entries: readonly Printed[]): string {
  const [first] = entries;
  const labels = first ? labelsOf(first) : [];
  const alike = entries.every((entry) => labelsOf(entry).join() === labels.join());
  const head = ['代号', '名称', ...(alike ? labels : ['内容']), '出处'];
  return table(
    head,
    entries.map((entry) => {
      const texts = entry.lines.map(({ label, text }) =>
        alike ? text.join('；') : `${label}：${text.join('；')}`,
      );
      return [idOf(entry), entry.title, ...(alike ? texts : [texts.join('<br>')]), keys(entry.sources)];
    }),
  );
}

function sourcesTable(entries: readonly BookEntry[]): string {
  return table(
    ['代号', '出处', '名称', '核对日', '性质'],
    entries.flatMap((entry) => {
      const source = sourceOf(idOf(entry));
      if (!source) return [];
      const { authority, title, url, checkedOn } = source;
      return [[idOf(entry), authority, url ? `[${title}](${url})` : title, checkedOn, entry.group ?? '']];
    }),
  );
}

const lists: [string, string][] = [
  [
    '备案类型',
    table(
      ['代号', '名称', '用于'],
      KINDS.map(({ id, label, forWhom }) => [id, label, forWhom]),
    ),
  ],
  [
    '主体性质',
    table(
      ['编号', '名称', '说明', '出处'],
      SUBJECT_TYPES.map((row) => [String(row.type), row.label, row.note, keys([row.source])]),
    ),
  ],
  [
    '接口的必填项',
    table(
      ['栏目', '路径', '什么时候'],
      FORM.flatMap(({ label, path, required }) =>
        required ? [[label, path, whenOf(required).join('；')]] : [],
      ),
    ),
  ],
  [
    '服务内容',
    [
      `共 ${SERVICE_CONTENTS.length} 项二级服务内容（${keys(['WX-SVC'])}）。下列各项另有要求：`,
      table(
        ['服务内容', '要求'],
        SERVICE_DOCUMENTS.map((row) => [
          row.service.endsWith('-') ? `${row.service}全部` : row.service,
          row.remark,
        ]),
      ),
    ].join('\n\n'),
  ],
];

interface ToldRow extends Pick<Told, 'id' | 'title' | 'says' | 'sure' | 'checkedOn'> {
  source: readonly string[];
}

/** A section of what is told, which the app has in a package of its own. */
const toldSection =
  (titleOf: (key: string) => string | undefined) =>
  ({ title, lead, rows }: { title: string; lead: string; rows: readonly ToldRow[] }): [string, string] => [
    title,
    `${lead}\n\n${table(
      ['代号', '名称', '说法', '性质', '核对日', '出处'],
      rows.map(({ id, title: name, says, sure, checkedOn, source }) => [
        id,
        name,
        says,
        SURENESS[sure],
        checkedOn,
        source.map((key) => titleOf(key) ?? key).join('、'),
      ]),
    )}`,
  ];

const told = [
  ...SECTIONS.map((section) => ({ ...section, title: `报备与认证：${section.title}` })).map(
    toldSection((key) => sourceOfTold(key)?.title),
  ),
  ...RELEASE_SECTIONS.map(toldSection((key) => sourceOfCheck(key)?.title)),
];

/** The text of docs/rulebook.md from the current tables. */
export function rulebookText(): string {
  const sections = BOOK.map(({ id, title, lead, entries }): [string, string] => {
    const body = id === 'sources' ? sourcesTable(entries()) : entriesTable(entries());
    return [title, `${lead}\n\n${body}`];
  });
  const text = [...lists, ...sections, ...told].map(([title, body]) => `## ${title}\n\n${body}\n`).join('\n');
  return `# 规则库\n\n由 \`npm run rulebook\` 从规则表打印，请勿手改。\n\n${text}`;
}

/** The text of docs/licences.md from the current tables. */
export function licencesText(): string {
  const all: readonly LicensingEntry[] = LICENSING_BOOK.flatMap(({ entries }) => entries());
  const cited = [...new Set(all.flatMap(({ sources }) => sources))].sort();
  const sources = table(
    ['代号', '出处', '名称', '核对日'],
    cited.flatMap((key) => {
      const source = licensingSourceOf(key);
      if (!source) return [];
      const { authority, title, url, checkedOn } = source;
      return [[key, authority, url ? `[${title}](${url})` : title, checkedOn]];
    }),
  );
  const sections = LICENSING_BOOK.map(({ title, lead, entries }) => [
    title,
    `${lead}\n\n${entriesTable(entries())}`,
  ]);
  const text = [...sections, ['出处', sources]].map(([title, body]) => `## ${title}\n\n${body}\n`).join('\n');
  return `# 证和类目\n\n由 \`npm run rulebook\` 从 src/licensing 的表打印，请勿手改。\n\n${text}`;
}

/** The printed books, by file below docs. */
export const PRINTED: Record<string, () => string> = {
  'rulebook.md': rulebookText,
  'licences.md': licencesText,
};

if (process.argv[1] === __filename) {
  for (const [file, text] of Object.entries(PRINTED)) writeFileSync(join(__dirname, '../docs', file), text());
}
