import { type Closeup, closeupsFor } from './closeups';
import { type Frame, frameIn } from './frame';
import { sheetOf } from './frame/sheet';
import type { Limits } from './limits';
import { blurOf } from './measures/blur';
import { colourOf } from './measures/colour';
import { compressionOf } from './measures/compression';
import { cutOf, distanceOf, tiltOf } from './measures/frame';
import { glareOf } from './measures/glare';
import { darknessOf, overexposureOf } from './measures/light';
import { screenOf } from './measures/screen';
import { screenshotOf } from './measures/screenshot';
import { pixelsOf, weightOf } from './measures/size';
import { watermarkOf } from './measures/watermark';
import { brightness, crop, type Pixels, shrink, VIEW_SIDE } from './pixels';
import { PROBLEMS, type Problem, type Strength } from './problems';
import type { PhotoFile, Reading, Scene } from './scene';
import { type Spot, spotsFor } from './spots';

/** The result of assessing a photo. */
export interface Assessment {
  /** False only when a reviewer would surely return the photo. */
  acceptable: boolean;
  /** Problems for which a reviewer would return it. */
  problems: Problem[];
  /** Problems that are worth a check but leave everything readable. */
  slight: Problem[];
  /** Where the problems are seen; nothing for one that is all over the photo. */
  spots: Spot[];
  /** The measured numbers behind the result, rounded. */
  measures: Record<string, number>;
  /** Whether the pixels were assessed. False when only the file's own numbers were. */
  assessed: boolean;
}

/** A small view of the whole photo, with the parts to cut out of the full photo. */
export interface Overview {
  view: Pixels;
  frame: Frame | null;
  closeups: readonly Closeup[];
}

interface Finding {
  problem: Problem;
  strength: Strength;
}

interface Measure {
  problem: Problem;
  of: (scene: Scene) => Reading;
  /** Problems that, when refused, make this measure meaningless. */
  hiddenBy?: readonly Problem[];
}

/** A measure that can hide another one stands before it. */
const MEASURES: readonly Measure[] = [
  { problem: 'too_large_file', of: weightOf },
  { problem: 'low_resolution', of: pixelsOf },
  { problem: 'screenshot', of: screenshotOf },
  { problem: 'screen_reshot', of: screenOf },
  { problem: 'dark', of: darknessOf },
  { problem: 'overexposed', of: overexposureOf },
  { problem: 'grayscale', of: colourOf },
  { problem: 'tilted', of: tiltOf },
  { problem: 'cut_off', of: cutOf },
  { problem: 'too_small_in_frame', of: distanceOf },
  { problem: 'blur', of: blurOf, hiddenBy: ['screen_reshot'] },
  { problem: 'glare', of: glareOf, hiddenBy: ['overexposed', 'screen_reshot'] },
  { problem: 'heavy_compression', of: compressionOf, hiddenBy: ['blur', 'screen_reshot', 'dark'] },
  { problem: 'watermark_covers', of: watermarkOf, hiddenBy: ['blur', 'screen_reshot'] },
];

/**
 * Finds the document in a photo scaled to `VIEW_SIDE`, and names the parts of the full photo that the assessment needs.
 */
export function overviewOf(view: Pixels, full: { width: number; height: number }): Overview {
  const frame = frameIn(view);
  return { view, frame, closeups: closeupsFor(view, full, frame) };
}

/** Assesses a photo. `parts` are the close-ups that the overview asks for, in the same order. */
export function assess(
  { view, frame, closeups }: Overview,
  parts: readonly Pixels[],
  file: PhotoFile,
  limits: Limits,
): Assessment {
  const whole = { x: 0, y: 0 };
  const corners = frame?.corners ?? [
    whole,
    { x: view.width, y: 0 },
    { x: view.width, y: view.height },
    { x: 0, y: view.height },
  ];
  const shown = (shows: Closeup['shows']) => parts.filter((_, index) => closeups[index]?.shows === shows);
  const sheet = sheetOf(view, corners);
  const light = brightness(sheet);
  const [text, grain, ground] = [shown('text'), shown('grain'), shown('ground')];
  const textLight = text.map(brightness);
  const scene: Scene = { file, limits, view, frame, sheet, light, text, textLight, grain, ground };
  const findings: Finding[] = [];
  const spots: Spot[] = [];
  const measures: Record<string, number> = {};
  for (const { problem, of, hiddenBy = [] } of MEASURES) {
    const { numbers, found, at = [] } = of(scene);
    for (const [name, value] of Object.entries(numbers)) measures[name] = rounded(value);
    const hidden = findings.some((other) => other.strength === 'refuse' && hiddenBy.includes(other.problem));
    if (!found || hidden) continue;
    findings.push({ problem, strength: found });
    spots.push(...spotsFor(problem, at, view));
  }
  return { ...summaryOf(findings), spots, measures, assessed: true };
}

/** Samples for each block when a full photo is scaled down here. This is enough for 12 megapixels. */
const SAMPLES = 2;

/** Assesses a photo that is decoded as a whole. On a phone, the canvas draws the view and the close-ups instead. */
export function assessWhole(pixels: Pixels, file: PhotoFile, limits: Limits): Assessment {
  const overview = overviewOf(shrink(pixels, VIEW_SIDE, SAMPLES), pixels);
  const parts = overview.closeups.map(({ from, width, height }) =>
    shrink(crop(pixels, from), Math.max(width, height), SAMPLES),
  );
  return assess(overview, parts, file, limits);
}

/** Assesses size and pixels without decoding, for phones that cannot draw off screen. */
export function assessFile(file: PhotoFile, limits: Limits): Assessment {
  const findings: Finding[] = [];
  const weight = weightOf({ file, limits });
  const pixels = pixelsOf({ file, limits });
  if (weight.found) findings.push({ problem: 'too_large_file', strength: weight.found });
  if (pixels.found) findings.push({ problem: 'low_resolution', strength: pixels.found });
  const measures = { ...weight.numbers, ...pixels.numbers };
  return { ...summaryOf(findings), spots: [], measures, assessed: false };
}

function summaryOf(findings: readonly Finding[]): Pick<Assessment, 'acceptable' | 'problems' | 'slight'> {
  const named = (strength: Finding['strength']) =>
    PROBLEMS.filter((id) => findings.some((one) => one.problem === id && one.strength === strength));
  const problems = named('refuse');
  return { acceptable: problems.length === 0, problems, slight: named('hint') };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
