import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../src');
const styles = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  // The browser preview needs no old phone.
  (file) => file.endsWith('.scss') && !file.endsWith('browser.scss'),
);

/** What the web views of iOS 13 do not know. */
const UNKNOWN =
  /(^|[\s;{])((row-|column-)?gap|inset|aspect-ratio|backdrop-filter)\s*:|:(has|is|where)\(|clamp\(/;

/** A pseudo-class with nothing before it: WeChat's compiler refuses the whole file. */
const REFUSED = /(^|[\s>+~,])::?[a-z-]+(\([^)]*\))?\s*[,{>+~]/;

describe('a style sheet', () => {
  it.each(styles)('%s has no selector that WeChat refuses', (file) => {
    const lines = readFileSync(join(SRC, file), 'utf8').split('\n');
    expect(lines.filter((line) => REFUSED.test(line))).toEqual([]);
  });

  it.each(styles)('%s uses nothing that iOS 13 lacks', (file) => {
    const lines = readFileSync(join(SRC, file), 'utf8').split('\n');
    expect(lines.filter((line) => UNKNOWN.test(line))).toEqual([]);
  });
});

/** Everything that moves by itself. */
const MOVING = /(^|[\s;{])(animation|transition|scroll-behavior)(-[a-z]+)?\s*:(?!\s*none)/;
const STILL = /@media \(prefers-reduced-motion: reduce\) \{[\s\S]*?\n\}/g;

describe('who asked the phone for less motion', () => {
  it.each(styles)('sees nothing move by %s', (file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    // A rule that moves something is allowed where the file also stills it.
    const stills = (text.match(STILL) ?? []).join('').includes('none');
    expect(stills ? [] : text.split('\n').filter((line) => MOVING.test(line))).toEqual([]);
  });

  it('sees no page slide or scroll by itself', () => {
    const browser = readFileSync(join(SRC, 'platform/browser.scss'), 'utf8');
    expect((browser.match(STILL) ?? []).join('')).toMatch(/\.taro_page\.taro_page \{\s*transition: none/);
    const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const scrolls = code.flatMap(
      (file) => readFileSync(join(SRC, file), 'utf8').match(/pageScrollTo\([^;]*;/g) ?? [],
    );
    expect(scrolls.length).toBeGreaterThan(3);
    expect(scrolls.filter((call) => !call.includes('duration: 0'))).toEqual([]);
  });
});
