/** What came of many tries. */
export interface Outcome {
  tried: number;
  /** the first faults of each kind, with the number of the try */
  faults: string[];
  faulty: number;
  /** the longest try in milliseconds, and the most memory that the process had, in MB */
  slowest: number;
  megabytes: number;
  /** the same for the same answers */
  sum?: string;
}

const NAMED = 10;

/** Tries so many times; `attempt` says what was wrong. A throw, and a try above `most` milliseconds, are faults too. */
export async function tried(
  count: number,
  most: number,
  attempt: (index: number) => string | null | Promise<string | null>,
): Promise<Outcome> {
  const faults: string[] = [];
  let faulty = 0;
  let slowest = 0;
  for (let index = 0; index < count; index++) {
    const since = performance.now();
    let wrong: string | null;
    try {
      wrong = await attempt(index);
    } catch (error) {
      wrong = `throws ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`;
    }
    const took = performance.now() - since;
    slowest = Math.max(slowest, took);
    if (took > most) wrong ??= `takes ${Math.round(took)} ms`;
    if (wrong === null) continue;
    faulty++;
    if (faults.length < NAMED) faults.push(`${index}: ${wrong}`);
  }
  return {
    tried: count,
    faults,
    faulty,
    slowest: Math.round(slowest),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
