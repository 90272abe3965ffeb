import type { Sides } from '../limits';
import type { Reading, Scene } from '../scene';

/** Finds a file with more bytes than the platform accepts. */
export function weightOf({ file: { bytes }, limits }: Pick<Scene, 'file' | 'limits'>): Reading {
  const found = bytes > limits.bytes.most ? 'refuse' : bytes > limits.bytes.usual.to ? 'hint' : undefined;
  return { numbers: { bytes }, found };
}

/** Finds a photo with too few pixels. */
export function pixelsOf({ file: { width, height }, limits }: Pick<Scene, 'file' | 'limits'>): Reading {
  const under = ({ short, long }: Sides) => Math.min(width, height) < short || Math.max(width, height) < long;
  const found = under(limits.pixels.least) ? 'refuse' : under(limits.pixels.usual) ? 'hint' : undefined;
  return { numbers: { width, height }, found };
}
