import { parseFiling, precheck } from '@/rules';
import { enterprise, having, individual, NOW } from '../../support/filings';

/** The same value, with the keys of all its objects in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

const reported = (filing: unknown) => JSON.stringify(precheck(parseFiling(filing), NOW));
const strangers = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));

describe('the order of the keys in a file', () => {
  const LICENCE = 'icp_subject.organize_info.certificate_photo';
  it.each([
    { what: 'a whole filing', filing: enterprise() },
    { what: 'an individual’s', filing: individual() },
    {
      what: 'values that cannot be read',
      filing: having(enterprise(), { kind: 5, 'icp_subject.base_info': 'x' }),
    },
    {
      what: 'several faults of one entry of the history',
      filing: having(enterprise(), {
        history: [{ event: 'submitted', at: '2026-03-09T10:00:00+08:00', text: 5, by: 'x', b: 1, a: 1 }],
      }),
    },
    {
      what: 'several faults of one photo',
      filing: having(enterprise(), { photos: { [LICENCE]: [{ bytes: 'x', width: 'y', foo: 1 }] } }),
    },
    { what: 'more unknown keys than are named', filing: { ...enterprise(), ...strangers(300) } },
  ])('does not change what is reported of $what', ({ filing }) => {
    expect(reported(turned(filing))).toBe(reported(filing));
  });
});
