import { areaList } from '@vant/area-data';
import { personForm } from '@/reading/forms';
import { FIELD_WORDS, ROLE_WORDS } from '@/reading/tables/labels';
import { CODE_KINDS, TYPE_WORDS } from '@/reading/tables/organisations';
import { CREDIT_CODE_CERTIFICATES, PAPERS } from '@/reading/tables/papers';
import { provinceOfAddress } from '@/reading/tables/regions';
import { isDoubleSurname, isSingleSurname } from '@/reading/tables/surnames';
import { PROVINCES, subjectTypeOf } from '@/rules';
import { certificateOf } from '@/rules/catalogue/certificates';

describe('the labels', () => {
  it('have one meaning each', () => {
    const words = [...Object.values(FIELD_WORDS), ...Object.values(ROLE_WORDS)].flatMap((row) =>
      row.split(' '),
    );
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words.filter((word) => word === '' || word !== word.toLowerCase())).toEqual([]);
  });
});

describe('the kinds of units', () => {
  it('lead to a 主体性质 that the form has', () => {
    const types = [...Object.values(CODE_KINDS), ...TYPE_WORDS, ...PAPERS].flatMap(({ type }) => type ?? []);
    expect(types.filter((type) => subjectTypeOf(type) === undefined)).toEqual([]);
  });

  it('have certificates of their own', () => {
    for (const { type, certificate } of PAPERS) {
      if (certificate !== undefined)
        expect([certificate, certificateOf(certificate)?.subjectType]).toEqual([certificate, type]);
    }
    for (const [type, certificate] of Object.entries(CREDIT_CODE_CERTIFICATES)) {
      expect(certificateOf(certificate)).toMatchObject({
        subjectType: Number(type),
        label: '统一社会信用代码证书',
      });
    }
  });
});

describe('provinceOfAddress', () => {
  const provinces = new Set(PROVINCES.map(({ code }) => code));

  it('knows every province and every city by its name', () => {
    for (const [code, name] of Object.entries({ ...areaList.province_list, ...areaList.city_list })) {
      const province = `${code.slice(0, 2)}0000`;
      // The municipalities list their own districts as cities, and some counties belong to no city.
      if (!provinces.has(province) || /^县$|直辖/.test(name)) continue;
      expect([name, provinceOfAddress(`${name}样例区示范路1号`)]).toEqual([name, province]);
    }
  });

  it.each([
    ['海南藏族自治州共和县样例镇', '630000', 'it is in 青海, not in 海南'],
    ['河南省郑州市样例区', '410000', 'the full name of the province'],
    ['广西南宁市样例区', '450000', 'the autonomous region in short'],
    ['上海市样例区示范路', '310000', 'a municipality'],
    ['吉林市样例区', '220000', 'a city that is called like its province'],
    ['河南镇样例村', undefined, 'a town that begins like a province'],
    ['样例路1号', undefined, 'no place at all'],
  ])('of %s is %s: %s', (address: string, code: string | undefined, _: string) => {
    expect(provinceOfAddress(address)).toBe(code);
  });
});

describe('family names', () => {
  it('are known in one and in two characters', () => {
    expect([
      isSingleSurname('任'),
      isSingleSurname('侯'),
      isSingleSurname('的'),
      isSingleSurname(''),
    ]).toEqual([true, true, false, false]);
    expect([isDoubleSurname('夏侯'), isDoubleSurname('夏候')]).toEqual([true, false]);
  });

  it('that were misread make a name doubtful', () => {
    expect(['夏候拟', '上宫样例', '候样例', '夏样例'].map(personForm)).toEqual([
      'maybe',
      'maybe',
      'maybe',
      'sure',
    ]);
  });
});
