import { rmSync, writeFileSync } from 'node:fs';
import type { Compiler } from 'webpack';
import { noteOf, sumOfSources } from './sources';

/** Notes what a package was built from. The sum is taken before the build reads: an edit meanwhile makes it stale. */
export class NoteSources {
  apply(compiler: Compiler): void {
    let sum = '';
    const note = noteOf(compiler.options.output.path ?? compiler.outputPath);
    compiler.hooks.run.tap('NoteSources', () => {
      rmSync(note, { force: true });
      sum = sumOfSources(compiler.context);
    });
    compiler.hooks.done.tap('NoteSources', (stats) => {
      if (!stats.hasErrors()) writeFileSync(note, sum);
    });
  }
}
