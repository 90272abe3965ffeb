import { BackupProblem } from './problem';

/** What an entry is: the contents of the whole, the text of a filing's record, or a photo's file. */
export type Entry =
  | {
      kind: 'contents';
      /** ISO 8601 with offset */
      made: string;
      filings: number;
      photos: number;
      /** about how many bytes follow, for who waits */
      total: number;
    }
  | { kind: 'filing'; id: string; version: number }
  | { kind: 'photo'; file: string };

/** An entry's head as it stands in the file: with the number of bytes that follow it. */
export type Head = Entry & { bytes: number };

/** For each kind, an example of what else its head has. */
const LIKE: Record<Entry['kind'], Record<string, unknown>> = {
  contents: { made: '', filings: 0, photos: 0, total: 0 },
  filing: { id: '', version: 0 },
  photo: { file: '' },
};

/** Names that lead out of no folder. */
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}$/;

/** Reads an entry's head. Throws BackupProblem. */
export function headIn(text: string): Head {
  const head = parsed(text);
  const like = Object.entries(LIKE).find(([kind]) => kind === head.kind)?.[1];
  if (!like) throw new BackupProblem('later');
  const isWhole =
    Number.isInteger(head.bytes) &&
    (head.bytes as number) >= 0 &&
    Object.entries(like).every(([name, example]) => typeof head[name] === typeof example) &&
    NAME.test(String(head.id ?? head.file ?? 'contents'));
  if (!isWhole) throw new BackupProblem('damaged');
  return head as unknown as Head;
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new BackupProblem('damaged');
  }
}
