import { limitOf, withLimits } from '../limits';
import { REPORT_CATEGORIES } from '../process/report-categories';
import type { FieldRow } from './field';

const SUBMITTED = ['filingIsNotCancellation'] as const;

/** 小程序信息, in the order of the form. */
export const APP_FIELDS = [
  {
    path: 'icp_applets.base_info.name',
    when: [],
    hint: '小程序现在的名称；微信会自动带出，填在这里用来检查敏感字样',
    why: '名称里有前置审批类字样、又没有许可证，会被退回',
    input: { kind: 'text' },
    source: 'WX-FAQ',
    optional: true,
  },
  {
    path: 'icp_applets.base_info.service_content_types',
    when: SUBMITTED,
    hint: withLimits('选小程序实际提供的服务，1 到 {services} 项'),
    why: '要和单位经营范围、小程序内容相符，不符会被退回',
    input: { kind: 'services', max: limitOf('services') },
    source: 'WX-SVC',
  },
  {
    path: 'icp_applets.base_info.nrlx_details',
    when: SUBMITTED,
    hint: '新闻、出版、药品、网约车等要先取得许可；都没有就选“以上都不涉及”',
    why: '涉及前置审批而没有许可证会被退回',
    input: { kind: 'preapproval' },
    source: 'WX-PRE',
  },
  {
    path: 'icp_applets.base_info.comment',
    when: SUBMITTED,
    hint: withLimits('{remarkLeast} 到 {remarkMost} 个字：做什么、给谁用、有没有发布评论和交易'),
    why: '这是主管部门判断小程序内容的主要依据',
    input: { kind: 'multiline', min: limitOf('remarkLeast'), max: limitOf('remarkMost') },
    source: 'WX-API-APPLY',
  },
  {
    path: 'local.service_categories',
    group: '发布以后',
    when: SUBMITTED,
    hint: '微信后台“设置-服务类目”里选的类目',
    why: `其中 ${REPORT_CATEGORIES.length} 个类目发布前还要报备`,
    input: { kind: 'categories' },
    source: 'WX-CAT',
    optional: true,
  },
  {
    path: 'local.verification_passed_on',
    group: '发布以后',
    when: SUBMITTED,
    hint: '微信认证通过的日期，在微信后台“设置-基本设置”里看',
    why: '认证一年一审，过期会影响发布和搜索；填了才能提醒',
    input: { kind: 'date', dashes: true },
    source: 'WX-GUIDE',
    optional: true,
  },
] as const satisfies readonly FieldRow[];
