import { categories, SERVICE_CONTENTS } from '@/rules';
import { SCOPES } from './scopes.generated';
import { normalised } from './text';
import { GROUPS, NEUTRAL, ROWS } from './words';

/** One way to say a thing: words and groups that must all be there. */
export interface Pattern {
  row: number;
  words: readonly string[];
  groups: readonly string[];
  without: readonly string[];
  weight: number;
}

/** A thing that an app does, with the categories and services it leads to, best first. */
export interface Row {
  categories: readonly string[];
  services: readonly string[];
}

interface Lexicon {
  rows: readonly Row[];
  /** the patterns that begin with a word; those of groups alone stand under their first group */
  patterns: ReadonlyMap<string, readonly Pattern[]>;
  groupsOf: ReadonlyMap<string, readonly string[]>;
  /** every word that can be read */
  words: ReadonlySet<string>;
  longest: number;
}

const HAN = /[一-龥]/;
/** What a `?` takes from a pattern's weight: named, but not plainly. */
const DOUBT = 0.9;
/** A term of the category table's own text weighs less than a word of the tables. */
const SCOPE_WEIGHT = 0.7;
/** A term that this many categories share tells them not apart. */
const SHARED = 3;

function baseOf(word: string): number {
  if (!HAN.test(word)) return 1.2;
  return word.length === 1 ? 0.5 : word.length === 2 ? 1 : word.length === 3 ? 1.5 : 2;
}

function patternOf(marked: string, row: number): Pattern {
  const doubt = marked.endsWith('?') ? DOUBT : 0;
  const text = doubt ? marked.slice(0, -1) : marked;
  const stars = text.length - text.replace(/\*+$/, '').length;
  const parts = text.slice(0, text.length - stars).split('+');
  const words = parts.filter((part) => !/^-?@/.test(part)).map((part) => normalised(part.replace(/_/g, ' ')));
  const groups = parts.filter((part) => part.startsWith('@')).map((part) => part.slice(1));
  const without = parts.filter((part) => part.startsWith('-@')).map((part) => part.slice(2));
  const together = words.length + groups.length > 1 ? 1 : 0;
  const weight =
    words.reduce((sum, word) => sum + baseOf(word), groups.length * 0.6) + together + stars - doubt;
  return { row, words, groups, without, weight };
}

const namesOf = (text: string) => (text.trim() === '' ? [] : text.trim().split('|'));

/** Adds to the list that stands under a key. */
export function pushTo<Value>(lists: Map<string, Value[]>, key: string, value: Value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function built(): Lexicon {
  const rows: Row[] = [];
  const patterns = new Map<string, Pattern[]>();
  const groupsOf = new Map<string, string[]>();
  const words = new Set<string>();
  const add = (pattern: Pattern) => {
    const key = pattern.words[0] ?? `@${pattern.groups[0]}`;
    pushTo(patterns, key, pattern);
    for (const word of pattern.words) words.add(word);
  };
  for (const line of ROWS) {
    const [head = '', tail = ''] = line.split(' = ');
    const [categories = '', services = ''] = head.split('>');
    rows.push({ categories: namesOf(categories), services: namesOf(services) });
    for (const text of new Set(tail.trim().split(/\s+/))) add(patternOf(text, rows.length - 1));
  }
  for (const line of GROUPS.trim().split('\n')) {
    const [name = '', tail = ''] = line.split(' = ');
    for (const word of tail.split(' ').map((each) => each.replace(/_/g, ' ').toLowerCase())) {
      pushTo(groupsOf, word, name);
      words.add(word);
    }
  }
  for (const word of NEUTRAL.trim().split(/\s+/)) words.add(word);
  addNames(rows, words, add);
  addScopes(rows, words, add);
  return { rows, patterns, groupsOf, words, longest: Math.max(...[...words].map((word) => word.length)) };
}

/** The services of the first row that leads to a category before all others. */
const servicesIn = (rows: readonly Row[], category: string): readonly string[] =>
  rows.find((row) => row.categories[0] === category && row.services.length > 0)?.services ?? [];

/** The names of the categories and services themselves; a public body's only where a public body is meant. */
function addNames(rows: Row[], words: ReadonlySet<string>, add: (pattern: Pattern) => void) {
  const known = new Set(words);
  const addRow = (row: Row, first: string, name: string) => {
    rows.push(row);
    const parts = new Set([name, ...name.split(/[/（）()、]|平台$/)]);
    for (const part of parts) {
      const whole = part === name && part.length > 2;
      if (part.length < 2 || known.has(part.toLowerCase())) continue;
      const open = !/^政务/.test(first) || part.length > 3;
      add(patternOf(`${part}${open ? '' : '+@gov'}${whole ? '**' : ''}`, rows.length - 1));
    }
  };
  const names = new Map(categories().map((row) => [row.name, row]));
  for (const { name, first, second } of names.values()) {
    addRow({ categories: [name], services: servicesIn(rows, name) }, first, second);
  }
  for (const { name, first, second } of SERVICE_CONTENTS) {
    if (second !== '其他') addRow({ categories: [], services: [name] }, first, second);
  }
}

/** The terms of the category table that no table of words has. */
function addScopes(rows: Row[], words: ReadonlySet<string>, add: (pattern: Pattern) => void) {
  const lines = SCOPES.trim().split('\n');
  const seen = new Map<string, number>();
  for (const term of lines.flatMap((line) => [...new Set((line.split('=')[1] ?? '').split(' '))])) {
    seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  const known = new Set(words);
  for (const line of lines) {
    const [category = '', terms = ''] = line.split('=');
    rows.push({ categories: [category], services: servicesIn(rows, category) });
    for (const term of terms.split(' ')) {
      if (known.has(term.toLowerCase()) || (seen.get(term) ?? 0) >= SHARED) continue;
      add({
        row: rows.length - 1,
        words: [term.toLowerCase()],
        groups: [],
        without: [],
        weight: SCOPE_WEIGHT,
      });
    }
  }
}

let lexicon: Lexicon | undefined;

/** The tables of words, ready to be looked up. They are unpacked at the first question. */
export function theLexicon(): Lexicon {
  lexicon ??= built();
  return lexicon;
}
