import { documentsFor, type Filing, FORM } from '@/rules';
import {
  enterprise,
  errorsIn,
  having,
  individual,
  individualBusiness,
  NOW,
  PEOPLE,
  person,
} from '../support/filings';
import { precheck } from '../support/precheck';

/**
 * Three filings that a first user is likely to bring. Complete, each one passes; without one value, each is returned
 * for that value only.
 */
const FILINGS: { name: string; filing: () => Filing; papers: string[]; also: string[] }[] = [
  {
    name: 'an enterprise in 广东, its legal representative 主体负责人, an employee 小程序负责人',
    filing: enterprise,
    papers: [
      'subjectCertificate',
      'principalFront',
      'principalBack',
      'appPrincipalFront',
      'appPrincipalBack',
      'commitmentLetter',
    ],
    also: ['icp_subject.organize_info.certificate_photo', 'icp_materials.commitment_letter'],
  },
  {
    name: 'a 个体工商户 in 福建, its 经营者 both',
    filing: individualBusiness,
    papers: [
      'subjectCertificate',
      'principalFront',
      'principalBack',
      'appPrincipalFront',
      'appPrincipalBack',
    ],
    also: ['icp_subject.organize_info.certificate_photo'],
  },
  {
    name: 'an individual in 浙江 whose ID names 江西',
    filing: individual,
    papers: ['residencePermit', 'principalFront', 'principalBack', 'appPrincipalFront', 'appPrincipalBack'],
    also: ['icp_subject.personal_info.residence_permit'],
  },
];

const REQUIRED = FORM.filter(({ required }) => required?.length === 1).map(({ path }) => path);
const SIDES = ['icp_subject', 'icp_applets'].flatMap((role) => [
  `${role}.principal_info.certificate_photo_front`,
  `${role}.principal_info.certificate_photo_back`,
]);

describe.each(FILINGS)('$name', ({ filing, papers, also }) => {
  it('is complete and has no errors', () => {
    const answer = precheck(filing(), NOW);
    expect(answer.issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(answer.documents.filter(({ required }) => required === true).map(({ id }) => id)).toEqual(papers);
    expect(answer.documents.every(({ given }) => given)).toBe(true);
    expect(answer.filing).toMatchObject({ stage: 'fill', returned: false, sms_to: ['subject_owner'] });
  });

  it.each([...REQUIRED, ...SIDES, ...also, 'icp_applets.principal_info.verify_task_id'])(
    'without %s is returned for that value only',
    (path) => {
      const errors = errorsIn(having(filing(), { [path]: undefined }));
      expect(errors.map((issue) => issue.path)).toContain(path);
      // Subject type, province and certificate type decide many other values, so they are not removed here.
      const decides = /base_info\.(type|province)$|certificate_type$/.test(path);
      if (!decides) expect(errors.filter((issue) => issue.path !== path)).toEqual([]);
    },
  );
});

describe('the enterprise in 广东 that names an employee as 主体负责人', () => {
  const legal = { name: PEOPLE.boss.name, certificate_number: PEOPLE.boss.number };
  const filing = having(enterprise(), {
    'icp_subject.principal_info': person('clerk'),
    'icp_subject.legal_person_info': legal,
  });

  it('learns that 广东 requires the legal representative', () => {
    const [error] = errorsIn(filing);
    expect(error).toMatchObject({ path: 'icp_subject.principal_info.name', rule: 'principalMustBeLegalRep' });
    expect(error?.because).toContain('备案的省是广东');
  });

  it('may authorise the employee with a letter if it is a large state-owned enterprise', () => {
    const owned = having(filing, { 'local.large_state_owned': true });
    expect(documentsFor(owned, NOW).find(({ id }) => id === 'principalLetter')).toMatchObject({
      required: true,
      given: false,
    });
    const authorised = having(owned, { 'icp_subject.principal_info.authorization_letter': 'letter.jpg' });
    expect(errorsIn(authorised)).toEqual([]);
  });
});
