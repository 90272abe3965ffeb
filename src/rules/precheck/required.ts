import { hasStrayBlank, isBlank } from '../checks';
import { FORM } from '../form';
import { flag, mayApply, type Rule, type RuleTable, textIn, type View } from './view';

export const REQUIRED_RULES = {
  required: {
    level: 'error',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY'],
    message: '{field}还没有填，缺了它无法提交',
    fix: '填写{field}',
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
    message: '{field}的前后有空格，或中间有换行，逐字比对会不一致',
    fix: '删去{field}里多余的空格和换行后再填',
  },
} as const satisfies RuleTable;

const FACE_CHECK = 'icp_applets.principal_info.verify_task_id';

/** What the form requires and is missing, and texts with blanks where none belong. */
export function checkRequired(view: View): void {
  for (const row of FORM) {
    if (view.settled.has(row.path)) continue;
    if (row.type === 'text') checkText(view, row.path, row.lines === true);
    if (row.required && isMissing(view, row.path, row.type) && required(view, row.required)) {
      flag(view, 'required', REQUIRED_RULES.required, row.path);
    }
  }
  checkFaceCheck(view);
}

function isMissing(view: View, path: string, type: string): boolean {
  const value = view.values.get(path);
  if (type === 'text') return typeof value !== 'string' || isBlank(value);
  if (type === 'list') return !Array.isArray(value) || value.length === 0;
  return value === undefined;
}

function required(view: View, when: Rule['when']): boolean {
  return (
    when.every((id) => view.is(id) === 'yes') ||
    (mayApply(view, { when } as Rule) && view.is('legalRepIsStated') === 'yes')
  );
}

function checkText(view: View, path: string, lines: boolean): void {
  const value = textIn(view, path);
  if (lines || value === '' || isBlank(value) || !hasStrayBlank(value)) return;
  view.settled.add(path);
  flag(view, 'strayBlank', REQUIRED_RULES.strayBlank, path);
}

function checkFaceCheck(view: View): void {
  if (view.settled.has(FACE_CHECK) || !isBlank(textIn(view, FACE_CHECK))) return;
  if (view.is('filingIsNotCancellation') !== 'yes') return;
  if (view.submittedBy === 'console') flag(view, 'faceCheck', REQUIRED_RULES.faceCheck, FACE_CHECK);
  else flag(view, 'required', REQUIRED_RULES.required, FACE_CHECK);
}
