/** @jest-environment jsdom */
import { ask, choose, mention, tell } from '@/platform/dialogs.h5';

/** jsdom has no dialogs: here they open, and a button of their form closes them. */
beforeAll(() => {
  const close = (dialog: HTMLDialogElement, value: string) => {
    dialog.returnValue = value;
    dialog.dispatchEvent(new Event('close'));
  };
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
    this.addEventListener('cancel', () => close(this, ''));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      close(this, ((event as SubmitEvent).submitter as HTMLButtonElement).value);
    });
  };
});

const dialog = () => document.querySelector('dialog');
const buttons = () => Array.from(document.querySelectorAll<HTMLButtonElement>('dialog button'));
const press = (name: string) =>
  buttons()
    .find((button) => button.textContent === name)
    ?.click();
const pressEscape = () => dialog()?.dispatchEvent(new Event('cancel'));

describe('ask in a browser', () => {
  it('returns true only when the person agreed, and closes', async () => {
    const agreed = ask({ title: '清空', body: '不能恢复。', yes: '清空全部', danger: true });
    expect(dialog()?.getAttribute('aria-label')).toBe('清空');
    expect(dialog()?.textContent).toBe('清空不能恢复。取消清空全部');
    expect(buttons()[1]?.className).toContain('danger');
    press('清空全部');
    expect(await agreed).toBe(true);
    expect(dialog()).toBeNull();
  });

  it.each([
    ['the other button', () => press('不加')],
    ['Escape', pressEscape],
  ])('returns false after %s', async (_, leave) => {
    const asked = ask({ title: '加水印', body: '', yes: '加水印', no: '不加' });
    leave();
    expect(await asked).toBe(false);
  });
});

describe('tell in a browser', () => {
  it('waits until the person confirms', async () => {
    const heard = tell('没有撤销', '原因。');
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['知道了']);
    press('知道了');
    await heard;
    expect(dialog()).toBeNull();
  });
});

describe('choose in a browser', () => {
  it('returns the index of the choice, also for the first one', async () => {
    for (const [way, place] of [
      ['换一张', 0],
      ['存到相册', 1],
    ] as const) {
      const chosen = choose('第 1 张', ['换一张', '存到相册']);
      press(way);
      expect(await chosen).toBe(place);
    }
  });

  it.each([
    ['its last button', () => press('取消')],
    ['Escape', pressEscape],
  ])('returns null for a dialog that is closed by %s', async (_, leave) => {
    const chosen = choose('第 1 张', ['换一张']);
    leave();
    expect(await chosen).toBeNull();
  });
});

describe('mention in a browser', () => {
  it('is announced to screen readers, and disappears by itself', () => {
    jest.useFakeTimers();
    mention('已复制');
    expect(document.querySelector('[role=status]')?.textContent).toBe('已复制');
    jest.advanceTimersByTime(2000);
    expect(document.querySelector('[role=status]')).toBeNull();
    jest.useRealTimers();
  });
});
