import type { Plane } from './pixels';

const { sqrt } = Math;

/**
 * The strength of every frequency of a square photo, without the mean. Index = row × side + column; negative
 * frequencies are in the upper half.
 */
export function spectrumOf({ width: side, data }: Plane): Float32Array {
  const real = new Float32Array(data.length);
  const imaginary = new Float32Array(data.length);
  let mean = 0;
  for (const value of data) mean += value / data.length;
  const fade = Float32Array.from(
    { length: side },
    (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / side),
  );
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const at = y * side + x;
      real[at] = ((data[at] as number) - mean) * (fade[x] as number) * (fade[y] as number);
    }
  }
  const turns = turnsFor(side);
  for (let line = 0; line < side; line++) transform(real, imaginary, line * side, 1, side, turns);
  for (let line = 0; line < side; line++) transform(real, imaginary, line, side, side, turns);
  const strength = new Float32Array(data.length);
  /**
   * Scales the result, so that a wave of amplitude 1 gives 1. The fading halves the wave in both directions, and the
   * wave appears at two frequencies.
   */
  const whole = (side * side) / 8;
  for (let at = 0; at < strength.length; at++) {
    const re = real[at] as number;
    const im = imaginary[at] as number;
    strength[at] = sqrt(re * re + im * im) / whole;
  }
  return strength;
}

interface Turns {
  cos: Float32Array;
  sin: Float32Array;
}

function turnsFor(side: number): Turns {
  const angle = (index: number) => (-2 * Math.PI * index) / side;
  return {
    cos: Float32Array.from({ length: side / 2 }, (_, index) => Math.cos(angle(index))),
    sin: Float32Array.from({ length: side / 2 }, (_, index) => Math.sin(angle(index))),
  };
}

/** Transforms one line in place (Cooley–Tukey; the length is a power of two). */
function transform(
  real: Float32Array,
  imaginary: Float32Array,
  start: number,
  step: number,
  length: number,
  turns: Turns,
) {
  for (let index = 1, mirror = 0; index < length; index++) {
    let bit = length >> 1;
    for (; mirror & bit; bit >>= 1) mirror ^= bit;
    mirror ^= bit;
    if (index < mirror) {
      swap(real, start + index * step, start + mirror * step);
      swap(imaginary, start + index * step, start + mirror * step);
    }
  }
  for (let size = 2; size <= length; size *= 2) {
    const half = size / 2;
    const stride = length / size;
    for (let base = 0; base < length; base += size) {
      for (let index = 0; index < half; index++) {
        const a = start + (base + index) * step;
        const b = a + half * step;
        const cos = turns.cos[index * stride] as number;
        const sin = turns.sin[index * stride] as number;
        const re = (real[b] as number) * cos - (imaginary[b] as number) * sin;
        const im = (real[b] as number) * sin + (imaginary[b] as number) * cos;
        real[b] = (real[a] as number) - re;
        imaginary[b] = (imaginary[a] as number) - im;
        real[a] = (real[a] as number) + re;
        imaginary[a] = (imaginary[a] as number) + im;
      }
    }
  }
}

function swap(list: Float32Array, a: number, b: number): void {
  const first = list[a] as number;
  list[a] = list[b] as number;
  list[b] = first;
}
