import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { across, todayAt } from '@/components/CourseLine';
import { markedSpots } from '@/fill/documents/spotWords';
import { styleProperties } from '../../config/weapp.styles';

const SRC = join(__dirname, '../../src');

/** What a screen sets as a style: `style={…`, to the end of its line. */
const STYLES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => [...readFileSync(join(SRC, file), 'utf8').matchAll(/\bstyle=\{(.+)/g)])
  .map(([, given = '']) => given);

/** Where the style comes from a function, what that gives. */
const MADE: Record<string, object | undefined> = {
  across: across(1, 2, 3),
  todayAt: todayAt({ days: [], today: 0 } as unknown as Parameters<typeof todayAt>[0]),
  style: markedSpots([{ problem: 'glare', x: 0, y: 0, width: 1, height: 1 }])[0]?.style,
};

const A_VARIABLE = /`--\w+:/;

describe('the styles in WeChat', () => {
  it('are those that a screen sets: the others are not drawn', () => {
    const set = STYLES.filter((given) => !A_VARIABLE.test(given)).flatMap((given) => {
      const [, key] = /^\{ (\w+):/.exec(given) ?? [];
      return key ?? Object.keys(MADE[/^\w+/.exec(given)?.[0] ?? ''] ?? { [given]: '' });
    });
    // React hides with display.
    expect([...new Set(set), 'display'].sort()).toEqual(styleProperties);
  });
});
