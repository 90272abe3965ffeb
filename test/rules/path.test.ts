import { stepsOf, textAt, valueAt, withValue } from '@/rules';

describe('stepsOf', () => {
  it.each([
    { path: 'icp_subject.base_info.name', steps: ['icp_subject', 'base_info', 'name'] },
    {
      path: 'icp_applets.base_info.nrlx_details[0].code',
      steps: ['icp_applets', 'base_info', 'nrlx_details', 0, 'code'],
    },
    { path: 'photos.icp_subject.x.certificate_photo', steps: ['photos', 'icp_subject.x.certificate_photo'] },
    { path: 'photos.a.b[2].bytes', steps: ['photos', 'a.b', 2, 'bytes'] },
    { path: 'photos.a.nrlx_details[0].media[1]', steps: ['photos', 'a.nrlx_details[0].media', 1] },
  ])('$path', ({ path, steps }) => {
    expect(stepsOf(path)).toEqual(steps);
    expect(stepsOf(path)).toEqual(steps);
  });
});

describe('valueAt', () => {
  it('follows own keys only', () => {
    expect(valueAt({}, 'constructor.name')).toBeUndefined();
    expect(valueAt({ a: [{ b: 1 }] }, 'a[0].b')).toBe(1);
    expect(valueAt({ a: 'text' }, 'a.length')).toBeUndefined();
    expect(textAt({ a: 5 }, 'a')).toBe('');
  });
});

describe('withValue', () => {
  it('copies what is on the path and shares the rest', () => {
    const before = { a: { b: 1 }, c: { d: 2 } };
    const after = withValue(before, 'a.b', 5);
    expect(after).toEqual({ a: { b: 5 }, c: { d: 2 } });
    expect(before.a.b).toBe(1);
    expect(after.c).toBe(before.c);
  });

  it('takes a key away without leaving empty groups behind', () => {
    expect(withValue({ a: { b: 1 } }, 'a.b', undefined)).toEqual({ a: {} });
    expect(withValue({}, 'a.b.c', undefined)).toEqual({});
  });
});
