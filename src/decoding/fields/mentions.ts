import { FORM } from '@/rules';
import { matchesIn } from '../matches';
import { type FieldKind, isPersonal, pathOfKind, type Role } from './kinds';
import { NAMES, ROLES } from './lexicon';
import { materialIn } from './materials';

/** A field that a text names, with its place in the text. */
export interface Mention {
  kind: FieldKind;
  role?: Role;
  path: string;
  from: number;
  to: number;
  /** it is what the other is compared with: B of “A 与 B 不一致” */
  reference: boolean;
}

/** How far before a field's name its owner may stand. */
const NEAR = 16;

const COMPARED = /一致|相符|不符|相同|重复|同一|冲突|无关|关联|匹配|吻合|雷同|相差|不同/;
const AFTER_AND = /(?:与|和|跟|同|比对|对照|按照)[^,，、]{0,18}$/;
const LISTED = /^(?:以?及|、|和|与|或)(?:其|他的|她的)?$/;

/** The person or thing that stands last in a text; undefined when none does. */
function lastRoleIn(words: string): Role | undefined {
  let found: { at: number; role: Role } | undefined;
  for (const { says, role } of ROLES) {
    for (const match of matchesIn(words, says)) {
      const at = match.index + match[0].length;
      // 主体负责人 is no 主体: the longer word ends later, and stands first in the table.
      if (!found || at > found.at) found = { at, role };
    }
  }
  return found?.role;
}

const persons: readonly Role[] = ['principal', 'appPrincipal', 'legalRep'];
const isPerson = (role: Role | undefined): boolean => role !== undefined && persons.includes(role);

/** The one person of whom a text speaks; undefined when it speaks of none, or of several. */
export function personIn(words: string): Role | undefined {
  const found = ROLES.filter(({ says, role }) => persons.includes(role) && says.test(words));
  return found.length === 1 ? found[0]?.role : undefined;
}

/** The role of a name: its owner stands before it, or behind it in brackets, or is the one person of the text. */
function roleAt(words: string, from: number, to: number, personally: boolean): Role | undefined {
  const clause = words.slice(Math.max(0, from - NEAR), to);
  const before = lastRoleIn(clause.slice(Math.max(clause.lastIndexOf(','), clause.lastIndexOf('，')) + 1));
  const bracket = /^[(（]([^)）]{2,12})[)）]/.exec(words.slice(to))?.[1];
  const behind = bracket ? lastRoleIn(bracket) : undefined;
  const role = behind ?? before;
  return personally && !isPerson(role) ? (personIn(words) ?? role) : role;
}

function kindOf(name: (typeof NAMES)[number], role: Role | undefined): FieldKind | undefined {
  if (isPerson(role) && name.person) return name.person;
  if (role === 'subject' && name.subject) return name.subject;
  if (role === 'app' && name.app) return name.app;
  return name.any;
}

/** The fields that a text names, in its order. The text has no blanks (`plain`). */
export function mentionsIn(words: string): Mention[] {
  const found: Mention[] = [];
  for (const name of NAMES) {
    for (const match of matchesIn(words, name.says)) {
      const from = match.index;
      const to = from + match[0].length;
      if (to === from || found.some((other) => from < other.to && to > other.from)) continue;
      const personally = !name.any || isPersonal(name.any);
      const role = roleAt(words, from, to, personally);
      const kind = kindOf(name, role);
      if (kind)
        found.push({
          kind,
          ...(role ? { role } : {}),
          path: pathOfKind(kind, role),
          from,
          to,
          reference: false,
        });
    }
  }
  found.sort((a, b) => a.from - b.from);
  return COMPARED.test(words) ? found.map((mention, at) => compared(words, mention, found[at - 1])) : found;
}

/** Marks what stands behind 与 after another field: the first is to blame. */
function compared(words: string, mention: Mention, before: Mention | undefined): Mention {
  const between = before && words.slice(before.to, mention.from);
  return between !== undefined && AFTER_AND.test(between) ? { ...mention, reference: true } : mention;
}

/** The first field of these kinds that a text blames, and those listed with it: 手机号、邮箱. */
export function blamedIn(
  mentions: readonly Mention[],
  words: string,
  kinds: readonly FieldKind[],
): Mention[] {
  const start = mentions.findIndex(({ kind, reference }) => kinds.includes(kind) && !reference);
  const first = mentions[start];
  if (!first) return [];
  const blamed = [first];
  for (const mention of mentions.slice(start + 1)) {
    const last = blamed[blamed.length - 1] as Mention;
    const listed = LISTED.test(words.slice(last.to, mention.from));
    if (!listed || mention.reference || !kinds.includes(mention.kind)) break;
    blamed.push(isPersonal(mention.kind) && !isPerson(mention.role) ? owned(mention, last.role) : mention);
  }
  return blamed;
}

const owned = (mention: Mention, role: Role | undefined): Mention => ({
  ...mention,
  ...(role ? { role } : {}),
  path: pathOfKind(mention.kind, role),
});

const PATHS = new Set(FORM.map(({ path }) => path));
const BY_LABEL = new Map(FORM.map(({ label, path }) => [label, path]));

/** The official path that a word is, without an index and what follows it; undefined for any other word. */
export function officialPathOf(word: string): string | undefined {
  const path = word.trim().replace(/\[.*$/s, '');
  if (PATHS.has(path)) return path;
  const group = /^(icp_applets\.base_info\.nrlx_details)\b/.exec(path)?.[1];
  return group && PATHS.has(group) ? group : undefined;
}

/** What a heading names: a field, or only whose it is (主体负责人信息). */
export interface Named {
  path?: string;
  kind?: FieldKind;
  role?: Role;
}

/** The field that a heading of the audit names (`key_name`): our label, the official name, or another way to say it. */
export function fieldNamed(heading: string): Named {
  const words = heading.replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')');
  const path = BY_LABEL.get(words) ?? officialPathOf(words);
  if (path?.startsWith('icp_') || path?.startsWith('local.')) return { path };
  const material = materialIn(words);
  const [mention] = mentionsIn(words);
  const role = personIn(words) ?? mention?.role ?? lastRoleIn(words);
  if (material && !/负责人证件|备注/.test(words))
    return { path: materialIn(words, role) ?? material, ...(role && { role }) };
  if (mention)
    return {
      path: pathOfKind(mention.kind, role ?? mention.role),
      kind: mention.kind,
      ...(role && { role }),
    };
  return role ? { role } : {};
}
