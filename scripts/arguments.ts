import { parseArgs } from 'node:util';

/** The arguments of a command: its files, and the value of its one option. */
export interface Arguments {
  files: string[];
  /** '' when the option has no value; undefined when the option is absent */
  value?: string;
  /** the first word that looks like an option but is not one */
  stray?: string;
}

/** Reads `FILE… [--option VALUE | --option=VALUE]`. After `--` every word is a file. */
export function readArguments(words: readonly string[], option: string): Arguments {
  const name = option.replace('--', '');
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: { [name]: { type: 'string' } },
    // Not strict, because the errors of strict mode are in English and do not name the files.
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
