/** A browser has no chat to send a card to. */
export const CAN_SHARE = false;

export function useShareCard(): void {}
