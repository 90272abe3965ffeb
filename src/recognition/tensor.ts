import type { Pixels } from '@/photo';
import type { Tensor } from './engine';

/** How a model wants its pixels: for each channel, blue first, as the models were trained. */
export interface Normal {
  mean: readonly [number, number, number];
  deviation: readonly [number, number, number];
}

/** The pixels as a model takes them: one plane for each channel. */
export function tensorOf({ width, height, data }: Pixels, { mean, deviation }: Normal): Tensor {
  const size = width * height;
  const planes = new Float32Array(3 * size);
  for (let channel = 0; channel < 3; channel++) {
    const scale = 1 / (255 * (deviation[channel] as number));
    const shift = (mean[channel] as number) / (deviation[channel] as number);
    const to = channel * size;
    for (let at = 0, from = 2 - channel; at < size; at++, from += 4) {
      planes[to + at] = (data[from] as number) * scale - shift;
    }
  }
  return { data: planes, dims: [1, 3, height, width] };
}
