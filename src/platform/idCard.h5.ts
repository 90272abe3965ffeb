/** Always null: browsers cannot detect an ID card. */
export const idCardIsWhole = async (): Promise<boolean | null> => null;
