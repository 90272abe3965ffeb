import { rmSync, writeFileSync } from 'node:fs';
import type { Compiler } from 'webpack';
import { noteOf, sumOfSources } from './sources';

/**
 * Records which sources a package was built from. The hash is computed before the build reads the sources, so an edit
 * during the build makes the package stale.
 */
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
