import type { Paper } from '../paper';
import { CONTENT } from './content';
import { HEALTH } from './health';
import { TELECOM } from './telecom';
import { TRADES } from './trades';

/** The papers that categories and things call for, by group. */
export const PAPER_GROUPS = [
  { title: '通信', papers: TELECOM },
  { title: '内容和 AI', papers: CONTENT },
  { title: '医疗健康', papers: HEALTH },
  { title: '各行各业', papers: TRADES },
] as const satisfies readonly { title: string; papers: readonly Paper[] }[];

export const PAPERS: readonly Paper[] = PAPER_GROUPS.flatMap(({ papers }): readonly Paper[] => papers);

/** A paper by its id. */
export const paperOf = (id: string): Paper | undefined => PAPERS.find((paper) => paper.id === id);
