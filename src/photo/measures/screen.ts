import type { Pixels, Plane } from '../pixels';
import type { Reading, Scene } from '../scene';
import { spectrumOf } from '../spectrum';

/**
 * The amplitude of a wave on blank paper, in grey levels. Paper and JPEG stay below 0.5. `doubtful` is for a wave that
 * may be printed on the paper.
 */
const WAVE = { hint: 0.8, refuse: 1.6, doubtful: 3 };
/** The same wave must also be in a second place, with at least this amplitude. */
const ECHO = 0.35;
/** A wave must be this many times stronger than the others. */
const OUTSTANDING = 30;
/** The fewest waves in a window. Slower waves are light, shadow or text. */
const LEAST_WAVES = 9;
/**
 * The blocks of JPEG make waves of 8 pixels and of its fractions. These count only when they are far stronger than
 * blocks are.
 */
const JPEG_PERIOD = 8;
const JPEG_MOST = 5;
/** Two places show the same wave when they differ by at most this many waves in a window. */
const SAME = 1;
/**
 * The shift in radians of red or blue against green. The colours of a screen lie side by side; inks lie on top of each
 * other.
 */
const OUT_OF_STEP = 0.5;
/** The sine of the least angle between the rows and the columns of dots. */
const APART = 0.5;
/** A colour needs this share of green's amplitude, or its shift cannot be measured. */
const SAME_STRENGTH = 0.25;

/** The number of waves in one place whose colours are examined. */
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

/**
 * Finds a regular fine grid all over the photo: the dots of a screen. Certificates have fine printed waves and cloth is
 * woven, but these end where the document ends, and their colours are not shifted.
 */
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

/** The clear waves of a place that another place shows too. */
const seenIn = (places: readonly Place[], here: Place) =>
  here.waves.filter(
    (wave) =>
      wave.standing >= OUTSTANDING &&
      places.some((other) => other !== here && other.waves.some((echo) => echoes(wave, echo))),
  );

/** The amplitude of the strongest wave with shifted colours, among the few strongest waves. */
function colouredIn({ part }: Place, waves: readonly Wave[]): number {
  const few = [...waves].sort((one, other) => other.amplitude - one.amplitude).slice(0, FEW);
  return strongest(few.filter((wave) => wave.amplitude >= WAVE.hint && isOutOfStep(part, wave)));
}

const strongest = (waves: readonly Wave[]) => Math.max(0, ...waves.map(({ amplitude }) => amplitude));

/** Whether two of the waves run in different directions, as the rows and columns of dots do. */
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

/**
 * The strength of red, green and blue in a wave: one term of their Fourier transforms, faded towards the border like
 * the spectrum.
 */
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

/**
 * The waves that stand out in one place, in waves for each window. It uses only green, because the colours of a screen
 * are shifted.
 */
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
