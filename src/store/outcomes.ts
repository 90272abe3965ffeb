export type Outcome<T> = { value: T } | { error: unknown };

/** When the phone answers nothing for this many milliseconds, we stop waiting. */
const SILENCE = 5000;

/**
 * Waits for all promises and returns how each one ended. When the phone is silent too long, the open ones count as
 * failed. The timer starts again with each answer, because a thousand calls take long.
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

/** Waits for all promises and returns their values. Rejects with the first error, after all of them ended. */
export async function valuesOf<T>(work: readonly Promise<T>[]): Promise<T[]> {
  return (await outcomesOf(work)).map((outcome) => {
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  });
}
