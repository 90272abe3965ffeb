import {
  consentGiven,
  hasPrivacyDeclaration,
  openPermissions,
  openPrivacyDeclaration,
} from '@/platform/privacy';
import { answered, newPhone } from '../support/phone';

describe('consentGiven', () => {
  it('asks the person when consent is missing, and returns the answer', async () => {
    for (const [button, given] of [
      [0, true],
      [1, false],
    ] as const) {
      const phone = newPhone({ privacy: 'needed' });
      const consent = consentGiven();
      expect(phone.dialog?.buttons).toEqual(['同意', '拒绝']);
      phone.dialog?.answer(button);
      expect(await consent).toBe(given);
    }
  });

  it('asks nobody a second time', async () => {
    const phone = newPhone();
    expect(await consentGiven()).toBe(true);
    expect(phone.dialog).toBeUndefined();
  });

  it('returns true when WeChat does not ask for consent (before 2.32.3)', async () => {
    const phone = newPhone({ privacy: 'needed' });
    delete phone.wx.requirePrivacyAuthorize;
    expect(await consentGiven()).toBe(true);
  });
});

describe('the privacy declaration', () => {
  it('is opened by WeChat', async () => {
    const phone = newPhone();
    openPrivacyDeclaration();
    await answered();
    expect(phone.askedFor('openPrivacyContract')).toHaveLength(1);
  });

  it('is offered only when WeChat can open it (2.32.3)', () => {
    const phone = newPhone();
    expect(hasPrivacyDeclaration()).toBe(true);
    delete phone.wx.openPrivacyContract;
    expect(hasPrivacyDeclaration()).toBe(false);
  });
});

describe('openPermissions', () => {
  it('opens WeChat’s page of granted permissions', async () => {
    const phone = newPhone();
    openPermissions();
    await answered();
    expect(phone.askedFor('openSetting')).toHaveLength(1);
  });
});
