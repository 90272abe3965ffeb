import { atLeast, fontScale } from '@/platform/device';
import { newPhone } from '../support/phone';

/** A phone that reports only this about its text size. */
const sized = (info: { fontSizeScaleFactor?: number; fontSizeSetting?: number } | undefined) =>
  newPhone({ has: { getAppBaseInfo: () => info } });

describe('fontScale', () => {
  const cases = [
    { why: '1 at the usual size', info: { fontSizeScaleFactor: 1 }, scale: 1 },
    { why: 'the scale that the person chose', info: { fontSizeScaleFactor: 1.2 }, scale: 1.2 },
    {
      why: 'at most 1.4, because every layout works up to that',
      info: { fontSizeScaleFactor: 2.3 },
      scale: 1.4,
    },
    { why: 'never smaller than usual', info: { fontSizeScaleFactor: 0.8 }, scale: 1 },
    {
      why: 'computed from the size in pixels on an older base library',
      info: { fontSizeSetting: 20 },
      scale: 1.25,
    },
    {
      why: 'computed from the factor rather than from the pixels',
      info: { fontSizeScaleFactor: 1.1, fontSizeSetting: 20 },
      scale: 1.1,
    },
    { why: '1 when the phone reports nothing', info: undefined, scale: 1 },
  ];
  it.each(cases)('is $why', ({ info, scale }) => {
    sized(info);
    expect(fontScale()).toBe(scale);
  });
});

describe('a base library before 2.20.1', () => {
  it('tells its version and the text size by the older function', () => {
    const getSystemInfoSync = () => ({ SDKVersion: '2.16.0', fontSizeSetting: 20 });
    newPhone({ has: { getAppBaseInfo: undefined, getSystemInfoSync } });
    expect(fontScale()).toBe(1.25);
    expect([atLeast('2.16.0'), atLeast('2.16.1')]).toEqual([true, false]);
  });
});

describe('WeChat', () => {
  it('is asked once, however often a screen is drawn', () => {
    const getAppBaseInfo = jest.fn(() => ({ SDKVersion: '3.0.0', fontSizeScaleFactor: 1.2 }));
    newPhone({ has: { getAppBaseInfo } });
    for (let i = 0; i < 5; i++) expect([fontScale(), atLeast('2.21.3')]).toEqual([1.2, true]);
    expect(getAppBaseInfo).toHaveBeenCalledTimes(1);
  });
});

describe('atLeast', () => {
  const cases = [
    { have: '2.21.3', need: '2.21.3', is: true },
    { have: '2.21.4', need: '2.21.3', is: true },
    { have: '2.21.2', need: '2.21.3', is: false },
    { have: '2.9.0', need: '2.21.3', is: false },
    { have: '3.0.0', need: '2.21.3', is: true },
    { have: '3.10.0', need: '3.9.9', is: true },
    { have: '1.99.99', need: '2.0.0', is: false },
    { have: '3.3', need: '3.3.0', is: true },
  ];
  it.each(cases)('compares base library $have with version $need: $is', ({ have, need, is }) => {
    newPhone({ SDKVersion: have });
    expect(atLeast(need)).toBe(is);
  });

  it('treats a base library without a version as the oldest', () => {
    newPhone({ has: { getAppBaseInfo: undefined, getSystemInfoSync: undefined } });
    expect(atLeast('1.0.0')).toBe(false);
  });
});
