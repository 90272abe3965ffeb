/** The preview reads no text on photos. */
export const canRecognise = (): boolean => false;
