import { firstLevelOf, type ServiceContent, serviceOf } from '../catalogue/serviceContents';
import { serviceDocumentOf } from '../catalogue/serviceDocuments';
import { holdsAny, wordsIn } from '../checks/related';
import { basis } from '../dated';
import { MAX_ITEMS } from '../filing/bounds';
import { APP } from '../filing/paths';
import { limitOf } from '../limits';
import { type Check, rule, shared, type Target } from '../rule';
import { quoted, sayNumber } from '../words';

type Chosen = number | string;

const all: Target<readonly Chosen[]> = ({ filing }, look) => {
  const services = filing.icp_applets?.base_info?.service_content_types;
  if (services) look(services, APP.services);
};

interface Item {
  value: Chosen;
  service: ServiceContent | undefined;
  /** an earlier item is the same service */
  again: boolean;
}

/** Each chosen service. A filing may name the same service by its id and by its name. */
const each = shared<Item>(({ filing }, look) => {
  const seen = new Set<Chosen>();
  filing.icp_applets?.base_info?.service_content_types?.slice(0, MAX_ITEMS).forEach((value, index) => {
    const service = serviceOf(value);
    const what = service?.name ?? value;
    look({ value, service, again: seen.has(what) }, `${APP.services}[${index}]`);
    seen.add(what);
  });
});

/**
 * Finds a service that the subject had better not choose. Unlisted services and those for government bodies have other
 * rules.
 */
const unwiseFor =
  (who: 'personal' | 'organisation'): Check<Item> =>
  ({ service }) =>
    service && !service.governmentOnly && service[who] === 'unwise' ? { value: service.name } : null;

/** Words of many services, or of every scope: alike in these, two are not alike yet. */
const GENERIC = /服务|生活|工具|其他|管理|平台|信息|技术/g;

export const SERVICE_RULES = {
  tooManyServices: rule(basis('WX-API-APPLY'), {
    level: 'error',
    when: [],
    looksAt: all,
    check: ({ length }, { day }) => (length > limitOf('services', day) ? { count: String(length) } : null),
    message: '服务内容最多选 {services} 项，现在有 {count} 项，提交不了',
    fix: '留下最主要的 {services} 项以内',
    inGeneral: { count: '6' },
  }),
  serviceTwice: rule(basis('WX-SVC'), {
    level: 'warning',
    when: [],
    looksAt: each,
    check: ({ value, service, again }) => (again ? { value: quoted(String(service?.name ?? value)) } : null),
    silences: 'everything',
    message: '“{value}”选了两次',
    fix: '去掉重复的一项',
  }),
  serviceFirstLevel: rule(basis('WX-API-SVC', 'WX-API-APPLY', 'EIVIE'), {
    level: 'error',
    when: [],
    looksAt: each,
    check: ({ value }) => {
      const name = firstLevelOf(value);
      if (name === undefined) return null;
      return { value: typeof value === 'number' ? `${sayNumber(value)}（${name}）` : name };
    },
    silences: 'everything',
    message: '“{value}”是一级服务内容，只能选到二级',
    fix: '在它下面选一项二级服务内容',
  }),
  serviceUnlisted: rule(basis('WX-API-SVC', 'EIVIE'), {
    level: 'unknown',
    when: [],
    looksAt: each,
    check: ({ value, service }) =>
      !service && typeof value === 'number' ? { value: sayNumber(value) } : null,
    message: '服务内容编号 {value} 不在已知的清单里，这台手机无法判断是哪一项',
    fix: '在微信后台的服务内容列表里核对这个编号',
    inGeneral: { value: '' },
  }),
  serviceNameUnlisted: rule(basis('WX-SVC'), {
    level: 'error',
    when: [],
    looksAt: each,
    check: ({ value, service }) => (!service && typeof value === 'string' ? { value: quoted(value) } : null),
    message: '服务内容清单里没有“{value}”，微信后台选不到',
    fix: '从清单里选，写法是“一级-二级”，例如“生活服务-工具”',
  }),
  serviceForGovernment: rule(basis('WX-SVC'), {
    level: 'error',
    when: ['subjectIsNeitherGovernmentNorInstitution'],
    looksAt: each,
    check: ({ service }) => (service?.governmentOnly ? { value: service.name } : null),
    message: '“{value}”仅限政府机关、事业单位选择，会被退回',
    fix: '换成与实际经营内容相符的服务内容',
  }),
  serviceUnwiseForIndividuals: rule(basis('WX-SVC'), {
    level: 'warning',
    when: ['subjectIsIndividual'],
    looksAt: each,
    check: unwiseFor('personal'),
    message: '“{value}”对个人是“不建议选择”，可能被退回',
    fix: '换成与实际内容相符、个人可选的服务内容',
  }),
  serviceUnwiseForUnits: rule(basis('WX-SVC'), {
    level: 'warning',
    when: ['subjectIsOrganisation'],
    looksAt: each,
    check: unwiseFor('organisation'),
    message: '“{value}”对单位是“不建议选择”，可能被退回',
    fix: '换成与实际内容相符、单位可选的服务内容',
  }),
  serviceCallsForPreApproval: rule(basis('WX-SVC', 'WX-PRE'), {
    level: 'warning',
    when: ['subjectTypeIsChosen'],
    looksAt: each,
    check: ({ service }, { preApprovals }) => {
      const paper = service && !service.governmentOnly ? serviceDocumentOf(service.name) : undefined;
      if (!service || !paper?.preApproval) return null;
      const settled = paper.preApproval.some((type) => preApprovals.includes(type));
      return settled ? null : { value: service.name, remark: paper.remark };
    },
    message: '选了“{value}”，但没有填对应的前置审批项；{remark}',
    fix: '从事这些内容的，填前置审批项和许可证；不从事的，换一项服务内容',
    inGeneral: { remark: '例如网约车要有《网络预约出租汽车经营许可证》' },
  }),
  serviceOutsideScope: rule(basis('WX-SVC'), {
    level: 'unknown',
    when: ['subjectIsOrganisation'],
    looksAt: each,
    check: ({ service }, context) => {
      const scope = context.text('local.business_scope');
      if (!service || service.governmentOnly || !scope) return null;
      const words = wordsIn(service.name, GENERIC);
      return words.length === 0 || holdsAny(words, scope) ? null : { value: service.name };
    },
    message: '经营范围里没有和“{value}”相关的字眼；服务内容要和经营范围相符，这台手机无法判断',
    fix: '对照证照看有没有这类经营；没有的换一项服务内容，或先变更经营范围',
  }),
};
