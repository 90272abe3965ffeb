export type Outcome<T> = { value: T } | { error: unknown };

/** A phone that has answered nothing for so many milliseconds is not waited for any longer. */
const SILENCE = 5000;

export class NoAnswer extends Error {}

/** Work that waits in one line on the phone: an answer to one shows that the others still may come. */
export type Peers = Set<() => void>;

/**
 * How each piece of work ended. Waits for all of them, but not for a phone that has fallen silent: what is still open
 * then counts as failed. A thousand calls take long, so the time starts anew with each answer, also to a peer.
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

/** The values of all the work; rejects with the first error, once all have ended. */
export async function valuesOf<T>(work: readonly Promise<T>[]): Promise<T[]> {
  return (await outcomesOf(work)).map((outcome) => {
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  });
}
