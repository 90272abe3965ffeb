let tell: () => void = () => {};

/** Fulfilled when the first screen has been drawn. What it does not need waits for it: each read blocks the phone. */
export const firstScreen = new Promise<void>((resolve) => {
  tell = resolve;
});

/** Every screen says when it has been drawn; the first one counts. */
export const noteDrawn = (): void => tell();
