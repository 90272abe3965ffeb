import { choose, mention } from '@/platform/dialogs';
import { limitOf, SERVICE_CONTENTS, valueAt } from '@/rules';
import { answer, filingNow, readFiling } from '@/store';

/** What was chosen from an advice, by name. */
export interface Picked {
  categories: readonly string[];
  services: readonly string[];
}

/** What stood in a filing before, by path. */
export type Before = readonly { path: string; value: unknown }[];

const LISTS = [
  {
    from: 'categories',
    path: 'local.service_categories',
    called: '类目',
    most: 10,
    itsValue: (name: string) => name,
  },
  {
    from: 'services',
    path: 'icp_applets.base_info.service_content_types',
    called: '服务内容',
    most: limitOf('services'),
    itsValue: (name: string): string | number =>
      SERVICE_CONTENTS.find((service) => service.name === name)?.id ?? name,
  },
] as const;

/**
 * Takes what was picked into a filing. Asks where the filing has other choices already. Returns what stood there before;
 * null when the person changed their mind, or nothing could be kept.
 */
export async function takeOver(id: string, picked: Picked): Promise<Before | null> {
  await readFiling(id);
  const filing = filingNow(id)?.filing;
  if (!filing) {
    mention('这份备案读不出来，没有填进去');
    return null;
  }
  const lists = LISTS.flatMap(({ from, path, called, most, itsValue }) => {
    const fresh = picked[from].map(itsValue);
    const old = (valueAt(filing, path) as (string | number)[] | undefined) ?? [];
    const news = fresh.filter((value) => !old.includes(value));
    return news.length > 0 ? [{ path, called, most, fresh, old, news }] : [];
  });
  if (lists.length === 0) {
    mention('这份备案里已经有了');
    return null;
  }
  const taken = lists.filter(({ old }) => old.length > 0);
  let adds = true;
  if (taken.length > 0) {
    const there = taken.map(({ called, old }) => `${called} ${old.length} 项`).join('、');
    const way = await choose(`这份备案已有${there}`, ['加在后面', '换掉原来的']);
    if (way === null) return null;
    adds = way === 0;
  }
  const full = adds && lists.find(({ old, news, most }) => old.length + news.length > most);
  if (full) {
    mention(`${full.called}最多 ${full.most} 项，先去掉几项`);
    return null;
  }
  for (const { path, fresh, old, news } of lists) answer(id, path, adds ? [...old, ...news] : fresh);
  return lists.map(({ path }) => ({ path, value: valueAt(filing, path) }));
}

/** Puts back what stood in the filing. */
export function putBack(id: string, before: Before): void {
  for (const { path, value } of before) answer(id, path, value);
}
