import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type App, launch } from '../support/weapp';

interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
}

const { pages, subPackages = [] } = JSON.parse(readFileSync('dist/weapp/app.json', 'utf8')) as AppJson;
const routes = [
  ...pages,
  ...subPackages.flatMap((part) => part.pages.map((page) => path.posix.join(part.root, page))),
];

describe('every page', () => {
  let app: App;
  beforeAll(async () => {
    app = await launch();
  });

  it.each(routes)('%s opens without an error and without the network', async (route) => {
    await app.open(route);
    expect(app.errors.splice(0)).toEqual([]);
    expect(app.phone.network.splice(0)).toEqual([]);
    expect(app.text()).not.toBe('');
  });
});
