/** The number of steps for each unit. A quarter of a grey level is finer than any threshold in this folder. */
const STEPS = 4;
const LAST = 1024 * STEPS - 1;

/**
 * The value below which a share of the numbers lies, rounded down to a quarter. The numbers are from 0 to 1023. 0 for an
 * empty list.
 */
export function percentile(values: Float32Array, share: number): number {
  const counts = new Uint32Array(LAST + 1);
  for (let index = 0; index < values.length; index++) {
    const bin = ((values[index] as number) * STEPS) | 0;
    const clamped = bin < 0 ? 0 : bin > LAST ? LAST : bin;
    counts[clamped] = (counts[clamped] as number) + 1;
  }
  const rank = values.length * share;
  let seen = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    seen += counts[bin] as number;
    if (seen > rank) return bin / STEPS;
  }
  return values.length === 0 ? 0 : counts.length / STEPS;
}
