import type { BookEntry } from './entry';

/** What a search looks at. */
type Searched = Pick<BookEntry, 'title' | 'lines'>;

const textOf = ({ title, lines }: Searched) =>
  [title, ...lines.flatMap(({ label, text }) => [label, ...text])].join('\n').toLowerCase();

/** The entries that contain every word of the query. Those with the words in their title come first. */
export function findIn<Entry extends Searched>(entries: readonly Entry[], query: string): Entry[] {
  const words = query.trim().toLowerCase().split(/\s+/);
  const holds = (text: string) => words.every((word) => text.includes(word));
  const titled = entries.filter(({ title }) => holds(title.toLowerCase()));
  return [...titled, ...entries.filter((entry) => !titled.includes(entry) && holds(textOf(entry)))];
}
