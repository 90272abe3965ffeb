import Taro from '@tarojs/taro';

/**
 * In a wide window the page below stays in sight, to the left of the one that it opened; browser.scss makes the two
 * columns. WeChat for Windows does the same by itself (`frameset` in app.config.ts).
 */

const CHANGED = '__afterTaroRouterChange';

function mark(): void {
  const [below, top] = Taro.getCurrentPages().slice(-2) as { path?: string }[];
  for (const page of Array.from(document.querySelectorAll('.taro_page'))) {
    page.classList.toggle('beside', top !== undefined && page.id === below?.path);
    page.classList.toggle('opened', top !== undefined && page.id === top.path);
  }
}

/** Who taps in the list goes back to it: what stands open beside it closes, then the tap counts. */
function goBackFirst(event: MouseEvent): void {
  const { target } = event;
  const page = target instanceof HTMLElement ? target.closest('.beside') : null;
  if (!page || !(target instanceof HTMLElement) || getComputedStyle(page).display === 'none') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  Taro.eventCenter.once(CHANGED, () => setTimeout(() => target.click()));
  Taro.navigateBack();
}

export function standBeside(): void {
  Taro.eventCenter.on(CHANGED, mark);
  document.addEventListener('click', goBackFirst, true);
}
