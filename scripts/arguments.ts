import { parseArgs } from 'node:util';

/** What a command was called with: files, and the value of its one option. */
export interface Arguments {
  files: string[];
  /** '' where the option stands without one; undefined where it does not stand at all */
  value?: string;
  /** the first word that looks like an option and is none */
  stray?: string;
}

/** Reads `FILE… [--option VALUE | --option=VALUE]`; behind `--` everything is a file. */
export function readArguments(words: readonly string[], option: string): Arguments {
  const name = option.replace('--', '');
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: { [name]: { type: 'string' } },
    // Not strict: its errors are in English, and the files are named in ours.
    strict: false,
    tokens: true,
  });
  const value = values[name];
  const stray = tokens.find((token) => token.kind === 'option' && token.name !== name);
  return {
    files: positionals,
    ...(value !== undefined && { value: typeof value === 'string' ? value : '' }),
    ...(stray?.kind === 'option' && { stray: stray.rawName }),
  };
}
