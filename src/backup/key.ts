import { scrypt } from '@noble/hashes/scrypt';
import { utf8Of } from '@/rules';
import type { Header } from './header';

/** Binary logarithms of scrypt's N: 4 MB and 16 MB of memory. */
const FLOOR = 12;
const CEILING = 14;
/** How long a key may take to find, in milliseconds. A phone that has no JIT stays at the floor. */
const PATIENCE = 1500;
/** The cost that is tried out first. */
export const TRIAL = 10;

/** The key of 32 bytes. It blocks until it is found. */
export const keyOf = (passphrase: string, { cost, salt }: Pick<Header, 'cost' | 'salt'>): Uint8Array =>
  // A keyboard adds a space after a word, and nobody sees it.
  scrypt(utf8Of(passphrase.trim()), salt, { N: 2 ** cost, r: 8, p: 1, dkLen: 32 });

/** The cost for a machine on which a key of the cost TRIAL took so many milliseconds. */
export function costFor(milliseconds: number): number {
  const steps = Math.floor(Math.log2(PATIENCE / Math.max(milliseconds, 1)));
  return Math.min(CEILING, Math.max(FLOOR, TRIAL + steps));
}
