import { FIELD_WORDS, type Field, PERSONAL, ROLE_WORDS, type Role } from './tables/labels';

type Word = { word: string; field: Field; role?: Role };

/** Words by their first character, the longest first. */
function byFirst(words: readonly Word[]): Map<string, Word[]> {
  const found = new Map<string, Word[]>();
  for (const one of words) {
    const first = one.word.charAt(0);
    const same = found.get(first);
    if (same) same.push(one);
    else found.set(first, [one]);
  }
  for (const same of found.values()) same.sort((a, b) => b.word.length - a.word.length);
  return found;
}

interface Vocabulary {
  fields: Map<string, Word[]>;
  personal: Map<string, Word[]>;
  roles: Map<string, Word[]>;
  firsts: ReadonlySet<string>;
}

let known: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  if (known) return known;
  const fields = Object.entries(FIELD_WORDS).flatMap(([field, words]) =>
    words.split(' ').map((word) => ({ word, field: field as Field })),
  );
  const roles = Object.entries(ROLE_WORDS).flatMap(([role, words]) =>
    words.split(' ').map((word) => ({ word, field: 'name' as Field, role: role as Role })),
  );
  const made = {
    fields: byFirst(fields),
    personal: byFirst(fields.filter(({ field }) => PERSONAL.includes(field))),
    roles: byFirst(roles),
  };
  known = { ...made, firsts: new Set([...made.fields.keys(), ...made.roles.keys()]) };
  return known;
}

/** The most blanks between two characters of a label that is spaced out. */
const MOST_BLANKS = 8;

/** Where a word ends that begins at this place, blanks between its characters allowed; -1 when it is not there. */
function endOf(word: string, text: string, from: number): number {
  let at = from;
  for (let index = 0; index < word.length; index++) {
    if (index > 0) {
      let blanks = 0;
      while (text.charAt(at) === ' ' && blanks < MOST_BLANKS) {
        at++;
        blanks++;
      }
    }
    if (text.charAt(at) !== word.charAt(index)) return -1;
    at++;
  }
  return at;
}

function longest(words: Map<string, Word[]>, text: string, at: number): { found: Word; end: number } | null {
  for (const found of words.get(text.charAt(at)) ?? []) {
    const end = endOf(found.word, text, at);
    if (end >= 0) return { found, end };
  }
  return null;
}

/** The label that begins at this place: a field, a person, or a person and a field: 法人身份证号. */
export function labelAt(text: string, at: number): { field: Field; role?: Role; end: number } | null {
  const { fields, personal, roles } = vocabulary();
  const field = longest(fields, text, at);
  const role = longest(roles, text, at);
  if (role && (!field || role.end >= field.end)) {
    const after = text.charAt(role.end) === '的' ? role.end + 1 : role.end;
    const own = longest(personal, text, after);
    if (own && own.end > role.end) return { field: own.found.field, role: role.found.role, end: own.end };
    return { field: 'name', role: role.found.role, end: role.end };
  }
  return field ? { field: field.found.field, end: field.end } : null;
}

/** Whether a label may begin with this character. */
export const mayBegin = (character: string): boolean => vocabulary().firsts.has(character);
