import { type Closeup, closeupsFor } from './closeups';
import { type Frame, frameIn } from './frame';
import { sheetOf } from './frame/sheet';
import { blurOf } from './measures/blur';
import { colourOf } from './measures/colour';
import { compressionOf } from './measures/compression';
import { cutOf, distanceOf, tiltOf } from './measures/frame';
import { glareOf } from './measures/glare';
import { darknessOf, overexposureOf } from './measures/light';
import { screenOf } from './measures/screen';
import { pixelsOf, weightOf } from './measures/size';
import { watermarkOf } from './measures/watermark';
import { brightness, crop, type Pixels, shrink, VIEW_SIDE } from './pixels';
import { PROBLEMS, type Problem, type Strength } from './problems';
import type { PhotoFile, PhotoKind, Reading, Scene } from './scene';

/** What is said of a photograph. */
export interface Verdict {
  /** False only for what a reviewer would surely return. */
  acceptable: boolean;
  /** Why it would be returned. */
  problems: Problem[];
  /** What is worth a look but leaves everything readable. */
  slight: Problem[];
  /** The numbers it rests on, rounded. */
  measures: Record<string, number>;
  /** False when only the file's numbers were checked, not the picture. */
  looked: boolean;
}

/** A picture looked at as a whole, and the parts to cut out of the full one for a closer look. */
export interface Look {
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
  /** Problems that, refused, make this measure meaningless. */
  hiddenBy?: readonly Problem[];
}

/** In this order, so that what hides another comes first. */
const MEASURES: readonly Measure[] = [
  { problem: 'too_large_file', of: ({ file }) => weightOf(file) },
  { problem: 'low_resolution', of: ({ file, kind }) => pixelsOf(file, kind) },
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

/** Finds the document in a picture scaled to `VIEW_SIDE`, and says which parts of the full picture are needed to judge it. */
export function look(view: Pixels, full: { width: number; height: number }): Look {
  const frame = frameIn(view);
  return { view, frame, closeups: closeupsFor(view, full, frame) };
}

/** Judges a picture; `parts` are the close-ups that `look` asked for, in that order. */
export function judge(
  seen: Look,
  parts: readonly Pixels[],
  file: PhotoFile,
  kind: PhotoKind = 'person',
): Verdict {
  const { view, frame } = seen;
  const whole = { x: 0, y: 0 };
  const corners = frame?.corners ?? [
    whole,
    { x: view.width, y: 0 },
    { x: view.width, y: view.height },
    { x: 0, y: view.height },
  ];
  const shown = (shows: Closeup['shows']) =>
    parts.filter((_, index) => seen.closeups[index]?.shows === shows);
  const sheet = sheetOf(view, corners);
  const light = brightness(sheet);
  const [text, grain, ground] = [shown('text'), shown('grain'), shown('ground')];
  const textLight = text.map(brightness);
  const scene: Scene = { file, kind, view, frame, sheet, light, text, textLight, grain, ground };
  const findings: Finding[] = [];
  const measures: Record<string, number> = {};
  for (const { problem, of, hiddenBy = [] } of MEASURES) {
    const { numbers, found } = of(scene);
    for (const [name, value] of Object.entries(numbers)) measures[name] = rounded(value);
    const hidden = findings.some((other) => other.strength === 'refuse' && hiddenBy.includes(other.problem));
    if (found && !hidden) findings.push({ problem, strength: found });
  }
  return { ...verdictOf(findings), measures, looked: true };
}

/** Samples a block when a full picture is scaled down here: enough for 12 megapixels. */
const SAMPLES = 2;

/** Judges a picture that lies in memory whole; a phone has its canvas draw the view and the close-ups instead. */
export function judgeWhole(pixels: Pixels, file: PhotoFile, kind: PhotoKind = 'person'): Verdict {
  const seen = look(shrink(pixels, VIEW_SIDE, SAMPLES), pixels);
  const parts = seen.closeups.map(({ from, width, height }) =>
    shrink(crop(pixels, from), Math.max(width, height), SAMPLES),
  );
  return judge(seen, parts, file, kind);
}

/** What can be said without decoding: size and pixels. For phones that cannot draw off screen. */
export function judgeFile(file: PhotoFile, kind: PhotoKind = 'person'): Verdict {
  const findings: Finding[] = [];
  const weight = weightOf(file);
  const pixels = pixelsOf(file, kind);
  if (weight.found) findings.push({ problem: 'too_large_file', strength: weight.found });
  if (pixels.found) findings.push({ problem: 'low_resolution', strength: pixels.found });
  return { ...verdictOf(findings), measures: { ...weight.numbers, ...pixels.numbers }, looked: false };
}

function verdictOf(findings: readonly Finding[]): Pick<Verdict, 'acceptable' | 'problems' | 'slight'> {
  const named = (strength: Finding['strength']) =>
    PROBLEMS.filter((id) => findings.some((one) => one.problem === id && one.strength === strength));
  const problems = named('refuse');
  return { acceptable: problems.length === 0, problems, slight: named('hint') };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
