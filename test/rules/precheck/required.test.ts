import { type Filing, FORM } from '@/rules';
import {
  enterprise,
  errorsIn,
  having,
  individual,
  individualBusiness,
  issuesOn,
  NOW,
} from '../../support/filings';
import { issuesOf } from '../../support/precheck';

const REQUIRED = FORM.filter(({ required, path }) => required && !path.includes('legal_person_info')).map(
  ({ path }) => path,
);

describe('a missing value', () => {
  it.each(REQUIRED)('%s is an error on that path (WX-API-APPLY)', (path) => {
    const errors = errorsIn(having(enterprise(), { [path]: undefined }));
    expect(errors).toContainEqual(expect.objectContaining({ path, rule: 'required', level: 'error' }));
  });

  it('is an error as an empty text and as blanks too', () => {
    for (const nothing of ['', '  ', '\u3000']) {
      const filing = having(enterprise(), { 'icp_subject.base_info.name': nothing });
      expect(issuesOn(filing, 'icp_subject.base_info.name')).toEqual(['error required']);
    }
  });

  it('is an error in a filing that is still empty', () => {
    const paths = errorsIn({}).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(REQUIRED));
  });

  it.each([
    'icp_subject',
    'icp_subject.base_info',
    'icp_subject.organize_info',
    'icp_subject.principal_info',
    'icp_applets',
    'icp_applets.base_info',
    'icp_applets.principal_info',
    'icp_materials',
  ])('is reported for a whole group: %s once, without the groups inside it (WX-API-APPLY)', (path) => {
    const parts = (filing: Filing, options = {}) =>
      issuesOf(filing, NOW, options)
        .filter(({ rule }) => rule === 'partMissing')
        .map((issue) => issue.path);
    const without = having(enterprise(), { [path]: undefined });
    expect(parts(without)).toEqual([path]);
    expect(parts(having(enterprise(), { [path]: null }))).toEqual([path]);
    expect(parts(having(enterprise(), { [path]: {} }))).toEqual(path === 'icp_materials' ? [] : [path]);
    expect(parts(having(enterprise(), { [path]: [] }))).toEqual([]);
    expect(parts(without, { submittedBy: 'console' })).toEqual([]);
  });

  it('is no error in a cancellation, whose request has no such values', () => {
    for (const kind of ['cancel_subject', 'cancel_service', 'cancel_access'] as const) {
      expect(errorsIn({ kind })).toEqual([]);
    }
  });

  it('of the legal representative is one only where another person is 主体负责人', () => {
    const filing = having(enterprise(), { 'icp_subject.legal_person_info.certificate_number': '1' });
    expect(issuesOn(filing, 'icp_subject.legal_person_info.name')).toEqual(['error required']);
    expect(issuesOn(enterprise(), 'icp_subject.legal_person_info.name')).toEqual([]);
  });

  it.each([
    { value: null, why: 'null is what serializers write for nothing' },
    { value: {}, why: 'an empty group is, too' },
    { value: { name: '', certificate_number: null }, why: 'so is one of nothing but empty texts' },
  ])('of the legal representative is none where nothing stands: $why', ({ value }) => {
    const filing = having(enterprise(), { 'icp_subject.legal_person_info': value });
    expect(errorsIn(filing)).toEqual([]);
    expect(issuesOf(filing, NOW)).toEqual(issuesOf(enterprise(), NOW));
  });

  it('is missing, and not of the wrong type, where null stands', () => {
    const email = 'icp_applets.principal_info.email';
    expect(issuesOn(having(enterprise(), { [email]: null }), email)).toEqual(['error required']);
    const services = 'icp_applets.base_info.service_content_types';
    expect(issuesOn(having(enterprise(), { [services]: [null] }), services)).toEqual(['error required']);
    const unread = having(enterprise(), { [services]: [null], [email]: 5 });
    expect(issuesOn(unread, services)).toEqual(['error required']);
    const behind = having(enterprise(), { [services]: [null, '餐饮-烧烤'] });
    expect(issuesOn(behind, `${services}[1]`)).toEqual(['error serviceNameUnlisted']);
  });

  it('is not said of a group that holds what cannot be read', () => {
    const filing = having(enterprise(), { 'icp_applets.principal_info': { name: 5 } });
    expect(issuesOn(filing, 'icp_applets.principal_info')).toEqual([]);
    expect(issuesOn(filing, 'icp_applets.principal_info.name')).toEqual(['error wrongType']);
  });
});

describe('a missing document', () => {
  it.each([
    {
      filing: enterprise(),
      path: 'icp_subject.organize_info.certificate_photo',
      why: 'a unit must show its licence',
    },
    {
      filing: enterprise(),
      path: 'icp_subject.principal_info.certificate_photo_front',
      why: 'every principal must show a card',
    },
    {
      filing: individual(),
      path: 'icp_applets.principal_info.certificate_photo_back',
      why: 'the card has two sides',
    },
    {
      filing: enterprise(),
      path: 'icp_materials.commitment_letter',
      why: '广东 requires it with a first filing',
    },
    {
      filing: individual(),
      path: 'icp_subject.personal_info.residence_permit',
      why: '浙江 requires it when the principal is another person',
    },
  ])('$path is an error on that path: $why', ({ filing, path }) => {
    expect(issuesOn(having(filing, { [path]: undefined }), path)).toEqual(['error required']);
  });

  it('is reported once for a 个体工商户 whose operator has both roles', () => {
    expect(errorsIn(individualBusiness())).toEqual([]);
  });
});

describe('the face check', () => {
  const path = 'icp_applets.principal_info.verify_task_id';
  const filing = having(enterprise(), { [path]: undefined });

  it('is an error for a submission through the interface', () => {
    expect(issuesOn(filing, path)).toEqual(['error required']);
  });

  it('is unknown for a submission in WeChat’s console, which does the check then', () => {
    const [issue] = issuesOf(filing, NOW, { submittedBy: 'console' }).filter((each) => each.path === path);
    expect(issue).toMatchObject({ level: 'unknown', rule: 'faceCheck' });
  });
});
