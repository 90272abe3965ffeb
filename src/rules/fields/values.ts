import { isBlank } from '../checks/text';
import type { Filing } from '../filing';
import { FORM } from './form';

/** A field of the form, or a group of fields. */
interface Node {
  key: string;
  path: string;
  inner?: Node[];
}

const ROOT: Node[] = [];
for (const { path } of FORM) {
  const steps = path.split('.');
  let nodes = ROOT;
  steps.forEach((key, depth) => {
    let node = nodes.find((one) => one.key === key);
    if (!node) {
      node = { key, path, inner: depth < steps.length - 1 ? [] : undefined };
      nodes.push(node);
    }
    nodes = node.inner ?? [];
  });
}

/** Every value of a filing by its path, collected in one pass. A text that has only blanks counts as absent. */
export function valuesOf(filing: Filing): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  collect(filing as Record<string, unknown>, ROOT, values);
  return values;
}

function collect(group: Record<string, unknown>, nodes: readonly Node[], values: Map<string, unknown>): void {
  for (const { key, path, inner } of nodes) {
    const value = group[key];
    if (value === undefined) continue;
    if (inner) collect(value as Record<string, unknown>, inner, values);
    else if (typeof value !== 'string' || hasInk(value)) values.set(path, value);
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
