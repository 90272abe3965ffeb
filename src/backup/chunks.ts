import { xchacha20poly1305 } from '@noble/ciphers/chacha';
import type { Header } from './header';

/**
 * A backup is cut into chunks, each sealed by itself. The nonce counts them and marks the last, so that none can be
 * left out, doubled or moved. The header is sealed along with each.
 */

/** Bytes of a chunk before it is sealed; the last may be shorter. */
export const CHUNK = 65_536;
/** After. */
export const SEALED = CHUNK + 16;

export function chunkCipher(header: Header, key: Uint8Array, place: number, isLast: boolean) {
  const nonce = new Uint8Array(24);
  nonce.set(header.salt);
  new DataView(nonce.buffer).setUint32(19, place);
  nonce[23] = isLast ? 1 : 0;
  return xchacha20poly1305(key, nonce, header.bytes);
}
