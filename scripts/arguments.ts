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
  const read: Arguments = { files: [] };
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--') {
      read.files.push(...words.slice(index + 1));
      break;
    }
    if (word === option) read.value = words[++index] ?? '';
    else if (word.startsWith(`${option}=`)) read.value = word.slice(option.length + 1);
    else if (word.startsWith('--')) read.stray ??= word;
    else read.files.push(word);
  }
  return read;
}
