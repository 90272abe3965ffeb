import Taro from '@tarojs/taro';

/** What WeChat's frame and touch give by themselves, a browser's keyboard and screen reader need said. */

const PRESSED = '[role=button],[role=radio],[role=checkbox],[role=combobox]';
const BAR = { back: '返回', home: '我的备案' };

/** Enter and the space bar press what is tapped on a phone. */
function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLElement) || !target.matches(PRESSED))
    return;
  event.preventDefault();
  target.click();
}

/** Taro draws the two ways back in its bar as plain boxes. */
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
  Taro.eventCenter.on('__afterTaroRouterChange', nameBar);
}
