import type { Filing, PaperAnswer } from '../filing';
import { valueAt } from '../filing/path';
import { isAsRead, PAPER_RULES, readOn } from '../precheck/papersRead';
import type { Issue } from '../sentence';

/** An issue of a value that a photo shows otherwise, with that value. */
export interface PaperSays {
  issue: Issue;
  value: PaperAnswer['value'];
}

/** The issues of a filing that a photo's value would settle. `filing`: the one that was checked. */
export function paperSays(issues: readonly Issue[], filing: Filing): PaperSays[] {
  const left = new Map<string, PaperAnswer['value'][]>();
  return issues.flatMap((issue) => {
    if (!Object.prototype.hasOwnProperty.call(PAPER_RULES, issue.rule) || issue.path.startsWith('photos.'))
      return [];
    const values = left.get(issue.path) ?? differingAt(filing, issue.path);
    left.set(issue.path, values.slice(1));
    const [value] = values;
    return value === undefined ? [] : [{ issue, value }];
  });
}

/** The values on photos that are not what the form says at a path, in the order of their issues. */
function differingAt({ photos = {}, ...filing }: Filing, path: string): PaperAnswer['value'][] {
  const own = valueAt(filing, path);
  const read = Object.values(photos).flatMap((all) => all.flatMap((photo) => readOn(photo)));
  const values = read.flatMap((one) => (one.path === path && !isAsRead(own, one.value) ? [one.value] : []));
  return [...new Map(values.map((value) => [String(value), value])).values()];
}
