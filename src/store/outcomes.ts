export type Outcome<T> = { value: T } | { error: unknown };

/** A phone that has answered nothing for so many milliseconds is not waited for any longer. */
const SILENCE = 5000;

/**
 * How each piece of work ended. Waits for all of them, but not for a phone that has fallen silent: what is still open
 * then counts as failed. A thousand calls take long, so the time starts anew with each answer.
 */
export function outcomesOf<T>(work: readonly Promise<T>[]): Promise<Outcome<T>[]> {
  return new Promise((resolve) => {
    const outcomes: Outcome<T>[] = work.map(() => ({ error: new Error('no answer') }));
    let open = work.length;
    const finish = () => resolve([...outcomes]);
    let timer = setTimeout(finish, open > 0 ? SILENCE : 0);
    work.forEach((one, place) => {
      const end = (outcome: Outcome<T>) => {
        outcomes[place] = outcome;
        open -= 1;
        clearTimeout(timer);
        if (open === 0) finish();
        else timer = setTimeout(finish, SILENCE);
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
