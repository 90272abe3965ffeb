import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { propsOf } from './parts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;
let place: HTMLElement | undefined;

/** Draws something on an empty screen, or draws it again. */
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

/** The visible text of the screen. */
export const text = (): string => place?.textContent ?? '';

/** All elements that match a selector. */
export const all = (selector: string): HTMLElement[] =>
  place ? Array.from(place.querySelectorAll<HTMLElement>(selector)) : [];

/** All elements with this name: the label, or else the text. */
function called(name: string): HTMLElement[] {
  const labelled = all('[aria-label]').filter((element) => {
    const label = element.getAttribute('aria-label') ?? '';
    // A picker also says what is chosen.
    return label === name || (element.tagName === 'SECTION' && label.startsWith(`${name}，`));
  });
  return labelled.length > 0 ? labelled : all('*').filter((element) => element.textContent?.trim() === name);
}

/** The innermost element with this name; the first if there are several. */
export function find(name: string): HTMLElement {
  const those = called(name);
  const found = those.find((element) => !those.some((other) => other !== element && element.contains(other)));
  if (!found) throw new Error(`nothing is called “${name}” in: ${text()}`);
  return found;
}

export const has = (name: string): boolean => called(name).length > 0;

/** The props of the element with this name, or of the nearest one around it that has a certain prop. */
export function given(name: string, expected?: string): Record<string, unknown> {
  for (let element: Element | null = find(name); element; element = element.parentElement) {
    const props = propsOf(element);
    if (expected === undefined || props[expected] !== undefined) return props;
  }
  throw new Error(`“${name}” was not given ${expected}`);
}

/** Taps the element with this name. */
export function tap(name: string): void {
  const element = find(name);
  act(() => element.click());
}

/** Replaces the text of the field with this name. */
export function type(name: string, typed: string): void {
  const field = find(name) as HTMLInputElement;
  act(() => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Leaves the field with this name. */
export function leave(name: string): void {
  const field = find(name);
  act(() => {
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
}

export const shownIn = (name: string): string => (find(name) as HTMLInputElement).value;

/** Sends an event to the element with this name, as WeChat does. */
export function happensTo(name: string, handler: string, detail: Record<string, unknown> = {}): void {
  const props = given(name, handler) as Record<string, (event: { detail: unknown }) => void>;
  act(() => props[handler]?.({ detail }));
}

/** Chooses in the picker with this name; `detail` is the content of WeChat's event. */
export const pick = (name: string, detail: Record<string, unknown>): void =>
  happensTo(name, 'onChange', detail);
