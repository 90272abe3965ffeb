import { type OpenedPack, openPack } from '@/packing';
import { headerOf, MOST_PIXELS } from '@/photo';
import type { Opened } from '@/platform/openFile';
import {
  APP,
  chinaDayOf,
  type Draft,
  type Field,
  type Instant,
  labelOf,
  masked,
  type Photo,
  photoToSend,
  SECTIONS,
  type StoredPhoto,
  SUBJECT,
  sayValue,
  textAt,
  valueAt,
  viewOf,
} from '@/rules';
import type { SavedFiling } from '@/store';

/** A filing that somebody sent; its photos stay in the file until they are taken in. */
export interface Received {
  draft: Draft;
  /** of the photos it names, those whose bytes are there */
  photos: Set<string>;
  /** in bytes, of all of them */
  weight: number;
  photo: OpenedPack['photo'];
  /** how many are not */
  missing: number;
  /** what could not be read of it */
  unparsed: NonNullable<SavedFiling['unparsed']>;
}

/** Reads a pack. Where it is none, or not to be trusted, the sentence that says so. */
export async function receivedIn(file: Opened): Promise<Received | { refused: string }> {
  const pack = await openPack(file);
  if ('refused' in pack) return pack;
  const { faults, photo: bytesOf, ...sent } = pack;
  const photos = new Set<string>();
  let missing = 0;
  let weight = 0;
  const stored: Record<string, StoredPhoto[]> = {};
  for (const [path, all] of Object.entries(sent.filing.photos ?? {})) {
    for (const photo of all) {
      const found = await bytesOf(photo.file);
      const measured = found && measuredIn(photo, found);
      if (!measured) missing += 1;
      else {
        if (!photos.has(photo.file)) weight += measured.bytes;
        photos.add(photo.file);
        stored[path] = [...(stored[path] ?? []), measured];
      }
    }
  }
  const draft = { ...sent, filing: { ...sent.filing, photos: stored } };
  return {
    draft,
    photos,
    weight,
    photo: bytesOf,
    missing,
    unparsed: faults.map(({ path, value }) => ({ path, value })),
  };
}

/** The photo as its own bytes say; null where they are no whole picture. It has not been assessed here. */
function measuredIn({ file, dated, paper }: Photo, found: Uint8Array): StoredPhoto | null {
  const header = headerOf(found);
  if (!header?.complete || header.width * header.height > MOST_PIXELS) return null;
  const { format, width, height, orientation } = header;
  const size = orientation >= 5 ? { width: height, height: width } : { width, height };
  return { file, format, bytes: found.length, ...size, ...(dated && { dated }), ...(paper && { paper }) };
}

/** The same subject and the same app as one here; null where there is none. */
export function sameAs({ filing }: Draft, here: readonly SavedFiling[]): SavedFiling | null {
  const certificate = textAt(filing, SUBJECT.certificateNumber);
  if (!certificate) return null;
  const isSame = (other: SavedFiling, path: string) =>
    textAt(filing, path) !== '' && textAt(filing, path) === textAt(other.filing, path);
  return (
    here.find(
      (other) =>
        isSame(other, SUBJECT.certificateNumber) && (isSame(other, APP.appid) || isSame(other, APP.name)),
    ) ?? null
  );
}

/** The filing here with what was sent in its place; what was recorded here stays where nothing was sent. */
export function inPlaceOf(own: SavedFiling, { draft, unparsed }: Received): SavedFiling {
  const sent = asFiling(draft, unparsed, own.id, own.createdAt);
  if (draft.filing.history?.length) return sent;
  const { added, returned, pasted, filing } = own;
  return {
    ...sent,
    ...(added && { added }),
    ...(returned && { returned }),
    ...(pasted && { pasted }),
    filing: { ...draft.filing, ...(filing.history && { history: filing.history }) },
  };
}

export const asFiling = (
  draft: Draft,
  unparsed: Received['unparsed'],
  id: string,
  createdAt: Instant,
): SavedFiling => ({ ...draft, id, createdAt, ...(unparsed.length > 0 && { unparsed }) });

/** One thing that is not the same; '' where it is not filled in. */
export interface Difference {
  path: string;
  label: string;
  here: string;
  there: string;
}

/** What is not the same here and there, in the order of the form; numbers of persons are masked. */
export function differencesOf(own: SavedFiling, sent: Draft, at: Instant): Difference[] {
  const [here, there] = [saidOf(own, at), saidOf(sent, at)];
  return [...new Map([...here, ...there].map((row) => [row.path, row])).values()].flatMap(
    ({ path, label }) => {
      const [one, other] = [here, there].map((rows) => rows.find((row) => row.path === path));
      if (one?.text === other?.text) return [];
      const shown = [one, other].map((row) => (row?.personal ? masked(row.text) : (row?.text ?? '')));
      const [mine = '', theirs = ''] = shown;
      return [{ path, label, here: mine, there: mine === theirs ? `${theirs}（被遮住的几位不同）` : theirs }];
    },
  );
}

interface Said {
  path: string;
  label: string;
  text: string;
  personal?: boolean;
}

function saidOf(draft: Draft, at: Instant): Said[] {
  const { fields, progress } = viewOf(draft, at);
  const { request } = progress;
  const asked: Field[] = SECTIONS.flatMap(({ id }) => fields[id]);
  const values = asked.map(({ path, label, personal, ...field }) => ({
    path,
    label,
    personal,
    text: sayValue({ path, label, ...field }, valueAt(request, path), request, draft.regionName),
  }));
  const photos = Object.entries(draft.filing.photos ?? {}).map(([path, all]) => ({
    path: `photos ${path}`,
    label: labelOf(path),
    // A pack holds what is handed in; its size tells two photos apart.
    text: all
      .map(photoToSend)
      .map(({ bytes }) => `照片 ${Math.ceil(bytes / 1024)} KB`)
      .join('、'),
  }));
  const last = draft.filing.history?.[draft.filing.history.length - 1];
  const records = draft.filing.history?.length
    ? [
        {
          path: 'history',
          label: '进展',
          text: `${draft.filing.history.length} 条记录${last ? `，最后一条 ${chinaDayOf(Date.parse(last.at))}` : ''}`,
        },
      ]
    : [];
  return [...values, ...photos, ...records].filter(({ text }) => text !== '');
}
