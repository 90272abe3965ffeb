/** What a photo may show, and which requirements follow from it. */
export const PHOTO_KINDS = {
  /** one side of a person's identity card or passport */
  card: { certificate: true, colour: true },
  /** a person who holds the card next to the face */
  holder: { certificate: true, colour: true },
  /** proof of where a person lives */
  permit: { certificate: true, colour: true },
  /** the unit's own certificate */
  licence: { certificate: true, colour: true },
  /** a signed letter, promise or statement; it may have no colour except that of its seal, or no colour at all */
  letter: { certificate: false, colour: false },
  /** any other document */
  paper: { certificate: false, colour: true },
} as const satisfies Record<string, KindRow>;

interface KindRow {
  /** whether the materials page has a section on its size, pixels and colour (WX-MAT 一–三) */
  certificate: boolean;
  /** whether the original has colour, so that a document without colour must be a copy (WX-MAT, head) */
  colour: boolean;
}

export type PhotoKind = keyof typeof PHOTO_KINDS;
