/** A node of the official component engine: only the parts used here. */
export interface EngineNode {
  _vt?: { tagName: string; attrs: { name: string; value: unknown }[] };
  __virtual?: boolean;
  childNodes?: EngineNode[];
  shadowRoot?: EngineNode;
  textContent?: string;
  triggerEvent(type: string, detail: unknown, options: object): void;
}

/** What a person or a screen reader gets: a tag with its bound attributes and children. */
export interface Seen {
  tag: string;
  attrs: Record<string, unknown>;
  children: (Seen | string)[];
  parent?: Seen;
  node: EngineNode;
}

const INLINE = new Set(['text', 'label']);
const ROLES = new Set(['button', 'link', 'radio', 'checkbox', 'switch', 'tab', 'option', 'menuitem']);
const CONTROLS = new Set(['button', 'picker', 'switch', 'radio', 'checkbox', 'navigator']);

const dashedNames = new Map<string, string>();
const dashed = (name: string): string => {
  const known = dashedNames.get(name) ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  dashedNames.set(name, known);
  return known;
};
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The rendered tree of a component, through the shadow trees of Taro's own <comp>. */
export function look(node: EngineNode, tag = 'page'): Seen {
  const seen: Seen = {
    tag,
    attrs: Object.fromEntries((node._vt?.attrs ?? []).map(({ name, value }) => [dashed(name), value])),
    children: [],
    node,
  };
  const gather = (inner: EngineNode) => {
    for (const child of inner.childNodes ?? []) {
      if (!child.childNodes) seen.children.push(child.textContent ?? '');
      else if (child._vt?.tagName === 'comp') gather(child.shadowRoot ?? child);
      else if (child.__virtual || !child._vt) gather(child);
      else {
        const part = look(child, child._vt.tagName.replace(/^wx-/, ''));
        part.parent = seen;
        seen.children.push(part);
      }
    }
  };
  gather(tag === 'page' ? (node.shadowRoot ?? node) : node);
  return seen;
}

/** A look at the screen does not change, and finding a name asks each node for its text. */
const texts = new WeakMap<Seen, string>();

/** The visible text, one line for each block; neighbouring texts are separate lines, as in most of our styles. */
export function textOf(seen: Seen): string {
  const known = texts.get(seen) ?? written(seen);
  texts.set(seen, known);
  return known;
}

function written(seen: Seen): string {
  const out = seen.children
    .map((child, index) => {
      if (typeof child === 'string') return child;
      if (!INLINE.has(child.tag)) return `\n${textOf(child)}\n`;
      return typeof seen.children[index - 1] === 'object' ? `\n${textOf(child)}` : textOf(child);
    })
    .join('');
  return out
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}

export const allOf = (seen: Seen): Seen[] => [
  seen,
  ...seen.children.flatMap((child) => (typeof child === 'string' ? [] : allOf(child))),
];

export const upFrom = (seen: Seen): Seen[] => [seen, ...(seen.parent ? upFrom(seen.parent) : [])];

const isControl = (seen: Seen) => CONTROLS.has(seen.tag) || ROLES.has(String(seen.attrs['aria-role']));

/** The control that contains a node, or the node itself. */
export const controlOf = (seen: Seen): Seen => upFrom(seen).find(isControl) ?? seen;

const deepest = (found: Seen[]) => {
  const above = new Set(found.flatMap((one) => upFrom(one).slice(1)));
  return found.filter((one) => !above.has(one));
};

/** Whether this is its name for a screen reader; a picker's also says what is chosen. */
const isCalled = ({ tag, attrs }: Seen, name: string) => {
  const label = String(attrs['aria-label'] ?? '');
  return label === name || (tag === 'picker' && label.startsWith(`${name}，`));
};

/** All nodes with this name: aria-label or whole text, else a part of the text. */
export function named(root: Seen, name: string): Seen[] {
  const all = allOf(root).filter((seen) => seen.tag !== 'page');
  const labelled = all.filter((seen) => isCalled(seen, name));
  const whole = deepest(all.filter((seen) => tidy(textOf(seen)) === name));
  const exact = [...new Set([...labelled, ...whole].map(controlOf))];
  if (exact.length > 0) return exact;
  return [...new Set(deepest(all.filter((seen) => tidy(textOf(seen)).includes(name))).map(controlOf))];
}

/** The smallest part of the screen that contains both this node and a text. */
const partWith = (seen: Seen, text: string) => upFrom(seen).find((part) => tidy(textOf(part)).includes(text));

export interface Which {
  /** a text near it: of several nodes, the one nearest to that text is used */
  near?: string;
  /** of several nodes, the one with this index */
  nth?: number;
}

/** Returns the matching node. Throws when there is none or more than one, with the screen text. */
export function one(found: Seen[], name: string, { near, nth }: Which, root: Seen): Seen {
  let left = found;
  if (near !== undefined) {
    const ranked = found
      .map((seen) => ({ seen, part: partWith(seen, near) }))
      .filter(({ part }) => part && part.tag !== 'page')
      .map(({ seen, part }) => ({ seen, size: allOf(part as Seen).length }))
      .sort((a, b) => a.size - b.size);
    left = ranked.filter(({ size }) => size === ranked[0]?.size).map(({ seen }) => seen);
  }
  const chosen = nth === undefined ? left[0] : left[nth];
  if (!chosen)
    throw new Error(
      `nothing is called “${name}”${near ? ` near “${near}”` : ''}; on screen:\n${textOf(root)}`,
    );
  if (nth === undefined && left.length > 1) {
    throw new Error(
      `${left.length} things are called “${name}”; say which with { near } or { nth }; on screen:\n${textOf(root)}`,
    );
  }
  return chosen;
}

/** The fields of one kind that a label names: by aria-label, placeholder, or the nearest text before them. */
export function fields(root: Seen, label: string, tags: string[]): Seen[] {
  const all = allOf(root).filter((seen) => tags.includes(seen.tag));
  const direct = all.filter((seen) => isCalled(seen, label) || tidy(textOf(seen)) === label);
  if (direct.length > 0) return direct;
  const hinted = all.filter((seen) => seen.attrs.placeholder === label);
  if (hinted.length > 0) return hinted;
  return all.filter((seen) =>
    upFrom(seen).some((part) => part.tag !== 'page' && textOf(part).split('\n')[0] === label),
  );
}
