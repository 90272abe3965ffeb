import {
  type Assessment,
  assess,
  type Limits,
  type Overview,
  overviewOf,
  type PhotoFile,
  VIEW_SIDE,
} from '@/photo';
import type { OpenPhoto } from '@/platform/offScreen';

/** Pauses, so that the screen can be drawn and tapped before the next piece of work. */
export const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Assesses a decoded photo, with a pause between the pieces of work. */
export async function assessOpened(
  opened: OpenPhoto,
  { bytes, format, quality }: Pick<PhotoFile, 'bytes' | 'format' | 'quality'>,
  limits: Limits,
): Promise<{ overview: Overview; assessment: Assessment }> {
  const { width, height } = opened;
  const scale = Math.min(1, VIEW_SIDE / Math.max(width, height));
  const whole = { x: 0, y: 0, width, height };
  const view = opened.pixels(whole, Math.round(width * scale), Math.round(height * scale));
  await breath();
  const overview = overviewOf(view, { width, height });
  await breath();
  const parts = overview.closeups.map((part) => opened.pixels(part.from, part.width, part.height));
  await breath();
  return { overview, assessment: assess(overview, parts, { bytes, format, width, height, quality }, limits) };
}
