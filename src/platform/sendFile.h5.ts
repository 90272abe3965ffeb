import { download } from './download.h5';
import type { Append, Outgoing } from './sendFile';

export type { Outgoing };

export const sendWords = () => '下载';

/** The browser keeps the pieces, and downloads them as one file. */
export async function makeFile(name: string, write: (append: Append) => Promise<void>): Promise<Outgoing> {
  const pieces: Blob[] = [];
  await write(async (bytes) => void pieces.push(new Blob([bytes as BlobPart])));
  const file = new Blob(pieces, { type: 'application/zip' });
  return {
    size: file.size,
    drop: async () => undefined,
    send: async () => {
      download(file, name);
      return null;
    },
  };
}
