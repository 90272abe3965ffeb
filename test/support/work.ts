/** Starts a count of the milliseconds that the processor works: other programs on the machine do not count. */
export function worked(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

/** The work of an act in milliseconds, the least of up to three tries: a busy host makes a try slow, and none quick. */
export function workOf(act: () => void, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least >= limit; tries++) {
    const done = worked();
    act();
    least = Math.min(least, done());
  }
  return least;
}
