/** One change by hand to the shell: a small piece of code that does the wrong thing, and the tests that must say so. */
export interface Mutant {
  /** begins with the page or the part it belongs to */
  id: string;
  /** below `src/` */
  file: string;
  /** stands exactly once in the file */
  find: string;
  replace: string;
  /** test files or folders of tests */
  tests: readonly string[];
  /** what a person would meet */
  why: string;
}
