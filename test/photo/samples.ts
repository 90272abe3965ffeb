import type { Problem } from '@/photo';
import type { PhotoKind } from '@/rules';
import { BACKGROUNDS, randomFrom } from './backgrounds';
import {
  between,
  CONDITIONS,
  type Condition,
  either,
  one,
  type Random,
  TURNS,
  type Usual,
} from './conditions';
import * as damage from './damage';
import { drawn, PAPERS, type PaperName } from './papers';
import { photo } from './scene';

/** A photo made from a number, with what a person would say about it. */
export interface Sample {
  name: string;
  kind: PhotoKind;
  /** What is wrong with it; null when nothing is. */
  expected: Problem | null;
  /** Whether everything can still be read. */
  slight: boolean;
  jpeg: Uint8Array;
}

const SIZES = [
  [1600, 1200],
  [1200, 1600],
  [1440, 1080],
  [1920, 1080],
  [1280, 960],
  [2400, 1800],
] as const;
/** The usual way to take the photo. Document and photo are both upright or both flat. */
const usualShot = (name: PaperName, random: Random): Usual => {
  const paper = PAPERS[name];
  const lying = paper.width >= paper.height;
  const [a, b] = one(random, SIZES);
  const width = lying ? Math.max(a, b) : Math.min(a, b);
  const height = lying ? Math.min(a, b) : Math.max(a, b);
  const shape = paper.width / paper.height;
  const widest = Math.min(shape / (width / height), width / height / shape);
  return {
    shape,
    widest,
    width,
    height,
    background: BACKGROUNDS[one(random, Object.keys(BACKGROUNDS) as (keyof typeof BACKGROUNDS)[])],
    fill: between(random, 0.46, Math.max(0.48, widest * 0.84)),
    turned: either(random) * between(random, 0, 2.2),
    leaning: between(random, 0, 0.04),
    right: either(random) * 0.01 * random(),
    down: either(random) * 0.01 * random(),
    rounded: paper.rounded / paper.width,
    falloff: between(random, 0, 0.22),
    shadow: between(random, 0.1, 0.45),
  };
};

/**
 * The sample of that number: good, slightly bad and bad ones in turn, or one of the given condition. The same on every
 * run.
 */
export function sampleOf(index: number, only?: string): Sample {
  const random = randomFrom(index * 2654435761);
  const condition = one(random, only ? [only] : Object.keys(TURNS[index % TURNS.length] ?? CONDITIONS));
  const { expected, slight = false, shot, optics, quality } = CONDITIONS[condition] as Condition;
  const name = one(random, Object.keys(PAPERS) as PaperName[]);
  const usual = usualShot(name, random);
  const taken = { ...usual, ...shot?.(usual, random) };
  const wide = Math.max(taken.width, taken.height) * (PAPERS[name].width >= PAPERS[name].height ? 1 : 0.72);
  let pixels = photo(drawn(name, Math.round(wide), index), taken);
  pixels = damage.blurred(pixels, between(random, 0.45, 0.6));
  if (optics) pixels = optics(pixels, random);
  pixels = condition === 'grey' ? pixels : damage.noisy(pixels, between(random, 0.5, 2.2), index);
  const backdrop = Object.entries(BACKGROUNDS).find(([, one]) => one === taken.background)?.[0];
  return {
    name: `${condition}-${name}-${backdrop}`,
    kind: PAPERS[name].kind,
    expected,
    slight,
    jpeg: damage.jpegOf(pixels, quality?.(random) ?? Math.round(between(random, 68, 94))),
  };
}
