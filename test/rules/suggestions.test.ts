import { type Draft, SECTIONS, type SectionId, suggestionsFor, valueAt, viewOf, withValue } from '@/rules';
import { enterprise, having, individual, NOW, PEOPLE, type StoredFiling } from '../support/filings';

const MOBILE = 'icp_applets.principal_info.mobile';
const OWNER = 'icp_subject.principal_info';
const APP_OWNER = 'icp_applets.principal_info';

const draft = (filing: StoredFiling, more: Partial<Draft> = {}): Draft => ({
  filing,
  principalIsLegalRep: true,
  appPrincipalIsPrincipal: false,
  ...more,
});
const without = (group: string, filing = enterprise()): StoredFiling =>
  having(filing, { [group]: undefined });

/** What is suggested in a section, each as "field: words ← from". */
function suggested(section: SectionId, own: Draft, ...others: Draft[]): string[] {
  const fields = viewOf(own, NOW).fields[section];
  const found = suggestionsFor(own, others, fields, NOW);
  return fields.flatMap(({ path, label }) =>
    (found.get(path) ?? []).map(({ said, from }) => `${label}: ${said} ← ${from}`),
  );
}

describe('suggestionsFor', () => {
  it('names whoever has the role in another filing of the unit, and nothing else while nobody is named', () => {
    expect(suggested('appPrincipal', draft(without(APP_OWNER)), draft(enterprise()))).toEqual([
      '小程序负责人姓名: 温示范 ← 示范取号',
    ]);
  });

  it('offers the rest of a person once the name is there', () => {
    const named = having(without(APP_OWNER), { [`${APP_OWNER}.name`]: '温示范' });
    expect(suggested('appPrincipal', draft(named), draft(enterprise()))).toEqual([
      '小程序负责人证件号码: 440199 19880923 0325 ← 示范取号',
      '小程序负责人证件有效期起始: 2018年6月1日 ← 示范取号',
      '小程序负责人证件有效期截止: 2038年6月1日 ← 示范取号',
      '小程序负责人手机号: 139 1111 0002 ← 示范取号',
      '小程序负责人应急联系电话: 0755-11110002 ← 示范取号',
      '小程序负责人电子邮箱: 13911110002@example.com ← 示范取号',
    ]);
  });

  it('knows a person from another role of the same filing, and says which', () => {
    const own = having(enterprise(), {
      [`${APP_OWNER}.name`]: PEOPLE.boss.name,
      [`${APP_OWNER}.certificate_number`]: PEOPLE.boss.number,
      [MOBILE]: undefined,
    });
    expect(suggested('appPrincipal', draft(own))).toEqual(['小程序负责人手机号: 139 1111 0001 ← 主体负责人']);
  });

  it('takes two people of one name for two where their numbers differ', () => {
    const own = having(enterprise(), { [`${APP_OWNER}.name`]: PEOPLE.boss.name, [MOBILE]: undefined });
    expect(suggested('appPrincipal', draft(own), draft(enterprise()))).toEqual([
      '小程序负责人手机号: 139 1111 0002 ← 示范取号',
    ]);
  });

  it('leaves out what the checks would object to', () => {
    // The clerk's second number in the other filing is the mobile number of this filing's principal.
    const own = having(enterprise(), { [`${APP_OWNER}.emergency_contact`]: undefined });
    const other = having(enterprise(), { [`${APP_OWNER}.emergency_contact`]: PEOPLE.boss.mobile });
    expect(suggested('appPrincipal', draft(own), draft(other))).toEqual([]);
    const expired = having(enterprise(), { [`${APP_OWNER}.certificate_validity_date_end`]: '20260101' });
    const open = having(enterprise(), { [`${APP_OWNER}.certificate_validity_date_end`]: undefined });
    expect(suggested('appPrincipal', draft(open), draft(expired))).toEqual([]);
  });

  it('copies the unit’s answers from its other filings, the newest first, at most two of a field', () => {
    const own = having(enterprise(), { 'local.business_scope': undefined });
    const others = ['软件开发', '软件开发', '设备租赁', '会议服务'].map((scope) =>
      draft(having(enterprise(), { 'local.business_scope': scope })),
    );
    expect(suggested('subject', draft(own), ...others)).toEqual([
      '经营范围: 软件开发 ← 示范取号',
      '经营范围: 设备租赁 ← 示范取号',
    ]);
  });

  it('finds the unit by its name while the number is not there, and another unit by neither', () => {
    const NUMBER = 'icp_subject.organize_info.certificate_number';
    const own = draft(having(enterprise(), { [NUMBER]: undefined }));
    expect(suggested('subject', own, draft(enterprise()))).toEqual([
      '主体证件号码: 9144 0199 MA0T E5T1 10 ← 示范取号',
    ]);
    const renamed = having(enterprise(), { 'icp_subject.base_info.name': '广州市另一家有限公司' });
    expect(suggested('subject', own, draft(renamed))).toEqual([]);
  });

  it('offers an address only where its district is', () => {
    const ADDRESS = 'icp_subject.base_info.address';
    const own = draft(having(enterprise(), { [ADDRESS]: undefined }));
    expect(suggested('subject', own, draft(enterprise()))).toHaveLength(1);
    const moved = having(enterprise(), { 'icp_subject.base_info.district': '440113' });
    expect(suggested('subject', own, draft(moved))).toEqual([]);
  });

  it('knows an individual, who is asked as the subject', () => {
    const filing = having(individual(), { [`${OWNER}.mobile`]: undefined });
    const one = draft(filing, { appPrincipalIsPrincipal: true });
    const other = draft(individual(), { appPrincipalIsPrincipal: true });
    expect(suggested('subjectPrincipal', one, other)).toEqual([
      expect.stringMatching(/^主体负责人手机号: 1\d\d \d{4} \d{4} ← /),
    ]);
  });

  it('suggests nothing for a field that has an answer, and only what can stand there', () => {
    const filings = [draft(enterprise()), draft(individual()), draft(without(APP_OWNER))];
    for (const own of filings)
      for (const { id } of SECTIONS) {
        const fields = viewOf(own, NOW).fields[id];
        for (const [path, found] of suggestionsFor(own, filings, fields, NOW)) {
          expect([path, valueAt(own.filing, path)]).toEqual([path, undefined]);
          for (const { value } of found) {
            const filled = { ...own, filing: withValue(own.filing, path, value) };
            const objections = viewOf(filled, NOW).issues.filter((issue) => issue.path === path);
            expect(objections.filter(({ level }) => level === 'error')).toEqual([]);
          }
        }
      }
  });
});
