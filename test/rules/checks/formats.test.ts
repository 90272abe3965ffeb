import fc from 'fast-check';
import { PROVINCES } from '@/rules';
import {
  dayOfCompact,
  hasFullWidth,
  hasStrayBlank,
  isAppRecordNumber,
  isBlank,
  isDialable,
  isEmail,
  isMacauHongKongPermit,
  isMobile,
  isPassport,
  isPermanentResidentCard,
  isPhone,
  isResidencePermit,
  isSubjectRecordNumber,
  isTaiwanPermit,
  isVirtualOperator,
  lengthOf,
  residentIdCheck,
} from '@/rules/checks';
import { regionHeading } from '@/rules/checks/regionHeading';
import { anyText } from '../../support/anyText';

const TODAY = '2026-03-10';

import { SHORT_NAMES } from '../../support/provinces';

describe('isMobile', () => {
  it.each([
    { text: '13800138000', fits: true, why: 'an ordinary number' },
    { text: '19912345678', fits: true, why: 'a newer range' },
    { text: '12800138000', fits: false, why: 'no number begins with 12' },
    { text: '1380013800', fits: false, why: 'ten digits' },
    { text: '１３８00138000', fits: false, why: 'full-width digits are not corrected here' },
    { text: '138 0013 8000', fits: false, why: 'blanks' },
    { text: '+8613800138000', fits: false, why: 'a country code is not accepted' },
  ])('$text: $why', ({ text, fits }) => {
    expect(isMobile(text)).toBe(fits);
  });

  it('knows the ranges of virtual operators, which are also mobile numbers', () => {
    for (const text of ['16212345678', '16512345678', '16712345678', '17012345678', '17112345678']) {
      expect(isMobile(text) && isVirtualOperator(text)).toBe(true);
    }
    expect(isVirtualOperator('17212345678')).toBe(false);
  });
});

describe('isPhone', () => {
  it.each([
    { text: '13800138000', fits: true, why: 'a mobile number' },
    { text: '0755-86000000', fits: true, why: 'a landline with its area code' },
    { text: '01086000000', fits: true, why: 'the same without a hyphen' },
    { text: '400-820-8820', fits: true, why: 'a service number' },
    { text: '86000000', fits: false, why: 'no area code' },
  ])('$text: $why', ({ text, fits }) => {
    expect(isPhone(text)).toBe(fits);
  });

  it('distinguishes what can be dialled from what cannot', () => {
    expect(isDialable('86000000')).toBe(true);
    expect(isDialable('０７５５')).toBe(false);
    expect(isDialable('找小王')).toBe(false);
  });
});

describe('isEmail', () => {
  it.each([
    { text: 'zhang.san+wx@mail.example.com', fits: true, why: 'dots and plus' },
    { text: 'zhang@example', fits: false, why: 'a domain without a dot' },
    { text: 'zhang.example.com', fits: false, why: 'no @' },
    { text: 'a@b@example.com', fits: false, why: 'two @' },
    { text: '张三@example.com', fits: false, why: 'not ASCII' },
    { text: 'zhang@example.com ', fits: false, why: 'a blank at the end' },
    { text: 'zhang..san@example.com', fits: false, why: 'two dots' },
    { text: 'zhang＠example.com', fits: false, why: 'a full-width @' },
  ])('$text: $why', ({ text, fits }) => {
    expect(isEmail(text)).toBe(fits);
  });
});

describe('the other certificates of a person', () => {
  it('have the formats that secondary sources give', () => {
    expect(isMacauHongKongPermit('H12345678') && isMacauHongKongPermit('M1234567801')).toBe(true);
    expect(isMacauHongKongPermit('K12345678')).toBe(false);
    expect(isTaiwanPermit('12345678') && isTaiwanPermit('1234567890')).toBe(true);
    expect(isTaiwanPermit('A1234567')).toBe(false);
    expect(isPassport('E12345678') && isPassport('G1234567')).toBe(true);
    expect(isPassport('E1 2345')).toBe(false);
    expect(isPermanentResidentCard('932682198501010017', TODAY)).toBe(true);
    expect(isPermanentResidentCard('911124198108030024', TODAY)).toBe(true);
    expect(isPermanentResidentCard('932682198501010018', TODAY)).toBe(false);
    expect(isPermanentResidentCard('ABC123456789012', TODAY)).toBe(true);
  });

  it('accept as a residence permit an 18-digit number that begins with 81, 82 or 83', () => {
    for (const area of ['810000', '820000', '830000']) {
      const stem = `${area}19900101001`;
      expect(isResidencePermit(stem + residentIdCheck(stem), TODAY)).toBe(true);
    }
    expect(isResidencePermit('11010519491231002X', TODAY)).toBe(false);
  });
});

describe('a record number', () => {
  it.each([
    { text: '粤ICP备12345678号', subject: true, app: false },
    { text: '粤B2-20090059', subject: true, app: false },
    { text: '粤B-20090059', subject: true, app: false },
    { text: '京ICP备12345678号-1X', subject: false, app: true },
    { text: '粤B2-20090059-1626X', subject: false, app: true },
    { text: '粤ICP备12345678号-2A', subject: false, app: false },
    { text: '粤ICP备12345678号-1', subject: false, app: false },
    { text: '香ICP备12345678号', subject: false, app: false },
    { text: '粤ICP备1号', subject: false, app: false },
  ])('$text: of a subject $subject, of a mini-program $app', ({ text, subject, app }) => {
    expect([isSubjectRecordNumber(text), isAppRecordNumber(text)]).toEqual([subject, app]);
  });

  it('begins with the short name of any of the 31 provinces', () => {
    const names = Object.keys(SHORT_NAMES);
    expect(names).toHaveLength(PROVINCES.length);
    expect(names.filter((name) => !isSubjectRecordNumber(`${name}ICP备12345678号`))).toEqual([]);
  });
});

describe('dayOfCompact', () => {
  it('reads YYYYmmdd and refuses days that do not exist', () => {
    expect(dayOfCompact('20240229')).toBe('2024-02-29');
    expect(dayOfCompact('20230229')).toBeNull();
    expect(dayOfCompact('2024-02-29')).toBeNull();
    expect(dayOfCompact('长期')).toBeNull();
  });
});

describe('lengthOf', () => {
  it('counts Unicode code points, as JavaScript’s iterator does', () => {
    fc.assert(fc.property(anyText(), (text) => lengthOf(text) === [...text].length));
    expect(lengthOf('𠮷𡈽𣇉')).toBe(3);
    expect(lengthOf('\ud800')).toBe(1);
  });
});

describe('blanks', () => {
  it('isBlank takes a text of blanks as empty', () => {
    expect(['', ' ', '\u3000', '\u200b\n'].every(isBlank)).toBe(true);
    expect(isBlank('无')).toBe(false);
  });

  it('hasStrayBlank finds a blank at the start or end and a line break inside, but not a blank between words', () => {
    expect(['样例 ', '\u3000样例', '样\n例', '样\u0000例'].every(hasStrayBlank)).toBe(true);
    expect(hasStrayBlank('Sample Co., Ltd.')).toBe(false);
  });

  it('hasFullWidth finds full-width digits and letters', () => {
    expect(hasFullWidth('１')).toBe(true);
    expect(hasFullWidth('（样例）')).toBe(false);
  });
});

describe('the city or county an address begins with', () => {
  it.each([
    ['深圳市样例区样例大道88号', '深圳市样例区'],
    ['样例区虚构路12号3栋401室', '样例区'],
    ['泾县虚构路3号', '泾县'],
    ['土默特左旗虚构镇5号', '土默特左旗'],
    ['盐城市亭湖区虚构路3号', '盐城市亭湖区'],
    ['镇江市虚构路3号', '镇江市'],
    ['景德镇市珠山区样例路1号', '景德镇市珠山区'],
    ['江北区虚构路6号', '江北区'],
    ['浦东新区虚构路8号', '浦东新区'],
  ])('is told in %s', (address, heading) => {
    expect(regionHeading(address)).toBe(heading);
  });

  it.each([
    '样例小区3栋2单元602室',
    '样例菜市场东侧12号',
    '样例社区虚构路1号',
    '样例工业园区3号',
    '经济开发区虚构大道3号',
    '样例花园东区样例楼',
    '样例风景区虚构路',
    '样例城市花园3栋',
    '红旗路12号',
    '旧县街12号',
    '市民大道3号',
    '样例市政府东侧3号',
    '样例市民中心3号',
    '样例镇样例村3号',
    '样例大厦A区301室',
  ])('is none in %s', (address) => {
    expect(regionHeading(address)).toBe('');
  });
});
