import { type Instant, issuesOf as issuesOfParsed, parseFiling, precheck as precheckOfParsed } from '@/rules';

/** Tests pass any value that a file may contain; it is parsed as every file is. */
export const issuesOf = (file: unknown, at: Instant, options?: Parameters<typeof issuesOfParsed>[2]) =>
  issuesOfParsed(parseFiling(file), at, options);

export const precheck = (file: unknown, at: Instant) => precheckOfParsed(parseFiling(file), at);
