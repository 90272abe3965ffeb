import { hasStrayBlank, isBlank, isMasked } from '../checks/text';
import { basis } from '../dated';
import { holds } from '../facts/known';
import { FORM, type FormRow, GROUPS } from '../fields/form';
import { MAX_ITEMS } from '../filing/bounds';
import { valueAt } from '../filing/path';
import { APP, APP_PRINCIPAL, SUBJECT } from '../filing/paths';
import { rule, type Target } from '../rule';
import { always, both, isMissing, missing, text } from './targets';

const ONE_LINE = FORM.filter(({ type, text }) => type === 'text' && text !== 'lines').map(({ path }) => path);
const GROUPS_WITHIN = [...GROUPS.keys()].map((path) => ({ path, outer: path.split('.')[0] ?? path }));
const REQUIRED = FORM.filter(({ required }) => required !== undefined);

/** Every text of one line: those of the form and those of the pre-approval items. */
const oneLine: Target<string> = (context, look) => {
  for (const path of ONE_LINE) {
    const found = context.text(path);
    if (found) look(found, path);
  }
  context.filing.icp_applets?.base_info?.nrlx_details?.slice(0, MAX_ITEMS).forEach(({ code }, index) => {
    if (code !== undefined && !isBlank(code)) look(code, `${APP.preApprovals}[${index}].code`);
  });
};

/** Names and numbers: one star in them is a mask. In an address or before an @ only a run of stars is. */
const WITHOUT_STARS = [
  SUBJECT.name,
  SUBJECT.certificateNumber,
  SUBJECT.legalRepName,
  SUBJECT.legalRepNumber,
  ...both('name'),
  ...both('certificateNumber'),
  ...both('mobile'),
  ...both('emergency'),
];
const MASKABLE = [...WITHOUT_STARS, SUBJECT.address, SUBJECT.certificateAddress, ...both('email')];

/** Every required row of the form without a value. */
const missingRow: Target<FormRow> = (context, look) => {
  for (const row of REQUIRED) if (isMissing(context.values.get(row.path))) look(row, row.path);
};

/** Every group of the request that is missing. When an outer group is missing, its inner groups are not reported. */
const missingGroup: Target<null> = (context, look) => {
  for (const { path, outer } of GROUPS_WITHIN) {
    const within = path === outer || valueAt(context.filing, outer) !== undefined;
    if (within && valueAt(context.filing, path) === undefined) look(null, path);
  }
};

/** Rules for required values that are missing, and for blanks in the wrong place. */
export const REQUIRED_RULES = {
  masked: rule(basis('WX-API-APPLY'), {
    level: 'unknown',
    when: [],
    looksAt: text(...MASKABLE),
    check: (value, _, path) => {
      if (!WITHOUT_STARS.includes(path)) return /[*＊]{2}/.test(value) ? {} : null;
      // Nothing but stars in place of a unit's name is how some licences print it: another rule says so.
      return isMasked(value) && !(path === SUBJECT.name && /^[*＊]+$/.test(value)) ? {} : null;
    },
    silences: 'everything',
    message: '{field}里有“*”，是被遮住的内容，这台手机无法判断',
    fix: '照证件填写完整的{field}；从查询结果里抄来的，“*”盖住的部分要补全',
  }),
  strayBlank: rule(basis('WX-FAQ', 'WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: oneLine,
    check: (value) => (hasStrayBlank(value) ? {} : null),
    silences: 'everything',
    message: '{field}的前后有空格，或里面有换行、看不见的字符，逐字比对会不一致',
    fix: '删去{field}里多余的空格、换行和看不见的字符；找不到就整项重新输入',
  }),
  // On the phone the request does not exist before the person copies it, and then it has its groups. So only the
  // interface needs this rule.
  partMissing: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: ['filingIsNotCancellation', 'filingGoesThroughInterface'],
    looksAt: missingGroup,
    check: (_, __, path) => ({ key: path }),
    message: '请求里没有{field}（{key}），提交不了',
    fix: '补上 {key}；里面没有要填的，也留一个空的组',
    inGeneral: { field: '某一部分', key: 'icp_materials 等' },
  }),
  required: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: ['filingIsNotCancellation'],
    looksAt: missingRow,
    check: ({ required = [] }, context) => (holds(context, required) === 'yes' ? {} : null),
    decidedBy: 'the form: each row names the facts under which it is required',
    message: '{field}还没有填',
    fix: '填写{field}',
  }),
  faceCheck: rule(basis('WX-API-APPLY', 'WX-FAQ'), {
    level: 'unknown',
    when: ['filingIsNotCancellation', 'filingGoesThroughConsole'],
    looksAt: missing(APP_PRINCIPAL.faceCheck),
    check: always,
    message: '小程序负责人的人脸核身在微信后台提交时进行，这台手机看不到结果',
    fix: '提交时请小程序负责人本人用管理员微信扫码，白色或浅色背景、五官无遮挡',
  }),
};
