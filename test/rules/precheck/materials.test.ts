import type { Photo } from '@/rules';
import { enterprise, having, NOW, photo, saidOn } from '../../support/filings';
import { issuesOf } from '../../support/precheck';

const LICENCE = 'icp_subject.organize_info.certificate_photo';
const FRONT = 'icp_subject.principal_info.certificate_photo_front';
const taken = (path: string, more: Partial<Photo>) => {
  const filing = enterprise();
  return saidOn(
    { ...filing, photos: { ...filing.photos, [path]: [photo('p.jpg', more)] } },
    `photos.${path}[0]`,
  );
};

describe('a photograph of a certificate', () => {
  it.each([
    {
      path: LICENCE,
      more: { bytes: 2 * 1024 * 1024 },
      said: ['warning photoSizeUnusual'],
      why: '2 MB is the limit',
    },
    {
      path: LICENCE,
      more: { bytes: 2 * 1024 * 1024 + 1 },
      said: ['error photoTooLarge'],
      why: 'a byte more is over it',
    },
    {
      path: FRONT,
      more: { bytes: 60_000 },
      said: ['warning photoSizeUnusual'],
      why: 'the page’s head asks for 100 KB',
    },
    {
      path: FRONT,
      more: { width: 1280, height: 720 },
      said: [],
      why: '720×1280 is enough for a person, either way round',
    },
    {
      path: FRONT,
      more: { width: 719, height: 1280 },
      said: ['error photoTooSmall'],
      why: 'a pixel less is not',
    },
    {
      path: LICENCE,
      more: { width: 1280, height: 720 },
      said: ['warning photoSmall'],
      why: 'a subject’s wants 1500×1100',
    },
    { path: LICENCE, more: { color: false }, said: ['error photoGrey'], why: 'a copy in black and white' },
    {
      path: LICENCE,
      more: { color: undefined },
      said: ['unknown photoColourUnseen'],
      why: 'nobody has looked',
    },
    { path: FRONT, more: { format: 'heic' }, said: ['error photoFormat'], why: 'not taken' },
    { path: FRONT, more: { format: 'JPG' }, said: [], why: 'the case of the letters is no matter' },
    {
      path: 'icp_materials.commitment_letter',
      more: { width: 10, height: 10, bytes: 9e6 },
      said: [],
      why: 'a letter has no image rules',
    },
  ])('$path $more: $why', ({ path, more, said }) => {
    expect(taken(path, more)).toEqual(said);
  });

  it('is of a paper the form knows', () => {
    expect(taken('icp_subject.organize_info.selfie', {})).toEqual([]);
    const filing = { ...enterprise(), photos: { 'icp_subject.organize_info.selfie': [photo('p.jpg')] } };
    expect(saidOn(filing, 'photos.icp_subject.organize_info.selfie')).toEqual(['warning unknownKey']);
  });
});

describe('further papers', () => {
  it('are ten at most, each letter one', () => {
    const many = (path: string, count: number) =>
      saidOn(
        having(enterprise(), { [path]: Array.from({ length: count }, (_, place) => `${place}.jpg`) }),
        path,
      );
    expect(many('icp_materials.subject_other_materials', 10)).toEqual([]);
    expect(many('icp_materials.subject_other_materials', 11)).toEqual(['error tooManyMaterials']);
    expect(many('icp_materials.commitment_letter', 2)).toEqual(['error tooManyMaterials']);
  });

  it('are named, not blank', () => {
    const filing = having(enterprise(), { 'icp_materials.applets_other_materials': ['', 5] });
    const said = issuesOf(filing, NOW).filter(({ path }) => path.startsWith('icp_materials.applets'));
    expect(said.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'icp_materials.applets_other_materials[0] emptyMaterial',
      'icp_materials.applets_other_materials[1] wrongType',
    ]);
  });
});
