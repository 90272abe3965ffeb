import { FOUND_AT_MINISTRY as FOUND } from '@/rules/filing/paths';
import type { MINISTRY_RULES } from '@/rules/precheck/ministry';
import { CANCELLED, CHANGED, type Examples, INDIVIDUAL_AT_HOME, INSTITUTION, SUBMITTED } from './example';

const found = (what: string | undefined, kind = 'first') => ({ [FOUND]: what, kind });
/** What has to be settled elsewhere before this filing. */
const first = (what: string, says: string, fix: string): Examples => ({
  level: 'warning',
  raised: [{ values: found(what), path: FOUND, says, fix }],
  also: [CHANGED],
  not: [CANCELLED, { values: found('nothing'), why: 'nothing is found' }],
});

/** What beian.miit.gov.cn shows for the subject (WX-FAQ). */
export const MINISTRY_EXAMPLES = {
  foundUnlisted: {
    level: 'error',
    raised: [
      {
        values: found('website'),
        path: FOUND,
        says: '工信部查到的备案情况里没有“website”这一种',
        fix: '从七种情况里选一种',
      },
    ],
    not: [
      { values: found('shell'), why: 'one of the seven' },
      { values: found('nothing'), why: 'that nothing is found is one, too' },
    ],
  },
  foundUnseen: {
    level: 'unknown',
    raised: [
      {
        values: found(undefined),
        path: FOUND,
        says: '这个主体在工信部有没有备案，这台手机查不到',
        fix: '把网站、App、小程序、快应用四项都查一遍',
      },
    ],
    also: [CHANGED, { of: INDIVIDUAL_AT_HOME }, { of: INSTITUTION }, { values: { kind: undefined } }],
    not: [CANCELLED, SUBMITTED, { values: found('nothing'), why: 'somebody has looked' }],
  },
  firstButFound: {
    level: 'error',
    raised: [
      {
        values: found('subject'),
        path: 'kind',
        says: '工信部查到的情况是“有主体备案号”，不能再做首次备案',
        fix: '备案类型改选“新增小程序”',
      },
      { values: found('same_name'), path: 'kind', says: '还有同名的小程序', fix: '改选“新增接入”' },
      {
        values: { ...found('subject'), 'local.filings_of_subject': 2 },
        path: 'kind',
        says: '有主体备案号',
        insteadOf: { rule: 'notFirst' },
      },
    ],
    not: [
      { values: found('nothing'), why: 'a first filing it is' },
      { values: found('subject', 'add_app'), why: 'the right kind is chosen' },
      { values: found('same_name', 'add_app'), why: 'of another kind it is a warning' },
      { values: { kind: undefined }, why: 'the kind of filing is not chosen yet' },
    ],
  },
  addAppUnlikeFound: {
    level: 'warning',
    raised: [
      {
        values: found('same_name', 'add_app'),
        path: 'kind',
        says: '工信部查到的情况是“还有同名的小程序”，和所选的备案类型不合',
        fix: '备案类型改选“新增接入”',
      },
      { values: found('nothing', 'add_app'), path: 'kind', says: '什么也没有', fix: '改选“首次备案”' },
    ],
    not: [
      { values: found('same_name', 'add_access'), why: 'that is what 新增接入 is for' },
      { values: found('subject', 'add_app'), why: 'that is what 新增小程序 is for' },
      { values: found('same_name', 'first'), why: 'of a first filing it is an error' },
      { values: found('same_name', 'change'), why: 'what is changed is found' },
      { values: { kind: undefined }, why: 'the kind of filing is not chosen yet' },
    ],
  },
  addAccessUnlikeFound: {
    level: 'warning',
    raised: [
      { values: found('subject', 'add_access'), path: 'kind', says: '有主体备案号', fix: '改选“新增小程序”' },
      { values: found('nothing', 'add_access'), path: 'kind', says: '什么也没有', fix: '改选“首次备案”' },
    ],
    not: [
      { values: found('same_name', 'add_access'), why: 'that is what 新增接入 is for' },
      { values: found('subject', 'add_app'), why: 'that is what 新增小程序 is for' },
      { values: found('subject', 'change'), why: 'what is changed is found' },
      { values: found('subject', 'first'), why: 'of a first filing it is an error' },
      { values: { kind: undefined }, why: 'the kind of filing is not chosen yet' },
      CANCELLED,
    ],
  },
  changeUnlikeFound: {
    level: 'warning',
    raised: [{ values: found('nothing', 'change'), path: 'kind', says: '什么也没有', fix: '改选“首次备案”' }],
    not: [
      { values: found('same_name', 'change'), why: 'what is changed is found' },
      { values: found('nothing', 'first'), why: 'a first filing it is' },
      { values: found('nothing', 'add_app'), why: 'another rule says so of 新增小程序' },
      { values: { kind: undefined }, why: 'the kind of filing is not chosen yet' },
    ],
  },
  foundInReview: first('in_review', '还有备案在审', '等那边有了结果，或在那边撤回以后'),
  foundOtherDetails: first('other_details', '和已有的备案不一致', '到原来的接入商办理变更备案'),
  foundOtherProvince: first('other_province', '已在别的省备案', '核对备案省份'),
  foundShell: first('shell', '是空壳主体', '先注销空壳主体'),
} satisfies Record<keyof typeof MINISTRY_RULES, Examples>;
