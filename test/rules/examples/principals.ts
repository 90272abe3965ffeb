import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '@/rules/filing/paths';
import type { PRINCIPAL_RULES } from '@/rules/precheck/principals';
import { enterprise, movedTo, PEOPLE } from '../../support/filings';
import { type Examples, type NotRaised, SUBMITTED } from './example';

const from = (day: string) => ({ [PRINCIPAL.validFrom]: day });
const until = (day: string) => ({ [PRINCIPAL.validUntil]: day });
const FOREVER: NotRaised = { values: until('长期'), why: 'it never ends' };

/** Rules for the values of one person. The filing is checked on 10 March 2026. */
export const PRINCIPAL_EXAMPLES = {
  personNameDoubtful: {
    level: 'warning',
    raised: [
      {
        values: { [PRINCIPAL.name]: '任样例2' },
        path: PRINCIPAL.name,
        says: '“任样例2”不像居民身份证上的姓名',
        fix: '填写中文姓名',
      },
      { values: { [APP_PRINCIPAL.name]: '温' }, path: APP_PRINCIPAL.name, says: '“温”不像' },
    ],
    not: [
      { values: { [PRINCIPAL.name]: '买买提·样例' }, why: 'a name in two parts' },
      { values: { [PRINCIPAL.certificateType]: 7 }, why: 'a passport may have any name' },
    ],
  },
  faceNotSupported: {
    level: 'warning',
    raised: [
      {
        values: { [APP_PRINCIPAL.certificateType]: 14 },
        path: APP_PRINCIPAL.certificateType,
        says: '港澳台证件的管理员目前不支持',
        fix: '改由持居民身份证的管理员担任',
      },
    ],
    not: [
      { values: { [APP_PRINCIPAL.certificateType]: 2 }, why: 'WX-FAQ: the face check accepts a resident ID' },
      {
        values: { [APP_PRINCIPAL.certificateType]: 2, [PRINCIPAL.certificateType]: 14 },
        why: 'the 主体负责人 needs no face check',
      },
    ],
  },
  dateInOtherForm: {
    level: 'error',
    raised: [
      {
        values: until('2039-06-06'),
        path: PRINCIPAL.validUntil,
        says: '主体负责人证件有效期截止“2039-06-06”只是写法不对，只能写成“20390606”',
        fix: '改成“20390606”',
        insteadOf: { rule: 'dateMalformed' },
      },
      { values: from('2018.6.1'), path: PRINCIPAL.validFrom, says: '“20180601”' },
      { values: from('2018年6月1日'), path: PRINCIPAL.validFrom, says: '“20180601”' },
      { values: from('２０１８０６０１'), path: PRINCIPAL.validFrom, says: '“20180601”' },
      { values: until('长期有效'), path: PRINCIPAL.validUntil, says: '只能写成“长期”', fix: '改成“长期”' },
    ],
    not: [
      { values: until('20390606'), why: 'WX-API-APPLY: eight digits' },
      FOREVER,
      { values: until('2039-13-06'), why: 'there is no such day, however it is written' },
    ],
  },
  dateMalformed: {
    level: 'error',
    raised: [
      {
        values: from('2018-06-31'),
        path: PRINCIPAL.validFrom,
        says: '主体负责人证件有效期起始“2018-06-31”不是真实的日期',
        fix: '照证件填写，例如 20230815',
      },
      {
        values: until('20380231'),
        path: PRINCIPAL.validUntil,
        says: '“20380231”不是真实的日期',
        fix: '例如 20230815，长期有效填“长期”',
      },
    ],
    not: [
      { values: from('20180601'), why: 'WX-API-APPLY: eight digits' },
      { ...FOREVER, values: { ...from('20180601'), ...FOREVER.values } },
    ],
  },
  startInFuture: {
    level: 'error',
    raised: [
      { values: from('20260311'), path: PRINCIPAL.validFrom, says: '证件还没有到生效的日子' },
      {
        values: { ...from('20260310'), ...SUBMITTED.values },
        path: PRINCIPAL.validFrom,
        says: '证件还没有到生效的日子',
      },
    ],
    not: [{ values: from('20260310'), why: 'it is valid from today' }],
  },
  endBeforeStart: {
    level: 'error',
    raised: [
      {
        values: { ...from('20200101'), ...until('20191231') },
        path: PRINCIPAL.validUntil,
        says: '证件的截止日期不在起始日期之后',
        insteadOf: { rule: 'expired' },
      },
      {
        values: { ...from('20260501'), ...until('20260401') },
        path: PRINCIPAL.validUntil,
        says: '证件的截止日期不在起始日期之后',
        insteadOf: { rule: 'underOneMonth' },
      },
    ],
    not: [{ values: until('20200102'), why: 'it ends later than it begins' }, FOREVER],
  },
  expired: {
    level: 'error',
    raised: [{ values: until('20260309'), path: PRINCIPAL.validUntil, says: '证件已经过期' }],
    not: [{ values: until('20260310'), why: 'it ends today' }, FOREVER],
  },
  underOneMonth: {
    level: 'error',
    raised: [{ values: until('20260410'), path: PRINCIPAL.validUntil, says: '证件有效期不足 1 个月' }],
    not: [
      { values: until('20260411'), why: 'WX-GUIDE: more than a month' },
      { values: until('20260309'), why: 'another rule reports an expired certificate' },
      FOREVER,
    ],
  },
  underThreeMonths: {
    level: 'error',
    raised: [
      {
        values: until('20260610'),
        path: PRINCIPAL.validUntil,
        says: '不足 3 个月。备案材料页要求自提交之日起超过 3 个月；操作指引仍写超过 1 个月',
        fix: '先换领新证件',
      },
      {
        of: movedTo(enterprise(), '64'),
        values: until('20260801'),
        path: PRINCIPAL.validUntil,
        says: '不足 6 个月。备案材料页要求宁夏自提交之日起超过 6 个月',
      },
      {
        values: { ...until('20260501'), [SUBJECT.province]: undefined },
        path: PRINCIPAL.validUntil,
        says: '要求自提交之日起超过 3 个月',
      },
    ],
    not: [
      { values: until('20260611'), why: 'WX-MAT: more than three months' },
      { values: until('20260410'), why: 'another rule reports less than a month' },
      FOREVER,
    ],
  },
  mobile: {
    level: 'error',
    raised: [
      {
        values: { [PRINCIPAL.mobile]: '1391111000' },
        path: PRINCIPAL.mobile,
        says: '“1391111000”不是 11 位手机号',
        fix: '1 开头的 11 位半角数字',
      },
    ],
    not: [{ values: { [PRINCIPAL.mobile]: PEOPLE.boss.mobile }, why: 'it has eleven digits' }],
  },
  mobileDoubtful: {
    level: 'warning',
    raised: [
      {
        values: { [PRINCIPAL.mobile]: '17011110001' },
        path: PRINCIPAL.mobile,
        says: '“17011110001”是虚拟运营商的号段',
        beside: ['contactUnseen'],
      },
    ],
    not: [
      { values: { [PRINCIPAL.mobile]: PEOPLE.boss.mobile }, why: '139 belongs to China Mobile' },
      { values: { [PRINCIPAL.mobile]: '1701111' }, why: 'it is not a mobile number' },
    ],
  },
  mobileOfDataCard: {
    level: 'warning',
    raised: [
      {
        values: { [PRINCIPAL.mobile]: '14811110001' },
        path: PRINCIPAL.mobile,
        says: '“14811110001”是上网卡、物联网卡的号段，收不到短信',
        fix: '能收短信的手机号',
        beside: ['contactUnseen'],
      },
      {
        values: { [APP_PRINCIPAL.mobile]: '14411110001' },
        path: APP_PRINCIPAL.mobile,
        says: '收不到短信',
      },
    ],
    not: [
      { values: { [PRINCIPAL.mobile]: '14711110001' }, why: '147 is of telephones' },
      { values: { [PRINCIPAL.mobile]: '14511110001' }, why: '145 as well' },
      { values: { [PRINCIPAL.mobile]: '1481111' }, why: 'it is no number at all' },
      {
        values: { [PRINCIPAL.mobile]: PEOPLE.boss.mobile, [PRINCIPAL.emergency]: '14811110001' },
        why: 'a call does',
      },
    ],
  },
  phoneDressed: {
    level: 'warning',
    raised: [
      {
        values: { [PRINCIPAL.emergency]: '(0755)86000000' },
        path: PRINCIPAL.emergency,
        says: '应急联系电话“(0755)86000000”里有括号、空格或 +86',
        fix: '填 075586000000',
      },
      {
        values: { [PRINCIPAL.emergency]: '+86 139 0000 0160' },
        path: PRINCIPAL.emergency,
        says: '+86',
        fix: '13900000160',
      },
    ],
    not: [
      { values: { [PRINCIPAL.emergency]: '0755-86000000' }, why: 'digits and a hyphen' },
      { values: { [PRINCIPAL.emergency]: '0755-8600转8' }, why: 'nobody can dial it: that is an error' },
      { values: { [PRINCIPAL.emergency]: '(12345)' }, why: 'it is no number: another rule says so' },
    ],
  },
  phone: {
    level: 'error',
    raised: [
      {
        values: { [PRINCIPAL.emergency]: '0755-8600转8' },
        path: PRINCIPAL.emergency,
        says: '“0755-8600转8”里有数字和连字符以外的字符',
        fix: '例如 0755-86000000',
        insteadOf: { rule: 'phoneDoubtful' },
      },
    ],
    not: [{ values: { [PRINCIPAL.emergency]: '0755-86000000' }, why: 'digits and a hyphen' }],
  },
  phoneDoubtful: {
    level: 'warning',
    raised: [
      {
        values: { [PRINCIPAL.emergency]: '12345' },
        path: PRINCIPAL.emergency,
        says: '“12345”不像能打通的电话号码',
        fix: '例如 0755-86000000',
      },
    ],
    not: [{ values: { [PRINCIPAL.emergency]: '0755-86000000' }, why: 'an area code and eight digits' }],
  },
  emergencyIsOwn: {
    level: 'warning',
    raised: [
      {
        values: { [PRINCIPAL.emergency]: PEOPLE.boss.mobile },
        path: PRINCIPAL.emergency,
        says: '应急联系电话和本人手机号相同',
        fix: '填另一个能找到本人的号码',
      },
    ],
    not: [
      { values: { [PRINCIPAL.emergency]: PEOPLE.clerk.mobile }, why: 'it belongs to somebody else' },
      { values: { [PRINCIPAL.mobile]: undefined }, why: 'there is no mobile number to compare' },
    ],
  },
  email: {
    level: 'error',
    raised: [
      {
        values: { [PRINCIPAL.email]: 'boss＠example.com' },
        path: PRINCIPAL.email,
        says: '“boss＠example.com”不是电子邮箱',
        fix: '用半角字符',
      },
    ],
    not: [{ values: { [PRINCIPAL.email]: 'boss@example.com' }, why: 'it is a normal address' }],
  },
} satisfies Record<keyof typeof PRINCIPAL_RULES, Examples>;
