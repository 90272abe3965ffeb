import { useEffect, useRef } from 'react';
import { dropPhotos } from '@/platform/photos';
import type { KeptPhoto } from '@/rules';
import { filesOfPhoto, replacePhoto, type SavedFiling, saveNow, useFilings } from '@/store';
import { lookedAt } from './looking';
import { explain } from './refusals';

interface Waiting {
  path: string;
  photo: KeptPhoto;
}

/** The photographs nobody has looked at yet, in the order of the slots. */
const waitingIn = ({ filing }: SavedFiling): Waiting[] =>
  Object.entries(filing.photos ?? {}).flatMap(([path, photos]) =>
    photos.filter(({ looked }) => looked === undefined).map((photo) => ({ path, photo })),
  );

const photoNow = (id: string, path: string, file: string): KeptPhoto | undefined =>
  useFilings.getState().filings[id]?.filing.photos?.[path]?.find((photo) => photo.file === file);

/** Looks at one photograph and notes what was found; what was taken out meanwhile is let go with its copy. */
async function lookAt(id: string, { path, photo }: Waiting): Promise<void> {
  // Whatever goes wrong, it is looked at once: the person can still see it and decide.
  const { photo: found, refusal } = await lookedAt(photo, path).catch(() => ({
    photo: { ...photo, looked: false },
    refusal: undefined,
  }));
  const there = photoNow(id, path, photo.file);
  if (!there) {
    await dropPhotos(filesOfPhoto(found).filter((file) => file !== photo.file));
    return;
  }
  // The day it was signed may have been told or taken back meanwhile.
  const { dated: _, ...seen } = found;
  replacePhoto(id, path, photo.file, { ...there, ...seen });
  await saveNow();
  await explain(refusal, 'copy');
}

async function lookAtAll(id: string, isWanted: () => boolean): Promise<void> {
  while (isWanted()) {
    const saved = useFilings.getState().filings[id];
    const next = saved && waitingIn(saved)[0];
    if (!next) return;
    await lookAt(id, next);
  }
}

/** Looks at waiting photographs, one after the other, while the screen is there. Also those of a session that was cut off. */
export function useLooking(saved: SavedFiling): Waiting[] {
  const waiting = waitingIn(saved);
  const busy = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  useEffect(() => {
    if (waiting.length === 0 || busy.current) return;
    busy.current = true;
    lookAtAll(saved.id, () => here.current).finally(() => {
      busy.current = false;
    });
  });
  return waiting;
}
