import type { Filing, Issue } from '../filing';
import { type Fault, fault, HISTORY_RULES, isError, sayFault } from './faults';
import { type FaultListener, LONGEST_HISTORY } from './replay';

/** A file may hold anything; past this many issues the rest is counted only. */
const MOST = 50;

/** Listens to a replay and turns what it hears into issues, in the history's order; every path is `history[i]` or below. */
export function collectFaults(filing: Filing): { listen: FaultListener; issues: () => Issue[] } {
  const found: Issue[] = [];
  let more = 0;
  let restFrom = 0;
  let restHasError = false;
  const listen: FaultListener = (index, heard) => {
    if (found.length < MOST) {
      found.push(issueOf(index, heard));
      return;
    }
    if (more === 0) restFrom = index;
    more++;
    restHasError = restHasError || isError(heard);
  };
  const issues = () => {
    if (more === 0) return [...found, ...shapeOf(filing.history)];
    const rest = issueOf(restFrom, fault('historyMore', '', { count: more }));
    const level = restHasError ? 'error' : 'warning';
    return [...found, { ...rest, level } as const, ...shapeOf(filing.history)];
  };
  return { listen, issues };
}

/** What is wrong with the list as a whole. */
function shapeOf(history: unknown): Issue[] {
  if (history === undefined) return [];
  if (!Array.isArray(history)) return [{ ...issueOf(0, fault('historyNotList')), path: 'history' }];
  if (history.length <= LONGEST_HISTORY) return [];
  return [issueOf(LONGEST_HISTORY, fault('historyTooLong', '', { count: LONGEST_HISTORY }))];
}

function issueOf(index: number, heard: Fault): Issue {
  const { level, fix, source } = HISTORY_RULES[heard.rule];
  return {
    path: `history[${index}]${heard.below}`,
    level,
    rule: heard.rule,
    message: sayFault(heard),
    fix,
    source: [...(heard.source ?? source)],
    because: heard.because,
  };
}
