import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const DOOR = 'src/rules/index.ts';
const BRACES = /(?:import|export)(?: type)? \{([^}]*)\} from '([^']*)'/g;

/** The names between the braces of imports and exports from such a path, under their original name. */
function namesIn(file: string, leadsThere: (place: string) => boolean): string[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(BRACES)].flatMap(([, names = '', place = '']) =>
    leadsThere(place) ? [...names.matchAll(/(?:^|,)\s*(?:type )?(\w+)/g)].map(([, name]) => name ?? '') : [],
  );
}

describe('the door of the rules', () => {
  it('exports no name that no file outside imports', () => {
    const outside = ['src', 'scripts', 'test']
      .flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
          join(folder, file),
        ),
      )
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join('src', 'rules')));
    const asked = new Set(
      outside.flatMap((file) => namesIn(file, (place) => /(^@|src)\/rules$/.test(place))),
    );
    const named = namesIn(DOOR, () => true);
    expect(named.length).toBeGreaterThan(0);
    expect(readFileSync(join(ROOT, DOOR), 'utf8')).not.toContain('export *');
    expect(named.filter((name) => !asked.has(name))).toEqual([]);
  });
});
