import type { StoredPhoto } from '@/rules';
import { enterprise, having, movedTo, PEOPLE, photo, type StoredFiling } from '../support/filings';
import { PHOTO } from '../support/people';
import { saved, textsOf } from '../support/stored';
import { launch } from '../support/weapp';

const LETTER = 'icp_subject.principal_info.authorization_letter';
const WHEN = '主体负责人授权书第 1 张的签署日期';

/** 江苏, where a principal who is not the legal representative needs a letter. */
const withLetter = (more: Partial<StoredPhoto> = {}): StoredFiling => {
  const filing = having(movedTo(enterprise(), '32'), {
    'icp_subject.legal_person_info': { name: PEOPLE.keeper.name, certificate_number: PEOPLE.keeper.number },
  });
  return { ...filing, photos: { ...filing.photos, [LETTER]: [photo('letter.jpg', more)] } };
};

const phoneWith = async (filing: StoredFiling) =>
  launch({
    now: '2026-03-10T10:00:00+08:00',
    files: Object.fromEntries(
      ['licence.jpg', 'front.jpg', 'back.jpg', 'letter.jpg'].map((file) => [
        `wxfile://usr/photos/${file}`,
        PHOTO,
      ]),
    ),
    storage: await textsOf(saved('one', filing, { principalIsLegalRep: false })),
  });

describe('the day on which a letter was signed', () => {
  it('is entered below its photo and stored, and the slot says until when the letter can be submitted', async () => {
    const app = await phoneWith(withLetter());
    await app.open('fill/documents/index', { id: 'one' });
    await app.pick(WHEN, '2026-03-01');
    expect(app.text()).toContain('签署日期（4月1日满 1 个月，请在那天以前提交）');
    await app.advance(1000);
    const again = await app.restart();
    await again.open('tools/reminders/index');
    expect(again.text()).toContain('3月25日(周三) 09:00\n主体负责人授权书到4月1日签满 1 个月。');
    expect(again.text()).toContain('4月1日(周三) 09:00\n主体负责人授权书今天签满 1 个月。');
    expect(again.errors).toEqual([]);
  });

  it('causes a warning when the letter is too old, until another day is entered or the day is removed', async () => {
    const app = await phoneWith(withLetter({ dated: '2026-02-09' }));
    await app.open('fill/documents/index', { id: 'one' });
    expect(app.text()).toContain('主体负责人授权书是 2月9日签的，到今天已超过 1 个月，可能要求重签');
    await app.pick(WHEN, '2026-02-10');
    expect(app.text()).not.toContain('可能要求重签');
    await app.pick(WHEN, '2026-02-09');
    await app.tap('清除主体负责人授权书第 1 张的签署日期');
    expect(app.text()).not.toContain('可能要求重签');
  });
});
