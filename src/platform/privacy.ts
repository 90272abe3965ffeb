import Taro from '@tarojs/taro';

/**
 * Asks for consent to the privacy declaration where WeChat requires it (2.32.3). Returns false when the person
 * declined.
 */
export async function consentGiven(): Promise<boolean> {
  if (!Taro.canIUse('requirePrivacyAuthorize')) return true;
  try {
    await Taro.requirePrivacyAuthorize({});
    return true;
  } catch {
    return false;
  }
}

/** Opens the privacy declaration. */
export async function openPrivacyDeclaration(): Promise<void> {
  await Taro.openPrivacyContract({});
}

/** Whether there is a declaration to open (2.32.3). */
export const hasPrivacyDeclaration = (): boolean => Taro.canIUse('openPrivacyContract');

/** Opens WeChat's page of granted permissions for this mini-program. */
export async function openPermissions(): Promise<void> {
  await Taro.openSetting({});
}
