import { utf8Of } from '@/rules';
import { CHUNK, chunkCipher } from './chunks';
import type { Entry, Head } from './entries';
import type { Header } from './header';

export interface Writer {
  add(entry: Entry, content: Uint8Array): Promise<void>;
  /** without it the file is one that was cut off */
  end(): Promise<void>;
}

/** Writes a backup piece by piece; it holds a chunk and the entry that is being added. Rejects when `write` does. */
export function backupWriter(
  header: Header,
  key: Uint8Array,
  write: (bytes: Uint8Array) => Promise<void>,
): Writer {
  const chunk = new Uint8Array(CHUNK);
  let filled = 0;
  let place = 0;

  async function seal(isLast: boolean): Promise<void> {
    const sealed = chunkCipher(header, key, place, isLast).encrypt(chunk.subarray(0, filled));
    await (place === 0 ? write(joined(header.bytes, sealed)) : write(sealed));
    place += 1;
    filled = 0;
  }

  async function put(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      // A full chunk waits until it is known whether it is the last.
      if (filled === CHUNK) await seal(false);
      const part = bytes.subarray(from, from + CHUNK - filled);
      chunk.set(part, filled);
      filled += part.length;
      from += part.length;
    }
  }

  return {
    async add(entry, content) {
      const head = utf8Of(JSON.stringify({ ...entry, bytes: content.length } satisfies Head));
      const size = new Uint8Array(4);
      new DataView(size.buffer).setUint32(0, head.length);
      await put(joined(size, head));
      await put(content);
    },
    end: () => seal(true),
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
