import type { App } from '.';
import { allOf, type Seen, upFrom } from './screen';

/** What a screen reader calls a part of this role, or WeChat's own component. */
const KINDS: Record<string, string> = {
  button: '按钮',
  radio: '单选',
  checkbox: '复选',
  img: '图片',
  input: '输入框',
  textarea: '输入框',
  picker: '按钮',
  switch: '开关',
  image: '图片',
};
const FIELDS = ['input', 'textarea', 'picker'];

interface Stop {
  seen: Seen;
  name: string;
  kind: string;
}

const roleOf = ({ tag, attrs }: Seen) => String(attrs['aria-role'] || tag);
const labelOf = ({ attrs }: Seen) => String(attrs['aria-label'] || '');
const isHidden = ({ attrs }: Seen) => String(attrs['aria-hidden']) === 'true';
const isLive = ({ attrs }: Seen) =>
  /^(alert|status)$/.test(String(attrs['aria-role'])) || attrs['aria-live'] === 'polite';
const isTapped = ({ tag, node }: Seen) => tag !== 'page' && tag in KINDS === false && 'tap' in eventsOf(node);
const eventsOf = (node: Seen['node']) => (node._vt as { event?: object } | undefined)?.event ?? {};

const words = (parts: readonly string[], by: string) =>
  parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(by);

/** Where a finger stops that goes from one part to the next. */
function stopsIn(seen: Seen): Stop[] {
  if (isHidden(seen)) return [];
  const kind = KINDS[roleOf(seen)];
  const inner = seen.children.flatMap((child) =>
    typeof child === 'string' ? [{ seen, name: child, kind: '' }] : stopsIn(child),
  );
  const names = inner.map(({ name }) => name);
  if (kind)
    return [{ seen, name: labelOf(seen) || words(names, ' ') || String(seen.attrs.placeholder ?? ''), kind }];
  const isText = seen.tag === 'text' && inner.every((one) => one.kind === '');
  const stops = isText ? [{ seen, name: words(names, ''), kind: '' }] : inner;
  return stops.filter(({ name, kind }) => kind || name.trim() !== '');
}

const stateOf = ({ attrs }: Seen) => {
  const checked = attrs['aria-checked'];
  return [
    checked === true ? '已选中' : checked === false ? '未选中' : '',
    attrs.disabled === true ? '不可用' : '',
  ];
};

const say = ({ seen, name, kind }: Stop) => words([name, kind, ...(kind ? stateOf(seen) : [])], '，');

/** What a screen reader says on the page in front, one line for each stop. */
export const readAloud = (app: App): string[] => stopsIn(app.seen).map(say);

const live = (app: App) =>
  allOf(app.seen)
    .filter((seen) => isLive(seen) && !upFrom(seen).slice(1).some(isLive))
    .map((seen) => stopsIn(seen).map(say).join('\n'));

/** What a screen reader says by itself because of a step. */
export async function announcedBy(app: App, step: () => Promise<unknown>): Promise<string[]> {
  const before = live(app);
  await step();
  return live(app).filter((one) => !before.includes(one));
}

const isControl = (seen: Seen) => /^(按钮|单选|复选|输入框|开关)$/.test(KINDS[roleOf(seen)] ?? '');

/** What is wrong with a part, wherever it stands on the page. */
function faultsOf(seen: Seen): string[] {
  const around = upFrom(seen).slice(1);
  const known = roleOf(seen) in KINDS;
  return [
    isTapped(seen) && !known && 'takes a tap and has no role',
    isControl(seen) && around.some(isControl) && 'is inside another control',
    isControl(seen) && [seen, ...around].some(isHidden) && 'is hidden but takes a tap',
    labelOf(seen) &&
      !known &&
      roleOf(seen) !== 'radiogroup' &&
      `has a name that nobody hears: ${labelOf(seen)}`,
  ].filter((fault): fault is string => typeof fault === 'string' && fault !== '');
}

/** What a person who hears this page would stumble over. */
export function stumblesOf(app: App): string[] {
  const stops = stopsIn(app.seen);
  const called = ({ tag, attrs }: Seen) => `${tag} ${String(attrs.class ?? '')}`;
  return [
    ...allOf(app.seen).flatMap((seen) => faultsOf(seen).map((fault) => `${called(seen)} ${fault}`)),
    ...stops.filter(({ name }) => name.trim() === '').map(({ seen }) => `${called(seen)} has no name`),
    ...stops
      .filter((stop, place) => saysAgain(stop, stops[place - 1]))
      .map((stop) => `said twice: ${say(stop)}`),
    ...stops
      .filter((stop) => comesBefore(stop, stops))
      .map(({ name }) => `the label comes after its field: ${name}`),
  ];
}

/** A field's label may come right before the field, and two filings may have one name. */
const saysAgain = ({ seen, name, kind }: Stop, before: Stop | undefined) =>
  before?.name === name && !(before.kind && kind) && !FIELDS.includes(seen.tag);

/** Whether a field is met before the text that names it. */
function comesBefore(field: Stop, stops: readonly Stop[]): boolean {
  const [label = ''] = field.name.split('，');
  const text = stops.findIndex(({ name, kind }) => !kind && name.startsWith(label));
  return FIELDS.includes(field.seen.tag) && text > stops.indexOf(field);
}
