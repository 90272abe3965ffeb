import { listFor, needsOf } from '@/licensing';
import {
  categoriesFor,
  type Filing,
  GOVERNMENT,
  INDIVIDUAL,
  INSTITUTION,
  limitOf,
  SERVICE_CONTENTS,
  type ServiceContent,
} from '@/rules';

/** One line of a long list. */
export interface Choice {
  value: string | number;
  name: string;
  first: string;
  note?: string;
}

/** A long list with its own page: the path of its value, how many lines may be chosen, and the lines. */
export interface LongList {
  path: string;
  /** its part of the finder's answer */
  found: 'categories' | 'services';
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

/** One line for each name: `local.service_categories` stores values that several third levels of WeChat share. */
function categoryChoices(filing: Filing): Choice[] {
  const list = listFor(filing);
  const firsts = new Map(categoriesFor(list).map(({ name, first }) => [name, first]));
  return [...firsts].map(([name, first]) => ({
    value: name,
    name,
    first,
    note: needsOf(name, list).join('；') || undefined,
  }));
}

export const SERVICES: LongList = {
  path: 'icp_applets.base_info.service_content_types',
  found: 'services',
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
    })),
};

export const CATEGORIES: LongList = {
  path: 'local.service_categories',
  found: 'categories',
  title: '服务类目',
  lead: '选微信后台“设置-服务类目”里已有的类目，用来判断要不要报备。资质以微信后台类目页为准。',
  example: '例如 家政、餐饮',
  most: 10,
  choicesOf: categoryChoices,
};
