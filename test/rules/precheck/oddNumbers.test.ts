import { viewOf } from '@/rules';
import { enterprise, having, NOW, photo } from '../../support/filings';
import { issuesOf } from '../../support/precheck';

const LICENCE = 'icp_subject.organize_info.certificate_photo';
const sentences = (values: Record<string, unknown>) =>
  issuesOf(having(enterprise(), values), NOW).map(({ message, fix }) => message + fix);

describe('a number that nobody writes', () => {
  it.each([
    { value: 5e-324, path: 'icp_subject.base_info.type', says: '主体性质 （接近 0 的小数）' },
    { value: 1e300, path: 'local.filings_of_subject', says: '已有 （大得出奇的数） 个' },
    { value: 1e300, path: `photos.${LICENCE}`, says: '有 （大得出奇的数） MB' },
  ])('is said in words: $value at $path', ({ value, path, says }) => {
    const given = path.startsWith('photos.')
      ? { photos: { [LICENCE]: [photo('a.jpg', { bytes: value })] } }
      : { [path]: value };
    const all = sentences(given).join();
    expect(all).toContain(says);
    expect(all).not.toMatch(/\de[+-]\d/);
  });

  it.each([
    { value: Number.NaN, says: '超出范围的数字' },
    { value: JSON.parse('1e400'), says: '超出范围的数字' },
    { value: () => 4, says: '别的东西' },
  ])('is named as one that cannot be read: $says', ({ value, says }) => {
    const all = sentences({ 'icp_subject.base_info.type': value }).join();
    expect(all).toContain(says);
    expect(all).not.toMatch(/NaN|Infinity|function|undefined/);
  });

  it('and a place of photos left undefined by a caller counts as nothing there', () => {
    const filing = { ...enterprise(), photos: { [LICENCE]: undefined } } as never;
    const view = viewOf({ filing, principalIsLegalRep: true, appPrincipalIsPrincipal: false }, NOW);
    expect(view.documents.length).toBeGreaterThan(0);
    expect(view.tasks.length).toBeGreaterThan(0);
  });
});
