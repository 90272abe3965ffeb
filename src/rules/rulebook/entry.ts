import type { Level } from '../sentence';
import type { SourceKey } from '../sources';

/** What one line of an entry is about, and what it says. */
export interface BookLine {
  label: string;
  text: readonly string[];
}

/** One rule, paper, field, province … in words. */
export interface BookEntry {
  /** its section and its own id: `documents/principalLetter` */
  id: string;
  title: string;
  /** what it belongs to inside its section */
  group?: string;
  level?: Level;
  lines: readonly BookLine[];
  sources: readonly SourceKey[];
}
