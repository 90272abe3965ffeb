import { isFirstLevel, type ServiceContent, serviceOf } from '../catalogue/serviceContents';
import { servicePaperOf } from '../catalogue/servicePapers';
import { preApprovalsOf } from '../facts/services';
import { LOOKED_AT } from '../filing/bounds';
import { APP } from '../filing/paths';
import { noteWrongType, typeOf } from './shape';
import { flag, listIn, quoted, type RuleTable, type View } from './view';

export const SERVICE_RULES = {
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
    message: '服务内容清单里没有“{value}”，微信后台选不到',
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
} as const satisfies RuleTable;

const MOST = 5;

export function checkServices(view: View): void {
  const services = listIn(view, APP.services);
  if (!services) return;
  if (services.length > MOST) {
    flag(view, SERVICE_RULES, 'tooManyServices', APP.services, { count: String(services.length) });
  }
  const seen = new Set<unknown>();
  for (let index = 0; index < Math.min(services.length, LOOKED_AT); index++) {
    const value = services[index];
    const path = `${APP.services}[${index}]`;
    const service = serviceOf(value);
    const what = service?.name ?? value;
    const isPlain = typeof what === 'string' || typeof what === 'number';
    if (isPlain && seen.has(what))
      flag(view, SERVICE_RULES, 'serviceTwice', path, { value: quoted(String(what)) });
    else if (service) checkService(view, path, service);
    else checkUnlisted(view, path, value);
    seen.add(what);
  }
}

function checkUnlisted(view: View, path: string, value: unknown): void {
  if (typeof value !== 'number' && typeof value !== 'string')
    noteWrongType(view, path, 'text', typeOf(value));
  else if (typeof value === 'string' && /^\s*\d+\s*$/.test(value))
    noteWrongType(view, path, 'number', 'text');
  else {
    const number = typeof value === 'number' ? 'serviceUnlisted' : 'serviceNameUnlisted';
    flag(view, SERVICE_RULES, isFirstLevel(value) ? 'serviceFirstLevel' : number, path, {
      value: quoted(String(value)),
    });
  }
}

function checkService(view: View, path: string, service: ServiceContent): void {
  const value = service.name;
  if (service.governmentOnly) {
    if (view.is('subjectIsNeitherGovernmentNorInstitution') === 'yes') {
      flag(view, SERVICE_RULES, 'serviceForGovernment', path, { value });
    }
    return;
  }
  const individual = view.is('subjectIsIndividual');
  if (individual === 'unknown') return;
  if ((individual === 'yes' ? service.personal : service.organisation) === 'unwise') {
    flag(view, SERVICE_RULES, 'serviceUnwise', path, { value, who: individual === 'yes' ? '个人' : '单位' });
  }
  const paper = servicePaperOf(service.name);
  if (!paper?.preApproval) return;
  const stated = preApprovalsOf(view.filing);
  if (paper.preApproval.some((type) => stated.includes(type))) return;
  flag(view, SERVICE_RULES, 'serviceCallsForPreApproval', path, { value, remark: paper.remark });
}
