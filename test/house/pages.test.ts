import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PAGES, TABS } from '@/platform/pageList';
import { SCREENS } from '../support/screens';

const SRC = path.resolve(__dirname, '../../src');
const LINK = /\b(?:openPage|swapPage|returnTo)\(\s*'(\w+)'|\bpage: '(\w+)'/g;

/** Which files open a page, by a call or by a row with its name. */
const links = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    [...readFileSync(path.join(SRC, file), 'utf8').matchAll(LINK)].map(([, called, named]) => ({
      from: `/${file.split(path.sep).join('/')}`,
      to: called ?? named,
    })),
  );
const pages = Object.entries(PAGES).map(([name, address]) => ({ name, address }));

describe('every page', () => {
  it.each(pages.filter(({ name }) => !TABS.some((tab) => tab === name)))(
    'can be opened from another page: $name',
    ({ name, address }) => {
      const others = links.filter(({ from }) => from !== `${address}.tsx`);
      const opened = others.some(({ to }) => to === name);
      expect(
        opened ? '' : `nothing opens it: call openPage('${name}'), or name it in a row as page: '${name}'`,
      ).toBe('');
    },
  );

  it.each(pages)('has a row in test/support/screens.ts, for axe and for people: $name', ({ address }) => {
    const shown = SCREENS.some((row) => `/${row.path}` === address);
    expect(shown ? '' : `add a row with path: '${address.slice(1)}' to SCREENS`).toBe('');
  });
});
