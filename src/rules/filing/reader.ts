import { isBlank } from '../checks/text';
import type { ValueType } from '../fields/form';
import { shortened } from '../words';
import { LONGEST_HISTORY, MAX_ITEMS, MAX_NAMED } from './bounds';

/** A value that could not be read. The filing leaves it out; the fault holds it unchanged. */
export interface Fault {
  path: string;
  /** the id of the rule that reports it */
  rule: string;
  /** the words for the braces in the rule's sentence */
  words: Record<string, string>;
  value: unknown;
}

/**
 * Reads the value at a path; undefined when it cannot be read. When nothing was wrong, the result is the same value,
 * not a copy.
 */
export type Reader = (value: unknown, path: string, reading: Reading) => unknown;

const NAMES: Record<string, string> = {
  text: '文字',
  number: '数字',
  boolean: '是或否',
  list: '列表',
  object: '一组信息',
  null: '空值',
  endless: '超出范围的数字',
};

/** The type of a value, in the form's names of types. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  const type = typeof value;
  return type === 'string' ? 'text' : type;
}

export const isText = (value: unknown): value is string => typeof value === 'string';

/** Serializers write null for what was never set. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** How many faults are listed one by one: items of each list, and unknown keys. */
interface Bounds {
  items: number;
  keys: number;
}

/** The bounds for a file from outside, which may contain anything. */
const OF_ANYBODY: Bounds = { items: MAX_ITEMS, keys: MAX_NAMED };

/** One reading of one file: it collects the faults, within the bounds. */
export class Reading {
  constructor(readonly most: Bounds = OF_ANYBODY) {}

  faults: Fault[] = [];
  dropped = new Map<string, number[]>();
  private unknownKeys = 0;

  refuse(path: string, rule: string, value: unknown, words: Record<string, string | number> = {}): undefined {
    const quoted = Object.entries(words).map(([name, word]) => [name, quotedWord(String(word))] as const);
    this.faults.push({ path, rule, words: Object.fromEntries(quoted), value });
    return undefined;
  }

  wrongType(path: string, expected: ValueType | 'object', value: unknown): undefined {
    const got = typeof value === 'number' && !Number.isFinite(value) ? 'endless' : typeOf(value);
    return this.refuse(path, 'wrongType', value, {
      expected: NAMES[expected] ?? expected,
      got: NAMES[got] ?? '别的东西',
    });
  }

  /**
   * Reads the keys of an object that have a reader, in the order of the readers. Unknown keys are listed by name up to
   * the bound; more are only counted.
   */
  keys(
    value: Record<string, unknown>,
    path: string,
    rule: string,
    readers: ReadonlyMap<string, Reader>,
  ): Record<string, unknown> {
    let copy: Record<string, unknown> | undefined;
    let known = 0;
    for (const [key, reader] of readers) {
      const given = value[key];
      if (given === undefined) continue;
      known++;
      const read = isAbsent(given) ? undefined : reader(given, path ? `${path}.${key}` : key, this);
      if (read === given) continue;
      copy ??= { ...value };
      if (read === undefined) delete copy[key];
      else copy[key] = read;
    }
    const names = Object.keys(value);
    if (names.length === known) return copy ?? value;
    const strangers = names.filter((key) => !readers.has(key) && value[key] !== undefined);
    this.strangers(
      path,
      rule,
      strangers.filter((key) => !isAbsent(value[key])),
      value,
    );
    const read = copy ?? value;
    return Object.fromEntries(
      [...readers.keys()].flatMap((key) => (read[key] === undefined ? [] : [[key, read[key]]])),
    );
  }

  private strangers(path: string, rule: string, keys: string[], value: Record<string, unknown>): void {
    // A history counts its own issues.
    const room = rule === 'unknownKey' ? this.most.keys - this.unknownKeys : LONGEST_HISTORY;
    if (rule === 'unknownKey') this.unknownKeys += keys.length;
    for (const key of leastOf(keys, Math.max(0, room))) {
      if (this.faults.length > LONGEST_HISTORY) return;
      const name = isBlank(key) ? '（空）' : shortened(key, LONGEST_KEY);
      this.faults.push({
        path: path ? `${path}.${name}` : name,
        rule,
        words: { key: name },
        value: value[key],
      });
    }
  }

  close(): void {
    const more = this.unknownKeys - this.most.keys;
    if (more > 0) this.refuse('…', 'manyUnknownKeys', undefined, { count: more });
  }
}

/** The first of some texts in their order; a hostile file may have a million. */
function leastOf(texts: readonly string[], count: number): string[] {
  if (texts.length <= 1) return texts.slice(0, count);
  let least: string[] = [];
  let last: string | undefined;
  for (const text of texts) {
    if (last !== undefined && text >= last) continue;
    least.push(text);
    if (least.length < 2 * count + 100) continue;
    least = least.sort().slice(0, count);
    last = least[count - 1];
  }
  return least.sort().slice(0, count);
}

const LONGEST_KEY = 100;
const quotedWord = (word: string): string => shortened(word, 24);

const FITS = {
  text: isText,
  number: Number.isFinite,
  boolean: (value: unknown) => typeof value === 'boolean',
} as const;

export const scalar = (type: keyof typeof FITS): Reader => {
  const fits = FITS[type];
  return (value, path, reading) => (fits(value) ? value : reading.wrongType(path, type, value));
};

/** A reader for a value with a rule of its own that says what is wrong with it. */
export const flag =
  (rule: string, fits: (value: unknown) => boolean): Reader =>
  (value, path, reading) =>
    fits(value) ? value : reading.refuse(path, rule, value, { key: path.slice(path.lastIndexOf('.') + 1) });

/** Reads a list. Items that cannot be read are left out; the faults of the first ones are listed. */
export const list =
  (item: Reader, named?: number): Reader =>
  (value, path, reading) => {
    if (!Array.isArray(value)) return reading.wrongType(path, 'list', value);
    let copy: unknown[] | undefined;
    const dropped: number[] = [];
    for (let index = 0; index < value.length; index++) {
      const given: unknown = value[index];
      const silent = dropped.length >= (named ?? reading.most.items) ? new Reading() : reading;
      const read = isAbsent(given) ? undefined : item(given, `${path}[${index}]`, silent);
      if (read === undefined || read !== given) copy ??= value.slice(0, index);
      if (read === undefined) dropped.push(index);
      else copy?.push(read);
    }
    if (dropped.length > 0) reading.dropped.set(path, dropped);
    return copy ?? value;
  };

/** Nothing but blank texts and groups that are empty themselves, once what is absent has been left out. */
function isEmpty(group: Record<string, unknown>): boolean {
  for (const key in group) {
    const value = group[key];
    if (value !== undefined && !(isText(value) && isBlank(value))) return false;
  }
  return true;
}

/** A group in which nothing stands counts as absent: serializers write one for what was never set. */
export const filledGroup =
  (read: Reader): Reader =>
  (value, path, reading) => {
    const faults = reading.faults.length;
    const found = read(value, path, reading) as Record<string, unknown> | undefined;
    return found && reading.faults.length === faults && isEmpty(found) ? undefined : found;
  };

export const group = (readers: Record<string, Reader>, rule = 'unknownKey'): Reader => {
  const byKey = new Map(Object.entries(readers));
  return (value, path, reading) => {
    if (typeOf(value) !== 'object') return reading.wrongType(path, 'object', value);
    return reading.keys(value as Record<string, unknown>, path, rule, byKey);
  };
};
