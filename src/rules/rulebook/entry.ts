import type { Level } from '../sentence';
import type { SourceKey } from '../sources';

/** One line of an entry: its label and its text. */
export interface BookLine {
  label: string;
  text: readonly string[];
}

/** One rule, document, field, province or other row, in words. */
export interface BookEntry {
  /** its section and its id in that section: `documents/principalLetter` */
  id: string;
  title: string;
  /** the group inside its section */
  group?: string;
  level?: Level;
  lines: readonly BookLine[];
  sources: readonly SourceKey[];
}
