export {
  type Assessment,
  assess,
  assessFile,
  assessWhole,
  type Overview,
  overviewOf,
} from './assess';
export { stripExif } from './exif';
export { type CopyLimits, fitted } from './fit';
export { type Header, headerOf, MOST_PIXELS } from './header';
export type { Limits, Sides } from './limits';
export { type Mark, markFor } from './mark';
export { type Pixels, type Rect, shrink, VIEW_SIDE } from './pixels';
export { PROBLEMS, type Problem } from './problems';
export type { PhotoFile } from './scene';
export type { Spot } from './spots';
