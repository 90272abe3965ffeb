/** @jest-environment jsdom */
import { pressByKeyboard } from '@/platform/keyboardButtons.h5';
import { turnByKeyboard } from '@/platform/keyboardPickers.h5';
import { newPhone } from '../../support/phone';

let pageIsChanged: () => void = () => undefined;

beforeAll(() => {
  const on = (_: string, run: () => void) => {
    pageIsChanged = run;
  };
  newPhone({ has: { eventCenter: { on } } });
  pressByKeyboard();
  turnByKeyboard();
  // jsdom computes no layout: an element without its own style counts as shown.
  Element.prototype.getClientRects = function () {
    return (this as HTMLElement).style.display === 'none' ? ([] as never) : ([{}] as never);
  };
});
beforeEach(() => {
  document.body.innerHTML = '';
});

const drawn = (html: string): HTMLElement => {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as HTMLElement;
};

function pressKey(key: string, on: Element, shiftKey = false): boolean {
  return !on.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
}

describe('a key in a browser', () => {
  it.each([
    ['Enter', 'button'],
    [' ', 'button'],
    ['Enter', 'radio'],
    [' ', 'checkbox'],
  ])('“%s” presses a control that is tapped on a phone: a %s', (key, role) => {
    const element = drawn(`<div role="${role}">有</div>`);
    let pressed = 0;
    element.onclick = () => {
      pressed += 1;
    };
    expect(pressKey(key, element)).toBe(true);
    expect(pressed).toBe(1);
  });

  it('presses no other element', () => {
    const field = drawn('<input>');
    expect(pressKey('Enter', field)).toBe(false);
    expect(pressKey('a', drawn('<div role="button">有</div>'))).toBe(false);
  });

  it('can reach the two buttons of the bar, "back" and "home", which have names', () => {
    const back = drawn('<div class="taro-navigation-bar-back"></div>');
    const home = drawn('<div class="taro-navigation-bar-home"></div>');
    pageIsChanged();
    for (const [box, name] of [
      [back, '返回'],
      [home, '我的备案'],
    ] as const) {
      expect(box.getAttribute('role')).toBe('button');
      expect(box.getAttribute('aria-label')).toBe(name);
      expect(box.getAttribute('tabindex')).toBe('0');
    }
  });
});

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** A picker as Taro draws it in a browser, with its open wheels. */
async function openWheels() {
  const picker = drawn('<taro-picker-core aria-label="日期" tabindex="0"><div>选</div></taro-picker-core>');
  const closed = drawn('<div class="weui-picker__overlay" style="display: none"></div>');
  const item = (text: string) => `<div class="weui-picker__item">${text}</div>`;
  const group = (...texts: string[]) => `<div class="weui-picker__group">${texts.map(item).join('')}</div>`;
  const sheet = drawn(`<div class="weui-picker__overlay"><div class="weui-mask"></div>
    <div class="weui-picker__action">取消</div><div class="weui-picker__action">确定</div>
    ${group('2026年', '2027年')}${group('1月', '2月', '3月')}</div>`);
  const columns = Array.from(sheet.querySelectorAll<HTMLElement>('.weui-picker__group'));
  // Offset of the list: first line in the middle, then second line.
  for (const [column, height] of [
    [columns[0], 102],
    [columns[1], 68],
  ] as const)
    Object.assign(column as object, { height });
  const actions = Array.from(sheet.querySelectorAll<HTMLElement>('.weui-picker__action'));
  const pressed: (string | null)[] = [];
  for (const action of actions) action.addEventListener('click', () => pressed.push(action.textContent));
  picker.querySelector('div')?.click();
  for (let frames = 0; frames < 3; frames++) await frame();
  return { picker, closed, sheet, columns, actions, pressed };
}

describe('the wheels of a picker in a browser', () => {
  it('get the focus when they open, with a role, a name and the value in their middle', async () => {
    const { picker, sheet, columns } = await openWheels();
    expect(document.activeElement).toBe(columns[0]);
    expect(sheet.getAttribute('role')).toBe('dialog');
    expect(sheet.getAttribute('aria-label')).toBe('日期');
    expect(columns.map((column) => column.getAttribute('aria-valuetext'))).toEqual(['2026年', '2月']);
    expect(picker.getAttribute('aria-expanded')).toBe('true');
    expect(picker.getAttribute('aria-controls')).toBe(sheet.id);
  });

  it.each([
    ['ArrowDown', 34],
    ['ArrowUp', -34],
    ['PageDown', 340],
    ['PageUp', -340],
  ])('are turned by %s, as by a tap this many pixels below their middle: %i', async (key, pixels) => {
    const { columns } = await openWheels();
    const [column] = columns as [HTMLElement];
    const taps: number[] = [];
    for (const type of ['mousedown', 'mouseup'])
      column.addEventListener(type, (event) => taps.push((event as MouseEvent).clientY));
    expect(pressKey(key, column)).toBe(true);
    const middle = window.innerHeight - 119;
    expect(taps).toEqual([middle + pixels, middle + pixels]);
  });

  it('are changed with the arrow keys left and right, and the last one leads to the first', async () => {
    const { columns } = await openWheels();
    pressKey('ArrowRight', columns[0] as Element);
    expect(document.activeElement).toBe(columns[1]);
    pressKey('ArrowRight', columns[1] as Element);
    expect(document.activeElement).toBe(columns[0]);
    pressKey('ArrowLeft', columns[0] as Element);
    expect(document.activeElement).toBe(columns[1]);
  });

  it('keep the Tab key inside the wheels and their two buttons', async () => {
    const { columns, actions } = await openWheels();
    pressKey('Tab', columns[1] as Element);
    expect(document.activeElement).toBe(actions[0]);
    pressKey('Tab', actions[1] as Element);
    expect(document.activeElement).toBe(columns[0]);
    pressKey('Tab', columns[0] as Element, true);
    expect(document.activeElement).toBe(actions[1]);
  });

  it.each([
    ['Enter', '确定'],
    [' ', '确定'],
    ['Escape', '取消'],
  ])('are closed by “%s” with %s, and the focus returns to the picker', async (key, action) => {
    const { picker, columns, pressed } = await openWheels();
    pressKey(key, columns[0] as Element);
    expect(pressed).toEqual([action]);
    expect(document.activeElement).toBe(picker);
    expect(picker.getAttribute('aria-expanded')).toBe('false');
  });

  it('are closed by Enter on the cancel button', async () => {
    const { actions, pressed } = await openWheels();
    pressKey('Enter', actions[0] as Element);
    expect(pressed).toEqual(['取消']);
  });

  it('do not react to other keys', async () => {
    const { columns } = await openWheels();
    expect(pressKey('a', columns[0] as Element)).toBe(false);
  });
});
