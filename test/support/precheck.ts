import { type Instant, issuesOf as issuesOfParsed, parseFiling, precheck as precheckOfParsed } from '@/rules';

/** Tests hand in what a file may hold; it is read as every file is. */
export const issuesOf = (file: unknown, at: Instant, options?: Parameters<typeof issuesOfParsed>[2]) =>
  issuesOfParsed(parseFiling(file), at, options);

export const precheck = (file: unknown, at: Instant) => precheckOfParsed(parseFiling(file), at);
