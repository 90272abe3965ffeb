import { DOCUMENTS, FORM, photoKindOf } from '@/rules';
import { rowAt } from '@/rules/fields/rows';
import { mostPhotosAt, PHOTO_KINDS } from '@/rules/photos';

const SUBJECT_OTHERS = 'icp_materials.subject_other_materials';
const APP_OTHERS = 'icp_materials.applets_other_materials';
const ITEM = 'icp_applets.base_info.nrlx_details[2].media';

describe('photoKindOf', () => {
  it.each([
    { path: 'icp_subject.organize_info.certificate_photo', kind: 'licence' },
    { path: 'icp_subject.principal_info.certificate_photo_front', kind: 'card' },
    { path: 'icp_applets.principal_info.certificate_photo_back', kind: 'card' },
    { path: 'icp_subject.personal_info.residence_permit', kind: 'permit' },
    { path: 'icp_subject.principal_info.authorization_letter', kind: 'letter' },
    { path: 'icp_applets.principal_info.authorization_letter', kind: 'letter' },
    { path: 'icp_materials.commitment_letter', kind: 'letter' },
    { path: 'icp_materials.commitment_letter[0]', kind: 'letter' },
    { path: 'icp_materials.holding_certificate_photo', kind: 'holder' },
    { path: ITEM, kind: 'paper' },
    { path: 'no.such.place', kind: 'card' },
  ])('is $kind at $path', ({ path, kind }) => {
    expect(photoKindOf(path)).toBe(kind);
  });

  it.each([
    { document: 'educationPromise', kind: 'letter' },
    { document: 'hospitalLicence', kind: 'paper' },
    { document: 'noSuchDocument', kind: 'letter' },
    { document: undefined, kind: 'letter' },
  ])(
    'goes by the document that the photo names, in a shared place: $document is $kind',
    ({ document, kind }) => {
      expect(photoKindOf(SUBJECT_OTHERS, document)).toBe(kind);
      expect(photoKindOf(APP_OTHERS, document)).toBe(kind);
    },
  );

  it('finds for each document a row of the form that takes photos', () => {
    expect(DOCUMENTS.filter(({ path }) => !rowAt(path)?.photo)).toEqual([]);
  });
});

describe('the photos that are assessed as certificates', () => {
  it('are those of persons, their permits and the unit’s own certificate (WX-MAT 一–三), not letters or other documents', () => {
    const certificates = FORM.filter(({ photo }) => photo)
      .map(({ path }) => path)
      .filter((path) => PHOTO_KINDS[photoKindOf(path)].certificate);
    expect(certificates).toEqual([
      'icp_subject.organize_info.certificate_photo',
      'icp_subject.personal_info.residence_permit',
      'icp_subject.principal_info.certificate_photo_front',
      'icp_subject.principal_info.certificate_photo_back',
      'icp_applets.principal_info.certificate_photo_front',
      'icp_applets.principal_info.certificate_photo_back',
      'icp_materials.holding_certificate_photo',
    ]);
    expect(PHOTO_KINDS[photoKindOf(ITEM)].certificate).toBe(false);
  });
});

describe('mostPhotosAt', () => {
  it('is ten in a list of further documents and one elsewhere (WX-API-APPLY)', () => {
    expect([SUBJECT_OTHERS, APP_OTHERS].map((path) => mostPhotosAt(path, '2026-03-10'))).toEqual([10, 10]);
    for (const path of [
      'icp_materials.commitment_letter',
      'icp_subject.organize_info.certificate_photo',
      ITEM,
    ])
      expect(mostPhotosAt(path, '2026-03-10')).toBe(1);
  });
});
