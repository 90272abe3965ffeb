import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../src');
const pages = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, source: readFileSync(join(SRC, file), 'utf8') }))
  .filter(({ source }) => source.includes('definePageConfig('));

describe('every page', () => {
  it.each(pages)(
    '$file is exported with screen() or filingPage(), which catch a crash of the page',
    ({ source }) => {
      expect(source).toMatch(/^export default (screen|filingPage)\(\w+\);$/m);
    },
  );

  it('is found by this test', () => {
    expect(pages.length).toBeGreaterThan(10);
  });
});
