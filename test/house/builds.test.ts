import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isFresh, noteOf, sumOfSources } from '../../config/sources';

let root: string;
const at = (name: string) => path.join(root, name);
const output = () => at('dist/weapp');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'builds-'));
  for (const folder of ['src/pages', 'config', 'dist/weapp']) mkdirSync(at(folder), { recursive: true });
  for (const file of [
    'babel.config.js',
    'package.json',
    'package-lock.json',
    'project.config.json',
    'src/pages/home.ts',
  ])
    writeFileSync(at(file), file);
  writeFileSync(noteOf(output()), sumOfSources(root));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a build', () => {
  it('is fresh while its sources are unchanged, whenever they were written', () => {
    writeFileSync(at('src/pages/home.ts'), 'src/pages/home.ts');
    expect(isFresh(root, output())).toBe(true);
  });

  it.each([
    { why: 'a source was edited', step: () => writeFileSync(at('src/pages/home.ts'), 'changed') },
    { why: 'a source was added', step: () => writeFileSync(at('src/pages/new.ts'), '') },
    {
      why: 'a source was renamed',
      step: () => renameSync(at('src/pages/home.ts'), at('src/pages/start.ts')),
    },
    { why: 'a source was removed', step: () => rmSync(at('src/pages/home.ts')) },
    { why: 'a package has another version', step: () => writeFileSync(at('package-lock.json'), 'changed') },
    { why: 'the build did not end', step: () => rmSync(noteOf(output())) },
    { why: 'it was deleted', step: () => rmSync(output(), { recursive: true }) },
  ])('is not fresh when $why', ({ step }) => {
    step();
    expect(isFresh(root, output())).toBe(false);
  });
});
