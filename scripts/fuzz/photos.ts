import { PROBLEMS } from '../../src/photo';
import { photoLimitsOf } from '../../src/rules';
import { randomFrom } from '../../test/photo/backgrounds';
import { pngOf } from '../../test/photo/files';
import { taken } from '../../test/photo/taken';
import { goodPhoto, lyingPhoto, withSize } from '../../test/support/photos';
import { judged } from '../judged';
import { type Outcome, tried } from './outcome';

/** Photos damaged on the way, or made to deceive. */

type Random = () => number;
type Damage = (file: Uint8Array, random: Random) => Uint8Array;

const below = (random: Random, most: number) => Math.floor(random() * most);

const DAMAGES: readonly Damage[] = [
  (file, random) => file.subarray(0, below(random, file.length)),
  (file, random) => flipped(file, random, 1 + below(random, 20), file.length),
  // Most of what a decoder believes stands in the first bytes.
  (file, random) => flipped(file, random, 1 + below(random, 8), 700),
  (file, random) => zeroed(file, below(random, file.length), below(random, 4000)),
  (file, random) => moved(file, below(random, file.length), below(random, file.length), below(random, 4000)),
  (file, random) => withoutPart(file, below(random, file.length), below(random, 2000)),
  (file, random) => withClaim(file, 1 + below(random, 6500), 1 + below(random, 6500)),
  (file, random) => withClaim(file, 65_535, 1 + below(random, 600)),
  (file, random) => Uint8Array.from({ length: below(random, 3000) }, (_, at) => file[at % 700] ?? 0),
];

function flipped(file: Uint8Array, random: Random, count: number, within: number): Uint8Array {
  const bytes = file.slice();
  for (let left = count; left > 0; left--) bytes[below(random, within)] = below(random, 256);
  return bytes;
}

function zeroed(file: Uint8Array, at: number, length: number): Uint8Array {
  return file.slice().fill(0, at, at + length);
}

function moved(file: Uint8Array, from: number, to: number, length: number): Uint8Array {
  return file.slice().copyWithin(to, from, from + length);
}

function withoutPart(file: Uint8Array, at: number, length: number): Uint8Array {
  return new Uint8Array(Buffer.concat([file.subarray(0, at), file.subarray(at + length)]));
}

function withClaim(file: Uint8Array, width: number, height: number): Uint8Array {
  if (file[0] === 0xff) return withSize(file, width, height);
  const png = Buffer.from(file);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return new Uint8Array(png);
}

const PARTS = 'acceptable problems slight measures';

export async function fuzzPhotos(count: number, seed: number): Promise<Outcome> {
  const files = [goodPhoto(), lyingPhoto(), new Uint8Array(pngOf(taken()))];
  const limits = photoLimitsOf('card', '2026-03-10');
  const outcome = await tried(count, 3000, async (index) => {
    const random = randomFrom(seed + index * 2654435761);
    const file = files[below(random, files.length)] as Uint8Array;
    const damage = DAMAGES[below(random, DAMAGES.length)] as Damage;
    const answer = await judged(damage(file, random), limits);
    const { acceptable, problems, slight, measures } = answer;
    if (PARTS.split(' ').some((part) => !(part in answer))) return 'the parts of the answer';
    if (acceptable !== (problems.length === 0)) return 'acceptable with a problem, or neither';
    if (![...problems, ...slight].every((id) => PROBLEMS.includes(id))) return 'a problem without a name';
    if (!Object.values(measures).every(Number.isFinite)) return `measures ${JSON.stringify(measures)}`;
    return null;
  });
  if (outcome.megabytes <= MOST_MEGABYTES) return outcome;
  return { ...outcome, faulty: outcome.faulty + 1, faults: [...outcome.faults, `${outcome.megabytes} MB`] };
}

const MOST_MEGABYTES = 300;
