import type { Checklist } from '@/advising';
import { CHAPTERS, type Chapter, REFUSAL_GROUPS, type Refusal } from '@/licensing';

/** A refusal as it stands in the list of an app. */
export interface Item {
  refusal: Refusal;
  /** what it is about: 名称、头像和简介 */
  group: string;
  /** why it is likely for this app, or why it does not concern it */
  because?: string;
  /** the last version was refused for it */
  returned: boolean;
}

/** A chapter of the list, its parts in reading order. */
export interface Part {
  id: Chapter;
  title: string;
  lead: string;
  likely: readonly Item[];
  rest: readonly Item[];
  apart: readonly Item[];
}

/** Every refusal once, in one chapter. What came back stands first, then what is likely. */
export function partsOf({ likely, apart }: Checklist, returned: ReadonlySet<string>): Part[] {
  const place = new Map(likely.map(({ id }, at) => [id, at] as const));
  const why = new Map([...apart, ...likely].map(({ id, because }) => [id, because] as const));
  const isApart = new Set(apart.map(({ id }) => id));
  const rank = ({ refusal: { id }, returned: back }: Item) => (back ? -1 : (place.get(id) ?? likely.length));
  const all = REFUSAL_GROUPS.flatMap(({ title, refusals }) =>
    refusals.map(
      (refusal: Refusal): Item => ({
        refusal,
        group: title,
        because: why.get(refusal.id),
        returned: returned.has(refusal.id),
      }),
    ),
  );
  return (Object.keys(CHAPTERS) as Chapter[]).map((id) => {
    const { title, said, goesBy } = CHAPTERS[id];
    const items = all.filter(({ refusal }) => refusal.chapter === id);
    const isFirst = (item: Item) => item.returned || place.has(item.refusal.id);
    const others = items.filter((item) => !isFirst(item));
    return {
      id,
      title,
      lead: `${said}：${goesBy}`,
      likely: items.filter(isFirst).sort((one, other) => rank(one) - rank(other)),
      rest: others.filter(({ refusal }) => !isApart.has(refusal.id)),
      apart: others.filter(({ refusal }) => isApart.has(refusal.id)),
    };
  });
}

/** What the app has to look at. */
export const concerning = ({ likely, rest }: Part): Item[] => [...likely, ...rest];

/** How many of them are still to be looked at. */
export const leftIn = (items: readonly Item[], done: ReadonlySet<string>): number =>
  items.filter(({ refusal }) => !done.has(refusal.id)).length;
