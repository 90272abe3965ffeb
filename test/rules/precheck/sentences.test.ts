import { type Kind, RULES } from '@/rules';
import {
  enterprise,
  having,
  individual,
  individualBusiness,
  movedTo,
  NOW,
  PEOPLE,
  person,
} from '../../support/filings';
import { issuesOf } from '../../support/precheck';

const PRINCIPAL = 'icp_subject.principal_info';
const APP = 'icp_applets.base_info';

describe('the sentence of an issue', () => {
  it('quotes at most two dozen characters', () => {
    const email = (length: number) => {
      const path = `${PRINCIPAL}.email`;
      const [issue] = issuesOf(having(enterprise(), { [path]: '无'.repeat(length) }), NOW).filter(
        (each) => each.path === path,
      );
      return issue?.message;
    };
    expect(email(24)).toContain(`“${'无'.repeat(24)}”`);
    expect(email(25)).toContain(`“${'无'.repeat(24)}…”`);
  });

  it('gives the facts behind it, the province first', () => {
    const byClerk = having(movedTo(enterprise(), '43'), {
      [PRINCIPAL]: person('clerk'),
      'icp_subject.legal_person_info': { name: PEOPLE.boss.name, certificate_number: PEOPLE.boss.number },
    });
    const [issue] = issuesOf(byClerk, NOW).filter(({ rule }) => rule === 'principalMustBeLegalRep');
    expect(issue?.because).toEqual([
      '备案的省是湖南',
      '主体是单位（含个体工商户）',
      '主体负责人不是法定代表人',
      expect.any(String),
    ]);
    expect(issue?.source).toEqual(RULES.principalMustBeLegalRep?.source);
  });
});

describe('a cancellation', () => {
  const kinds: Kind[] = ['cancel_subject', 'cancel_service', 'cancel_access'];
  it.each(kinds)('%s gives no issues about information', (kind) => {
    const values = {
      kind,
      [`${APP}.name`]: '样例公司直播代孕',
      'local.business_scope': '新闻发布',
      [`${APP}.nrlx_details`]: [{ type: 5, media: 'm' }],
      'local.admin_is_owner': false,
      'local.has_seal': false,
      'local.names_differ_from_registry': undefined,
    };
    for (const filing of [enterprise(), individualBusiness(), individual()]) {
      const found = issuesOf(having(filing, values), NOW);
      expect(found.filter(({ level }) => level !== 'warning')).toEqual([]);
      expect(found.filter(({ path }) => path === 'icp_subject.base_info.comment')).toEqual([]);
    }
  });
});

describe('the order of issues', () => {
  it('is the order of the form, the same in every run', () => {
    const paths = issuesOf({}, NOW).map(({ path }) => path);
    expect(paths.indexOf('kind')).toBeLessThan(paths.indexOf('icp_subject.base_info.name'));
    expect(paths.indexOf('icp_subject.principal_info.email')).toBeLessThan(
      paths.indexOf('icp_applets.base_info.comment'),
    );
    expect(issuesOf({}, NOW)).toEqual(issuesOf({}, NOW));
  });
});
