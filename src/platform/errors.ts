/** Why a call to the phone failed. */
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
  [/mkdir|(saveFile|writeFile|appendFile):fail.*(permission|denied|deny|mounted|read-only)/i, 'unwritable'],
  [/auth|permission|denied|deny/i, 'permission'],
];

/** Finds the reason in the error of WeChat or the browser, from its text. */
export function refusalIn(error: unknown): Refusal {
  const text =
    typeof error === 'object' && error !== null
      ? `${(error as { errMsg?: string }).errMsg ?? ''} ${(error as Error).name ?? ''} ${(error as Error).message ?? ''}`
      : String(error);
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'failed';
}
