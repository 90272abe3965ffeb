import { PROBLEMS } from '@/photo';
import { explain, newDraft, type Photo, requestOf } from '@/rules';
import { enterprise, issuesOn, NOW, photo } from '../../support/filings';
import { issuesOf } from '../../support/precheck';

const LICENCE = 'icp_subject.organize_info.certificate_photo';
/** Other rules report these two, from bytes and pixels. */
const BY_NUMBERS = ['too_large_file', 'low_resolution'];
const filingWith = (more: Partial<Photo>) => {
  const filing = enterprise();
  return { ...filing, photos: { ...filing.photos, [LICENCE]: [photo('p.jpg', more)] } };
};
const seen = (more: Partial<Photo>) => issuesOn(filingWith(more), `photos.${LICENCE}[0]`);

describe('a problem that the assessment found in a photo', () => {
  it.each(PROBLEMS.filter((id) => !BY_NUMBERS.includes(id)))(
    '%s is an issue: the photo is returned, or worth a check',
    (id) => {
      expect(seen({ problems: [id] })).toEqual([expect.stringMatching(/^error photo/)]);
      expect(seen({ slight: [id] })).toEqual([expect.stringMatching(/^warning photo\w+Slightly$/)]);
    },
  );

  it('without colour is reported once, not twice', () => {
    expect(seen({ color: false, problems: ['grayscale'] })).toEqual(['error photoGrey']);
  });

  it('is not reported when there is none, or when its id is unknown', () => {
    expect(seen({ problems: [], slight: [] })).toEqual([]);
    expect(seen({ problems: ['toString', 'cat'] })).toEqual([]);
  });

  it('is reported with the document, what to do, and the materials page', () => {
    const [issue] = issuesOf(filingWith({ problems: ['glare'] }), NOW).filter(
      ({ rule }) => rule === 'photoGlare',
    );
    expect(issue?.message).toContain('主体证件照片');
    expect(issue?.message).toContain('反光');
    expect(issue?.fix).toContain('闪光灯');
    expect(issue?.source).toEqual(['WX-MAT']);
    expect(explain('photoGlare', {})?.sources).toHaveLength(1);
  });

  it('must be in a list; another value is reported at its path', () => {
    expect(issuesOn(filingWith({ problems: 'blur' as never }), `photos.${LICENCE}[0].problems`)).toEqual([
      expect.stringMatching(/^error/),
    ]);
  });
});

describe('a photo with a copy', () => {
  const draft = newDraft('first', 4, '440000');
  const original = photo('big.jpg', { bytes: 5_000_000, width: 4000, height: 3000 });
  const sent = (more: object) =>
    requestOf({
      ...draft,
      filing: { ...draft.filing, photos: { [LICENCE]: [{ ...original, assessed: true, ...more }] } },
    });

  it('is submitted as the copy, and the size of the copy counts', () => {
    const copy = { file: 'fit.jpg', format: 'jpeg', bytes: 150_000, width: 1600, height: 1200, marked: true };
    const filing = sent({ copy });
    const { marked: _, ...fit } = copy;
    expect(filing.photos?.[LICENCE]).toEqual([{ ...original, ...fit }]);
    expect(filing.icp_subject?.organize_info?.certificate_photo).toBe('fit.jpg');
  });

  it('is submitted as it is when there is no copy', () => {
    expect(sent({}).photos?.[LICENCE]).toEqual([original]);
  });
});
