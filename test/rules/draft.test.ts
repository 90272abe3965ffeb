import {
  type Draft,
  documentsOfDraft,
  draftFrom,
  fieldAt,
  fieldsOf,
  issuesOfDraft,
  newDraft,
  placeOf,
  redirected,
  requestOf,
  SECTIONS,
  SUBJECT_CHOICES,
  valueAt,
} from '@/rules';
import { PERSON_CERTIFICATES } from '@/rules/catalogue/certificates';
import { filledIn } from '../support/answers';
import { having, NOW, PEOPLE, person, photo } from '../support/filings';

const draftOf = (draft: Partial<Draft>): Draft => ({ ...newDraft('first', 4, '440000'), ...draft });
const changed = (draft: Draft, values: Record<string, unknown>): Draft => ({
  ...draft,
  filing: having(draft.filing, values),
});
const asked = (draft: Draft) =>
  SECTIONS.flatMap(({ id }) => fieldsOf(draft, id, NOW)).map(({ path }) => path);

describe('newDraft', () => {
  it('has the answers of the start screen and the usual certificate', () => {
    expect(newDraft('first', 4, '350000', true).filing).toMatchObject({
      kind: 'first',
      icp_subject: { base_info: { type: 4, province: '350000' }, organize_info: { certificate_type: 1 } },
      local: { individual_business: true },
    });
    expect(newDraft('first', 5, '330000').filing.icp_subject?.organize_info).toEqual({ certificate_type: 2 });
  });
});

describe('the walk through the form', () => {
  it('asks for both persons when they are not the same', () => {
    const draft = draftOf({ principalIsLegalRep: false, appPrincipalIsPrincipal: false });
    const errors = issuesOfDraft(filledIn(draft, NOW), NOW).filter(({ level }) => level === 'error');
    // The test data give the legal representative the principal's own number, so an error could only come from a
    // missing letter.
    expect(errors).toEqual([]);
    expect(asked(draft)).toEqual(
      expect.arrayContaining([
        'icp_applets.principal_info.mobile',
        'icp_subject.legal_person_info.certificate_number',
      ]),
    );
  });

  it('never asks for the same value twice', () => {
    for (const { type } of SUBJECT_CHOICES) {
      const paths = asked(newDraft('first', type, '440000'));
      expect(new Set(paths).size).toBe(paths.length);
    }
  });
});

describe('fieldsOf', () => {
  it('asks an individual for the certificate once, in 主体信息', () => {
    const paths = asked(newDraft('first', 5, '330000'));
    expect(paths).toContain('icp_subject.organize_info.certificate_number');
    expect(paths).not.toContain('icp_subject.principal_info.certificate_number');
    expect(paths).not.toContain('local.business_scope');
  });

  it('asks for what a province’s rule needs only in that province', () => {
    const apart = { principalIsLegalRep: false };
    expect(asked(draftOf(apart))).toContain('local.large_state_owned');
    expect(asked(draftOf({}))).not.toContain('local.large_state_owned');
    expect(asked({ ...newDraft('first', 4, '210000'), ...apart })).toContain('local.engages_in_finance');
    expect(asked({ ...newDraft('first', 4, '330000'), ...apart })).not.toContain('local.large_state_owned');
    expect(asked(newDraft('first', 5, '330000'))).toContain('local.id_address_province');
    expect(asked(newDraft('first', 5, '110000'))).not.toContain('local.id_address_province');
    expect(asked(newDraft('first', 4, '430000', true))).toContain('local.has_seal');
    expect(asked(newDraft('change', 4, '430000'))).toContain('changes');
  });

  it('asks hardly anything for a cancellation', () => {
    expect(asked(newDraft('cancel_service', 4, '440000'))).toHaveLength(4);
  });
});

describe('requestOf', () => {
  const given = changed(newDraft('first', 4, '440000'), {
    'icp_subject.principal_info': {
      ...person('boss'),
      certificate_photo_front: undefined,
      certificate_photo_back: undefined,
    },
    'icp_applets.principal_info.verify_task_id': 'task-8',
  });

  it('copies the 主体负责人 when the 小程序负责人 is the same person, but not the face check', () => {
    const owner = requestOf(given).icp_applets?.principal_info;
    expect(owner).toMatchObject({
      name: PEOPLE.boss.name,
      mobile: PEOPLE.boss.mobile,
      verify_task_id: 'task-8',
    });
    expect(
      requestOf({ ...given, appPrincipalIsPrincipal: false }).icp_applets?.principal_info?.name,
    ).toBeUndefined();
  });

  it('copies the photos of that person too', () => {
    const front = 'icp_subject.principal_info.certificate_photo_front';
    const draft = { ...given, filing: { ...given.filing, photos: { [front]: [photo('front.jpg')] } } };
    const request = requestOf(draft);
    expect(request.icp_applets?.principal_info?.certificate_photo_front).toBe('front.jpg');
    expect(request.photos?.['icp_applets.principal_info.certificate_photo_front']).toEqual([
      photo('front.jpg'),
    ]);
  });

  it('fills media fields from the photos: one name in a field, all names in a list', () => {
    const photos = {
      'icp_subject.organize_info.certificate_photo': [photo('a.jpg'), photo('b.jpg')],
      'icp_materials.subject_other_materials': [photo('c.jpg'), photo('d.jpg')],
      'icp_applets.base_info.nrlx_details[0].media': [photo('e.jpg')],
      'icp_applets.base_info.nrlx_details[3].media': [photo('f.jpg')],
    };
    const draft = changed(given, { 'icp_applets.base_info.nrlx_details': [{ type: 5, code: '1' }] });
    const request = requestOf({ ...draft, filing: { ...draft.filing, photos } });
    expect(request.icp_subject?.organize_info?.certificate_photo).toBe('a.jpg');
    expect(request.icp_materials?.subject_other_materials).toEqual(['c.jpg', 'd.jpg']);
    expect(request.icp_applets?.base_info?.nrlx_details).toEqual([{ type: 5, code: '1', media: 'e.jpg' }]);
  });

  it('fills the principal of an individual from the subject', () => {
    const draft = changed(newDraft('first', 5, '330000'), {
      'icp_subject.base_info.name': PEOPLE.loner.name,
      'icp_subject.organize_info.certificate_number': PEOPLE.loner.number,
      'icp_subject.principal_info.mobile': PEOPLE.loner.mobile,
    });
    for (const owner of [
      requestOf(draft).icp_subject?.principal_info,
      requestOf(draft).icp_applets?.principal_info,
    ]) {
      expect(owner).toMatchObject({
        name: PEOPLE.loner.name,
        certificate_type: 2,
        certificate_number: PEOPLE.loner.number,
        mobile: PEOPLE.loner.mobile,
      });
    }
  });

  it('leaves out values that are no longer asked; the draft still has them', () => {
    const legal = { name: PEOPLE.elder.name, certificate_number: PEOPLE.elder.number };
    const apart = changed(
      { ...given, principalIsLegalRep: false },
      { 'icp_subject.legal_person_info': legal },
    );
    expect(requestOf(apart).icp_subject?.legal_person_info).toEqual(legal);
    const folded = { ...apart, principalIsLegalRep: true };
    expect(requestOf(folded).icp_subject?.legal_person_info).toBeUndefined();
    expect(folded.filing.icp_subject?.legal_person_info).toEqual(legal);
  });

  it('asks for the legal representative as soon as it is another person', () => {
    const issues = issuesOfDraft({ ...given, principalIsLegalRep: false }, NOW).map(({ path }) => path);
    expect(issues).toContain('icp_subject.legal_person_info.certificate_number');
  });

  it('is pure: the same draft gives the same request and is not changed', () => {
    const before = JSON.stringify(given);
    expect(requestOf(given)).toEqual(requestOf(given));
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe('issuesOfDraft', () => {
  it('shows the issue of a copied value once, where the person gave the value', () => {
    const draft = changed(newDraft('first', 5, '330000'), { 'icp_subject.principal_info.mobile': '12345' });
    const found = issuesOfDraft(draft, NOW).filter(({ rule }) => rule === 'mobile');
    expect(found.map(({ path }) => path)).toEqual(['icp_subject.principal_info.mobile']);
  });

  it('moves an issue that only the copied person has to where that person is filled in', () => {
    const tianjin = changed(newDraft('first', 4, '120000'), {
      'icp_subject.principal_info': person('elder'),
    });
    const [issue] = issuesOfDraft(tianjin, NOW).filter(({ rule }) => rule === 'appPrincipalRetired');
    expect(issue?.path).toBe('icp_subject.principal_info.certificate_number');
  });

  it('leads every issue to a place on screen', () => {
    for (const { type } of SUBJECT_CHOICES) {
      const draft = newDraft('first', type, '440000');
      const paths = asked(draft);
      for (const { path, level } of issuesOfDraft(draft, NOW)) {
        const place = placeOf(path);
        if (level === 'error' && place.section !== 'documents') expect(paths).toContain(place.path);
      }
    }
  });
});

describe('draftFrom', () => {
  const given = changed(draftOf({ principalIsLegalRep: false, regionName: '广东省 深圳市 南山区' }), {
    'icp_subject.base_info.name': '深圳市样例公司',
    'icp_subject.base_info.city': '440300',
    'icp_subject.base_info.district': '440305',
    'icp_subject.base_info.address': '样例路 1 号',
    'icp_subject.principal_info.verify_task_id': 'face-1',
    'icp_applets.base_info.name': '样例预约',
    'local.business_scope': '教育咨询',
    'local.filings_of_subject': 1,
    'local.verification_passed_on': '2026-01-15',
    'local.service_categories': ['社交-直播'],
    'local.admin_is_owner': false,
    'local.unchanged_since_timeout': true,
  });

  it('takes the values about the subject, and nothing about the other filing', () => {
    const next = draftFrom(given, 'add_app', '440000');
    expect(next).toMatchObject({ principalIsLegalRep: false, regionName: '广东省 深圳市 南山区' });
    expect(next.filing).toMatchObject({
      kind: 'add_app',
      icp_subject: { base_info: { name: '深圳市样例公司', province: '440000', district: '440305' } },
    });
    expect(next.filing.local).toEqual({ business_scope: '教育咨询', individual_business: false });
    expect(next.filing.icp_subject?.principal_info).not.toHaveProperty('verify_task_id');
    expect(next.filing.icp_applets?.base_info).toBeUndefined();
  });

  it('removes the address in another province', () => {
    const { filing, regionName } = draftFrom(given, 'add_access', '310000');
    expect(filing.icp_subject?.base_info).toEqual({
      type: 4,
      province: '310000',
      name: '深圳市样例公司',
    });
    expect(regionName).toBeUndefined();
  });

  it('does not change the other draft', () => {
    const before = JSON.stringify(given);
    draftFrom(given, 'add_app', '310000');
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe('the keyboard for a number', () => {
  const kindOf = (type: number) => {
    const draft = changed(draftOf({}), { 'icp_subject.principal_info.certificate_type': type });
    const fields = fieldsOf(draft, 'subjectPrincipal');
    return fields.find(({ path }) => path.endsWith('certificate_number'))?.input.kind;
  };

  it('has digits and X for a resident ID, and letters for other numbers', () => {
    expect(kindOf(2)).toBe('idcard');
    for (const { type } of PERSON_CERTIFICATES)
      if (type !== 2) expect([type, kindOf(type)]).toEqual([type, 'text']);
  });
});

describe('redirected', () => {
  const given = changed(draftOf({ regionName: '广东省 深圳市 南山区' }), {
    'icp_subject.base_info.name': '深圳市样例公司',
    'icp_subject.base_info.city': '440300',
    'icp_subject.base_info.district': '440305',
    'icp_subject.base_info.address': '样例路 1 号',
  });

  it('leaves all other values when only the kind changes', () => {
    const to = { kind: 'add_app', type: 4, province: '440000', individualBusiness: false } as const;
    expect(redirected(given, to)).toEqual({ ...given, filing: { ...given.filing, kind: 'add_app' } });
  });

  it('sets the usual certificate for another kind of subject, and removes the address in another province', () => {
    const { filing, regionName } = redirected(given, { kind: 'first', type: 3, province: '310000' });
    expect(filing.icp_subject?.organize_info?.certificate_type).toBe(
      newDraft('first', 3, '310000').filing.icp_subject?.organize_info?.certificate_type,
    );
    expect(filing.icp_subject?.base_info).toEqual({ type: 3, province: '310000', name: '深圳市样例公司' });
    expect(filing.local).not.toHaveProperty('individual_business');
    expect(regionName).toBeUndefined();
  });
});

describe('documentsOfDraft', () => {
  it('has a slot for each document, and lists the certificate of one person once', () => {
    const paths = documentsOfDraft(newDraft('first', 4, '440000'), NOW).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('certificate_photo'))).toEqual([
      'icp_subject.organize_info.certificate_photo',
      'icp_subject.principal_info.certificate_photo_front',
      'icp_subject.principal_info.certificate_photo_back',
    ]);
    expect(paths).toContain('icp_materials.commitment_letter');
    expect(paths).not.toContain('icp_applets.principal_info.authorization_letter');
  });
});

describe('fieldAt and placeOf', () => {
  it.each([
    { path: 'icp_applets.base_info.nrlx_details[0].code', section: 'app' },
    { path: 'icp_subject.base_info.city', section: 'subject', field: 'icp_subject.base_info.district' },
    { path: 'icp_applets.base_info.service_content_types[2]', section: 'app' },
    { path: 'photos.icp_subject.principal_info.certificate_photo_front[0]', section: 'documents' },
    {
      path: 'photos.icp_subject.organize_info.certificate_photo[0].file',
      section: 'documents',
      at: 'icp_subject.organize_info.certificate_photo',
    },
    { path: 'icp_materials.subject_other_materials[3]', section: 'documents' },
    { path: 'icp_applets.base_info.nrlx_details[0].media', section: 'documents' },
    { path: 'history[2].at', section: 'status' },
    { path: 'kind', section: 'start' },
    { path: 'local.has_seal', section: 'subject' },
    { path: '__proto__', section: 'start' },
  ])('$path is corrected in $section', ({ path, section, field, at }) => {
    expect(placeOf(path).section).toBe(section);
    if (at) expect(placeOf(path).path).toBe(at);
    if (field) expect(fieldAt(path)?.path).toBe(field);
  });

  it('gives the field itself for its own path', () => {
    const draft = newDraft('first', 4, '440000');
    for (const path of asked(draft)) expect(placeOf(path).path).toBe(path);
    expect(valueAt(draft.filing, 'icp_subject.base_info.province')).toBe('440000');
  });
});
