import { FORBIDDEN_WORDS, WORDS_NOT_FOR_INDIVIDUALS, wordIn } from '../catalogue/keywords';
import { lengthOf } from '../checks/text';
import { NO_PROMISE_FOR, unsettledWordsOfApp, unsettledWordsOfUnit } from '../facts/promises';
import { APP } from '../filing/paths';
import { checkPreApprovals } from './preApprovals';
import { checkServices } from './services';
import { checkable, flag, type RuleTable, type View } from './view';

export const APP_RULES = {
  nameCallsForLicence: {
    level: 'error',
    when: ['filingIsNotCancellation'],
    source: ['WX-FAQ', 'WX-PRE'],
    message: '小程序名称里有“{word}”，属于前置审批的“{label}”，没有填许可证会被退回',
    fix: '改掉名称里的“{word}”，或填前置审批项“{label}”和许可证',
  },
  nameForbidden: {
    level: 'error',
    when: ['filingIsNotCancellation'],
    source: ['WX-FAQ'],
    message: '小程序名称里有“{word}”，不能备案',
    fix: '改掉名称里的“{word}”',
  },
  nameNotForIndividuals: {
    level: 'error',
    when: ['filingIsNotCancellation', 'subjectIsIndividual'],
    source: ['WX-FAQ'],
    message: '个人的小程序名称里不能有“{word}”，会被退回',
    fix: '改掉名称里的“{word}”',
  },
  unitNeedsLicence: {
    level: 'error',
    when: ['filingIsNotCancellation', 'subjectIsOrganisation'],
    source: ['WX-MAT', 'WX-FAQ'],
    message: '单位名称或经营范围里有“{word}”，{label}类不能用承诺书代替，没有许可证会被退回',
    fix: '填前置审批项“{label}”，并上传许可证',
  },
  remarkLength: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '小程序备注要 20 到 200 个字，现在是 {count} 个字，接口不会接收',
    fix: '写清小程序实际提供什么服务、给谁用；{how}',
  },
} as const satisfies RuleTable;

const REMARK = { min: 20, max: 200 };

export function checkApp(view: View): void {
  checkName(view);
  checkServices(view);
  checkUnit(view);
  checkPreApprovals(view);
  checkRemark(view);
}

function checkName(view: View): void {
  const name = checkable(view, APP.name);
  if (!name || view.is('filingIsNotCancellation') !== 'yes') return;
  const forbidden = wordIn(FORBIDDEN_WORDS, name);
  if (forbidden) flag(view, APP_RULES, 'nameForbidden', APP.name, { word: forbidden });
  const refused = view.is('subjectIsIndividual') === 'yes' ? wordIn(WORDS_NOT_FOR_INDIVIDUALS, name) : '';
  if (refused) flag(view, APP_RULES, 'nameNotForIndividuals', APP.name, { word: refused });
  for (const { row, word } of unsettledWordsOfApp(view.filing)) {
    flag(view, APP_RULES, 'nameCallsForLicence', APP.name, { word, label: row.label });
  }
}

/** 宗教 and 新闻 in the unit's name or scope always need the real licence. */
function checkUnit(view: View): void {
  if (view.is('filingIsNotCancellation') !== 'yes') return;
  for (const { row, word } of unsettledWordsOfUnit(view.filing)) {
    if (!NO_PROMISE_FOR.includes(row.group)) continue;
    flag(view, APP_RULES, 'unitNeedsLicence', APP.preApprovals, { word, label: row.label });
  }
}

function checkRemark(view: View): void {
  const remark = checkable(view, APP.comment);
  if (!remark) return;
  const length = lengthOf(remark);
  if (length >= REMARK.min && length <= REMARK.max) return;
  const how =
    length < REMARK.min ? `再补 ${REMARK.min - length} 个字以上` : `删去 ${length - REMARK.max} 个字`;
  flag(view, APP_RULES, 'remarkLength', APP.comment, { count: String(length), how });
}
