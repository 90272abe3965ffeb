import { isBlank } from '../checks/text';
import type { Filing } from '../filing';
import { FORM } from './form';

/** A group of the form. By key: the paths of its fields, and its inner groups. */
interface Node {
  fields: Map<string, string>;
  groups: Map<string, Node>;
}

const ROOT: Node = { fields: new Map(), groups: new Map() };
for (const { path } of FORM) {
  const steps = path.split('.');
  let node = ROOT;
  for (const step of steps.slice(0, -1)) {
    const inner = node.groups.get(step) ?? { fields: new Map(), groups: new Map() };
    node.groups.set(step, inner);
    node = inner;
  }
  node.fields.set(steps[steps.length - 1] as string, path);
}

/** Every value of a filing by its path, collected in one pass. A text that has only blanks counts as absent. */
export function valuesOf(filing: Filing): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  collect(filing as Record<string, unknown>, ROOT, values);
  return values;
}

function collect(group: Record<string, unknown>, node: Node, values: Map<string, unknown>): void {
  for (const key in group) {
    const value = group[key];
    if (value === undefined) continue;
    const path = node.fields.get(key);
    if (path !== undefined) {
      if (typeof value !== 'string' || hasInk(value)) values.set(path, value);
      continue;
    }
    const inner = node.groups.get(key);
    if (inner) collect(value as Record<string, unknown>, inner, values);
  }
}

/**
 * Whether a text has anything to read. The quick test comes first: nearly every text begins with a digit, a letter or a
 * Chinese character.
 */
function hasInk(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x80) || (first >= 0x4e00 && first < 0xa000) || !isBlank(text);
}
