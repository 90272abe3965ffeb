import type { Answer } from './answer';

interface Candidate extends Answer {
  /** no label named it: it gives way to what a label names */
  weak: boolean;
}

/** What may be said of one value. */
export interface Offer {
  sure?: boolean;
  weak?: boolean;
  from: readonly number[];
}

/** More candidates for one place than this are of no use to anybody. */
const MOST = 5;
/** Nor are more lines than this for one value, but for a scope of business. */
const MOST_LINES = 20;

const inOrder = (lines: readonly number[]): number[] => [...new Set(lines)].sort((a, b) => a - b);

/** Collects values by their place. Two candidates for one place: none is sure. */
export class Found {
  private readonly byPath = new Map<string, Candidate[]>();

  add(path: string, value: Answer['value'], { sure = false, weak = false, from }: Offer): void {
    const all = this.byPath.get(path) ?? [];
    this.byPath.set(path, all);
    const same = all.find((one) => one.value === value);
    if (same) {
      same.sure ||= sure;
      same.weak &&= weak;
      if (same.from.length < MOST_LINES) same.from = inOrder([...same.from, ...from]);
    } else if (all.length < MOST) {
      all.push({ path, value, sure, weak, from: inOrder(from) });
    }
  }

  has(path: string): boolean {
    return this.byPath.has(path);
  }

  /** The values of a place that a label names. */
  at(path: string): readonly Answer[] {
    return this.byPath.get(path) ?? [];
  }

  /** Takes back that a place is sure. */
  doubt(path: string): void {
    for (const one of this.byPath.get(path) ?? []) one.sure = false;
  }

  answers(): Answer[] {
    return [...this.byPath.values()].flatMap((all) => {
      const named = all.filter(({ weak }) => !weak);
      const kept = named.length > 0 ? named : all;
      return kept.map(({ path, value, sure, from }) => ({
        path,
        value,
        sure: sure && kept.length === 1,
        from,
      }));
    });
  }
}
