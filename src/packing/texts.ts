import { type Draft, type Filing, type Instant, type Parsed, precheck, viewOf } from '@/rules';
import { type Attachment, renamed } from './attachments';
import { copySheetOf, sheetPartsOf } from './copySheet';
import { partsOf } from './parts';
import { draftIn } from './portable';
import { readmeOf } from './readme';
import { lookUpsOf, officialOf } from './request';

/** What a pack is made of. */
interface Packing {
  /** the file as it was given; `parsed` is what could be read of it */
  given: object;
  parsed: Parsed;
  attached: readonly Attachment[];
  at: Instant;
  regionName?: string;
}

/** Every text of a pack by its name. */
export function textsOf({ given, parsed, attached, at, regionName }: Packing): Record<string, string> {
  const draft = { regionName, ...draftIn(parsed.filing) };
  // What the views read of a photo is what a file says of it too.
  const view = viewOf(draft as Draft, at);
  const parts = sheetPartsOf(partsOf(draft, view), attached, view.issues);
  const lookUps = lookUpsOf(parsed.filing, attached, draft.regionName);
  return {
    'copy-sheet.html': copySheetOf(parsed.filing, parts),
    'request.json': jsonOf(officialOf(parsed.filing, attached)),
    'to_look_up.json': jsonOf(lookUps),
    'filing.json': jsonOf(sorted(renamed(given as Filing, attached))),
    'checks.json': jsonOf(precheck(parsed, at)),
    'README.txt': readmeOf(parsed.filing, attached, lookUps, at),
  };
}

/** A value as JSON for people to read. */
const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The same value with the keys of its objects in one order, whatever the order in which a person answered. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
