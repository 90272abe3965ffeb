/** A browser asks for permission itself when the person chooses a file. There is no privacy declaration. */
export const consentGiven = async (): Promise<boolean> => true;
export const hasPrivacyDeclaration = (): boolean => false;
export const openPrivacyDeclaration = async (): Promise<void> => {};
export const openPermissions = async (): Promise<void> => {};
