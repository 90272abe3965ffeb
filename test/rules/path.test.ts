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
    { path: 'photos.a.b', steps: ['photos', 'a.b'] },
    { path: 'photos.a.b[2].dated', steps: ['photos', 'a.b', 2, 'dated'] },
    { path: 'photos.a.nrlx_details[0].media', steps: ['photos', 'a.nrlx_details[0].media'] },
    { path: 'photosOf.a', steps: ['photosOf', 'a'] },
    { path: 'a1[10][2].2b', steps: ['a1', 10, 2, '2b'] },
    { path: 'photos.a.nrlx_details[0].media[1]', steps: ['photos', 'a.nrlx_details[0].media', 1] },
  ])('$path', ({ path, steps }) => {
    expect(stepsOf(path)).toStrictEqual(steps);
    expect(stepsOf(path)).toStrictEqual(steps);
  });
});

describe('valueAt', () => {
  it('reads only own keys', () => {
    expect(valueAt({}, 'constructor.name')).toBeUndefined();
    expect(valueAt({ a: [{ b: 1 }] }, 'a[0].b')).toBe(1);
    expect(valueAt({ a: 'text' }, 'a.length')).toBeUndefined();
    expect(valueAt({ a: null }, 'a.b')).toBeUndefined();
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

  it('removes a key; its group stays, and no new group is made', () => {
    expect(withValue({ a: { b: 1 } }, 'a.b', undefined)).toStrictEqual({ a: {} });
    expect(withValue({}, 'a.b.c', undefined)).toStrictEqual({});
  });

  it('does not change the other items of a list', () => {
    expect(withValue({ a: [1, 2] }, 'a[0]', undefined)).toStrictEqual({ a: [undefined, 2] });
    expect(withValue({}, 'a[1].b', 5)).toEqual({ a: [undefined, { b: 5 }] });
  });
});
