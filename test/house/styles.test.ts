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

describe('a style sheet', () => {
  it.each(styles)('%s uses nothing that iOS 13 lacks', (file) => {
    const lines = readFileSync(join(SRC, file), 'utf8').split('\n');
    expect(lines.filter((line) => UNKNOWN.test(line))).toEqual([]);
  });
});
