import { type Instant, parseFiling } from '@/rules';
import { type Attachment, attachInto, type Packed, type PhotoBytes } from './attachments';
import { missingIn } from './readme';
import { textsOf } from './texts';
import { type Append, ZipWriter } from './zip';

/** What a pack needs from outside. */
interface Ways {
  photo: PhotoBytes;
  /** takes the ZIP piece by piece: in memory is one photograph at a time */
  append: Append;
  packed?: Packed;
  /** the names of the region, for a file that has its codes alone */
  regionName?: string;
}

/**
 * Packs a filing into a ZIP for the console, the interface and other people (CONTRIBUTING: what is in it). The same
 * filing, photographs and moment give the same bytes. Returns the photographs that were not found.
 */
export async function pack(
  given: object,
  at: Instant,
  { photo, append, packed = () => undefined, regionName }: Ways,
): Promise<Attachment[]> {
  const parsed = parseFiling(given);
  const zip = new ZipWriter(append);
  const attached = await attachInto(zip, parsed.filing, photo, packed);
  for (const [name, text] of Object.entries(textsOf({ given, parsed, attached, at, regionName })))
    await zip.addText(name, text);
  await zip.end();
  return missingIn(attached);
}
