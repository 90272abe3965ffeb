import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '@/rules';
import { enterprise, having, NOW, photo } from '../../support/filings';
import { issuesOf } from '../../support/precheck';

const LICENCE = `photos.${SUBJECT.certificatePhoto}`;

/** The rules that report, by path, on a filing whose licence was read like this. */
const rulesFor = (read: unknown, more: Record<string, unknown> = {}) =>
  issuesOf(having(enterprise(), { [LICENCE]: [{ ...photo('licence.jpg'), read }], ...more }), NOW)
    .filter(({ level }) => level !== 'unknown')
    .map(({ path, rule }) => `${rule} ${path}`)
    .filter((found) => !found.startsWith('photoBytes'));

const BEFORE = rulesFor(undefined);
const added = (read: unknown, more?: Record<string, unknown>) =>
  rulesFor(read, more).filter((found) => !BEFORE.includes(found));

describe('what was read on a photo', () => {
  const other = { path: SUBJECT.name, value: '另一家有限公司', sure: true };

  it('is reported once, however many photos say the same', () => {
    const front = `photos.${PRINCIPAL.front}`;
    const read = [photo('front.jpg', { read: [other] })];
    expect(added([other, other], { [front]: read })).toEqual([`paperDiffers ${SUBJECT.name}`]);
  });

  it('is reported for each place and each value', () => {
    const name = { path: APP_PRINCIPAL.name, value: '左样例', sure: false };
    expect(added([other, { ...other, value: '第三家有限公司' }, name])).toEqual([
      `paperDiffers ${SUBJECT.name}`,
      `paperDiffers ${SUBJECT.name}`,
      `paperDiffers ${APP_PRINCIPAL.name}`,
    ]);
  });

  it('may say on which lines it stands, as the read command prints it', () => {
    expect(added([{ ...other, from: [3, 4] }])).toEqual([`paperDiffers ${SUBJECT.name}`]);
  });

  it.each([
    ['no list', 'text', [`wrongType ${LICENCE}[0].read`]],
    ['an item that is no object', [7], [`wrongType ${LICENCE}[0].read[0]`]],
    ['an item without a value', [{ path: SUBJECT.name }], [`wrongType ${LICENCE}[0].read[0]`]],
    [
      'a value that is a list',
      [{ ...other, value: ['a'] }],
      expect.arrayContaining([`wrongType ${LICENCE}[0].read[0].value`]),
    ],
    [
      'a key that nobody knows',
      [{ ...other, page: 2 }],
      expect.arrayContaining([`unknownKey ${LICENCE}[0].read[0].page`]),
    ],
    ['a place that no form has', [{ path: '__proto__', value: 'x', sure: true }], []],
    [
      'the place of a list',
      [{ path: 'icp_applets.base_info.service_content_types', value: 'x', sure: true }],
      [],
    ],
  ])('with %s is told, and nothing else', (_, read, expected) => {
    expect(added(read)).toEqual(expected);
  });

  it('of a million values ends soon', () => {
    const read = Array.from({ length: 1_000_000 }, (_, at) => ({ ...other, value: `第${at}家` }));
    expect(added(read).length).toBeLessThan(100);
  });
});
