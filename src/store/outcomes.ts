export type Outcome<T> = { value: T } | { error: unknown };

/** When the phone answers nothing for this many milliseconds, we stop waiting. */
const SILENCE = 5000;

export class NoAnswer extends Error {}

/** Work that waits in one line on the phone: an answer to one shows that the others still may come. */
export type Peers = Set<() => void>;

/**
 * Waits for all promises and returns how each one ended. When the phone is silent too long, the open ones count as
 * failed. The timer starts again with each answer, because a thousand calls take long.
 */
export function outcomesOf<T>(work: readonly Promise<T>[], peers: Peers = new Set()): Promise<Outcome<T>[]> {
  if (work.length === 0) return Promise.resolve([]);
  return new Promise((resolve) => {
    const outcomes: Outcome<T>[] = work.map(() => ({ error: new NoAnswer('no answer') }));
    let open = work.length;
    let timer: ReturnType<typeof setTimeout>;
    const finish = () => {
      peers.delete(wait);
      resolve([...outcomes]);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(finish, SILENCE);
    };
    peers.add(wait);
    wait();
    work.forEach((one, place) => {
      const end = (outcome: Outcome<T>) => {
        outcomes[place] = outcome;
        open -= 1;
        for (const restart of peers) restart();
        if (open > 0) return;
        clearTimeout(timer);
        finish();
      };
      one.then(
        (value) => end({ value }),
        (error) => end({ error }),
      );
    });
  });
}

/** Waits for all promises and returns their values. Rejects with the first error, after all of them ended. */
export async function valuesOf<T>(work: readonly Promise<T>[]): Promise<T[]> {
  return (await outcomesOf(work)).map((outcome) => {
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  });
}
