/** Browsers have no detection of their own. */
export const idCardIsWhole = async (): Promise<boolean | null> => null;
