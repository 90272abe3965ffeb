import type { Sides } from '../limits';
import type { Reading, Scene } from '../scene';

/** Whether the file weighs more than the platform takes. */
export function weightOf({ file: { bytes }, limits }: Pick<Scene, 'file' | 'limits'>): Reading {
  const found = bytes > limits.bytes.most ? 'refuse' : bytes > limits.bytes.usual.to ? 'hint' : undefined;
  return { numbers: { bytes }, found };
}

/** Whether it has too few pixels. */
export function pixelsOf({ file: { width, height }, limits }: Pick<Scene, 'file' | 'limits'>): Reading {
  const under = ({ short, long }: Sides) => Math.min(width, height) < short || Math.max(width, height) < long;
  const found = under(limits.pixels.least) ? 'refuse' : under(limits.pixels.usual) ? 'hint' : undefined;
  return { numbers: { width, height }, found };
}
