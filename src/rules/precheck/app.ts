import { FORBIDDEN_WORDS, WORDS_NOT_FOR_INDIVIDUALS, wordIn } from '../catalogue/keywords';
import { NO_PRE_APPROVAL, preApprovalOf } from '../catalogue/preApprovals';
import { isFirstLevel, type ServiceContent, serviceOf } from '../catalogue/serviceContents';
import { servicePaperOf } from '../catalogue/servicePapers';
import { hasStrayBlank, isBlank, lengthOf } from '../checks';
import { NO_PROMISE_FOR, unsettledWordsOfApp, unsettledWordsOfUnit } from '../facts/promises';
import { preApprovalsOf } from '../facts/services';
import { REQUIRED_RULES } from './required';
import { noteUnknownKey, noteWrongType, typeOf } from './shape';
import { checkable, flag, listIn, quoted, type RuleTable, type View } from './view';

export const APP_RULES = {
  tooManyServices: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '服务内容最多选 5 项，现在有 {count} 项，接口不会接收',
    fix: '留下最主要的 5 项以内',
  },
  serviceFirstLevel: {
    level: 'error',
    when: [],
    source: ['WX-API-SVC', 'WX-API-APPLY'],
    message: '“{value}”是一级服务内容，只能选到二级',
    fix: '在它下面选一项二级服务内容',
  },
  serviceUnlisted: {
    level: 'unknown',
    when: [],
    source: ['WX-API-SVC'],
    message: '服务内容编号 {value} 没有公布过，这台手机无法判断是哪一项',
    fix: '在微信后台的服务内容列表里核对这个编号',
  },
  serviceNameUnlisted: {
    level: 'error',
    when: [],
    source: ['WX-SVC'],
    message: '服务内容清单里没有“{value}”',
    fix: '从清单里选，写法是“一级-二级”，例如“生活服务-工具”',
  },
  serviceTwice: {
    level: 'warning',
    when: [],
    source: ['WX-SVC'],
    message: '“{value}”选了两次',
    fix: '去掉重复的一项',
  },
  serviceForGovernment: {
    level: 'error',
    when: ['subjectIsNeitherGovernmentNorInstitution'],
    source: ['WX-SVC'],
    message: '“{value}”仅限政府机关、事业单位选择，会被退回',
    fix: '换成与实际经营内容相符的服务内容',
  },
  serviceUnwise: {
    level: 'warning',
    when: [],
    source: ['WX-SVC'],
    message: '“{value}”对{who}是“不建议选择”，可能被退回',
    fix: '换成与实际内容相符、{who}可选的服务内容',
  },
  serviceCallsForPreApproval: {
    level: 'warning',
    when: [],
    source: ['WX-SVC', 'WX-PRE'],
    message: '选了“{value}”，但没有填对应的前置审批项；{remark}',
    fix: '从事这些内容的，填前置审批项和许可证；不从事的，换一项服务内容',
  },
  remarkLength: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY'],
    message: '小程序备注要 20 到 200 个字，现在是 {count} 个字，接口不会接收',
    fix: '写清小程序实际提供什么服务、给谁用；{how}',
  },
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
  preApprovalUnlisted: {
    level: 'error',
    when: [],
    source: ['WX-API-NRLX'],
    message: '没有编号为 {value} 的前置审批项',
    fix: '从前置审批项里选；都不涉及的填 24',
  },
  preApprovalIncomplete: {
    level: 'error',
    when: [],
    source: ['WX-API-APPLY', 'WX-PRE'],
    message: '前置审批项{name}缺少{part}，会被退回',
    fix: '{what}；没有取得许可的，不能选这一项，要调整小程序内容',
  },
  nameCallsForLicence: {
    level: 'error',
    when: [],
    source: ['WX-FAQ', 'WX-PRE'],
    message: '小程序名称里有“{word}”，属于前置审批的“{label}”，没有填许可证会被退回',
    fix: '改掉名称里的“{word}”，或填前置审批项“{label}”和许可证',
  },
  nameForbidden: {
    level: 'error',
    when: [],
    source: ['WX-FAQ'],
    message: '小程序名称里有“{word}”，不能备案',
    fix: '改掉名称里的“{word}”',
  },
  nameNotForIndividuals: {
    level: 'error',
    when: ['subjectIsIndividual'],
    source: ['WX-FAQ'],
    message: '个人的小程序名称里不能有“{word}”，会被退回',
    fix: '改掉名称里的“{word}”',
  },
  unitNeedsLicence: {
    level: 'error',
    when: ['subjectIsOrganisation'],
    source: ['WX-MAT', 'WX-FAQ'],
    message: '单位名称或经营范围里有“{word}”，{label}类不能用承诺书代替，没有许可证会被退回',
    fix: '填前置审批项“{label}”，并上传许可证',
  },
} as const satisfies RuleTable;

const BASE = 'icp_applets.base_info';
const SERVICES = `${BASE}.service_content_types`;
const ITEMS = `${BASE}.nrlx_details`;
const MOST_SERVICES = 5;
/** A hostile file may hold a million; so many are looked at one by one. */
const LOOKED_AT = 20;
const REMARK = { min: 20, max: 200 };

export function checkApp(view: View): void {
  checkName(view);
  checkServices(view);
  checkPreApprovals(view);
  checkRemark(view);
}

function checkName(view: View): void {
  const path = `${BASE}.name`;
  const name = checkable(view, path);
  if (name) {
    const forbidden = wordIn(FORBIDDEN_WORDS, name);
    if (forbidden) flag(view, 'nameForbidden', APP_RULES.nameForbidden, path, { word: forbidden });
    const refused = view.is('subjectIsIndividual') === 'yes' ? wordIn(WORDS_NOT_FOR_INDIVIDUALS, name) : '';
    if (refused)
      flag(view, 'nameNotForIndividuals', APP_RULES.nameNotForIndividuals, path, { word: refused });
    for (const { row, word } of unsettledWordsOfApp(view.filing)) {
      flag(view, 'nameCallsForLicence', APP_RULES.nameCallsForLicence, path, { word, label: row.label });
    }
  }
  if (view.is('filingIsNotCancellation') !== 'yes') return;
  for (const { row, word } of unsettledWordsOfUnit(view.filing)) {
    if (!NO_PROMISE_FOR.includes(row.group)) continue;
    flag(view, 'unitNeedsLicence', APP_RULES.unitNeedsLicence, ITEMS, { word, label: row.label });
  }
}

function checkServices(view: View): void {
  const services = listIn(view, SERVICES);
  if (!services) return;
  if (services.length > MOST_SERVICES) {
    flag(view, 'tooManyServices', APP_RULES.tooManyServices, SERVICES, { count: String(services.length) });
  }
  const seen = new Set<unknown>();
  const some = services.slice(0, LOOKED_AT);
  for (let index = 0; index < some.length; index++) {
    const value = some[index];
    const path = `${SERVICES}[${index}]`;
    const service = serviceOf(value);
    const again = service?.name ?? value;
    if (seen.has(again)) flag(view, 'serviceTwice', APP_RULES.serviceTwice, path, { value: sayValue(again) });
    else if (service) checkService(view, path, service);
    else checkUnlisted(view, path, value);
    seen.add(again);
  }
}

function checkUnlisted(view: View, path: string, value: unknown): void {
  if (typeof value !== 'number' && typeof value !== 'string')
    noteWrongType(view, path, 'text', typeOf(value));
  else if (typeof value === 'string' && /^\s*\d+\s*$/.test(value))
    noteWrongType(view, path, 'number', 'text');
  else {
    const id = isFirstLevel(value)
      ? 'serviceFirstLevel'
      : typeof value === 'number'
        ? 'serviceUnlisted'
        : 'serviceNameUnlisted';
    flag(view, id, APP_RULES[id], path, { value: sayValue(value) });
  }
}

const sayValue = (value: unknown) => quoted(String(value));

function checkService(view: View, path: string, service: ServiceContent): void {
  const individual = view.is('subjectIsIndividual');
  const value = service.name;
  if (service.governmentOnly && view.is('subjectIsNeitherGovernmentNorInstitution') !== 'no') {
    if (view.is('subjectIsNeitherGovernmentNorInstitution') === 'yes') {
      flag(view, 'serviceForGovernment', APP_RULES.serviceForGovernment, path, { value });
    }
    return;
  }
  const choice = individual === 'yes' ? service.personal : service.organisation;
  if (choice === 'unwise' && individual !== 'unknown') {
    flag(view, 'serviceUnwise', APP_RULES.serviceUnwise, path, {
      value,
      who: individual === 'yes' ? '个人' : '单位',
    });
  }
  const paper = servicePaperOf(service.name);
  const stated = preApprovalsOf(view.filing);
  if (paper?.preApproval && !paper.preApproval.some((type) => stated.includes(type))) {
    flag(view, 'serviceCallsForPreApproval', APP_RULES.serviceCallsForPreApproval, path, {
      value,
      remark: paper.remark,
    });
  }
}

function checkPreApprovals(view: View): void {
  const items = listIn(view, ITEMS);
  if (!items) return;
  const seen = new Set<unknown>();
  const unknown = { count: 0 };
  const some = items.slice(0, LOOKED_AT);
  for (let index = 0; index < some.length; index++) {
    const path = `${ITEMS}[${index}]`;
    const item = some[index];
    if (typeOf(item) !== 'object') noteWrongType(view, path, 'object', typeOf(item));
    else checkPreApproval(view, path, item as Record<string, unknown>, seen, unknown);
  }
  if (seen.has(NO_PRE_APPROVAL) && items.length > 1 && seen.size > 1) {
    flag(view, 'preApprovalNotAlone', APP_RULES.preApprovalNotAlone, ITEMS);
  }
}

function checkPreApproval(
  view: View,
  path: string,
  item: Record<string, unknown>,
  seen: Set<unknown>,
  unknown: { count: number },
): void {
  for (const key in item) if (!/^(type|code|media)$/.test(key)) noteUnknownKey(view, path, key, unknown);
  const { type, code, media } = item;
  if (type === undefined) {
    flag(view, 'preApprovalIncomplete', APP_RULES.preApprovalIncomplete, `${path}.type`, {
      name: '',
      part: '类型',
      what: '选择前置审批的类型',
    });
  } else if (typeof type !== 'number') noteWrongType(view, `${path}.type`, 'number', typeOf(type));
  else if (!preApprovalOf(type)) {
    flag(view, 'preApprovalUnlisted', APP_RULES.preApprovalUnlisted, `${path}.type`, { value: String(type) });
  } else if (seen.has(type)) {
    flag(view, 'preApprovalTwice', APP_RULES.preApprovalTwice, path, {
      value: preApprovalOf(type)?.label ?? '',
    });
  }
  seen.add(type);
  if (type === NO_PRE_APPROVAL || view.is('filingIsNotCancellation') !== 'yes') return;
  const row = preApprovalOf(type);
  const name = row ? `“${row.label}”` : '';
  checkPart(view, `${path}.code`, code, { name, part: '许可证号码', what: '照许可证填写号码' });
  if (media !== undefined && typeof media !== 'string')
    noteWrongType(view, `${path}.media`, 'text', typeOf(media));
}

function checkPart(view: View, path: string, value: unknown, words: Record<string, string>): void {
  if (value !== undefined && typeof value !== 'string') noteWrongType(view, path, 'text', typeOf(value));
  else if (value === undefined || isBlank(value))
    flag(view, 'preApprovalIncomplete', APP_RULES.preApprovalIncomplete, path, words);
  else if (hasStrayBlank(value)) flag(view, 'strayBlank', REQUIRED_RULES.strayBlank, path);
}

function checkRemark(view: View): void {
  const path = `${BASE}.comment`;
  const remark = checkable(view, path);
  if (!remark) return;
  const length = lengthOf(remark);
  if (length >= REMARK.min && length <= REMARK.max) return;
  const how =
    length < REMARK.min ? `再补 ${REMARK.min - length} 个字以上` : `删去 ${length - REMARK.max} 个字`;
  flag(view, 'remarkLength', APP_RULES.remarkLength, path, { count: String(length), how });
}
