import { utf8Of } from '@/rules';
import { BackupProblem } from './problem';

/** The first bytes of a backup, in the clear: `BEITUOBK`, version, way to the key, its cost, salt. */

const MAGIC = utf8Of('BEITUOBK');
const VERSION = 1;
/** scrypt with r = 8 and p = 1. */
const SCRYPT = 1;

export const SALT_BYTES = 16;
export const HEADER_BYTES = MAGIC.length + 3 + SALT_BYTES;

/** What a reader believes, as the binary logarithm of scrypt's N: 2¹⁶ takes 64 MB of memory. */
const BELIEVED = { least: 10, most: 16 };

export interface Header {
  /** binary logarithm of scrypt's N */
  cost: number;
  salt: Uint8Array;
  /** as it stands in the file */
  bytes: Uint8Array;
}

export function headerOf(cost: number, salt: Uint8Array): Header {
  const bytes = Uint8Array.of(...MAGIC, VERSION, SCRYPT, cost, ...salt);
  return { cost, salt, bytes };
}

export const isBackup = (beginning: Uint8Array): boolean =>
  MAGIC.every((byte, place) => beginning[place] === byte);

/** Reads the first bytes of a file, and calculates nothing. Throws BackupProblem. */
export function headerIn(beginning: Uint8Array): Header {
  if (!isBackup(beginning)) throw new BackupProblem('notBackup');
  if (beginning.length < HEADER_BYTES) throw new BackupProblem('damaged');
  const bytes = beginning.slice(0, HEADER_BYTES);
  const [version, way, cost] = bytes.slice(MAGIC.length) as unknown as [number, number, number];
  if (version !== VERSION || way !== SCRYPT) throw new BackupProblem('later');
  if (cost < BELIEVED.least || cost > BELIEVED.most) throw new BackupProblem('costly');
  return { cost, salt: bytes.slice(-SALT_BYTES), bytes };
}
