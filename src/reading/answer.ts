/** What the lines show. `message`: a text with answers that is no paper. */
export type Paper = 'licence' | 'unit_certificate' | 'id_front' | 'id_back' | 'message' | 'unknown';

/** One value that was understood. */
export interface Answer {
  /** an official path, or a path of our own below `local.` */
  path: string;
  value: string | number | boolean;
  /** a check character, or a label with a value of the right form, confirms it, and nothing contradicts it */
  sure: boolean;
  /** the numbers of the lines it stands on; the first line is 1 */
  from: number[];
}

export interface PaperRead {
  paper: Paper;
  answers: Answer[];
}

/** A line of an engine; `box` is x, y, width and height in any unit. */
export interface Recognised {
  text: string;
  box?: readonly [x: number, y: number, width: number, height: number];
}

/** Whose values the person's are. `subject`: an individual files in his own name. */
export type ReadAs = 'subject' | 'subject_owner' | 'app_owner';

/** One line, with the same text in half-width signs. */
export interface Line {
  text: string;
  folded: string;
  number: number;
}
