import { normalise } from '@/rules';
import {
  creditCodeProblem,
  dayOfCompact,
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
  residentIdProblem,
} from '@/rules/checks';

const TODAY = '2026-03-10';
const withCheck = (stem: string) => stem + residentIdCheck(stem);
/** A resident ID that contains 81 and 9 but does not begin with them. */
const ORDINARY = withCheck('11010519900101819');

describe('a number is checked as a whole', () => {
  it.each([
    { name: 'isMobile', fits: isMobile, text: '13800138000' },
    { name: 'isPhone, of a landline', fits: isPhone, text: '0755-86000000' },
    { name: 'isPhone, of a service number', fits: isPhone, text: '400-820-8820' },
    { name: 'isMacauHongKongPermit', fits: isMacauHongKongPermit, text: 'H12345678' },
    { name: 'isTaiwanPermit', fits: isTaiwanPermit, text: '12345678' },
    {
      name: 'isPermanentResidentCard',
      fits: (text: string) => isPermanentResidentCard(text, TODAY),
      text: 'CHN110000000001',
    },
    { name: 'isSubjectRecordNumber', fits: isSubjectRecordNumber, text: '粤ICP备12345678号' },
    { name: 'isAppRecordNumber', fits: isAppRecordNumber, text: '粤B2-20090059-1X' },
    { name: 'isPassport', fits: isPassport, text: 'E1234567890123456' },
  ])('$name accepts $text, and nothing before or after it', ({ fits, text }) => {
    expect(fits(text)).toBe(true);
    expect(fits(`1${text}`)).toBe(false);
    expect(fits(`${text}1`)).toBe(false);
    expect(fits(`${text}\n`)).toBe(false);
  });

  it.each([
    { name: 'creditCodeProblem', of: creditCodeProblem, text: '91110000600037341L' },
    {
      name: 'residentIdProblem',
      of: (text: string) => residentIdProblem(text, TODAY),
      text: '11010519491231002X',
    },
  ])('$name reports the wrong shape when there is one character too many', ({ of, text }) => {
    expect([of(text), of(`1${text}`), of(`${text}1`)]).toEqual([null, 'shape', 'shape']);
  });

  it('isDialable accepts no letter after the digits', () => {
    expect(isDialable('0755-86000000')).toBe(true);
    expect(isDialable('0755-86000000转8')).toBe(false);
  });

  it('dayOfCompact accepts exactly eight digits', () => {
    expect(dayOfCompact('20260101')).toBe('2026-01-01');
    expect(dayOfCompact('202601011')).toBeNull();
    expect(dayOfCompact('2026011')).toBeNull();
  });
});

describe('isVirtualOperator', () => {
  it('checks only the beginning of the number', () => {
    expect(isVirtualOperator('13165017000')).toBe(false);
  });
});

describe('isPhone', () => {
  it.each([
    { text: '0755-86000000-1', fits: true, why: 'an extension of one digit' },
    { text: '0755-86000000-123456', fits: true, why: 'an extension of six digits' },
    { text: '0755-86000000-1234567', fits: false, why: 'an extension of seven digits is too long' },
    { text: '0755-86000000-abc', fits: false, why: 'an extension in letters' },
    { text: '010-8600000', fits: true, why: 'seven digits behind a short area code' },
    { text: '4008208820', fits: true, why: 'a service number without hyphens' },
    { text: '400-8208820', fits: true, why: 'a service number with only the first hyphen' },
    { text: '400820-8820', fits: true, why: 'a service number with only the second hyphen' },
  ])('$text: $why', ({ text, fits }) => {
    expect(isPhone(text)).toBe(fits);
  });
});

describe('isEmail', () => {
  it('accepts names and domain parts of one letter', () => {
    for (const text of ['a@b.cn', 'a@bb.c', 'a@b.c']) expect([text, isEmail(text)]).toEqual([text, true]);
  });

  it('accepts 254 characters and no more', () => {
    const ending = '@example.com';
    expect(isEmail('a'.repeat(254 - ending.length) + ending)).toBe(true);
    expect(isEmail('a'.repeat(255 - ending.length) + ending)).toBe(false);
  });
});

describe('the certificates whose numbers follow GB 11643', () => {
  it('are recognised by the beginning of the number', () => {
    expect(residentIdProblem(ORDINARY, TODAY)).toBeNull();
    expect(isResidencePermit(ORDINARY, TODAY)).toBe(false);
    expect(isPermanentResidentCard(ORDINARY, TODAY)).toBe(false);
  });

  it('also need the right check digit', () => {
    const permit = withCheck('81000019900101001');
    const card = withCheck('91100019900101001');
    expect([isResidencePermit(permit, TODAY), isPermanentResidentCard(card, TODAY)]).toEqual([true, true]);
    const wrong = (number: string) => number.slice(0, 17) + (number.endsWith('0') ? '1' : '0');
    expect(isResidencePermit(wrong(permit), TODAY)).toBe(false);
    expect(isPermanentResidentCard(wrong(card), TODAY)).toBe(false);
  });
});

describe('residentIdProblem', () => {
  it('does not accept a birthday before 1800', () => {
    expect(residentIdProblem(withCheck('11010517991231001'), TODAY)).toBe('birthday');
    expect(residentIdProblem(withCheck('11010518000101001'), TODAY)).toBeNull();
  });

  it('accepts somebody born today, and nobody born tomorrow', () => {
    expect(residentIdProblem(withCheck('11010520260310001'), TODAY)).toBeNull();
    expect(residentIdProblem(withCheck('11010520260311001'), TODAY)).toBe('future');
  });
});

describe('lengthOf', () => {
  it.each([
    { text: '𠮷', length: 1, why: 'two halves are one character' },
    { text: '\ud800\udc00', length: 1, why: 'the first possible pair' },
    { text: '\udbff\udfff', length: 1, why: 'the last possible pair' },
    { text: '\ud842', length: 1, why: 'half a character counts as one' },
    { text: '\ud842名', length: 2, why: 'half a character before a whole one' },
    { text: '名\udfb7', length: 2, why: 'half a character behind a whole one' },
    { text: '\udfb7\udfb7', length: 2, why: 'two second halves' },
    { text: '名𠮷名', length: 3, why: 'a pair between' },
  ])('is $length: $why', ({ text, length }) => {
    expect(lengthOf(text)).toBe(length);
  });
});

describe('isBlank', () => {
  it('takes a text as blank when it shows nothing: every kind of space, the filler, the byte order mark', () => {
    for (const text of ['', ' ', '\u3000', '\u200b', '\u3164', '\ufeff', ' \n\t'])
      expect([text, isBlank(text)]).toEqual([text, true]);
    for (const text of ['a', '一', '~', '\u3164名', '·'])
      expect([text, isBlank(text)]).toEqual([text, false]);
  });
});

describe('hasStrayBlank', () => {
  it('finds invisible characters at either end, and a line break anywhere', () => {
    for (const blank of [' ', '\u3000', '\u200b', '\u3164', '\ufeff'])
      for (const text of [`${blank}名`, `名${blank}`])
        expect([text, hasStrayBlank(text)]).toEqual([text, true]);
    for (const text of ['名\u2028名', '名\u2029名', '名\r名'])
      expect([text, hasStrayBlank(text)]).toEqual([text, true]);
  });

  it('accepts a blank between words', () => {
    for (const text of ['名', '名 名', '名\u3000名'])
      expect([text, hasStrayBlank(text)]).toEqual([text, false]);
  });
});

describe('normalise', () => {
  const mobile = 'icp_subject.principal_info.mobile';
  const name = 'icp_subject.base_info.name';
  const comment = 'icp_applets.base_info.comment';

  it.each([
    {
      path: name,
      typed: '甄\u200b示\u3164例\ufeff',
      meant: '甄示例',
      why: 'signs without width are dropped',
    },
    { path: name, typed: '   甄示例   ', meant: '甄示例', why: 'all blanks around a name are removed' },
    {
      path: comment,
      typed: '  \n 第一行\n第二行 \n  ',
      meant: '第一行\n第二行',
      why: 'also around a remark',
    },
    { path: mobile, typed: '138-0013-8000', meant: '13800138000', why: 'with hyphens only' },
    {
      path: mobile,
      typed: '０１３８００１３８０００',
      meant: '013800138000',
      why: 'one digit too many at the start',
    },
    { path: mobile, typed: '138001380001', meant: '138001380001', why: 'one digit too many at the end' },
    { path: mobile, typed: '138　0013　8000', meant: '13800138000', why: 'ideographic blanks' },
  ])('$why', ({ path, typed, meant }) => {
    expect(normalise(path, typed)).toBe(meant);
  });
});
