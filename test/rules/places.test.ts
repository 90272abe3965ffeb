import { fieldAt, fieldsOf, newDraft, placeOf } from '@/rules';

describe('placeOf', () => {
  it.each([
    { path: 'icp_subject.organize_info.certificate_photo', why: 'a certificate' },
    { path: 'icp_subject.principal_info.certificate_photo_front', why: 'its front' },
    { path: 'icp_applets.principal_info.certificate_photo_back', why: 'its back' },
    { path: 'icp_applets.principal_info.authorization_letter', why: 'a letter' },
    { path: 'icp_subject.personal_info.residence_permit', why: 'a permit' },
    { path: 'icp_applets.base_info.nrlx_details[0].media', why: 'a licence' },
    { path: 'icp_materials.commitment_letter', why: 'a commitment' },
  ])('gives the place of the photo for every path of $why', ({ path }) => {
    const place = { section: 'documents', path };
    for (const found of [path, `photos.${path}`, `photos.${path}[0]`, `photos.${path}[12]`])
      expect(placeOf(found)).toEqual(place);
  });

  it.each([
    { path: 'icp_subject.base_info.city', section: 'subject', field: 'icp_subject.base_info.district' },
    {
      path: 'icp_applets.base_info.nrlx_details[10].code',
      section: 'app',
      field: 'icp_applets.base_info.nrlx_details',
    },
    { path: 'icp_subject.extra', section: 'subject', field: 'icp_subject.extra' },
    { path: 'icp_applets.extra.more', section: 'app', field: 'icp_applets.extra.more' },
    { path: 'icp_subject.my_photo_album', section: 'subject', field: 'icp_subject.my_photo_album' },
    {
      path: 'icp_subject.authorization_letter_old',
      section: 'subject',
      field: 'icp_subject.authorization_letter_old',
    },
    {
      path: 'icp_subject.residence_permit_old',
      section: 'subject',
      field: 'icp_subject.residence_permit_old',
    },
    { path: 'icp_subject.media', section: 'subject', field: 'icp_subject.media' },
    {
      path: 'icp_applets.base_info.nrlx_details[1].media',
      section: 'documents',
      field: 'icp_applets.base_info.nrlx_details[1].media',
    },
    { path: 'history', section: 'status', field: 'history' },
    { path: 'history[2].at', section: 'status', field: 'history[2].at' },
    { path: 'kind', section: 'start', field: 'kind' },
    { path: 'old.photos.x', section: 'start', field: 'old.photos.x' },
    { path: '', section: 'start', field: '' },
  ])('gives for $path the field $field in $section', ({ path, section, field }) => {
    expect(placeOf(path)).toEqual({ section, path: field });
  });
});

describe('fieldAt', () => {
  it('finds the field that contains a path, and none for a path that no section asks', () => {
    expect(fieldAt('icp_applets.base_info.service_content_types[12]')?.path).toBe(
      'icp_applets.base_info.service_content_types',
    );
    expect(fieldAt('icp_subject.base_info.province')?.label).toBe('备案的省、市、县区');
    expect(fieldAt('icp_subject.extra')).toBeUndefined();
  });
});

describe('fieldsOf', () => {
  it('asks an individual as a person, and a unit as a unit', () => {
    const label = (type: number, path: string) =>
      fieldsOf(newDraft('first', type, '440000'), 'subject').find((field) => field.path === path)?.label;
    expect(label(5, 'icp_subject.base_info.name')).toBe('姓名（主体名称）');
    expect(label(4, 'icp_subject.base_info.name')).toBe('主体名称');
    const apart = { ...newDraft('first', 5, '440000'), appPrincipalIsPrincipal: false };
    const paths = fieldsOf(apart, 'appPrincipal').map(({ path }) => path);
    expect(paths).not.toContain('icp_applets.principal_info.name');
    const unit = { ...newDraft('first', 4, '440000'), appPrincipalIsPrincipal: false };
    expect(fieldsOf(unit, 'appPrincipal').map(({ path }) => path)).toContain(
      'icp_applets.principal_info.name',
    );
  });
});
