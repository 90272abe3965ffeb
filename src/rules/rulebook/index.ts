import type { Source } from '../sources';
import { sourceOf } from '../sources';
import { doubtsAbout } from './doubts';
import type { BookEntry } from './entry';
import * as tables from './tables';

export type { BookEntry, BookLine } from './entry';
export { whenOf } from './words';

/** The tables stay as they are while the app runs, so a section is written once: when somebody first opens it. */
function once(write: () => BookEntry[]): () => BookEntry[] {
  let entries: BookEntry[] | undefined;
  return () => {
    entries ??= write();
    return entries;
  };
}

/** The sections of the rule book, in reading order. */
export const BOOK = [
  { id: 'fields', title: '填写项', lead: '每一项怎么填、为什么要填。', entries: once(tables.fieldEntries) },
  {
    id: 'documents',
    title: '材料',
    lead: '什么情况要交什么，照片怎么拍。',
    entries: once(tables.documentEntries),
  },
  {
    id: 'rules',
    title: '会被退回的规则',
    lead: '备妥预审时会说的每一句话。“…”和例子里的字由你填的内容代替。',
    entries: once(tables.ruleEntries),
  },
  { id: 'provinces', title: '省份', lead: '备案的省另外要求什么。', entries: once(tables.provinceEntries) },
  {
    id: 'preApprovals',
    title: '前置审批',
    lead: '先取得许可才能备案的内容。',
    entries: once(tables.preApprovalEntries),
  },
  {
    id: 'keywords',
    title: '字样',
    lead: '名称和经营范围里会引来审核的词。',
    entries: once(tables.keywordEntries),
  },
  { id: 'clocks', title: '时限', lead: '每一步等多久、最多几次。', entries: once(tables.clockEntries) },
  {
    id: 'doubts',
    title: '说法不一的地方',
    lead: '出处之间说法不一，或没有说清。两种说法都列出，并说明备妥按哪一种判断。',
    entries: once(tables.doubtEntries),
  },
  {
    id: 'sources',
    title: '出处',
    lead: '以上都出自这里，每份只列一次。',
    entries: once(tables.sourceEntries),
  },
] as const satisfies readonly { id: string; title: string; lead: string; entries(): BookEntry[] }[];

/** The section that contains an entry. */
export function bookSectionOf(id: string): (typeof BOOK)[number] | undefined {
  return BOOK.find((section) => section.id === id.split('/')[0]);
}

/** An entry by its id (`documents/principalLetter`); undefined when the book does not have the id. */
export function bookEntryOf(id: string): BookEntry | undefined {
  return bookSectionOf(id)
    ?.entries()
    .find((entry) => entry.id === id);
}

/** The sources of an entry, as rows. */
export function sourcesOfEntry({ sources }: BookEntry): Source[] {
  return sources.flatMap((key) => sourceOf(key) ?? []);
}

/** Related entries: the doubts about this entry. For a source, also all entries based on it. */
export function relatedTo({ id }: BookEntry): { doubts: BookEntry[]; rests: BookEntry[] } {
  const differing = new Set(doubtsAbout(id).map((doubt) => `doubts/${doubt.id}`));
  const doubts = differing.size > 0 ? tables.doubtEntries().filter((entry) => differing.has(entry.id)) : [];
  const [section, key] = id.split('/');
  if (section !== 'sources') return { doubts, rests: [] };
  const others = BOOK.flatMap(({ id: other, entries }) => (other === 'sources' ? [] : entries()));
  return { doubts, rests: others.filter(({ sources }) => sources.some((source) => source === key)) };
}
