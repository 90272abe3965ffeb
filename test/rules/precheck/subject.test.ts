import type { Filing } from '@/rules';
import { enterprise, having, individual, individualBusiness, NOW, saidOn } from '../../support/filings';
import { issuesOf } from '../../support/precheck';

const COUNT = 'local.filings_of_subject';
const another = (filing: Filing, count: number): Filing => ({
  ...having(filing, { [COUNT]: count }),
  kind: 'add_app',
});

describe('how many filings a subject may have (WX-FAQ)', () => {
  it.each([
    { filing: individual(), cap: 5, who: 'an individual' },
    { filing: individualBusiness(), cap: 5, who: 'a 个体工商户' },
    { filing: enterprise(), cap: 50, who: 'a unit' },
  ])('$who: $cap', ({ filing, cap }) => {
    expect(saidOn(another(filing, cap - 1), COUNT)).toEqual([]);
    expect(saidOn(another(filing, cap), COUNT)).toEqual([expect.stringMatching(/^error filings\w*AtCap$/)]);
  });

  it('is no matter for a change', () => {
    expect(saidOn({ ...another(individual(), 5), kind: 'change', changes: ['app'] }, COUNT)).toEqual([]);
  });

  it('is not known between 5 and 49 while it is not told whether an enterprise is a 个体工商户', () => {
    const filing = having(enterprise(), { 'local.individual_business': undefined });
    expect(saidOn(another(filing, 7), COUNT)).toEqual(['unknown filingsMayBeAtCap']);
    expect(saidOn(another(filing, 50), COUNT)).toEqual(['error filingsAtCap']);
  });

  it('above 0 does not go with a first filing', () => {
    expect(saidOn(having(enterprise(), { [COUNT]: 2 }), 'kind')).toEqual(['warning notFirst']);
  });

  it('is a whole number', () => {
    expect(saidOn(having(enterprise(), { [COUNT]: 1.5 }), COUNT)).toEqual(['error notWholeNumber']);
  });
});

describe('what this phone cannot see', () => {
  const NAME = 'icp_subject.base_info.name';

  it('the registry: unknown until the person has compared, an error where they differ', () => {
    const path = 'local.names_differ_from_registry';
    expect(saidOn(having(enterprise(), { [path]: undefined }), NAME)).toEqual(['unknown registryUnseen']);
    expect(saidOn(having(enterprise(), { [path]: true }), NAME)).toEqual(['error registryDiffers']);
    expect(saidOn(enterprise(), NAME)).toEqual([]);
  });

  it('other filings that use the number: always said, never a fault', () => {
    expect(saidOn(enterprise(), 'icp_subject.principal_info.mobile')).toEqual(['unknown contactUnseen']);
  });

  it('a 主体性质 no list names', () => {
    const path = 'icp_subject.base_info.type';
    expect(saidOn(having(enterprise(), { [path]: 8 }), path)).toEqual(['unknown subjectTypeUnlisted']);
  });
});

describe('other answers about the subject', () => {
  it('a licence that bears * for a name has to be exchanged first (WX-FAQ)', () => {
    const path = 'icp_subject.base_info.name';
    expect(saidOn(having(individualBusiness(), { [path]: '***' }), path)).toEqual(['error nameMasked']);
  });

  it('the administrator must be 小程序负责人 (WX-FAQ)', () => {
    expect(saidOn(having(enterprise(), { 'local.admin_is_owner': false }), 'local.admin_is_owner')).toEqual([
      'error adminIsNotPrincipal',
    ]);
  });

  it('the kind is one of seven; not told it is unknown', () => {
    expect(saidOn({ ...enterprise(), kind: undefined }, 'kind')).toEqual(['unknown kindMissing']);
    expect(saidOn({ ...enterprise(), kind: 'renew' as never }, 'kind')).toEqual(['error kindUnlisted']);
  });

  it('a change says what it changes', () => {
    expect(saidOn({ ...enterprise(), kind: 'change' }, 'changes')).toEqual(['unknown changesMissing']);
    expect(saidOn({ ...enterprise(), kind: 'change', changes: ['logo'] as never }, 'changes[0]')).toEqual([
      'error changeUnlisted',
    ]);
  });
});

describe('the order of issues', () => {
  it('is that of the form, the same at every run', () => {
    const paths = issuesOf({}, NOW).map(({ path }) => path);
    expect(paths.indexOf('kind')).toBeLessThan(paths.indexOf('icp_subject.base_info.name'));
    expect(paths.indexOf('icp_subject.principal_info.email')).toBeLessThan(
      paths.indexOf('icp_applets.base_info.comment'),
    );
    expect(issuesOf({}, NOW)).toEqual(issuesOf({}, NOW));
  });
});
