import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Rgba = [number, number, number, number];

const APP = readFileSync(join(__dirname, '../../src/app.scss'), 'utf8');
const [light = '', dark = ''] = APP.split('@media (prefers-color-scheme: dark)');

const coloursIn = (text: string) =>
  Object.fromEntries(
    Array.from(text.matchAll(/--([a-z-]+): (#[0-9a-f]+|rgba\([^)]+\));/g), ([, name, colour]) => [
      name,
      colour,
    ]),
  );
const THEMES = { light: coloursIn(light), dark: { ...coloursIn(light), ...coloursIn(dark) } };

function parsed(colour: string): Rgba {
  const [r, g, b, a = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  if (colour.startsWith('rgba')) return [r ?? 0, g ?? 0, b ?? 0, a];
  const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).concat(1) as Rgba;
}

const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [
  r * a + R * (1 - a),
  g * a + G * (1 - a),
  b * a + B * (1 - a),
  1,
];

/** The relative luminance of WCAG 2.1. */
const luminance = ([r, g, b]: Rgba) => {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(theme: Record<string, string>, on: string, colour: string): number {
  const back = over(parsed(theme[on] ?? ''), parsed(theme.card ?? ''));
  const [high = 0, low = 0] = [luminance(over(parsed(theme[colour] ?? ''), back)), luminance(back)].sort(
    (a, b) => b - a,
  );
  return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
}

/** Which words stand on which ground; `line` is the ground of a small button on a card. */
const WORDS: Record<string, string[]> = {
  bg: ['text', 'soft', 'link', 'good', 'bad', 'doubt'],
  card: ['text', 'soft', 'link', 'good', 'bad', 'doubt'],
  held: ['text', 'soft', 'link'],
  'bad-bg': ['text', 'bad', 'soft'],
  'doubt-bg': ['text', 'doubt', 'soft'],
  'unknown-bg': ['text', 'soft'],
  off: ['text', 'soft'],
  line: ['link'],
};

/** Borders of fields, dots, bands and marks. */
const SHAPES: Record<string, string[]> = {
  bg: ['faint', 'brand', 'link', 'doubt', 'bad'],
  card: ['faint', 'brand', 'link', 'doubt', 'bad'],
};

const pairs = (grounds: Record<string, string[]>) =>
  Object.entries(THEMES).flatMap(([name, theme]) =>
    Object.entries(grounds).flatMap(([on, colours]) =>
      colours.map((colour) => ({ what: `${colour} on ${on}, ${name}`, ratio: contrast(theme, on, colour) })),
    ),
  );

describe('contrast (WCAG 2.1 AA)', () => {
  it('of words is at least 4.5', () => {
    expect(pairs(WORDS).filter(({ ratio }) => !(ratio >= 4.5))).toEqual([]);
  });

  it('of shapes that mean something is at least 3', () => {
    expect(pairs(SHAPES).filter(({ ratio }) => !(ratio >= 3))).toEqual([]);
  });

  it('of the words on the green button is at least 4.5', () => {
    const button = { card: '#ffffff', green: '#018942', words: '#ffffff' };
    expect(readFileSync(join(__dirname, '../../src/components/style/actions.scss'), 'utf8')).toMatch(
      /\.action--main \{\s*background: #018942;\s*color: #fff;/,
    );
    expect(contrast(button, 'green', 'words')).toBeGreaterThanOrEqual(4.5);
  });
});
