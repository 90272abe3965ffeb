import { type Decoded, isNews, type Reason, reviewRowOf, sourceOfReason } from '@/decoding';
import { eventRowOf, type NextEvent } from '@/rules';
import { type ToldReason, UNRECOGNIZED } from '@/store';

/** A source as a person reads it. */
const wordsOf = (key: string): string[] => {
  const source = sourceOfReason(key);
  return source ? [`${source.authority}：${source.title}`] : [];
};

export const sourcesOf = ({ source }: Reason): string[] => [...new Set(source.flatMap(wordsOf))];

/** Whether an event gives the filing back: it is recorded with the reasons. */
export const isRefusal = ({ event }: Pick<NextEvent, 'event'>): boolean => eventRowOf(event).ask === 'text';

/** Whether what a text says is kept with the filing: where it tells of something good, nothing is. */
export const isKept = ({ event, warning }: Decoded): boolean => !warning && (!event || isRefusal(event));

/** What of a text is kept with the filing: what must be put right, and what no rule knows. */
export function keptOf({ reasons, unrecognized, warning }: Decoded): ToldReason[] {
  if (warning) return [];
  return [
    ...reasons
      .filter(({ rule, path }) => path !== null || !isNews(rule))
      .map((reason) => {
        const row = reviewRowOf(reason.rule);
        return { ...reason, path: reason.path ?? '', source: sourcesOf(reason), ...(row && { row }) };
      }),
    ...unrecognized.map((said) => ({
      rule: UNRECOGNIZED,
      path: '',
      said,
      means: '',
      fix: '',
      source: [],
    })),
  ];
}
