/** What is demanded of a photo. Whoever asks for an assessment says it: nothing here knows the rules of filing. */
export interface Limits {
  /** More bytes than `most` are refused; more than `usual.to` are worth a hint. */
  bytes: { most: number; usual: { to: number } };
  /** Fewer pixels than `least` are refused; fewer than `usual` are worth a hint. */
  pixels: { least: Sides; usual: Sides };
  /** Share of the photo the document should fill, 0 to 1. */
  fill: number;
  /** Whether the document has colour, so that one without any is a copy. */
  colour: boolean;
}

/** Two sides in pixels, whichever of them lies level. */
export interface Sides {
  short: number;
  long: number;
}
