import { type Filing, serviceDocumentOf, serviceNameOf } from '@/rules';
import { listFor, needsOf } from './categories';

/** What a chosen category or service calls for. */
export interface Called {
  name: string;
  /** what is asked for, in words; '' where nothing is */
  needs: readonly string[];
}

/** A service and a category of the same filing that ask for different papers for the same thing. */
export interface Conflict {
  service: string;
  category: string;
  serviceNeeds: string;
  categoryNeeds: string;
}

/** What the choices of a filing call for, on both lists. */
export interface CalledFor {
  categories: readonly Called[];
  services: readonly Called[];
  conflicts: readonly Conflict[];
}

/** Services that need a paper, and the categories that are the same thing in WeChat's table. */
const SAME_THING: readonly (readonly [string, RegExp])[] = [
  ['休闲娱乐-网络社交', /^社交-/],
  ['休闲娱乐-网络图书', /^文娱-(?:网络小说|出版物|动漫|有声读物)/],
  ['休闲娱乐-视频', /^(?:文娱-(?:其他视频|视频广场|微短剧|互动微短剧)|社交-直播)/],
  ['休闲娱乐-音乐、电台、有声读物', /^文娱-(?:音乐|电台|有声读物)/],
  ['医疗服务-医药', /^医疗服务-.*药/],
  ['医疗服务-医疗器械', /^医疗服务-医疗器械/],
  ['交通运输-打车/出租车', /^交通服务-(?:网约车|顺风车)/],
  ['教育-培训机构', /^教育服务-/],
  ['其他-宗教信息', /^文娱-宗教信息/],
];

const titlesIn = (text: string) => (text.match(/《[^》]+》/g) ?? []).map((title) => title.slice(1, -1));

/** What the categories and services of a filing call for, and where the two lists disagree. */
export function calledForBy(filing: Filing): CalledFor {
  const list = listFor(filing);
  const categories = (filing.local?.service_categories ?? []).map((name) => ({
    name,
    needs: needsOf(name, list),
  }));
  const services = (filing.icp_applets?.base_info?.service_content_types ?? []).map((value) => {
    const name = serviceNameOf(value);
    return { name, needs: [serviceDocumentOf(name)?.remark ?? ''].filter(Boolean) };
  });
  const conflicts = services.flatMap(({ name: service, needs: [remark = ''] }) => {
    const same = SAME_THING.find(([name]) => name === service)?.[1];
    const asked = titlesIn(remark);
    return categories
      .filter(({ name, needs }) => same?.test(name) && needs.length > 0 && asked.length > 0)
      .map(({ name: category, needs }) => ({
        service,
        category,
        serviceNeeds: remark,
        categoryNeeds: needs.join('；'),
      }))
      .filter(({ categoryNeeds }) => !asked.some((title) => categoryNeeds.includes(title)));
  });
  return { categories, services, conflicts };
}
