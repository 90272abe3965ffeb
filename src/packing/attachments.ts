import { APP, documentSpec, type Filing, FORM, labelOf, valueAt, withValue } from '@/rules';
import type { ZipWriter } from './zip';

/** The bytes of a photograph by its file name; null when there is no such file. */
export type PhotoBytes = (file: string) => Promise<Uint8Array | null>;

/** A photograph that the filing names at a media path. */
export interface Attachment {
  place: string;
  /** the name of the document, for people */
  label: string;
  /** as the filing names it */
  file: string;
  /** where it is in the ZIP; absent: the file is gone */
  name?: string;
}

/** Called after each photograph, with how many are done. */
export type Packed = (done: number, all: number) => void;

/** What a filing names as a file by its ending; any other value of a media field may be an id of WeChat's. */
const FILE = /\.[a-z0-9]{2,5}$/i;
const NOT_IN_NAMES = /[^\u4e00-\u9fffA-Za-z0-9（）]+/g;
const LONGEST_LABEL = 40;

const preApprovalPlaces = (filing: Filing): string[] =>
  (filing.icp_applets?.base_info?.nrlx_details ?? []).map(
    (_, index) => `${APP.preApprovals}[${index}].media`,
  );

/** Every file that the filing names, in the order of the form; one that stands at two places is named at both. */
function namedIn(filing: Filing): Attachment[] {
  const places = FORM.flatMap((row) =>
    row.photo ? [row.path] : row.items === 'preApproval' ? preApprovalPlaces(filing) : [],
  );
  return places.flatMap((place) => {
    const photos = filing.photos?.[place] ?? [];
    const papers = new Map(photos.map(({ file, paper }) => [file, paper]));
    const files = new Set([...mediaAt(filing, place), ...papers.keys()].filter((file) => file.trim()));
    return [...files].map((file) => ({
      place,
      file,
      label: documentSpec(papers.get(file) ?? '')?.label ?? labelOf(place),
    }));
  });
}

/** The values of a media field: one, or a list of them. */
export const mediaAt = (filing: Filing, place: string): string[] =>
  ([valueAt(filing, place) ?? []] as (string | string[])[]).flat();

/**
 * Puts the photographs that a filing names into a ZIP, one after the other. Returns what it named; an id of WeChat's
 * is none.
 */
export async function attachInto(
  zip: ZipWriter,
  filing: Filing,
  bytesOf: PhotoBytes,
  packed: Packed,
): Promise<Attachment[]> {
  const named = namedIn(filing);
  const files = new Map<string, string | undefined>();
  const all = new Set(named.map(({ file }) => file)).size;
  for (const { file, label } of named) {
    if (files.has(file)) continue;
    const bytes = await bytesOf(file);
    const name = bytes ? nameOf(files.size + 1, label, file, bytes) : undefined;
    if (bytes && name) await zip.add(name, bytes);
    files.set(file, name);
    packed(files.size, all);
  }
  return named.flatMap((one) => {
    const name = files.get(one.file);
    if (name) return [{ ...one, name }];
    const photo = filing.photos?.[one.place]?.some(({ file }) => file === one.file);
    return photo || FILE.test(one.file) ? [one] : [];
  });
}

/** A name that every system takes, in the order of the form: `photos/01-主体证件照片.jpg`. */
function nameOf(number: number, label: string, file: string, bytes: Uint8Array): string {
  const plain = [...label.replace(NOT_IN_NAMES, '-')].slice(0, LONGEST_LABEL).join('').replace(/-$/, '');
  return `photos/${String(number).padStart(2, '0')}-${plain}.${endingOf(file, bytes)}`;
}

const endingOf = (file: string, [first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xd8) return 'jpg';
  if (first === 0x89 && second === 0x50) return 'png';
  return FILE.exec(file)?.[0].slice(1).toLowerCase() ?? 'bin';
};

/** The filing with the names that its photographs have in the ZIP. A name whose file is gone stays as it was. */
export function renamed(filing: Filing, attached: readonly Attachment[]): Filing {
  const names = new Map(attached.map(({ file, name }) => [file, name ?? file]));
  const nameFor = (file: string) => names.get(file) ?? file;
  let result = filing;
  for (const place of new Set(attached.map((one) => one.place))) {
    const value = valueAt(filing, place) as string | string[] | undefined;
    const media = Array.isArray(value)
      ? value.map(nameFor)
      : value === undefined
        ? undefined
        : nameFor(value);
    result = withValue(result, place, media);
    const photos = filing.photos?.[place];
    if (!photos) continue;
    const moved = photos.map((photo) => ({ ...photo, file: nameFor(photo.file) }));
    result = { ...result, photos: { ...result.photos, [place]: moved } };
  }
  return result;
}
