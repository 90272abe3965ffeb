/** An object whose values are computed when they are first read, and only once. */
export function lazily<T extends object>(work: { readonly [Key in keyof T]: () => T[Key] }): T {
  const done = {} as T;
  for (const key of Object.keys(work) as (keyof T)[]) {
    Object.defineProperty(done, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = work[key]();
        Object.defineProperty(done, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return done;
}
