export type { Pixels, Rect } from './pixels';
