import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessible } from '../../config/accessible';

const SRC = join(__dirname, '../../src');

/** The components of Taro that a source imports, without the types. */
function componentsIn(file: string): string[] {
  const [, names = ''] =
    /import \{([^}]*)\} from '@tarojs\/components'/.exec(readFileSync(join(SRC, file), 'utf8')) ?? [];
  return [...names.matchAll(/(?:^|,)\s*(?!type )(\w+)/g)].map(([, name]) => name ?? '');
}

describe('the components of the package', () => {
  it('are those that the screens are made of', () => {
    const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    );
    const used = new Set(files.flatMap(componentsIn).filter((name) => !name.endsWith('Props')));
    expect([...used].sort()).toEqual(Object.keys(accessible).sort());
  });
});
