import { strFromU8 } from 'fflate';
import { type Parsed, parseFiling } from '@/rules';
import { foldedOf, type Portable, VERSION } from './portable';
import { Refused, ZipReader } from './unzip';

/** A pack that was opened. */
export interface OpenedPack extends Portable {
  /** what could not be read of the filing */
  faults: Parsed['faults'];
  /** the bytes of a photograph that the filing names; null when they are not in the pack, or damaged */
  photo(file: string): Uint8Array | null;
}

const FILING = 'filing.json';

/** Opens a pack (`.zip` or `.beituo`). What is none, or not to be trusted, gives a sentence that says so. */
export function openPack(bytes: Uint8Array): OpenedPack | { refused: string } {
  try {
    return opened(new ZipReader(bytes));
  } catch (error) {
    return { refused: error instanceof Refused ? error.message : '这个文件没有打开。' };
  }
}

function opened(zip: ZipReader): OpenedPack {
  // Packed again by hand, a pack lies in a folder of its own.
  const name = zip.names.find((one) => /^([^/]+\/)?filing\.json$/.test(one));
  if (name === undefined) throw new Refused('这个压缩包里没有备案内容（filing.json），没有打开。');
  const { filing, faults } = parseFiling(filingOf(zip.read(name)));
  if ((filing.beituo?.version ?? 0) > VERSION) {
    throw new Refused('这个文件是更新版本的备妥做的。请更新后再打开。');
  }
  const folder = name.slice(0, -FILING.length);
  const photo = (file: string) => {
    try {
      return zip.read(folder + file);
    } catch {
      return null;
    }
  };
  return { ...foldedOf(filing), faults, photo };
}

function filingOf(bytes: Uint8Array | null): object {
  try {
    const value: unknown = JSON.parse(strFromU8(bytes ?? new Uint8Array()));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // said below
  }
  throw new Refused('这个压缩包里的备案内容读不出来，没有打开。');
}
