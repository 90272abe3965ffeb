import { creditCodeProblem } from '../checks/creditCode';
import { birthdayIn } from '../checks/residentId';
import type { TextKind } from './form';
import { rowAt } from './rows';

/** A kind of number that people read in groups: what it looks like when it is whole, and how long its groups are. */
interface Grouping {
  of: TextKind;
  whole: (text: string) => boolean;
  groups: readonly number[];
}

/** The first that fits decides: a credit code of digits alone may look like a resident ID by its length. */
const GROUPINGS: readonly Grouping[] = [
  { of: 'phone', whole: (text) => /^1[3-9]\d{9}$/.test(text), groups: [3, 4, 4] },
  // 6 for the place, 8 for the day of birth, 4 at the end
  {
    of: 'certificate',
    whole: (text) => /^[1-9]\d{16}[\dX]$/.test(text) && birthdayIn(text) !== null,
    groups: [6, 8, 4],
  },
  {
    of: 'certificate',
    whole: (text) => text.length === 18 && creditCodeProblem(text) !== 'shape',
    groups: [4, 4, 4, 4, 2],
  },
];

/** A number in groups, as people read it aloud: 138 0013 8000. Null where it is not read so, or is not whole yet. */
export function spaced(path: string, text: string): string | null {
  const kind = rowAt(path)?.text;
  const grouping = GROUPINGS.find(({ of, whole }) => of === kind && whole(text));
  if (!grouping) return null;
  let from = 0;
  return grouping.groups
    .map((length) => {
      from += length;
      return text.slice(from - length, from);
    })
    .join(' ');
}
