import type { Question } from './dialogs';

/** The browser's own dialog: it holds the focus, closes by Escape and follows dark mode. */

function part(tag: string, text: string, look = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = look;
  return element;
}

function choice(value: string, text: string, look = ''): HTMLElement {
  const button = part('button', text, look);
  button.setAttribute('value', value);
  return button;
}

function show(title: string, body: string, choices: HTMLElement[]): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-label', title);
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(...choices);
  dialog.append(part('h2', title), part('p', body), form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    dialog.showModal();
  });
}

export const ask = ({ title, body, yes, no = '取消', danger }: Question): Promise<boolean> =>
  show(title, body, [choice('no', no), choice('yes', yes, danger ? 'dialog__danger' : 'dialog__yes')]);

export async function tell(title: string, body: string): Promise<void> {
  await show(title, body, [choice('yes', '知道了', 'dialog__yes')]);
}

const MENTIONED_FOR = 2000;

export function mention(text: string): void {
  const note = part('div', text, 'mention');
  note.setAttribute('role', 'status');
  document.body.append(note);
  setTimeout(() => note.remove(), MENTIONED_FOR);
}
