import type { Pixels, Plane } from '../pixels';
import type { Reading, Scene } from '../scene';
import { spectrumOf } from '../spectrum';

/** Amplitude in grey levels of a wave on blank paper: paper and JPEG stay below 0.5. `doubtful` is for one that may be printed on the paper. */
const WAVE = { hint: 0.8, refuse: 1.6, doubtful: 3 };
/** The same wave must be seen in a second place. */
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
/** Radians by which red or blue run ahead of green: a screen's colours stand side by side, an ink's lie on one another. */
const OUT_OF_STEP = 0.5;
/** Sine of the least angle between the rows and the columns of dots. */
const APART = 0.5;
/** Share of green's amplitude that a colour needs for its step to be told. */
const SAME_STRENGTH = 0.25;

/** Waves of one place whose colours are examined. */
const FEW = 6;

interface Place {
  part: Pixels;
  waves: Wave[];
}

interface Wave {
  across: number;
  down: number;
  amplitude: number;
  standing: number;
}

/** A regular fine grid all over the photo: the dots of a screen. Certificates have fine waves printed on them, and cloth is woven: those end where the document ends, and their colours are in step. */
export function screenOf({ grain, ground, frame }: Scene): Reading {
  const [paper, beyond] = [grain, ground].map((parts) =>
    parts.filter(isWindow).map((part) => ({ part, waves: wavesOf(part) })),
  ) as [Place[], Place[]];
  const known = frame?.sure === true && beyond.length > 0;
  const all = [...paper, ...beyond];
  const dots = paper.map((place) => seenIn(beyond, place)).filter((waves) => known && crossing(waves));
  const coloured = all
    .map((place) => colouredIn(place, seenIn(all, place)))
    .sort((one, other) => other - one);
  const grid = Math.max(coloured[1] ?? 0, ...dots.map(strongest));
  const doubtful = known ? 0 : Math.max(0, ...paper.map((place) => strongest(seenIn(paper, place))));
  const hinted = grid >= WAVE.hint || doubtful >= WAVE.doubtful;
  const found = grid >= WAVE.refuse ? 'refuse' : hinted ? 'hint' : undefined;
  return { numbers: { grid, pattern: doubtful }, found };
}

/** The clear waves of a place that another one shows too. */
const seenIn = (places: readonly Place[], here: Place) =>
  here.waves.filter(
    (wave) =>
      wave.standing >= OUTSTANDING &&
      places.some((other) => other !== here && other.waves.some((echo) => echoes(wave, echo))),
  );

/** Amplitude of the strongest wave whose colours are out of step, of the few strongest. */
function colouredIn({ part }: Place, waves: readonly Wave[]): number {
  const few = [...waves].sort((one, other) => other.amplitude - one.amplitude).slice(0, FEW);
  return strongest(few.filter((wave) => wave.amplitude >= WAVE.hint && isOutOfStep(part, wave)));
}

const strongest = (waves: readonly Wave[]) => Math.max(0, ...waves.map(({ amplitude }) => amplitude));

/** Whether some two run in directions apart, as rows and columns of dots do. */
const crossing = (waves: readonly Wave[]) =>
  waves.some((one) =>
    waves.some((other) => {
      const sine = one.across * other.down - one.down * other.across;
      return Math.abs(sine) > APART * Math.hypot(one.across, one.down) * Math.hypot(other.across, other.down);
    }),
  );

/** Whether the colours of a wave are shifted against each other. */
function isOutOfStep(part: Pixels, wave: Wave): boolean {
  const [red, green, blue] = termsOf(part, wave);
  return [red, blue].some(({ strength, step }) => {
    const ahead = Math.abs(step - green.step) % (2 * Math.PI);
    const apart = Math.min(ahead, 2 * Math.PI - ahead);
    return strength >= green.strength * SAME_STRENGTH && apart >= OUT_OF_STEP;
  });
}

interface Term {
  strength: number;
  /** Radians. */
  step: number;
}

/** The share red, green and blue have in a wave: one term of their Fourier transforms, faded out towards the border as the spectrum is. */
function termsOf({ width: side, data }: Pixels, { across, down }: Wave): [Term, Term, Term] {
  const cosines = Float64Array.from({ length: side }, (_, index) => Math.cos((2 * Math.PI * index) / side));
  const real = [0, 0, 0];
  const imaginary = [0, 0, 0];
  const mask = side - 1;
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at += 4) {
      const fade = (1 - (cosines[x] as number)) * (1 - (cosines[y] as number));
      const turn = (across * x + down * y) & mask;
      const cos = fade * (cosines[turn] as number);
      const sin = fade * (cosines[(turn - side / 4) & mask] as number);
      for (let channel = 0; channel < 3; channel++) {
        const value = data[at + channel] as number;
        real[channel] = (real[channel] as number) + value * cos;
        imaginary[channel] = (imaginary[channel] as number) + value * sin;
      }
    }
  }
  return real.map((one, channel) => {
    const other = imaginary[channel] as number;
    return { strength: Math.hypot(one, other), step: Math.atan2(other, one) };
  }) as [Term, Term, Term];
}

const isWindow = ({ width, height }: Pixels) => width === height && isPowerOfTwo(width);

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
