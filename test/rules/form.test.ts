import { FORM, labelOf } from '@/rules';
import { orderOf } from '@/rules/fields/rows';
import { and, not, or } from '@/rules/ternary';

const NAME = 'icp_subject.base_info.name';
const PHOTO = 'icp_subject.organize_info.certificate_photo';
const ITEMS = 'icp_applets.base_info.nrlx_details';

describe('labelOf', () => {
  it.each([
    { path: NAME, label: '主体名称', why: 'a field' },
    { path: `photos.${PHOTO}`, label: '主体证件照片', why: 'its photos' },
    { path: `photos.${PHOTO}[1].bytes`, label: '主体证件照片', why: 'one of them' },
    { path: `${ITEMS}[0].code`, label: '前置审批项', why: 'an item of a list' },
    { path: `photos.${ITEMS}[0].media`, label: '前置审批项', why: 'its photos' },
    { path: 'icp_applets.base_info', label: '小程序基本信息', why: 'a group' },
    { path: 'icp_subject.extra', label: 'icp_subject.extra', why: 'a key that the form does not have' },
    { path: 'photos.extra', label: 'photos.extra', why: 'a key that the form does not have, among photos' },
  ])('is $label for $why', ({ path, label }) => {
    expect(labelOf(path)).toBe(label);
  });
});

describe('orderOf', () => {
  it('puts parts of a field after the field and before the next one', () => {
    const place = FORM.findIndex(({ path }) => path === PHOTO);
    expect(orderOf(PHOTO)).toBe(place);
    for (const inside of [`photos.${PHOTO}`, `photos.${PHOTO}[0]`, `${PHOTO}[0]`]) {
      expect(orderOf(inside)).toBeGreaterThan(place);
      expect(orderOf(inside)).toBeLessThan(place + 1);
    }
    expect(orderOf(`photos.${ITEMS}[0].media`)).toBeGreaterThan(orderOf(ITEMS));
  });

  it('puts a group before its fields', () => {
    expect(orderOf('icp_subject')).toBeLessThan(orderOf('icp_subject.base_info.type'));
    expect(orderOf('icp_subject')).toBeGreaterThan(orderOf('changes'));
    expect(orderOf('icp_materials')).toBeGreaterThan(orderOf('icp_applets.principal_info.verify_task_id'));
  });

  it('puts keys that the form does not have last', () => {
    for (const path of ['extra', 'photos.extra[0]', 'icp_subject.extra'])
      expect(orderOf(path)).toBe(FORM.length);
  });
});

describe('FORM', () => {
  it('requires the legal representative only when one is stated, and never a document', () => {
    const whenRequired = (path: string) => FORM.find((row) => row.path === path)?.required;
    expect(whenRequired(NAME)).toEqual(['filingIsNotCancellation']);
    expect(whenRequired('icp_subject.legal_person_info.name')).toContain('legalRepIsStated');
    expect(whenRequired('icp_subject.base_info.comment')).toBeUndefined();
    for (const { path, photo, required } of FORM)
      if (photo) expect([path, required]).toEqual([path, undefined]);
  });
});

describe('three-valued logic', () => {
  it('leaves an unknown value unknown in not()', () => {
    expect([not('yes'), not('no'), not('unknown')]).toEqual(['no', 'yes', 'unknown']);
  });

  it.each([
    { one: 'yes', other: 'yes', both: 'yes', either: 'yes' },
    { one: 'yes', other: 'unknown', both: 'unknown', either: 'yes' },
    { one: 'yes', other: 'no', both: 'no', either: 'yes' },
    { one: 'unknown', other: 'unknown', both: 'unknown', either: 'unknown' },
    { one: 'unknown', other: 'no', both: 'no', either: 'unknown' },
    { one: 'no', other: 'no', both: 'no', either: 'no' },
  ] as const)('$one, $other: both $both, either $either', ({ one, other, both, either }) => {
    expect([and(one, other), and(other, one)]).toEqual([both, both]);
    expect([or(one, other), or(other, one)]).toEqual([either, either]);
  });
});
