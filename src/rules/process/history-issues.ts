import type { Filing, Instant, Issue } from '../filing';
import type { Fault } from './faults';
import { type FaultListener, LONGEST_HISTORY, replay } from './replay';

const SOURCE = ['WX-GUIDE'];

/** A file may hold anything; past this many issues the rest is counted only. */
const MOST = 50;

/** What is wrong with the history, in its order; every path is `history[i]` or below. */
export function historyIssues(filing: Filing, at: Instant): Issue[] {
  const collected = collectFaults(filing);
  replay(filing, at, collected.listen);
  return collected.issues();
}

/** Listens to a replay and turns what it hears into issues. */
export function collectFaults(filing: Filing): { listen: FaultListener; issues: () => Issue[] } {
  const found: Issue[] = [];
  let more = 0;
  let restFrom = 0;
  let restHasError = false;
  const listen: FaultListener = (index, fault) => {
    if (found.length < MOST) {
      found.push(issueOf(index, fault));
      return;
    }
    if (more === 0) restFrom = index;
    more++;
    restHasError = restHasError || fault.level === 'error';
  };
  const issues = () => {
    const rest = more > 0 ? [restOf(restFrom, more, restHasError)] : [];
    return [...found, ...rest, ...shapeOf(filing.history)];
  };
  return { listen, issues };
}

function issueOf(index: number, { below, ...fault }: Fault): Issue {
  return { path: `history[${index}]${below}`, ...fault, source: [...SOURCE] };
}

function restOf(index: number, count: number, hasError: boolean): Issue {
  const message = `从这一条起还有 ${count} 处问题，没有逐条列出。`;
  const fix = '先改好前面列出的，再检查一遍。';
  return error(`history[${index}]`, 'historyMore', message, fix, hasError ? 'error' : 'warning');
}

/** What is wrong with the list as a whole. */
function shapeOf(history: unknown): Issue[] {
  if (history === undefined) return [];
  if (!Array.isArray(history)) {
    const fix = '改成列表，每条写明发生了什么（event）和何时发生（at）；没有记录就写空列表。';
    return [error('history', 'historyShape', '进展记录应当是一个列表。', fix)];
  }
  if (history.length <= LONGEST_HISTORY) return [];
  const message = `记录超过 ${LONGEST_HISTORY} 条，从这一条起没有读取。`;
  return [error(`history[${LONGEST_HISTORY}]`, 'historyTooLong', message, '只保留这个备案真实发生的记录。')];
}

function error(
  path: string,
  rule: string,
  message: string,
  fix: string,
  level: Issue['level'] = 'error',
): Issue {
  return { path, level, rule, message, fix, source: [...SOURCE], because: [] };
}
