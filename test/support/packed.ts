import { strFromU8, unzipSync } from 'fflate';
import { pack } from '@/packing';
import { NOW } from './filings';
import { PHOTO } from './people';

/** Bytes as a file that is read in parts; `asked` notes the size of each part. */
export const fileOf = (bytes: Uint8Array, asked: number[] = []) => ({
  size: bytes.length,
  read: async (from: number, length: number) => {
    asked.push(length);
    return bytes.slice(from, from + length);
  },
});

/** A pack that was made in memory, and what another program finds in it. */
export interface PackMade {
  bytes: Uint8Array;
  files: Record<string, Uint8Array>;
  text(name: string): string;
  json(name: string): unknown;
  /** names of the photographs that were not found */
  missing: string[];
  /** sizes of the pieces in which it was written */
  pieces: number[];
}

interface Given {
  at?: number;
  /** the bytes of each photograph; default: the same for all */
  photos?: Record<string, Uint8Array>;
  regionName?: string;
}

export async function packMade(
  filing: object,
  { at = NOW, photos, regionName }: Given = {},
): Promise<PackMade> {
  const pieces: Uint8Array[] = [];
  const missing = await pack(filing, at, {
    photo: async (file) => (photos ? (photos[file] ?? null) : PHOTO),
    append: (bytes) => void pieces.push(bytes.slice()),
    ...(regionName && { regionName }),
  });
  const bytes = new Uint8Array(Buffer.concat(pieces));
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return {
    bytes,
    files,
    text,
    json: (name) => JSON.parse(text(name)),
    missing: missing.map(({ file }) => file),
    pieces: pieces.map(({ length }) => length),
  };
}
