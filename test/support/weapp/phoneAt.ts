import { filesOf, type SavedFiling } from '@/store';
import { PHOTO } from '../people';
import { textsOf } from '../stored';
import { type App, type LaunchOptions, launch } from '.';

const HOME = 'pages/home/index';

/** The files of the photos that these filings name. */
const filesFor = (filings: SavedFiling[]) =>
  Object.fromEntries(filings.flatMap(filesOf).map((file) => [`wxfile://usr/photos/${file}`, PHOTO]));

/** A phone that stores these filings and their photos, with a page open; its address names the first filing. */
export async function phoneAt(
  page: string,
  filings: SavedFiling[],
  { query, ...options }: LaunchOptions = {},
): Promise<App> {
  const app = await launch({ files: filesFor(filings), ...options, storage: await textsOf(...filings) });
  const [first] = filings;
  if (page !== HOME) await app.open(page, { ...(first && { id: first.id }), ...query });
  return app;
}

/** The home page of a phone that stores these filings. */
export const boardOf = (filings: SavedFiling[], options?: LaunchOptions): Promise<App> =>
  phoneAt(HOME, filings, options);
