import { refusalIn } from '@/platform/errors';

describe('refusalIn', () => {
  it.each([
    'chooseMedia:fail no auth',
    'chooseMedia:fail without permission',
    'chooseMedia:fail access denied',
    'chooseMedia:fail user deny',
  ])('recognises each text for a missing permission: %s', (errMsg) => {
    expect(refusalIn({ errMsg })).toBe('permission');
  });
});
