import { addDays, chinaDayOf, type Day, isEstimatedDay, weeksBetween } from '@/rules';
import type { Seen } from './seen';
import { type Stage, stagesBefore } from './stages';

/** A stage on the way to a release, with its days. */
export interface PlanStep extends Pick<Stage, 'id' | 'title' | 'takes' | 'sure' | 'source' | 'doubt'> {
  /** the last day on which it may begin; null where it is under way */
  begin: Day | null;
  /** the day on which it must be over */
  by: Day;
  /** where it is under way: the day on which it is over at the latest */
  until?: Day;
  late: boolean;
  /** a release does not wait for it */
  aside: boolean;
  estimated: boolean;
}

/** What must be done by when for a release on a day, each stage at its slowest. */
export interface Plan {
  on: Day;
  /** in the order in which they are done */
  steps: PlanStep[];
  /** a stage that the release waits for cannot be over in time */
  late: boolean;
  /** the first day for which it is not late, when everything begins without a pause */
  earliest: Day;
  earliestEstimated: boolean;
  /** holidays on the way */
  holidays: string[];
  estimated: boolean;
}

const waitedFor = (stages: readonly Stage[]) => stages.filter(({ aside }) => !aside);

/** The first day of a release after the slowest course, from today on. */
function earliestAfter(stages: readonly Stage[], today: Day): { day: Day; estimated: boolean } {
  let [day, estimated] = [today, false];
  for (const { span, until } of waitedFor(stages)) {
    // What is under way and should be over by now may still end on any day.
    const end = until === undefined ? span.forth(day) : { day: until, estimated: isEstimatedDay(until) };
    if (end.day > day) day = end.day;
    estimated ||= end.estimated;
  }
  return { day, estimated };
}

function stepOf({ span, until, aside, ...stage }: Stage, by: Day, today: Day): PlanStep {
  const shown = {
    id: stage.id,
    title: stage.title,
    takes: stage.takes,
    sure: stage.sure,
    source: stage.source,
  };
  const step = { ...shown, ...(stage.doubt && { doubt: stage.doubt }), by, aside: aside !== undefined };
  if (until !== undefined) {
    const end = until < today ? today : until;
    return { ...step, begin: null, until, late: end > by, estimated: isEstimatedDay(until) };
  }
  const found = span.back(by);
  const begin = found?.day ?? addDays(today, -1);
  return { ...step, begin, late: begin < today, estimated: found?.estimated ?? false };
}

/** The names of holidays between two days, in order. */
function holidaysBetween(from: Day, to: Day): string[] {
  const days = weeksBetween(from, to).flat();
  return [
    ...new Set(days.flatMap(({ day, name }) => (name !== null && day >= from && day <= to ? [name] : []))),
  ];
}

/** Counts back from the day of a release. */
export function planFor(seen: Seen, on: Day): Plan {
  const today = chinaDayOf(seen.standing.at);
  const stages = stagesBefore(seen);
  const steps: PlanStep[] = [];
  let by = on;
  for (const stage of [...stages].reverse()) {
    const { aside } = stage;
    // An expiry after the release is no matter of this release.
    if (aside?.by !== undefined && aside.by > on) continue;
    const step = stepOf(stage, aside ? (aside.by ?? on) : by, today);
    steps.unshift(step);
    if (step.begin !== null) by = step.begin;
  }
  const { day: earliest, estimated: earliestEstimated } = earliestAfter(stages, today);
  const first = steps.reduce((least, { begin }) => (begin !== null && begin < least ? begin : least), on);
  return {
    on,
    steps,
    late: steps.some(({ late, aside }) => late && !aside),
    earliest,
    earliestEstimated,
    holidays: holidaysBetween(first < today ? today : first, on < today ? today : on),
    estimated: steps.some(({ estimated }) => estimated) || isEstimatedDay(on),
  };
}
