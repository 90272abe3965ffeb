/** What the phone meant by a failed call. */
export type Refusal =
  | 'cancelled'
  | 'consent'
  | 'permission'
  | 'full'
  | 'tooLong'
  | 'unwritable'
  | 'notAPhoto'
  | 'failed';

const WORDS: [RegExp, Refusal][] = [
  [/cancel/i, 'cancelled'],
  [/privacy/i, 'consent'],
  [/entry size/i, 'tooLong'],
  [/exceed|quota|limit|no space|storage is full/i, 'full'],
  // The folder of photos, which no permission of the person opens.
  [/mkdir|(saveFile|writeFile):fail.*(permission|denied|deny|mounted|read-only)/i, 'unwritable'],
  [/auth|permission|denied|deny/i, 'permission'],
];

/** Reads WeChat's and the browser's error texts. */
export function refusalIn(error: unknown): Refusal {
  const text =
    typeof error === 'object' && error !== null
      ? `${(error as { errMsg?: string }).errMsg ?? ''} ${(error as Error).name ?? ''} ${(error as Error).message ?? ''}`
      : String(error);
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'failed';
}
