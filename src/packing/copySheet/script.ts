/**
 * What the sheet does in a browser: copies, ticks, and moves by the arrow keys. Browsers of Windows 10 and macOS run
 * it from the disk, where a clipboard or a storage may be missing.
 */
export const SCRIPT = /* js */ `
(() => {
  'use strict';
  const key = 'beituo-' + document.documentElement.dataset.filing;
  const rows = Array.from(document.querySelectorAll('.row[data-tick]'));
  const said = document.getElementById('said');
  const boxOf = (row) => row.querySelector('input');
  const buttonOf = (row) => row.querySelector('button');

  // Ticks are kept without the values: a value that has changed has lost its tick.
  let ticks = {};
  try {
    ticks = Object(JSON.parse(localStorage.getItem(key)));
  } catch (error) {
    // No storage here: the ticks last as long as the page.
  }

  const tick = (row, on) => {
    boxOf(row).checked = on;
    row.classList.toggle('done', on);
    if (on) ticks[row.dataset.tick] = 1;
    else delete ticks[row.dataset.tick];
    try {
      localStorage.setItem(key, JSON.stringify(ticks));
    } catch (error) {
      // as above
    }
  };

  const left = () => {
    const open = rows.filter((row) => !boxOf(row).checked).length;
    return open ? '还有 ' + open + ' 项' : '全部填好了';
  };
  const say = (text) => {
    said.textContent = text + left();
  };

  const copyByCommand = (text) => {
    const focused = document.activeElement;
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'off-screen';
    area.setAttribute('aria-hidden', 'true');
    document.body.append(area);
    area.select();
    let done = false;
    try {
      done = document.execCommand('copy');
    } catch (error) {
      // The sentence below says it.
    }
    area.remove();
    if (focused) focused.focus();
    return done;
  };

  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      return copyByCommand(text);
    }
  };

  const copy = async (row) => {
    const name = row.querySelector('.label').textContent;
    const done = await copied(row.querySelector('bdi').textContent);
    if (done) tick(row, true);
    say(done ? '已复制' + name + '，' : name + '没有复制成功，请选中文字按 Ctrl+C；');
  };

  for (const row of rows) {
    tick(row, ticks[row.dataset.tick] === 1);
    boxOf(row).addEventListener('change', () => {
      tick(row, boxOf(row).checked);
      say('');
    });
    const button = buttonOf(row);
    if (button) button.addEventListener('click', () => copy(row));
  }

  document.getElementById('again').addEventListener('click', () => {
    for (const row of rows) tick(row, false);
    say('');
  });

  const step = { ArrowDown: 1, ArrowUp: -1 };
  document.addEventListener('keydown', (event) => {
    const by = step[event.key];
    if (!by || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const stops = rows.filter(buttonOf);
    const at = stops.findIndex((row) => row.contains(document.activeElement));
    const next = at < 0 ? stops.find((row) => !boxOf(row).checked) || stops[0] : stops[at + by];
    if (!next) return;
    event.preventDefault();
    buttonOf(next).focus();
    next.scrollIntoView({ block: 'nearest' });
  });

  for (const image of Array.from(document.images)) {
    const gone = () => image.closest('.photo').classList.add('broken');
    image.addEventListener('error', gone);
    if (image.complete && image.naturalWidth === 0) gone();
  }

  say('');
})();
`;
