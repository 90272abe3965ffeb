import fc from 'fast-check';
import { type Filing, FORM, placeOf, withValue } from '@/rules';
import { anyText } from '../../support/anyText';
import { enterprise, having, issuesOn, NOW } from '../../support/filings';
import { issuesOf, precheck } from '../../support/precheck';
import { workOf } from '../../support/work';

const read = (text: string) => JSON.parse(text) as Filing;
const nested = (open: string, close: string, depth: number, inside = '1') =>
  open.repeat(depth) + inside + close.repeat(depth);

const PLACES = [
  ...FORM.map(({ path }) => path),
  'icp_subject',
  'icp_subject.base_info',
  'icp_subject.legal_person_info',
  'icp_applets',
  'icp_applets.principal_info',
  'icp_materials',
  'local',
  'photos',
  'photos.icp_subject.organize_info.certificate_photo',
  'icp_applets.base_info.nrlx_details[0]',
  'icp_applets.base_info.nrlx_details[0].code',
];
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText(),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e300,
    [],
    {},
    [[]],
    [null],
    [{}],
    '__proto__',
    true,
    ['a'],
    [1, 1],
  ),
);

describe('issuesOf, whatever a file holds', () => {
  it('gives plain sentences at a place on screen, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...PLACES), anything), { maxLength: 5 }), (values) => {
        const filing = values.reduce((changed, [path, value]) => {
          try {
            return withValue(changed, path, value);
          } catch {
            return changed; // an earlier value put a text where this one needs a group
          }
        }, enterprise());
        for (const { path, message, fix, level, source } of issuesOf(filing, NOW)) {
          expect([path, message, fix].every((text) => text.trim() !== '')).toBe(true);
          expect(['error', 'warning', 'unknown']).toContain(level);
          expect(source.length).toBeGreaterThan(0);
          expect(typeof placeOf(path).section).toBe('string');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reports a value of the wrong type on its path and says nothing more about it', () => {
    expect(
      issuesOn(withValue(enterprise(), 'icp_subject.base_info.type', '4'), 'icp_subject.base_info.type'),
    ).toEqual(['error wrongType']);
    expect(
      issuesOn(withValue(enterprise(), 'icp_subject.principal_info', []), 'icp_subject.principal_info'),
    ).toEqual(['error wrongType']);
  });

  it.each(PLACES)('accepts an object that cannot be turned into a text at %s', (path) => {
    expect(() => issuesOf(withValue(enterprise(), path, { toString: 0, valueOf: 0 }), NOW)).not.toThrow();
    expect(() => issuesOf(withValue(enterprise(), path, [{ toString: 0 }]), NOW)).not.toThrow();
  });

  it('warns of a key that the form does not have', () => {
    const filing = read(
      '{"__proto__":{"a":1},"constructor":1,"extra":1,"icp_subject":{"base_info":{"toString":1}}}',
    );
    const unknown = issuesOf(filing, NOW).filter(({ rule }) => rule === 'unknownKey');
    expect(unknown.map(({ path }) => path).sort()).toEqual([
      '__proto__',
      'constructor',
      'extra',
      'icp_subject.base_info.toString',
    ]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it('names fifty unknown keys and counts the others', () => {
    const keys = Object.fromEntries(Array.from({ length: 1000 }, (_, place) => [`k${place}`, 1]));
    const found = issuesOf(keys as Filing, NOW);
    expect(found.filter(({ rule }) => rule === 'unknownKey')).toHaveLength(50);
    expect(found.find(({ rule }) => rule === 'manyUnknownKeys')?.message).toContain('950');
  });

  it.each([
    {
      path: 'icp_subject.base_info.address',
      values: { 'icp_subject.base_info.address': '一'.repeat(200_000) },
    },
    {
      path: 'icp_subject.base_info.comment',
      values: {
        'icp_subject.base_info.address': '样例村',
        'icp_subject.base_info.comment': '通'.repeat(200_000),
      },
    },
  ])('ends quickly for a text that repeats one character: $path', ({ values }) => {
    expect(workOf(() => issuesOf(having(enterprise(), values), NOW), 1000)).toBeLessThan(1000);
  });

  it.each([
    { what: 'objects a hundred thousand deep', text: `{"icp_subject":${nested('{"a":', '}', 100_000)}}` },
    {
      what: 'lists a hundred thousand deep',
      text: `{"icp_applets":{"base_info":{"nrlx_details":${nested('[', ']', 100_000)}}}}`,
    },
    {
      what: 'a list of a million',
      text: `{"icp_applets":{"base_info":{"service_content_types":[${'1,'.repeat(999_999)}1]}}}`,
    },
    { what: 'a text of a million', text: `{"local":{"business_scope":"${'投'.repeat(1_000_000)}"}}` },
    { what: 'a key of a million', text: `{"${'k'.repeat(1_000_000)}":1}` },
  ])('accepts $what', ({ text }) => {
    const found = issuesOf(read(text), NOW);
    expect(found.length).toBeLessThan(200);
    expect(found.every(({ path }) => path.length < 300)).toBe(true);
  });
});

describe('precheck', () => {
  it('gives the same result for the same file and moment', () => {
    expect(JSON.stringify(precheck(enterprise(), NOW))).toBe(JSON.stringify(precheck(enterprise(), NOW)));
  });

  it('reports for an empty filing everything that is missing', () => {
    const answer = precheck({}, NOW);
    expect(answer.filing.stage).toBe('fill');
    expect(answer.issues.some(({ level }) => level === 'error')).toBe(true);
    expect(answer.report).toBeNull();
  });
});
