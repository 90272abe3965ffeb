import Taro from '@tarojs/taro';

/**
 * On a phone WeChat handles touch and its own bar. In a browser we must add keyboard support and names for screen
 * readers.
 */

const PRESSED = '[role=button],[role=radio],[role=checkbox],[role=combobox]';
const BAR = { back: '返回', home: '我的备案' };

/** Enter and the space bar press the control that has the focus. */
function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLElement) || !target.matches(PRESSED))
    return;
  event.preventDefault();
  target.click();
}

/** Taro's tabs are links to `javascript:;`, which a page that runs only its own scripts reports as an error. */
function onClick(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('.weui-tabbar__item')) event.preventDefault();
}

/** Taro draws the buttons "back" and "home" as plain boxes without role or name. */
function nameBar(): void {
  for (const [way, name] of Object.entries(BAR)) {
    const box = document.querySelector(`.taro-navigation-bar-${way}`);
    box?.setAttribute('role', 'button');
    box?.setAttribute('aria-label', name);
    box?.setAttribute('tabindex', '0');
  }
}

export function pressByKeyboard(): void {
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', onClick, true);
  Taro.eventCenter.on('__afterTaroRouterChange', nameBar);
}
