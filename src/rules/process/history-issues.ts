import { LONGEST_HISTORY, MAX_NAMED } from '../filing/bounds';
import type { Parsed, Fault as ReadingFault } from '../filing/parse';
import { placeInFile } from '../filing/written';
import type { Issue } from '../sentence';
import { type Fault, sayWith } from './faults';
import { HISTORY_RULES, type HistoryRuleId } from './history-rules';
import type { FaultListener } from './replay';

type Read = Pick<Parsed, 'faults' | 'dropped'>;

const NOTHING_READ: Read = { faults: [], dropped: new Map() };

/**
 * Collects the faults of a replay and of the reading of the file, and gives them as issues in the order of the history.
 */
export function collectFaults(read: Read = NOTHING_READ): { listen: FaultListener; issues: () => Issue[] } {
  const found = read.faults.flatMap((one) =>
    isOfHistory(one) ? [issueOf(one.path, { ...one, because: [] })] : [],
  );
  return {
    listen(index, heard) {
      found.push(issueOf(placeInFile(`history[${index}]${heard.below}`, read.dropped), heard));
    },
    issues() {
      return found.length > 0 ? inOrder(found) : found;
    },
  };
}

function inOrder(found: readonly Issue[]): Issue[] {
  const ranked = found
    .map((issue) => ({ issue, index: indexIn(issue.path) }))
    .sort((a, b) => a.index - b.index);
  const all = ranked.filter(({ index }) => index < LONGEST_HISTORY).map(({ issue }) => issue);
  const ofTheList = ranked.filter(({ index }) => index >= LONGEST_HISTORY).map(({ issue }) => issue);
  return [...(all.length > MAX_NAMED ? shortened(all) : all), ...ofTheList];
}

const isOfHistory = (one: ReadingFault): one is ReadingFault & { rule: HistoryRuleId } =>
  one.rule in HISTORY_RULES;

/** The index of the entry that a path is about. Infinity for a path about the whole list, so that it comes last. */
function indexIn(path: string): number {
  const index = Number.parseInt(path.slice('history['.length), 10);
  return Number.isNaN(index) ? Number.POSITIVE_INFINITY : index;
}

/** A file may contain anything. After MAX_NAMED issues the rest are only counted. */
function shortened(all: Issue[]): Issue[] {
  const rest = all.slice(MAX_NAMED);
  const more = issueOf(`history[${indexIn(rest[0]?.path ?? '')}]`, {
    rule: 'historyMore',
    words: { count: rest.length },
    because: [],
  });
  const level = rest.some((issue) => issue.level === 'error') ? 'error' : 'warning';
  return [...all.slice(0, MAX_NAMED), { ...more, level }];
}

type Heard = Pick<Fault, 'words' | 'because' | 'source'> & { rule: HistoryRuleId };

function issueOf(path: string, heard: Heard): Issue {
  const { level, message, fix, source } = HISTORY_RULES[heard.rule];
  return {
    path,
    level,
    rule: heard.rule,
    message: sayWith(message, heard.words),
    fix,
    source: [...(heard.source ?? source)],
    because: heard.because,
  };
}
