import { isBlank } from '../checks/text';
import { FORM, type ValueType } from '../fields/form';
import { flag, type RuleTable, shortened, type View } from './view';

export const SHAPE_RULES = {
  unknownKey: {
    level: 'warning',
    when: [],
    source: ['WX-API-APPLY'],
    message: '备案信息里没有“{key}”这一项，提交时不会带上',
    fix: '核对写法；如果是填错了位置，请填到对应的栏目里',
  },
  manyUnknownKeys: {
    level: 'warning',
    when: [],
    source: ['WX-API-APPLY'],
    message: '还有 {count} 个备案信息里没有的项没有逐一列出',
    fix: '只保留备案信息里有的项',
  },
  wrongType: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '{field}的写法不对：应当是{wanted}，现在是{got}，接口不会接收',
    fix: '把{field}改成{wanted}',
  },
} as const satisfies RuleTable;

interface Node {
  path: string;
  type: ValueType | 'object' | 'photos';
  children: Map<string, Node>;
}

/** The form as a tree, built once. */
const ROOT: Node = { path: '', type: 'object', children: new Map() };
for (const { path, type } of FORM) {
  let node = ROOT;
  for (const step of path.split('.')) {
    let child = node.children.get(step);
    if (!child) {
      child = { path: node.path ? `${node.path}.${step}` : step, type: 'object', children: new Map() };
      node.children.set(step, child);
    }
    node = child;
  }
  node.type = type;
}
ROOT.children.set('photos', { path: 'photos', type: 'photos', children: new Map() });

const NAMES: Record<string, string> = {
  text: '文字',
  number: '数字',
  boolean: '是或否',
  list: '列表',
  object: '一组信息',
  photos: '一组信息',
  null: '空值',
};

/** What a value is, in the words of the form. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  const type = typeof value;
  return type === 'string' ? 'text' : type;
}

/** A hostile file may hold a million keys; so many are named one by one. */
const NAMED = 50;
const LONGEST = 100;

/** Takes the values of the right type into the view; points out the others and the keys the form does not know. */
export function readShape(view: View): void {
  const unknown = { count: 0 };
  readObject(view, view.filing as Record<string, unknown>, ROOT, unknown);
  if (unknown.count > NAMED) {
    flag(view, SHAPE_RULES, 'manyUnknownKeys', keyPath('', '…'), {
      count: String(unknown.count - NAMED),
    });
  }
}

function readObject(
  view: View,
  value: Record<string, unknown>,
  node: Node,
  unknown: { count: number },
): void {
  for (const key of Object.keys(value)) {
    const child = node.children.get(key);
    if (child) readValue(view, value[key], child, unknown);
    else noteUnknownKey(view, node.path, key, unknown);
  }
}

function readValue(view: View, value: unknown, node: Node, unknown: { count: number }): void {
  const wanted = node.type === 'photos' ? 'object' : node.type;
  const got = typeOf(value);
  // The history is judged as a whole by the process, its type included.
  if (value === undefined || node.path === 'history') return;
  if (got !== wanted || (got === 'number' && !Number.isFinite(value))) {
    noteWrongType(view, node.path, wanted, got);
  } else if (node.type === 'object') readObject(view, value as Record<string, unknown>, node, unknown);
  else view.values.set(node.path, value);
}

/** Says that the value at `path` is of another type than the form wants. */
export function noteWrongType(view: View, path: string, wanted: ValueType | 'object', got: string): void {
  view.settled.add(path);
  flag(view, SHAPE_RULES, 'wrongType', path, {
    wanted: NAMES[wanted] ?? wanted,
    got: NAMES[got] ?? got,
  });
}

/** Says that the form has no such key, for the first fifty. */
export function noteUnknownKey(view: View, parent: string, key: string, unknown: { count: number }): void {
  unknown.count++;
  if (unknown.count > NAMED) return;
  flag(view, SHAPE_RULES, 'unknownKey', keyPath(parent, key), { key: named(key) });
}

function keyPath(parent: string, key: string): string {
  return parent ? `${parent}.${named(key)}` : named(key);
}

function named(key: string): string {
  if (isBlank(key)) return '（空）';
  return shortened(key, LONGEST);
}
