import { isCreditCode, isResidentId, mended } from '@/reading/numbers';

describe('mended', () => {
  it('gives the one reading that the check character fits', () => {
    expect(mended('9144O399MA5G7K2318', isCreditCode)).toBe('91440399MA5G7K2318');
    expect(mended('44039919B804120531', isResidentId)).toBe('440399198804120531');
  });

  it('gives nothing where two exchanges fit, or none', () => {
    expect(['91440399MA2QB16Q89', '91440399MA2Q816089'].map(isCreditCode)).toEqual([true, true]);
    expect(mended('91440399MA2Q816Q89', isCreditCode)).toBeNull();
    expect(mended('91440399MAAG7K2318', isCreditCode)).toBeNull();
  });
});

describe('isResidentId', () => {
  it('wants a province, a day of birth and the check character', () => {
    expect(
      ['440399198804120531', '440399198804120532', '990399198804120531', '440399198813120531'].map(
        isResidentId,
      ),
    ).toEqual([true, false, false, false]);
  });
});
