import fc from 'fast-check';
import { normalise } from '@/rules';
import { anyText } from '../../support/anyText';

describe('normalise', () => {
  it.each([
    { path: 'icp_subject.principal_info.mobile', typed: '１３８ 0013 8000', meant: '13800138000' },
    { path: 'icp_subject.principal_info.mobile', typed: '+86 138-0013-8000', meant: '13800138000' },
    { path: 'icp_subject.principal_info.emergency_contact', typed: ' 0755-86000000', meant: '0755-86000000' },
    {
      path: 'icp_subject.principal_info.certificate_number',
      typed: '11010519491231002x',
      meant: '11010519491231002X',
    },
    {
      path: 'icp_subject.organize_info.certificate_number',
      typed: '91110000 600037341l',
      meant: '91110000600037341L',
    },
    { path: 'icp_subject.principal_info.email', typed: 'zhang＠example.com\n', meant: 'zhang@example.com' },
    { path: 'icp_subject.base_info.address', typed: ' 示范路10号\n2栋 ', meant: '示范路10号2栋' },
    { path: 'icp_applets.base_info.comment', typed: ' 第一行\n第二行 ', meant: '第一行\n第二行' },
    { path: 'icp_subject.base_info.name', typed: 'Sample （样例）', meant: 'Sample （样例）' },
  ])('$typed at $path means $meant', ({ path, typed, meant }) => {
    expect(normalise(path, typed)).toBe(meant);
  });

  it('does not change a text that it has already corrected', () => {
    const paths = ['mobile', 'email', 'certificate_number', 'name', 'comment'].map((key) => `x.${key}`);
    fc.assert(
      fc.property(fc.constantFrom(...paths), anyText(), (path, text) => {
        const once = normalise(path, text);
        expect(normalise(path, once)).toBe(once);
      }),
    );
  });
});
