/** Always 1: a browser scales text itself. */
export const fontScale = (): number => 1;
