import type { Day } from '@/rules';
import { change } from './filings';

/** Stores that a row of a list (`list/row`) is done, or that it is not. */
export function tick(id: string, row: string, done: boolean): void {
  change(id, (saved) => {
    const { ticked = [] } = saved;
    if (ticked.includes(row) === done) return saved;
    return { ...saved, ticked: done ? [...ticked, row] : ticked.filter((one) => one !== row) };
  });
}

/** Stores the day of the release; undefined takes it away. */
export function planRelease(id: string, day: Day | undefined): void {
  change(id, ({ releaseOn, ...saved }) => (day === undefined ? saved : { ...saved, releaseOn: day }));
}
