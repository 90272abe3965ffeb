/**
 * The requirements for a photo. The caller passes them in, because nothing in this folder knows the rules of filing.
 */
export interface Limits {
  /** A file with more bytes than `most` is refused. More than `usual.to` gives a hint. */
  bytes: { most: number; usual: { to: number } };
  /** A photo with fewer pixels than `least` is refused. Fewer than `usual` give a hint. */
  pixels: { least: Sides; usual: Sides };
  /** The share of the photo that the document should fill, 0 to 1. */
  fill: number;
  /** Whether the document has colour. If so, a photo of it without colour shows a copy. */
  colour: boolean;
}

/** The two sides in pixels, whichever of them is level. */
export interface Sides {
  short: number;
  long: number;
}
