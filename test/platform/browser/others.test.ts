/** @jest-environment jsdom */
import { copyText } from '@/platform/clipboard.h5';
import { fontScale } from '@/platform/device.h5';
import { idCardIsWhole } from '@/platform/idCard.h5';
import { consentGiven, hasPrivacyDeclaration } from '@/platform/privacy.h5';
import { REGIONS as OF_WECHAT } from '@/platform/regions';
import { REGIONS } from '@/platform/regions.h5';

describe('copyText in a browser', () => {
  it('returns true only when the text is on the clipboard', async () => {
    let clipboard = '';
    let allowed = true;
    const writeText = async (text: string) => {
      if (!allowed) throw new Error('NotAllowedError');
      clipboard = text;
    };
    Object.assign(navigator, { clipboard: { writeText } });
    expect(await copyText('备案号')).toBe(true);
    expect(clipboard).toBe('备案号');
    allowed = false;
    expect(await copyText('别的')).toBe(false);
  });
});

describe('a browser', () => {
  it('scales text itself', () => {
    expect(fontScale()).toBe(1);
  });

  it('cannot detect whether an ID card is whole', async () => {
    expect(await idCardIsWhole()).toBeNull();
  });

  it('asks for permission itself, and has no privacy declaration to open', async () => {
    expect(await consentGiven()).toBe(true);
    expect(hasPrivacyDeclaration()).toBe(false);
  });
});

describe('the regions', () => {
  it('come from WeChat’s picker in WeChat', () => {
    expect(OF_WECHAT).toBeUndefined();
  });

  it('come from GB/T 2260 in a browser, each under its own province and city', () => {
    const inside = (regions: typeof REGIONS, name: string) =>
      (regions.find(({ value }) => value === name)?.children ?? []) as typeof REGIONS;
    expect(REGIONS).toHaveLength(34);
    expect(inside(inside(REGIONS, '广东省'), '深圳市')).toContainEqual({ code: '440305', value: '南山区' });
    for (const { code = '', value } of REGIONS)
      for (const city of inside(REGIONS, value)) expect(city.code?.slice(0, 2)).toBe(code.slice(0, 2));
  });
});
