import type { Pixels, Plane } from '../pixels';
import type { Reading, Scene } from '../scene';
import { spectrumOf } from '../spectrum';

/** Amplitude in grey levels of a wave on blank paper: paper and JPEG stay below 0.5. */
const WAVE = { hint: 0.8, refuse: 1.6 };
/** The same wave must be seen in a second place; a pattern printed on the paper or woven into the cloth is in one only. */
const ECHO = 0.35;
/** How far a wave must stand out from all others, as a factor. */
const OUTSTANDING = 30;
/** Waves a window, fewest: slower ones are light and shadow, or text. */
const LEAST_WAVES = 9;
/** JPEG's own blocks make waves of 8 pixels and its parts; those count only when far stronger than blocks are. */
const JPEG_PERIOD = 8;
const JPEG_MOST = 5;
/** Two places show the same wave when they differ by no more than this many waves a window. */
const SAME = 1;

interface Wave {
  across: number;
  down: number;
  amplitude: number;
  standing: number;
}

/** A regular fine grid all over the picture: the dots of a screen. */
export function screenOf({ grain }: Scene): Reading {
  const places = grain.filter(({ width, height }) => width === height && isPowerOfTwo(width)).map(wavesOf);
  let grid = 0;
  places.forEach((waves, place) => {
    for (const wave of waves) {
      if (wave.standing < OUTSTANDING || wave.amplitude <= grid) continue;
      const echoed = places.some(
        (other, index) => index !== place && other.some((echo) => echoes(wave, echo)),
      );
      if (echoed) grid = wave.amplitude;
    }
  });
  const found = grid >= WAVE.refuse ? 'refuse' : grid >= WAVE.hint ? 'hint' : undefined;
  return { numbers: { grid }, found };
}

const isPowerOfTwo = (side: number) => side >= 32 && (side & (side - 1)) === 0;

function echoes(wave: Wave, echo: Wave): boolean {
  return (
    echo.amplitude >= ECHO &&
    echo.standing >= OUTSTANDING / 3 &&
    Math.abs(wave.across - echo.across) <= SAME &&
    Math.abs(wave.down - echo.down) <= SAME
  );
}

/** The waves that stand out in one place, in waves a window. Green alone: a screen's colours are out of step. */
function wavesOf(part: Pixels): Wave[] {
  const side = part.width;
  const green = new Float32Array(side * side);
  for (let index = 0; index < green.length; index++) green[index] = part.data[index * 4 + 1] as number;
  const spectrum = spectrumOf({ width: side, height: side, data: green } satisfies Plane);
  const half = side / 2;
  const strength = (across: number, down: number) =>
    spectrum[((down + side) % side) * side + ((across + side) % side)] as number;
  const all: number[] = [];
  const tops: Wave[] = [];
  for (let down = 0; down < half; down++) {
    for (let across = 1 - half; across < half; across++) {
      if (Math.hypot(across, down) < LEAST_WAVES || (down === 0 && across < 0)) continue;
      const amplitude = strength(across, down);
      all.push(amplitude);
      if (amplitude < ECHO || !isTop(strength, across, down)) continue;
      if (ofJpeg(across, down, side) && amplitude < JPEG_MOST) continue;
      tops.push({ across, down, amplitude, standing: 0 });
    }
  }
  const usual = Math.max(all.sort((a, b) => a - b)[all.length >> 1] ?? 0, 1e-3);
  return tops.map((wave) => ({ ...wave, standing: wave.amplitude / usual }));
}

function isTop(strength: (across: number, down: number) => number, across: number, down: number): boolean {
  const here = strength(across, down);
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) if (strength(across + dx, down + dy) > here) return false;
  }
  return true;
}

function ofJpeg(across: number, down: number, side: number): boolean {
  const step = side / JPEG_PERIOD;
  const off = (waves: number) => Math.abs(waves - Math.round(waves / step) * step);
  return off(across) <= 1 && off(down) <= 1;
}
