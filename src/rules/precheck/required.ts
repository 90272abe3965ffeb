import { hasStrayBlank, isBlank } from '../checks/text';
import { holds } from '../facts/known';
import { FORM, type FormRow, PARTS } from '../fields/form';
import { valueAt } from '../filing/path';
import { APP_PRINCIPAL } from '../filing/paths';
import { flag, type RuleTable, textIn, type View } from './view';

export const REQUIRED_RULES = {
  required: {
    level: 'error',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY'],
    message: '{field}还没有填',
    fix: '填写{field}',
  },
  partMissing: {
    level: 'error',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY'],
    message: '请求里没有{field}（{key}），接口不会接收',
    fix: '补上 {key}；里面没有要填的，也留一个空的组',
  },
  faceCheck: {
    level: 'unknown',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY', 'WX-FAQ'],
    message: '小程序负责人的人脸核身在微信后台提交时进行，这台手机看不到结果',
    fix: '提交时请小程序负责人本人用管理员微信扫码，白色或浅色背景、五官无遮挡',
  },
  strayBlank: {
    level: 'error',
    when: [],
    source: ['WX-FAQ', 'WX-API-APPLY'],
    message: '{field}的前后有空格，或里面有换行、看不见的字符，逐字比对会不一致',
    fix: '删去{field}里多余的空格、换行和看不见的字符；找不到就整项重新输入',
  },
} as const satisfies RuleTable;

const TEXTS = FORM.filter(({ type }) => type === 'text');
const REQUIRED = FORM.filter(({ required }) => required !== undefined);

/** What the form requires and is missing, and texts with blanks where none belong. */
export function checkRequired(view: View): void {
  for (const row of TEXTS) {
    const value = view.values.get(row.path);
    if (typeof value === 'string') checkBlanks(view, row, value);
  }
  checkParts(view);
  for (const { path, required } of REQUIRED) {
    if (!required || view.settled.has(path) || !isMissing(view.values.get(path))) continue;
    if (holds(view, required) === 'yes') flag(view, REQUIRED_RULES, 'required', path);
  }
  checkFaceCheck(view);
}

/** A group that is missing, not those inside it; a draft on the phone becomes a request only when it is copied. */
function checkParts(view: View): void {
  if (view.submittedBy === 'console' || holds(view, REQUIRED_RULES.partMissing.when) !== 'yes') return;
  for (const path of PARTS.keys()) {
    const [outer = path] = path.split('.');
    if (view.settled.has(outer) || valueAt(view.filing, path) !== undefined) continue;
    view.settled.add(path);
    flag(view, REQUIRED_RULES, 'partMissing', path, { key: path });
  }
}

function checkBlanks(view: View, { path, lines }: FormRow, value: string): void {
  if (lines || isBlank(value) || !hasStrayBlank(value)) return;
  view.settled.add(path);
  flag(view, REQUIRED_RULES, 'strayBlank', path);
}

function isMissing(value: unknown): boolean {
  if (typeof value === 'string') return isBlank(value);
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function checkFaceCheck(view: View): void {
  const path = APP_PRINCIPAL.faceCheck;
  if (view.settled.has(path) || !isBlank(textIn(view, path))) return;
  if (view.is('filingIsNotCancellation') !== 'yes') return;
  flag(view, REQUIRED_RULES, view.submittedBy === 'console' ? 'faceCheck' : 'required', path);
}
