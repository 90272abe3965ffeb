import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PNG } from 'pngjs';
import UPNG from 'upng-js';
import { freshBuild } from '../test/support/freshBuild';
import { browse, startBrowser, type Web } from '../test/support/h5';
import { Film } from './pictures/film';
import { prepare, SCENES, TAKEN } from './pictures/scenes';
import { BEGINS, walk } from './pictures/walk';

/**
 * `npm run pictures`: draws the pictures of README from the built app: the stills in both themes, and the
 * walk. The clock stands still and everything on screen is made up, so that they only change with the app. It fails
 * where a step does not find its words; `--check` takes the steps and writes nothing.
 */

const FOLDER = path.join(__dirname, '../docs/pictures');
const SCREEN = { width: 375, height: 720 };
/** Pixels of a picture for one of CSS. */
const STILL = 2;
const MOVING = 1.5;
/** Few colours are on screen; with these no difference is seen. */
const COLOURS = 256;

/** Bytes of a PNG, animated where there are several frames; seconds a frame. */
function encoded(frames: { png: PNG; seconds: number }[]): Buffer {
  const [{ width, height }] = frames.map(({ png }) => png) as [PNG];
  const pixels = frames.map(({ png }) => new Uint8Array(png.data).buffer);
  const delays = frames.map(({ seconds }) => Math.round(seconds * 1000));
  return Buffer.from(UPNG.encode(pixels, width, height, COLOURS, delays));
}

function write(name: string, frames: { png: PNG; seconds: number }[]): void {
  const bytes = encoded(frames);
  writeFileSync(path.join(FOLDER, name), bytes);
  console.log(`docs/pictures/${name}  ${Math.round(bytes.length / 1024)} KB`);
}

/** Opens the app at a time that stands still. */
async function opened(now: string, scale: number, dark = false): Promise<Web> {
  const web = await browse({ ...SCREEN, now, scale, dark });
  await web.page.clock.setFixedTime(now);
  return web;
}

/** Closes the app; an error on the way fails the script. */
async function closed(web: Web): Promise<void> {
  await web.close();
  if (web.errors.length > 0) throw new Error(web.errors.join('\n'));
}

async function stills(dark: boolean): Promise<Map<string, PNG>> {
  const web = await opened(TAKEN, STILL, dark);
  await prepare(web);
  const taken = new Map<string, PNG>();
  for (const { name, path: page, query, step } of SCENES) {
    await web.open(page, query);
    await step?.(web);
    const film = new Film(web, STILL);
    await film.take();
    taken.set(`${name}-${dark ? 'dark' : 'light'}.png`, film.frames[0]?.png as PNG);
  }
  await closed(web);
  return taken;
}

async function walked(): Promise<Film> {
  const web = await opened(BEGINS, MOVING);
  const film = new Film(web, MOVING);
  await walk(film);
  await closed(web);
  return film;
}

async function main(): Promise<void> {
  freshBuild('h5');
  const browser = await startBrowser();
  try {
    const pictures = [...(await stills(false)), ...(await stills(true))];
    const { frames } = await walked();
    console.log(
      `the walk takes ${Math.round(frames.reduce((sum, { seconds }) => sum + seconds, 0))} seconds`,
    );
    if (process.argv.includes('--check')) return;
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER);
    for (const [name, png] of pictures) write(name, [{ png, seconds: 0 }]);
    write('walk.png', frames);
  } finally {
    await browser.kill();
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
