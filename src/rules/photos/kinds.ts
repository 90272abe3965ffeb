/** What a photo may show, and what follows from it. */
export const PHOTO_KINDS = {
  /** one side of a person's identity card, or of a passport */
  card: { certificate: true, colour: true },
  /** a person who holds the card beside the face */
  holder: { certificate: true, colour: true },
  /** proof of where a person lives */
  permit: { certificate: true, colour: true },
  /** the unit's own certificate */
  licence: { certificate: true, colour: true },
  /** a signed letter, promise or statement; it may have no colour but its seal's, and not even a seal */
  letter: { certificate: false, colour: false },
  /** any other document */
  paper: { certificate: false, colour: true },
} as const satisfies Record<string, KindRow>;

interface KindRow {
  /** whether the materials page has a section with size, pixels and colour for it (WX-MAT 一–三) */
  certificate: boolean;
  /** whether the original has colour, so that a document without any is a copy (WX-MAT, head) */
  colour: boolean;
}

export type PhotoKind = keyof typeof PHOTO_KINDS;
