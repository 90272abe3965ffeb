import { DOCUMENTS, documentSpec, takingOf } from '@/rules';
import { PHOTO_KINDS, type PhotoKind } from '@/rules/photos';

const takingFor = (id: string) => {
  const spec = documentSpec(id);
  if (!spec) throw new Error(`no document ${id}`);
  return takingOf(spec);
};

describe('takingOf', () => {
  it('says three things of every paper: how it lies, what must be readable, what is photographed', () => {
    for (const { id } of DOCUMENTS) {
      const lines = takingFor(id);
      expect([id, lines.length, new Set(lines).size, lines.includes('')]).toEqual([id, 3, 3, false]);
      for (const shown of documentSpec(id)?.mustShow ?? []) expect(lines[1]).toContain(shown);
    }
  });

  it('wants all corners of an ID card, and the original', () => {
    expect(takingFor('principalFront')).toEqual([
      '放在深色桌面上，四个角都拍进来',
      '姓名、号码、照片清楚，无反光',
      '拍彩色原件，不拍复印件和屏幕',
    ]);
  });

  it('wants a letter signed first, and forbids copies only where the original has colour', () => {
    expect(takingFor('principalLetter')[0]).toContain('签字、日期和该盖的章都齐了');
    for (const kind of Object.keys(PHOTO_KINDS) as PhotoKind[]) {
      const [, , last] = takingOf({ kind, mustShow: [], drawing: 'paper', form: [], max: 1 });
      expect([kind, last?.includes('复印件')]).toEqual([kind, PHOTO_KINDS[kind].colour]);
    }
  });
});
