/**
 * Taro's picker wheels support only dragging and tapping. Here the arrow keys turn them, Enter confirms, Escape
 * cancels.
 */

/**
 * In pixels. LINE: height of one line of a wheel. MIDDLE: from the bottom of the screen to the
 * middle line.
 */
const LINE = 34;
const MIDDLE = 119;
/** Offset in pixels of the wheel while its first line is in the middle. */
const TOP = 102;

const TURNS: Partial<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 };
const STEPS: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

interface Column extends HTMLElement {
  height: number;
}

/** The wheels that are open, and the picker that opened them. */
let open: { sheet: HTMLElement; picker: HTMLElement; seen: MutationObserver } | null = null;

const columnsOf = (sheet: HTMLElement) => Array.from(sheet.querySelectorAll<Column>('.weui-picker__group'));
const actionsOf = (sheet: HTMLElement) =>
  Array.from(sheet.querySelectorAll<HTMLElement>('.weui-picker__action'));
const isShown = (element: Element) => element.getClientRects().length > 0;

/** Gives screen readers the line in the middle of each wheel. */
function sayValues(sheet: HTMLElement): void {
  for (const column of columnsOf(sheet)) {
    const line = column.querySelectorAll('.weui-picker__item')[Math.round((TOP - column.height) / LINE)];
    column.setAttribute('aria-valuetext', line?.textContent ?? '');
  }
}

function enter(picker: HTMLElement): void {
  const sheet = Array.from(document.querySelectorAll<HTMLElement>('body > .weui-picker__overlay')).find(
    isShown,
  );
  if (!sheet) return;
  const name = picker.getAttribute('aria-label') ?? '';
  for (const control of [...columnsOf(sheet), ...actionsOf(sheet)]) control.tabIndex = 0;
  for (const column of columnsOf(sheet)) {
    column.setAttribute('role', 'spinbutton');
    column.setAttribute('aria-label', name);
  }
  for (const action of actionsOf(sheet)) action.setAttribute('role', 'button');
  sheet.id ||= `wheels-${document.querySelectorAll('[id^=wheels-]').length}`;
  picker.setAttribute('aria-controls', sheet.id);
  picker.setAttribute('aria-expanded', 'true');
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-modal', 'true');
  sheet.setAttribute('aria-label', name);
  open?.seen.disconnect();
  open = { sheet, picker, seen: new MutationObserver(() => sayValues(sheet)) };
  open.seen.observe(sheet, { subtree: true, childList: true, attributeFilter: ['style'] });
  sayValues(sheet);
  columnsOf(sheet)[0]?.focus({ preventScroll: true });
}

/** A tap one line below the middle turns the wheel by one line. */
function turn(column: HTMLElement, lines: number): void {
  const clientY = window.innerHeight - MIDDLE + lines * LINE;
  for (const type of ['mousedown', 'mouseup']) column.dispatchEvent(new MouseEvent(type, { clientY }));
}

/** After the wheels close, the focus returns to the picker that opened them. */
function forget(): void {
  if (!open) return;
  const { picker, seen } = open;
  open = null;
  seen.disconnect();
  picker.setAttribute('aria-expanded', 'false');
  picker.focus({ preventScroll: true });
}

/** Keeps the focus among the wheels and their two buttons. */
function stepFrom(at: HTMLElement, stops: HTMLElement[], by: number): void {
  stops[(stops.indexOf(at) + by + stops.length) % stops.length]?.focus({ preventScroll: true });
}

function onKey(event: KeyboardEvent): void {
  const { key, target, shiftKey } = event;
  if (!open || !(target instanceof HTMLElement) || !open.sheet.contains(target)) return;
  const columns = columnsOf(open.sheet);
  const actions = actionsOf(open.sheet);
  const onColumn = columns.includes(target as Column);
  const lines = onColumn && TURNS[key];
  const step = onColumn && STEPS[key];
  if (lines) turn(target, lines);
  else if (step) stepFrom(target, columns, step);
  else if (key === 'Tab') stepFrom(target, [...columns, ...actions], shiftKey ? -1 : 1);
  else if (key === 'Escape') actions[0]?.click();
  else if (key === 'Enter' || key === ' ') actions[target === actions[0] ? 0 : 1]?.click();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function onTap({ target }: Event): void {
  if (!(target instanceof Element)) return;
  if (open?.sheet.contains(target) && target.matches('.weui-picker__action,.weui-mask')) forget();
  const picker = target.closest<HTMLElement>('taro-picker-core');
  if (!picker) return;
  // A key or a screen reader clicks the picker itself, but Taro listens on the box inside it.
  if (target === picker) picker.querySelector('div')?.click();
  else requestAnimationFrame(() => requestAnimationFrame(() => enter(picker)));
}

export function turnByKeyboard(): void {
  document.addEventListener('click', onTap);
  document.addEventListener('keydown', onKey, true);
}
