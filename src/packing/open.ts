import { strFromU8 } from 'fflate';
import { type Parsed, parseFiling } from '@/rules';
import { foldedOf, type Portable, VERSION } from './portable';
import { Refused, type Source, ZipReader } from './unzip';

/** A pack that was opened. */
export interface OpenedPack extends Portable {
  /** what could not be read of the filing */
  faults: Parsed['faults'];
  /** the bytes of a photograph that the filing names; null when they are not in the pack, or damaged */
  photo(file: string): Promise<Uint8Array | null>;
}

const FILING = 'filing.json';

/**
 * Opens a pack (`.zip` or `.beituo`), and holds none of its photographs. What is none, or not to be trusted, gives a
 * sentence that says so. Rejects when the phone does not hand the file over.
 */
export async function openPack(source: Source): Promise<OpenedPack | { refused: string }> {
  try {
    return await opened(await ZipReader.of(source));
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

async function opened(zip: ZipReader): Promise<OpenedPack> {
  // Packed again by hand, a pack lies in a folder of its own.
  const name = zip.names.find((one) => /^([^/]+\/)?filing\.json$/.test(one));
  if (name === undefined) throw new Refused('这个压缩包里没有备案内容（filing.json），没有打开。');
  const { filing, faults } = parseFiling(filingOf(await zip.read(name)));
  if ((filing.beituo?.version ?? 0) > VERSION) {
    throw new Refused('这个文件是新版本的备妥做的。请更新后再打开。');
  }
  const folder = name.slice(0, -FILING.length);
  const photo = (file: string) =>
    zip.read(folder + file).catch((error) => {
      if (error instanceof Refused) return null;
      throw error;
    });
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
