import type { PaperAnswer } from '@/rules';
import type { SavedFiling } from '@/store';
import { copiesIn, keysOf, slotsIn } from '@/store/slots';
import { begin } from '../people';
import { type App, type LaunchOptions, launch } from '.';

export const LICENCE = '营业执照';

/** A new filing on its page 材料照片. */
export async function slots(options: LaunchOptions = {}): Promise<App> {
  const app = await launch({ now: '2026-03-10T10:00:00+08:00', ...options });
  await begin(app, '企业', '广东');
  await app.tap('材料照片');
  return app;
}

const stored = (app: App) => [...app.phone.files].filter(([name]) => name.startsWith('wxfile://usr/photos'));
export const storedFiles = (app: App) => stored(app).map(([, file]) => file as Uint8Array);
export const storedNames = (app: App) => stored(app).map(([name]) => name);
export const same = (one: Uint8Array | undefined, other: Uint8Array) => Buffer.from(one ?? []).equals(other);

/** The text of the slot of the licence, up to its buttons. */
export const shown = (app: App) => /营业执照\n为什么\n([\s\S]*?)\n重拍/.exec(app.text())?.[1];

export async function take(app: App, file: Uint8Array | string): Promise<void> {
  app.nextPhotos(file);
  await app.tap(`从相册选择${LICENCE}`);
}

/** What was read on the photos of the stored filing, by the place of the photo. */
export function readOn(app: App): Record<string, (PaperAnswer[] | undefined)[]> {
  const [id = ''] = slotsIn([...app.phone.storage.keys()]).map((one) => one.id);
  const [copy] = copiesIn(keysOf(id).map((key) => app.phone.storage.get(key)?.data as string));
  const { filing } = JSON.parse(copy?.body ?? '{}') as Pick<SavedFiling, 'filing'>;
  const places = Object.entries(filing.photos ?? {});
  return Object.fromEntries(places.map(([path, photos]) => [path, photos.map(({ read }) => read)]));
}
