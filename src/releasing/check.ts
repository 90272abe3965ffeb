import { LAST_READ } from '@/rules';
import type { Sureness } from '@/telling';
import { withLimits } from './limits';
import type { CheckSource } from './sources';
import type { TraitId } from './traits';

/** The phases around a release, in order. */
export const PHASES = [
  { id: 'account', title: '账号早就要定好', lead: '名称、类目、备案和认证，改起来慢。' },
  { id: 'beforeSubmit', title: '提审前', lead: '提交代码审核以前，自己先走一遍。' },
  { id: 'submit', title: '提审时', lead: '提交那一页要填的和要知道的。' },
  { id: 'afterPass', title: '过审后', lead: '代码审核通过，还不一定能发。' },
  { id: 'release', title: '发布时', lead: '点发布的那一天。' },
  { id: 'afterRelease', title: '上线后', lead: '发布以后一直要看的。' },
] as const;

export type PhaseId = (typeof PHASES)[number]['id'];

/** What is lost without it. */
export const BLOCKS = {
  submit: '缺了提不了审',
  pass: '缺了过不了审',
  release: '缺了发不了',
  after: '以后会受限',
  none: '建议',
} as const;

/** One thing to check around a release. */
export interface Check {
  id: string;
  phase: PhaseId;
  group: string;
  title: string;
  /** what to do */
  todo: string;
  /** how to see that it is done */
  see?: string;
  figures?: string;
  /** what happens otherwise */
  otherwise?: string;
  blocks: keyof typeof BLOCKS;
  /** it concerns an app that has all of these; of a list, one is enough. Every app where absent */
  when?: readonly (TraitId | readonly TraitId[])[];
  /** nothing is left to do for an app that is this */
  settledBy?: TraitId;
  /** what an older document says, beside what holds today */
  heard?: { said: string; now: string };
  source: readonly CheckSource[];
  sure: Sureness;
  /** the day on which somebody last compared it with its sources */
  checkedOn: string;
}

type Row = Omit<Check, 'phase' | 'checkedOn'>;

const TEXTS = ['title', 'todo', 'see', 'figures', 'otherwise'] as const;

/** The rows of one phase, with the names of limits replaced by their numbers. */
export const rowsOf = (phase: PhaseId, rows: readonly Row[]): Check[] =>
  rows.map((row) => {
    const texts = TEXTS.flatMap((part) => {
      const text = row[part];
      return text === undefined ? [] : [[part, withLimits(text)] as const];
    });
    return { ...row, ...Object.fromEntries(texts), phase, checkedOn: LAST_READ };
  });
