/** A browser asks for itself when a file is chosen; there is no declaration to consent to. */
export const consentGiven = async (): Promise<boolean> => true;
export const hasPrivacyDeclaration = (): boolean => false;
export const openPrivacyDeclaration = (): void => {};
export const openPermissions = (): void => {};
