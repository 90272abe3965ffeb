import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LICENSING_BOOK } from '@/licensing';
import {
  categories,
  DOCUMENTS,
  documentSpec,
  FACTS,
  type FactId,
  FORM,
  fieldAt,
  KEYWORDS,
  KINDS,
  PRE_APPROVALS,
  PROVINCES,
  REPORT_CATEGORIES,
  RULES,
  SERVICE_CONTENTS,
  SERVICE_DOCUMENTS,
  SERVICE_GROUPS,
  SOURCES,
  SUBJECT_CHOICES,
  SUBJECT_TYPES,
  sourceOf,
} from '@/rules';
import { PERSON_CERTIFICATES } from '@/rules/catalogue/certificates';
import { PRE_APPROVAL_DOCUMENT } from '@/rules/documents';
import { FIELDS } from '@/rules/fields';
import { HISTORY_RULES } from '@/rules/process';
import { OFFICIAL_PATHS } from '../support/officialPaths';

const fieldRows = Object.values(FIELDS).flat();
const twice = <T>(values: readonly T[]): T[] =>
  values.filter((value, place) => values.indexOf(value) !== place);
const isBacked = (keys: readonly string[]) => keys.some((key) => sourceOf(key)?.confidence !== 'secondary');

/** Every file of the rules. */
function rulesFiles(folder = join(__dirname, '../../src/rules')): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? rulesFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Every `when` of every table, with the row that contains it. */
const conditions: [string, readonly FactId[]][] = [
  ...Object.entries(RULES).map(([id, { when, inDoubt = [], unless = [] }]): [string, readonly FactId[]] => [
    `rule ${id}`,
    [...when, ...inDoubt, ...unless],
  ]),
  ...DOCUMENTS.map(({ id, when }): [string, readonly FactId[]] => [`document ${id}`, when]),
  ...fieldRows.map(({ path, when }): [string, readonly FactId[]] => [`field ${path}`, when]),
  ...FORM.map(({ path, required }): [string, readonly FactId[]] => [`form ${path}`, required ?? []]),
  ...PROVINCES.flatMap(({ name, principal, appPrincipal }) =>
    [...principal, ...appPrincipal].map(({ when }): [string, readonly FactId[]] => [
      `province ${name}`,
      when,
    ]),
  ),
];

/** Facts that a function uses and no row. Each value says which function. */
const READ_IN_CODE: FactId[] = [];

describe('the tables', () => {
  it.each([
    ['kinds', KINDS.map(({ id }) => id), 7],
    ['subject types', SUBJECT_TYPES.map(({ type }) => type), 18],
    ['subject choices', SUBJECT_CHOICES.map(({ id }) => id), 19],
    ['provinces', PROVINCES.map(({ code }) => code), 31],
    ['service contents', SERVICE_CONTENTS.map(({ name }) => name), 171],
    ['first levels', SERVICE_GROUPS, 15],
    ['pre-approval items', PRE_APPROVALS.map(({ type }) => type), 13],
    ['certificates of a person', PERSON_CERTIFICATES.map(({ type }) => type), 7],
    ['categories', categories().map(({ subject, name, third }) => `${subject} ${name} ${third}`), 533],
  ])('%s are unique and complete', (_, ids, count) => {
    expect(twice<string | number>(ids as readonly (string | number)[])).toEqual([]);
    expect(ids).toHaveLength(count);
  });

  it('have ids of their own for documents, fields, rules and keyword groups', () => {
    expect(twice(DOCUMENTS.map(({ id }) => id))).toEqual([]);
    expect(twice(fieldRows.map(({ path }) => path))).toEqual([]);
    expect(twice(FORM.map(({ path }) => path))).toEqual([]);
    expect(twice(KEYWORDS.map(({ group }) => group))).toEqual([]);
  });

  it('say for every document how it must look', () => {
    for (const id of [...DOCUMENTS.map((row) => row.id), PRE_APPROVAL_DOCUMENT.id]) {
      const spec = documentSpec(id);
      expect(spec?.mustShow.length).toBeGreaterThan(0);
      expect(spec?.form.length).toBeGreaterThan(0);
    }
  });

  it('list documents only for services that exist', () => {
    for (const { service } of SERVICE_DOCUMENTS) {
      const held = SERVICE_CONTENTS.some(
        ({ name }) => name === service || (service.endsWith('-') && name.startsWith(service)),
      );
      expect([service, held]).toEqual([service, true]);
    }
  });

  it('list 13 categories for the CAC report that WeChat has', () => {
    const names = categories().map(({ name }) => name);
    for (const name of REPORT_CATEGORIES) expect(names).toContain(name);
  });
});

describe('facts', () => {
  it('are each used by a row; remove one that is not', () => {
    const used = new Set(conditions.flatMap(([, when]) => when));
    const unused = Object.values(FACTS).filter(({ id }) => !used.has(id) && !READ_IN_CODE.includes(id));
    expect(
      unused.map(({ id }) => `${id}: name it in \`when\` of a row, or take it out of src/rules/facts`),
    ).toEqual([]);
  });

  it('are known by every row that names one', () => {
    const unknown = conditions.flatMap(([owner, when]) =>
      when
        .filter((id) => FACTS[id]?.id !== id)
        .map((id) => `${owner} names ${id}: add its row in src/rules/facts`),
    );
    expect(unknown).toEqual([]);
  });

  it('read as two different sentences', () => {
    for (const { id, yes, no } of Object.values(FACTS)) expect([id, yes === no]).toEqual([id, false]);
    expect(twice(Object.values(FACTS).map(({ id }) => id))).toEqual([]);
  });
});

describe('sources', () => {
  const cited = [
    ...Object.values(RULES).flatMap(({ source }) => source),
    ...DOCUMENTS.flatMap(({ source }) => source),
    ...fieldRows.map(({ source }) => source),
    ...SUBJECT_TYPES.map(({ source }) => source),
  ];

  it('support every rule, and no error rests only on secondary ones', () => {
    for (const [id, { level, source }] of Object.entries({ ...RULES, ...HISTORY_RULES })) {
      expect([id, source.length > 0]).toEqual([id, true]);
      if (level === 'error') expect([id, isBacked(source)]).toEqual([id, true]);
    }
  });

  it('support every required document, never only secondary ones', () => {
    for (const { id, source } of DOCUMENTS) expect([id, isBacked(source)]).toEqual([id, true]);
  });

  it('are in the table when any rule cites them, and each is cited somewhere', () => {
    for (const key of cited) expect([key, sourceOf(key) !== undefined]).toEqual([key, true]);
    const written = rulesFiles()
      .filter((file) => !file.endsWith('/sources.ts'))
      .map((file) => readFileSync(file, 'utf8'));
    const quoted = new Set(
      written.flatMap((text) => text.match(/'(WX-[A-Z-]+|seed\d|[A-Z]{2,}(-\d+)?)'/g) ?? []),
    );
    for (const { sources } of LICENSING_BOOK.flatMap(({ entries }) => entries())) {
      for (const key of sources) if (sourceOf(key)) quoted.add(`'${key}'`);
    }
    const keys = Object.keys(SOURCES).map((key) => `'${key}'`);
    expect(keys.filter((key) => !quoted.has(key))).toEqual([]);
    expect([...quoted].filter((key) => /WX|seed|ANNUAL/.test(key) && !keys.includes(key))).toEqual([]);
  });

  it('give the authority, the title and the day somebody last read them', () => {
    for (const [key, source] of Object.entries(SOURCES)) {
      expect([key, source.authority.length > 0 && source.title.length > 0]).toEqual([key, true]);
      expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(sourceOf('constructor')).toBeUndefined();
  });
});

describe('the form', () => {
  const form = FORM.map(({ path }) => path);

  it('has every field of the official request; the items of a list belong to their list', () => {
    const missing = OFFICIAL_PATHS.filter((path) => !path.includes('[]') && !form.includes(path));
    expect(missing).toEqual([]);
  });

  it('has nothing else except the keys beside the request', () => {
    const own = form.filter((path) => !OFFICIAL_PATHS.includes(path as never));
    expect(own.filter((path) => !/^(local\.|kind$|changes$|history$)/.test(path))).toEqual([]);
  });

  it('is asked by fields whose paths it knows', () => {
    const unknown = fieldRows.filter(({ path }) => !form.includes(path));
    const told = (path: string) =>
      path.startsWith('local.')
        ? 'add its row in src/rules/filing/local.ts'
        : 'add its row in src/rules/fields/form.ts';
    expect(unknown.map(({ path }) => `${path}: ${told(path)}`)).toEqual([]);
  });

  it('has a field for every required path, except those of the start screen', () => {
    const asked = FORM.filter(({ required }) => required).filter(({ path }) => !fieldAt(path));
    expect(asked.map(({ path }) => path)).toEqual(['icp_subject.base_info.type']);
  });
});

describe('the texts', () => {
  const texts = [
    ...Object.entries(RULES).flatMap(([id, { message, fix }]) => [
      [id, message],
      [id, fix],
    ]),
    ...fieldRows.flatMap(({ path, hint, why }) => [
      [path, hint],
      [path, why],
    ]),
    ...DOCUMENTS.map(({ id, why }) => [id, why]),
  ];

  it('are calm and complete: no exclamation mark, no 请您, nothing empty, no blank at an end', () => {
    const wrong = texts.filter(([, text = '']) => /[!！]|请您|亲|^\s|\s$|^$/.test(text));
    expect(wrong).toEqual([]);
  });
});
