import { brightness, type Pixels, shrink } from '../pixels';

/** Detail is looked for in a view of this side, in which noise has been averaged away. */
const SIDE = 256;
/** How far a point differs from the line between its neighbours, two points away, where something is to be seen. */
const STEP = 2;
const DETAIL = 6;
/** In one colour and in a gradient less than 0.0002 of the points differ; in the emptiest photo of a document 0.1. */
const LEAST = 0.003;

/** Whether the photo shows nothing at all: one colour, or colours that pass into each other. */
export function showsNothing(view: Pixels): boolean {
  const { width, height, data } = brightness(shrink(view, SIDE));
  const bent = (at: number, apart: number) =>
    Math.abs(2 * (data[at] as number) - (data[at - apart] as number) - (data[at + apart] as number)) > DETAIL;
  let detailed = 0;
  for (let y = STEP; y < height - STEP; y++) {
    for (let x = STEP; x < width - STEP; x++) {
      const at = y * width + x;
      if (bent(at, STEP) || bent(at, STEP * width)) detailed++;
    }
  }
  return detailed < LEAST * width * height;
}
