import { kindLabelOf } from '../catalogue/kinds';
import { type FoundId, foundLabelOf, kindCalledFor } from '../catalogue/ministry';
import { basis } from '../dated';
import type { Kind } from '../filing';
import { FOUND_AT_MINISTRY } from '../filing/paths';
import { type Check, type Rule, rule, type Target } from '../rule';
import type { Words } from '../sentence';
import type { SourceKey } from '../sources';
import { quoted } from '../words';
import { always, missing, text } from './targets';

/** What was found, said where the kind of filing is chosen. */
const foundOnKind: Target<string> = (context, look) =>
  text(FOUND_AT_MINISTRY)(context, (found) => look(found, 'kind'));

/** What was found calls for another kind than this one. */
const unlike =
  (kind: Kind): Check<string> =>
  (found) => {
    const instead = kindLabelOf(kindCalledFor(kind, found));
    return instead ? { found: foundLabelOf(found) ?? found, instead } : null;
  };

/** A kind that does not go with what was found. */
const contradicted = (kind: Kind, conditions: Pick<Rule, 'when' | 'unless'>, inGeneral: Words) =>
  rule(basis('WX-FAQ', 'WX-GUIDE'), {
    ...conditions,
    level: 'warning',
    looksAt: foundOnKind,
    check: unlike(kind),
    message: '工信部查到的情况是“{found}”，和所选的备案类型不合',
    fix: '核对一遍；没有查错的话，备案类型改选“{instead}”',
    inGeneral,
  });

/** What has to be settled elsewhere before a filing is handed in. */
const first = (found: FoundId, source: SourceKey[], message: string, fix: string) =>
  rule(basis(...source), {
    level: 'warning',
    when: ['filingIsNotCancellation'],
    looksAt: text(FOUND_AT_MINISTRY),
    check: (value) => (value === found ? {} : null),
    message,
    fix,
  });

/** What the ministry already shows for the subject: only the person can look. */
export const MINISTRY_RULES = {
  foundUnlisted: rule(basis('WX-FAQ'), {
    level: 'error',
    when: [],
    looksAt: text(FOUND_AT_MINISTRY),
    check: (found) => (foundLabelOf(found) ? null : { value: quoted(found) }),
    message: '{field}里没有“{value}”这一种',
    fix: '从七种情况里选一种，例如什么也没有（nothing）、有主体备案号（subject）',
  }),
  foundUnseen: rule(basis('WX-FAQ'), {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'filingIsNotSubmitted'],
    looksAt: missing(FOUND_AT_MINISTRY),
    check: always,
    message: '这个主体在工信部有没有备案，这台手机查不到；备案类型选错、别处还在审都会被退回',
    fix: '打开 beian.miit.gov.cn，用主体全称把网站、App、小程序、快应用四项都查一遍，再选查到的情况',
  }),
  firstButFound: rule(basis('WX-FAQ', 'WX-GUIDE'), {
    level: 'error',
    when: ['filingIsFirst'],
    looksAt: foundOnKind,
    check: unlike('first'),
    silences: ['notFirst'],
    message: '工信部查到的情况是“{found}”，不能再做首次备案，会被退回',
    fix: '备案类型改选“{instead}”',
    inGeneral: { found: '有主体备案号”“还有同名的小程序', instead: '新增小程序”“新增接入' },
  }),
  addAppUnlikeFound: contradicted(
    'add_app',
    { when: ['filingAltersWhatIsFiled', 'filingAddsApp'] },
    { found: '什么也没有”“还有同名的小程序', instead: '首次备案”“新增接入' },
  ),
  addAccessUnlikeFound: contradicted(
    'add_access',
    { when: ['filingAltersWhatIsFiled'], unless: ['filingAddsApp', 'filingIsChange'] },
    { found: '什么也没有”“有主体备案号', instead: '首次备案”“新增小程序' },
  ),
  changeUnlikeFound: contradicted(
    'change',
    { when: ['filingIsChange'] },
    { found: '什么也没有', instead: '首次备案' },
  ),
  foundInReview: first(
    'in_review',
    ['WX-FAQ'],
    '这个主体在别的平台还有备案在审，同时提交会因“主办者冲突”被退回',
    '等那边有了结果，或在那边撤回以后，再在这里提交',
  ),
  foundOtherDetails: first(
    'other_details',
    ['WX-FAQ'],
    '主体名称、证件类型或号码和已有的备案不一致，会因“主办者冲突”被退回',
    '先到原来的接入商办理变更备案，让这三项一致，通过以后再提交',
  ),
  foundOtherProvince: first(
    'other_province',
    ['WX-FAQ', 'HW'],
    '这个主体已在别的省备案；一个主体只有一个主体备案号，换了省份可能被退回',
    '核对备案省份；已经迁过来的，先到原来的接入商变更或注销主体，再提交',
  ),
  foundShell: first(
    'shell',
    ['WX-FAQ', 'HW'],
    '已有的备案号下面没有任何服务，是空壳主体，可能要先注销才能备案',
    '先注销空壳主体，再做首次备案；据反映天津、辽宁、四川、云南、江苏、浙江、上海、广西、山西、北京、贵州不用先注销',
  ),
};
