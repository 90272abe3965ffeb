import type { Pixels } from '@/photo';
import type { Refusal } from '@/platform/errors';
import { openOn } from '@/platform/offScreen';
import type { Chosen } from '@/platform/photos';
import type { StoredPhoto } from '@/rules';
import { type SavedFiling, useFilings } from '@/store';
import { Canvas, jpegOf, pixelsOf } from '../../support/weapp/canvas';

/**
 * A phone in plain values: the files in its folder and album, and what it can do. Photos are really decoded and
 * drawn.
 */
class Phone {
  /** the files of our folder */
  files = new Map<string, Uint8Array>();
  /** what the person takes or chooses next; null: the person cancels */
  next: Uint8Array[] | null = null;
  /** how many photos the album was asked for */
  askedFor: number[] = [];
  /** the photos that were saved to the album, and the file that the album refuses */
  album: string[] = [];
  albumRefuses: string | null = null;
  /** what was shown: titles of dialogs, and short messages */
  shown: string[] = [];
  bodies: string[] = [];
  agrees = true;
  /** which pages of WeChat were opened */
  opened: string[] = [];
  draws = true;
  full = false;
  /** files that the phone cannot decode */
  undecodable = new Set<string>();
  /** what its canvas does with the requested quality */
  quality = (asked: number) => asked;
  /** photos that WeChat's detection was asked about, and its result */
  detected: Pixels[] = [];
  idIsWhole: boolean | null = null;
  /** what the person does while a photo is read */
  meanwhile: () => void = () => {};
  /** texts drawn on photos, and what happens to a photo whose letters are far too large */
  written: string[] = [];
  spoilt: ((pixels: Pixels) => Pixels) | null = null;
  private count = 0;

  keep(bytes: Uint8Array): string {
    if (this.full) throw new Error('writeFile:fail the maximum size of the file storage limit is exceeded');
    const name = `${++this.count}.jpg`;
    this.files.set(name, bytes);
    return name;
  }

  read(file: string): Uint8Array {
    const bytes = this.files.get(file);
    if (!bytes) throw new Error(`no such file ${file}`);
    return bytes;
  }
}

let held = new Phone();

/** A new, empty phone. */
export function newPhone(): Phone {
  held = new Phone();
  return held;
}

const chosen = (bytes: Uint8Array): Chosen => ({
  size: bytes.length,
  bytes: async () => bytes,
  keep: async () => held.keep(bytes),
});

/** Replace the modules of src/platform with the same names. */
export const photoFolder = {
  dropPhotos: async (names: readonly string[]) => {
    for (const name of names) held.files.delete(name);
  },
  isStored: async (file: string) => held.files.has(file),
};

export const photos = {
  choosePhotos: async (_source: string, count: number): Promise<Chosen[] | Refusal> => {
    held.askedFor.push(count);
    return held.next ? held.next.map(chosen) : 'cancelled';
  },
  photoBytes: async (file: string) => {
    held.meanwhile();
    return held.read(file);
  },
  keepBytes: async (bytes: Uint8Array) => held.keep(bytes),
  saveToAlbum: async (file: string): Promise<Refusal | null> => {
    if (file === held.albumRefuses) return 'full';
    held.album.push(file);
    return null;
  },
  photoUrl: async (file: string) => (held.files.has(file) ? file : null),
  previewPhotos: () => {},
};

class Paper extends Canvas {
  override fillText(text: string, x: number, y: number, length: number): void {
    held.written.push(text);
    super.fillText(text, x, y, length);
    if (held.spoilt) this.data.set(held.spoilt(this).data);
  }
}

export const canvas = {
  canDraw: () => held.draws,
  openPhoto: async (file: string, orientation: number) => {
    if (held.undecodable.has(file)) throw new Error(`not a picture: ${file}`);
    const bitmap = pixelsOf(held.read(file));
    const surface = (width: number, height: number) => {
      const paper = new Paper(width, height);
      return {
        context: paper as unknown as CanvasRenderingContext2D,
        encoded: async (quality: number) => chosen(jpegOf(paper, held.quality(quality))),
      };
    };
    const image = { bitmap, width: bitmap.width, height: bitmap.height };
    return openOn(image as never, orientation, surface, () => {});
  },
};

export const idCard = {
  idCardIsWhole: async (view: Pixels) => {
    held.detected.push(view);
    return held.idIsWhole;
  },
};

export const dialogs = {
  ask: async ({ title, body }: { title: string; body: string }) => {
    held.shown.push(title);
    held.bodies.push(body);
    return held.agrees;
  },
  tell: async (title: string, body: string) => {
    held.shown.push(title);
    held.bodies.push(body);
  },
  mention: (text: string) => {
    held.shown.push(text);
  },
};

export const privacy = {
  openPermissions: () => held.opened.push('permissions'),
  openPrivacyDeclaration: () => held.opened.push('declaration'),
};

/** Makes a filing with these photos the only stored one. */
export function keepFiling(photosOf: Record<string, StoredPhoto[]> = {}): string {
  const saved: SavedFiling = {
    id: 'one',
    filing: { photos: photosOf },
    createdAt: 0,
    principalIsLegalRep: true,
    appPrincipalIsPrincipal: false,
  };
  useFilings.setState({ filings: { one: saved } });
  return 'one';
}

/** The photos that are stored at a path now. */
export const photosAt = (path: string): StoredPhoto[] =>
  useFilings.getState().filings.one?.filing.photos?.[path] ?? [];
