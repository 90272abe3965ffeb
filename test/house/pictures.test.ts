import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENES } from '../../scripts/pictures/scenes';

const ROOT = join(__dirname, '../..');
const MADE = [...SCENES.flatMap(({ name }) => [`${name}-dark.png`, `${name}-light.png`]), 'walk.png'].sort();

/** The pictures that a text names, each once. */
const named = (readme: string): string[] =>
  [...new Set(readme.match(/(?<=docs\/pictures\/)[\w-]+\.png/g))].sort();

describe.each(['README.md', 'README.zh-CN.md'])('the pictures of %s', (file) => {
  const readme = readFileSync(join(ROOT, file), 'utf8');

  it('are those that npm run pictures makes, in both themes', () => {
    expect(named(readme)).toEqual(MADE);
  });

  it('are all there', () => {
    expect(readdirSync(join(ROOT, 'docs/pictures')).sort()).toEqual(MADE);
  });

  it('each say what is seen', () => {
    const images = readme.match(/<img [^>]*docs\/pictures[^>]*>/g) ?? [];
    expect(images).toHaveLength(SCENES.length + 1);
    expect(images.filter((image) => !/ alt="[^"]{20,}"/.test(image))).toEqual([]);
  });
});
