import type { LicensingEntry } from './entry';
import * as tables from './tables';

/** The tables stay as they are while the app runs, so a section is written once: when somebody first opens it. */
function once(write: () => LicensingEntry[]): () => LicensingEntry[] {
  let entries: LicensingEntry[] | undefined;
  return () => {
    entries ??= write();
    return entries;
  };
}

/** The sections of the book of licences, in reading order. */
export const LICENSING_BOOK = [
  {
    id: 'things',
    title: '做什么要什么证',
    lead: '按店主的说法列出要哪些类目、哪些证。类目要什么以微信类目表为准。',
    entries: once(tables.thingEntries),
  },
  {
    id: 'papers',
    title: '证',
    lead: '每份证谁发、依据什么、谁能办、多久办好。出处没有写的不猜。',
    entries: once(tables.paperEntries),
  },
  {
    id: 'categories',
    title: '微信类目',
    lead: '微信类目表里的每个类目，单位、个人和境外主体要交什么。',
    entries: once(tables.categoryEntries),
  },
  {
    id: 'refusals',
    title: '代码审核被退的原因',
    lead: '每条是什么样子、怎么改、提审前怎么自己查。',
    entries: once(tables.refusalEntries),
  },
  {
    id: 'basics',
    title: '类目的通则',
    lead: '选类目前先知道的几条。',
    entries: once(tables.basicEntries),
  },
  {
    id: 'heard',
    title: '旧资料怎么说',
    lead: '从前整理的资料和现在的官方页面并排，写明备妥按哪一种。',
    entries: once(tables.heardEntries),
  },
] as const satisfies readonly { id: string; title: string; lead: string; entries(): LicensingEntry[] }[];

/** The section that contains an entry. */
export const licensingSectionOf = (id: string): (typeof LICENSING_BOOK)[number] | undefined =>
  LICENSING_BOOK.find((section) => section.id === id.split('/')[0]);

/** An entry by its id (`papers/edi`); undefined when the book does not have the id. */
export const licensingEntryOf = (id: string): LicensingEntry | undefined =>
  licensingSectionOf(id)
    ?.entries()
    .find((entry) => entry.id === id);
