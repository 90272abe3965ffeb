import type { Question } from './dialogs';

/** Uses the browser's <dialog>: it keeps the focus inside, closes on Escape and follows dark mode. */

function part(tag: string, look: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = look;
  element.textContent = text;
  return element;
}

function choice(text: string, value: string, tone = ''): HTMLElement {
  const button = part('button', `dialog__choice dialog__choice--${tone}`, text);
  button.setAttribute('value', value);
  return button;
}

function show(title: string, body: string, ...choices: HTMLElement[]): Promise<string> {
  const dialog = part('dialog', 'dialog') as HTMLDialogElement;
  dialog.setAttribute('aria-label', title);
  const form = part('form', 'dialog__choices');
  form.setAttribute('method', 'dialog');
  form.append(...choices);
  dialog.append(
    part('div', 'dialog__title', title),
    ...(body ? [part('div', 'dialog__body', body)] : []),
    form,
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    dialog.showModal();
  });
}

export const ask = async ({ title, body, yes, no = '取消', danger }: Question): Promise<boolean> =>
  (await show(title, body, choice(no, 'no'), choice(yes, 'yes', danger ? 'danger' : 'yes'))) === 'yes';

export async function tell(title: string, body: string): Promise<void> {
  await show(title, body, choice('知道了', 'yes', 'yes'));
}

export async function choose(title: string, ways: readonly string[]): Promise<number | null> {
  const rows = ways.map((way, place) => choice(way, String(place), 'row'));
  const chosen = await show(title, '', ...rows, choice('取消', 'no', 'row'));
  return chosen === 'no' || chosen === '' ? null : Number(chosen);
}

const MENTIONED_FOR = 2000;

export function mention(text: string): void {
  const note = part('div', 'mention', text);
  note.setAttribute('role', 'status');
  document.body.append(note);
  setTimeout(() => note.remove(), MENTIONED_FOR);
}
