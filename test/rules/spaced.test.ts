import { FORM, normalise, spaced } from '@/rules';
import { PEOPLE } from '../support/filings';

const MOBILE = 'icp_subject.principal_info.mobile';
const NUMBER = 'icp_subject.principal_info.certificate_number';
const UNIT = 'icp_subject.organize_info.certificate_number';

/** A number of so many digits, another for each seed. */
const digits = (seed: number, length: number): string =>
  Array.from({ length }, (_, place) => (seed * 7919 + place * place * 31 + place * seed) % 10).join('');

describe('spaced', () => {
  it.each([
    { path: MOBILE, text: '13800138000', groups: '138 0013 8000' },
    { path: NUMBER, text: PEOPLE.boss.number, groups: '440199 19790611 0216' },
    { path: NUMBER, text: '11010519491231002X', groups: '110105 19491231 002X' },
    { path: UNIT, text: '91440199MA0TE5T110', groups: '9144 0199 MA0T E5T1 10' },
    { path: UNIT, text: PEOPLE.loner.number, groups: '360199 19940703 0616' },
  ])('reads $text as $groups', ({ path, text, groups }) => {
    expect(spaced(path, text)).toBe(groups);
  });

  it.each([
    { path: MOBILE, text: '1380013800', why: 'a digit is missing' },
    {
      path: 'icp_subject.principal_info.emergency_contact',
      text: '0755-86000000',
      why: 'its hyphen parts it',
    },
    { path: NUMBER, text: 'H12345678', why: 'a permit is not read in groups' },
    { path: NUMBER, text: '', why: 'nothing is there' },
    { path: 'icp_subject.base_info.name', text: '13800138000', why: 'a name' },
  ])('leaves “$text” alone: $why', ({ path, text }) => {
    expect(spaced(path, text)).toBeNull();
  });

  it('gives back the number itself when it is typed or pasted as it is shown', () => {
    let grouped = 0;
    for (const { path } of FORM)
      for (let seed = 0; seed < 200; seed++)
        for (const text of [
          `1${(seed % 7) + 3}${digits(seed, 9)}`,
          `${(seed % 9) + 1}${digits(seed, 17)}`,
          PEOPLE.boss.number,
        ]) {
          const shown = spaced(path, text);
          if (shown === null) continue;
          grouped += 1;
          expect(normalise(path, shown)).toBe(text);
          expect(shown).not.toMatch(/^ | $| {2}/);
        }
    expect(grouped).toBeGreaterThan(1000);
  });
});
