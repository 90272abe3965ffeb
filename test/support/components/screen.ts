import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { propsOf } from './parts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;
let place: HTMLElement | undefined;

/** Draws something alone on an empty screen, or draws it anew. */
export function draw(element: ReactElement): void {
  if (!root) {
    place = document.body.appendChild(document.createElement('main'));
    root = createRoot(place);
  }
  const drawn = root;
  act(() => drawn.render(element));
}

export function clear(): void {
  act(() => root?.unmount());
  place?.remove();
  root = undefined;
  place = undefined;
}

afterEach(clear);

/** What can be read on the screen. */
export const text = (): string => place?.textContent ?? '';

/** All elements that a selector names. */
export const all = (selector: string): HTMLElement[] =>
  place ? Array.from(place.querySelectorAll<HTMLElement>(selector)) : [];

/** All that is called so: by its label, or else by its text. */
function called(name: string): HTMLElement[] {
  const labelled = all('[aria-label]').filter((element) => element.getAttribute('aria-label') === name);
  return labelled.length > 0 ? labelled : all('*').filter((element) => element.textContent?.trim() === name);
}

/** The innermost element that is called so; the first of several. */
export function find(name: string): HTMLElement {
  const those = called(name);
  const found = those.find((element) => !those.some((other) => other !== element && element.contains(other)));
  if (!found) throw new Error(`nothing is called “${name}” in: ${text()}`);
  return found;
}

export const has = (name: string): boolean => called(name).length > 0;

/** What the part called so was given, or the nearest around it that was given a certain thing. */
export function given(name: string, expected?: string): Record<string, unknown> {
  for (let element: Element | null = find(name); element; element = element.parentElement) {
    const props = propsOf(element);
    if (expected === undefined || props[expected] !== undefined) return props;
  }
  throw new Error(`“${name}” was not given ${expected}`);
}

/** Taps what is called so. */
export function tap(name: string): void {
  const element = find(name);
  act(() => element.click());
}

/** Types over what the field called so holds. */
export function type(name: string, typed: string): void {
  const field = find(name) as HTMLInputElement;
  act(() => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Leaves the field called so. */
export function leave(name: string): void {
  const field = find(name);
  act(() => {
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
}

export const shownIn = (name: string): string => (find(name) as HTMLInputElement).value;

/** Tells the part called so that something happens to it, as WeChat does. */
export function happensTo(name: string, handler: string, detail: Record<string, unknown> = {}): void {
  const props = given(name, handler) as Record<string, (event: { detail: unknown }) => void>;
  act(() => props[handler]?.({ detail }));
}

/** Chooses in the picker called so; `detail` is what WeChat's picker says of the choice. */
export const pick = (name: string, detail: Record<string, unknown>): void =>
  happensTo(name, 'onChange', detail);
