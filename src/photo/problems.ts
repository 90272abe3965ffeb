/** What can be wrong with a photo; the ids are those of the `judge` command. */
export const PROBLEMS = [
  'unreadable',
  'too_large_file',
  'low_resolution',
  'blur',
  'glare',
  'dark',
  'overexposed',
  'tilted',
  'cut_off',
  'too_small_in_frame',
  'grayscale',
  'screen_reshot',
  'screenshot',
  'heavy_compression',
  'watermark_covers',
] as const;

export type Problem = (typeof PROBLEMS)[number];

/** `refuse`: a reviewer would surely return the photo. `hint`: the person should check and decide. */
export type Strength = 'refuse' | 'hint';
