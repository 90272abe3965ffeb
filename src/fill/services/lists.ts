import {
  type Category,
  categoriesFor,
  type Filing,
  GOVERNMENT,
  INDIVIDUAL,
  INSTITUTION,
  limitOf,
  SERVICE_CONTENTS,
  type ServiceContent,
} from '@/rules';
import { EVERYDAY } from './everyday';

/** One line of a long list. */
export interface Choice {
  value: string | number;
  name: string;
  first: string;
  note?: string;
  /** everyday words for it, separated by spaces */
  everyday?: string;
}

/** A long list with its own page: the path of its value, how many lines may be chosen, and the lines. */
export interface LongList {
  path: string;
  title: string;
  lead: string;
  /** an example of a search word */
  example: string;
  most: number;
  choicesOf(filing: Filing): Choice[];
}

const BODIES = [GOVERNMENT, INSTITUTION];
const typeOf = (filing: Filing) => filing.icp_subject?.base_info?.type ?? 0;

const SUITS = { fine: undefined, licence: '需要相应资质', unwise: '不建议选择，可能被退回' } as const;

function serviceNote(service: ServiceContent, type: number): string | undefined {
  if (service.governmentOnly && !BODIES.includes(type)) return '仅限政府机关、事业单位';
  return SUITS[type === INDIVIDUAL ? service.personal : service.organisation];
}

const NEEDS = {
  none: '',
  oneOf: '需其中一份：',
  all: '需要：',
  see: '资质以微信后台类目页为准',
  trial: '仅限受邀',
} as const;
const categoryNote = ({ need, papers }: Category) => `${NEEDS[need]}${papers.join('、')}` || undefined;

/** One line for each name: `local.service_categories` stores values that several third levels of WeChat share. */
function categoryChoices(filing: Filing): Choice[] {
  const owner =
    typeOf(filing) === INDIVIDUAL
      ? 'individual'
      : filing.local?.overseas_non_enterprise
        ? 'overseas'
        : 'organisation';
  const byName = new Map<string, Choice>();
  for (const row of categoriesFor(owner))
    if (!byName.has(row.name))
      byName.set(row.name, { value: row.name, name: row.name, first: row.first, note: categoryNote(row) });
  return [...byName.values()];
}

export const SERVICES: LongList = {
  path: 'icp_applets.base_info.service_content_types',
  title: '服务内容',
  lead: `选小程序实际提供的服务，最多 ${limitOf('services')} 项，只能选到二级。与单位经营范围对不上会被退回。`,
  example: '例如 家政、理发、网店',
  most: limitOf('services'),
  choicesOf: (filing) =>
    SERVICE_CONTENTS.map((service) => ({
      value: service.id ?? service.name,
      name: service.name,
      first: service.first,
      note: serviceNote(service, typeOf(filing)),
      everyday: EVERYDAY[service.name],
    })),
};

export const CATEGORIES: LongList = {
  path: 'local.service_categories',
  title: '服务类目',
  lead: '选微信后台“设置-服务类目”里已有的类目，用来判断要不要报备。资质以微信后台类目页为准。',
  example: '例如 家政、餐饮',
  most: 10,
  choicesOf: categoryChoices,
};
