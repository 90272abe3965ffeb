/** Always 1: a browser scales text itself. */
export const fontScale = (): number => 1;

export const inCare = (): boolean => false;

/** Whether the window is so wide that a page stays in sight beside the one that it opened; see browser.scss. */
export const isComputer = (): boolean => matchMedia('(min-width: 900px)').matches;
