/** A browser scales text by itself. */
export const fontScale = (): number => 1;
