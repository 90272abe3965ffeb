import { createHash } from 'node:crypto';
import { FORM, parseFiling, precheck, withValue } from '../../src/rules';
import { randomFrom } from '../../test/photo/backgrounds';
import { enterprise, individual, individualBusiness, NOW } from '../../test/support/filings';
import { type Outcome, tried } from './outcome';

/** Filings with one to six values replaced by what no person would write. */

type Random = () => number;

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  5e-324,
  1e300,
  '1e400',
  1.5,
  '',
  ' ',
  '　',
  'undefined',
  'NaN',
  '__proto__',
  '2026-02-30',
  '20260230',
  '９９９',
  '👩‍👩‍👧',
  '\u0000\u202e',
  '长'.repeat(5000),
  '1'.repeat(5000),
  [],
  [[]],
  [null],
  [{}],
  ['a', 'a'],
  {},
  { toString: 0 },
  Array.from({ length: 3000 }, (_, index) => index),
  Array.from({ length: 3000 }, () => ({ event: 'submitted', at: '2026-03-01T10:00:00+08:00' })),
  Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, index])),
];
const PHOTO = 'photos.icp_subject.organize_info.certificate_photo';
const PLACES = [
  ...FORM.map(({ path }) => path),
  'photos',
  PHOTO,
  ...['', '.file', '.format', '.bytes', '.width', '.height', '.problems', '.slight', '.dated'].map(
    (part) => `${PHOTO}[0]${part}`,
  ),
  'history[0]',
  'history[0].event',
  'history[0].at',
  'history[1].at',
  'icp_subject',
  'icp_applets',
  'icp_materials',
  'local',
  'verification',
  'strange',
];

/** Every value that the three whole filings have, so that one lands where another is meant. */
function valuesIn(value: unknown): unknown[] {
  const inside = typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
  return [value, ...inside];
}
const WHOLE = [enterprise(), individualBusiness(), individual()];
const USUAL = WHOLE.flatMap(valuesIn);

function mutated(random: Random): unknown {
  let filing: object = pick(random, WHOLE);
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--) {
    const value = random() < 0.15 ? undefined : pick(random, random() < 0.5 ? ODD : USUAL);
    try {
      filing = withValue(filing, pick(random, PLACES), value);
    } catch {
      // An earlier value put a text where this one needs a group.
    }
  }
  // As text and back, as a file would come; 1e400 becomes Infinity.
  return JSON.parse(JSON.stringify(filing).replace(/"1e400"/g, '1e400'));
}

/** The same value with the keys of every object in another order. */
function reordered(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).map((key) => ({ key, place: random() }));
  keys.sort((one, other) => one.place - other.place);
  return Object.fromEntries(
    keys.map(({ key }) => [key, reordered((value as Record<string, unknown>)[key], random)]),
  );
}

const KEYS = 'issues documents filing report verification reminders';
const LEVELS = ['error', 'warning', 'unknown'];
/** What a number or a missing word leaves in a sentence when nobody thought of it. */
const NOT_WORDS = /NaN|undefined|Infinity|\[object|null/;
const EXPONENT = /\d(\.\d+)?e[+-]\d/;

function wrongIn(answer: ReturnType<typeof precheck>, given: string): string | null {
  if (Object.keys(answer).join(' ') !== KEYS) return 'the keys of the answer';
  for (const { level, path, message, fix, source } of answer.issues) {
    if (!LEVELS.includes(level) || source.length === 0) return 'an issue without level or source';
    if ([path, message, fix].some((text) => text.trim() === '')) return `an empty sentence at ${path}`;
    if (EXPONENT.test(message + fix)) return `a number that nobody writes in “${message}”`;
    const odd = NOT_WORDS.exec(`${message}${fix}`)?.[0];
    if (odd !== undefined && !given.includes(odd)) return `“${odd}” in “${message}”`;
  }
  return null;
}

/** `orders`: whether each filing is also read with its keys in another order. */
export async function fuzzFilings(count: number, seed: number, orders: boolean): Promise<Outcome> {
  const hash = createHash('sha256');
  const outcome = await tried(count, 1000, (index) => {
    const random = randomFrom(seed + index * 2654435761);
    const filing = mutated(random);
    const answer = precheck(parseFiling(filing), NOW);
    const text = JSON.stringify(answer);
    hash.update(text);
    const other = orders && JSON.stringify(precheck(parseFiling(reordered(filing, random)), NOW));
    if (other && other !== text) return 'another answer for another order of keys';
    return wrongIn(answer, JSON.stringify(filing));
  });
  return { ...outcome, sum: hash.digest('hex') };
}
