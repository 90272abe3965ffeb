import { PROBLEMS } from '@/photo';
import { explain, newDraft, type Photo, requestOf } from '@/rules';
import { enterprise, issuesOn, NOW, photo } from '../../support/filings';
import { issuesOf } from '../../support/precheck';

const LICENCE = 'icp_subject.organize_info.certificate_photo';
/** These have rules of their own: bytes, pixels. */
const BY_NUMBERS = ['too_large_file', 'low_resolution'];
const filingWith = (more: Partial<Photo>) => {
  const filing = enterprise();
  return { ...filing, photos: { ...filing.photos, [LICENCE]: [photo('p.jpg', more)] } };
};
const seen = (more: Partial<Photo>) => issuesOn(filingWith(more), `photos.${LICENCE}[0]`);

describe('what the phone saw in a photo', () => {
  it.each(PROBLEMS.filter((id) => !BY_NUMBERS.includes(id)))(
    '%s is said: returned, or worth a look',
    (id) => {
      expect(seen({ problems: [id] })).toEqual([expect.stringMatching(/^error photo/)]);
      expect(seen({ slight: [id] })).toEqual([expect.stringMatching(/^warning photo\w+Slightly$/)]);
    },
  );

  it('says one thing of a black-and-white picture, not two', () => {
    expect(seen({ color: false, problems: ['grayscale'] })).toEqual(['error photoGrey']);
  });

  it('says nothing of a picture without problems, and nothing of ids nobody knows', () => {
    expect(seen({ problems: [], slight: [] })).toEqual([]);
    expect(seen({ problems: ['toString', 'cat'] })).toEqual([]);
  });

  it('names the paper, what to do, and the materials page', () => {
    const [issue] = issuesOf(filingWith({ problems: ['glare'] }), NOW).filter(
      ({ rule }) => rule === 'photoGlare',
    );
    expect(issue?.message).toContain('主体证件照片');
    expect(issue?.message).toContain('反光');
    expect(issue?.fix).toContain('闪光灯');
    expect(issue?.source).toEqual(['WX-MAT']);
    expect(explain('photoGlare', {})?.sources).toHaveLength(1);
  });

  it('names the place where a list is wanted and something else stands', () => {
    expect(issuesOn(filingWith({ problems: 'blur' as never }), `photos.${LICENCE}[0].problems`)).toEqual([
      expect.stringMatching(/^error/),
    ]);
  });
});

describe('a photo kept with a copy', () => {
  const draft = newDraft('first', 4, '440000');
  const original = photo('big.jpg', { bytes: 5_000_000, width: 4000, height: 3000 });
  const sent = (more: object) =>
    requestOf({
      ...draft,
      filing: { ...draft.filing, photos: { [LICENCE]: [{ ...original, assessed: true, ...more }] } },
    });

  it('is handed in as the copy, whose size counts', () => {
    const copy = { file: 'fit.jpg', format: 'jpeg', bytes: 150_000, width: 1600, height: 1200, marked: true };
    const filing = sent({ copy });
    const { marked: _, ...fit } = copy;
    expect(filing.photos?.[LICENCE]).toEqual([{ ...original, ...fit }]);
    expect(filing.icp_subject?.organize_info?.certificate_photo).toBe('fit.jpg');
  });

  it('is handed in as it is where there is no copy', () => {
    expect(sent({}).photos?.[LICENCE]).toEqual([original]);
  });
});
