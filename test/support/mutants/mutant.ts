/**
 * One hand-made mutant of the shell: a small piece of code that does the wrong thing, and the tests that must fail.
 */
export interface Mutant {
  /** starts with the page or part it belongs to */
  id: string;
  /** path below `src/` */
  file: string;
  /** occurs exactly once in the file */
  find: string;
  replace: string;
  /** test files or folders of tests */
  tests: readonly string[];
  /** what a person would notice */
  why: string;
}
