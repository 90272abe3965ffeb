import { utf8Text } from '@/rules';
import { chunkCipher, SEALED } from './chunks';
import { type Head, headIn } from './entries';
import { HEADER_BYTES, type Header, headerIn } from './header';
import { keyOf } from './key';
import { BackupProblem } from './problem';

/** A file, read in parts. */
export interface Source {
  /** in bytes */
  size: number;
  read(from: number, length: number): Promise<Uint8Array>;
}

/** Takes in an entry. 'enough': the rest is not read. */
export type Visit = (head: Head, content: Uint8Array) => Promise<'enough' | undefined> | 'enough' | undefined;

export interface OpenBackup {
  /** reads the entries in order, one in memory at a time; rejects with BackupProblem where the file is not whole */
  each(visit: Visit): Promise<void>;
}

/** A head is a line; longer ones are not ours. */
const LONGEST_HEAD = 4096;

/** Opens a backup: finds the key, and opens the first chunk. Rejects with BackupProblem. */
export async function openBackup(source: Source, passphrase: string): Promise<OpenBackup> {
  const header = headerIn(await source.read(0, Math.min(HEADER_BYTES, source.size)));
  if (source.size < HEADER_BYTES + 16) throw new BackupProblem('damaged');
  const key = keyOf(passphrase, header);
  await plainOf(source, header, key).isOver();
  return {
    async each(visit) {
      const plain = plainOf(source, header, key);
      while (!(await plain.isOver())) {
        const size = new DataView((await plain.take(4)).buffer).getUint32(0);
        if (size > LONGEST_HEAD) throw new BackupProblem('damaged');
        const head = headIn(utf8Text(await plain.take(size)));
        if ((await visit(head, await plain.take(head.bytes))) === 'enough') return;
      }
    },
  };
}

/** What the chunks hold, in order. */
function plainOf(source: Source, header: Header, key: Uint8Array) {
  const chunks = Math.ceil((source.size - HEADER_BYTES) / SEALED);
  let place = 0;
  let rest: Uint8Array = new Uint8Array(0);

  async function openNext(): Promise<void> {
    const from = HEADER_BYTES + place * SEALED;
    const sealed = await source.read(from, Math.min(SEALED, source.size - from));
    try {
      rest = chunkCipher(header, key, place, place === chunks - 1).decrypt(sealed);
    } catch {
      throw new BackupProblem(place === 0 ? 'passphrase' : 'damaged');
    }
    place += 1;
  }

  async function isOver(): Promise<boolean> {
    while (rest.length === 0 && place < chunks) await openNext();
    return rest.length === 0;
  }

  return {
    isOver,
    async take(length: number): Promise<Uint8Array> {
      // No entry is longer than the file that holds it: a false number must not take memory.
      if (length > source.size) throw new BackupProblem('damaged');
      const taken = new Uint8Array(length);
      for (let filled = 0; filled < length; ) {
        if (await isOver()) throw new BackupProblem('damaged');
        const part = rest.subarray(0, length - filled);
        taken.set(part, filled);
        rest = rest.subarray(part.length);
        filled += part.length;
      }
      return taken;
    },
  };
}
