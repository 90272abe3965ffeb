import { NO_PRE_APPROVAL, preApprovalOf } from '../catalogue/preApprovals';
import { hasStrayBlank, isBlank } from '../checks/text';
import { LOOKED_AT } from '../filing/bounds';
import { APP } from '../filing/paths';
import { REQUIRED_RULES } from './required';
import { noteUnknownKey, noteWrongType, typeOf } from './shape';
import { flag, listIn, type RuleTable, type View } from './view';

export const PRE_APPROVAL_RULES = {
  preApprovalNotAlone: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '“以上都不涉及”不能和其他前置审批项一起选',
    fix: '有前置审批项就去掉“以上都不涉及”，没有就只留它',
  },
  preApprovalTwice: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '前置审批项“{value}”填了两次，接口不会接收',
    fix: '去掉重复的一项',
  },
  preApprovalUntyped: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '有一个前置审批项没有选类型，接口不会接收',
    fix: '选择前置审批的类型；都不涉及的选“以上都不涉及”',
  },
  preApprovalUnlisted: {
    level: 'error',
    when: [],
    source: ['WX-API-NRLX'],
    message: '没有编号为 {value} 的前置审批项',
    fix: '从前置审批项里选；都不涉及的填 24',
  },
  preApprovalWithoutNumber: {
    level: 'error',
    when: ['filingIsNotCancellation'],
    source: ['WX-API-APPLY', 'WX-PRE'],
    message: '前置审批项“{value}”没有填许可证号码，会被退回',
    fix: '照许可证填写号码；没有取得许可的不能选这一项，要调整小程序内容',
  },
} as const satisfies RuleTable;

const ITEM_KEYS = ['type', 'code', 'media'];

export function checkPreApprovals(view: View): void {
  const items = listIn(view, APP.preApprovals);
  if (!items) return;
  const seen = new Set<number>();
  for (let index = 0; index < Math.min(items.length, LOOKED_AT); index++) {
    const path = `${APP.preApprovals}[${index}]`;
    const item = items[index];
    if (typeOf(item) === 'object') checkItem(view, path, item as Record<string, unknown>, seen);
    else noteWrongType(view, path, 'object', typeOf(item));
  }
  if (seen.has(NO_PRE_APPROVAL) && seen.size > 1) {
    flag(view, PRE_APPROVAL_RULES, 'preApprovalNotAlone', APP.preApprovals);
  }
}

function checkItem(view: View, path: string, item: Record<string, unknown>, seen: Set<number>): void {
  const unknown = { count: 0 };
  for (const key in item) if (!ITEM_KEYS.includes(key)) noteUnknownKey(view, path, key, unknown);
  const { type, code, media } = item;
  if (type === undefined) flag(view, PRE_APPROVAL_RULES, 'preApprovalUntyped', `${path}.type`);
  else if (typeof type !== 'number') noteWrongType(view, `${path}.type`, 'number', typeOf(type));
  else {
    checkType(view, path, type, seen);
    if (type !== NO_PRE_APPROVAL) checkNumber(view, path, code, preApprovalOf(type)?.label ?? String(type));
  }
  if (media !== undefined && typeof media !== 'string')
    noteWrongType(view, `${path}.media`, 'text', typeOf(media));
}

function checkType(view: View, path: string, type: number, seen: Set<number>): void {
  const row = preApprovalOf(type);
  if (!row) flag(view, PRE_APPROVAL_RULES, 'preApprovalUnlisted', `${path}.type`, { value: String(type) });
  else if (seen.has(type)) flag(view, PRE_APPROVAL_RULES, 'preApprovalTwice', path, { value: row.label });
  seen.add(type);
}

function checkNumber(view: View, item: string, code: unknown, value: string): void {
  const path = `${item}.code`;
  if (code !== undefined && typeof code !== 'string') noteWrongType(view, path, 'text', typeOf(code));
  else if (code === undefined || isBlank(code)) {
    if (view.is('filingIsNotCancellation') === 'yes') {
      flag(view, PRE_APPROVAL_RULES, 'preApprovalWithoutNumber', path, { value });
    }
  } else if (hasStrayBlank(code)) flag(view, REQUIRED_RULES, 'strayBlank', path);
}
