import { type Category, categories, REPORT_CATEGORIES } from '@/rules';
import { type Advice, MOST, type ServiceAdvice } from './advice';
import { type Found, PLAIN, readingOf } from './find';
import { pushTo } from './lexicon';
import { papersFor, SURE } from './papers';
import { refusalsFor } from './review';
import { servicesOf } from './services';
import {
  doubtAbout,
  isOpenToIndividuals,
  isPublic,
  listOf,
  mayChoose,
  SUBJECT_WORDS,
  type Subject,
} from './subjects';

const isReported = (category: string) => REPORT_CATEGORIES.some((each) => each === category);

/** What the second, third … category of a thing counts for. */
const NEXT = [1, 0.45, 0.35, 0.25];
/** A thing that scores this much of the best is one of the purposes of the app. */
const PURPOSE = 0.42;
/** A text that speaks of a platform means one. */
const PLATFORM = /平台|OTA/;

const quoted = (words: readonly string[]) => `“${words.slice(0, 3).join('”“')}”`;

/** What an individual may choose where he may not choose this. */
const FOR_INDIVIDUALS: readonly (readonly [RegExp, string])[] = [
  [/^资讯-信息资讯|^工具-(?:发票查询|设备管理)/, '工具-信息查询'],
  [/^教育服务-(?:学历|非学科|课程|驾校培训|教育平台)/, '教育服务-教育信息展示'],
  [/^商业服务-(?:律所|法律)/, '商业服务-律师'],
  [/^工具-投票|^旅游服务-|^体育-体育场馆|^生活服务-(?:休闲娱乐|宠物（非|洗浴)/, '工具-预约/报名'],
  [/^商业服务-广告\/设计/, '商业服务-公关/推广/市场调查'],
];

const insteadOf = (category: string): string[] =>
  FOR_INDIVIDUALS.filter(([pattern]) => pattern.test(category)).map(([, name]) => name);

interface Ranked {
  id: string;
  score: number;
  said: readonly string[];
  /** the better category that this subject may not choose */
  instead?: string;
}

/** Adds up what leads to the same name; the best first. */
function ranked(all: readonly Ranked[]): Ranked[] {
  const byId = new Map<string, Ranked>();
  for (const each of [...all].sort((one, other) => other.score - one.score)) {
    const known = byId.get(each.id);
    if (known) known.score += 0.3 * each.score;
    else byId.set(each.id, { ...each });
  }
  return [...byId.values()].sort((one, other) => other.score - one.score);
}

/** The things an app is for: each but the first is said in words that no better one is said in. */
function purposesOf(found: readonly Found[]): Found[] {
  const best = found[0]?.score ?? 0;
  const told = new Set<string>();
  return found.filter(({ score, said }) => {
    const fresh = said.some((word) => !told.has(word));
    for (const word of said) told.add(word);
    return fresh && (score >= best * PURPOSE || score >= PLAIN);
  });
}

/** A thing's categories in the order that fits the subject. */
function orderFor({ row }: Found, affirmed: ReadonlySet<string>, subject?: Subject): readonly string[] {
  const state = '医疗服务-公立医疗机构';
  if (!row.categories.includes(state) || !(isPublic(subject) || affirmed.has('@public')))
    return row.categories;
  return [state, ...row.categories.filter((name) => name !== state)];
}

let rowsByName: Map<string, Category[]> | undefined;

function papersOf(id: string, subject?: Subject): string[][] {
  if (!rowsByName) {
    rowsByName = new Map();
    for (const row of categories()) pushTo(rowsByName, row.name, row);
  }
  const list = listOf(subject);
  const rows = rowsByName.get(id) ?? [];
  const row = rows.find((each) => each.subject === list) ?? rows[0];
  if (!row || row.papers.length === 0) return [];
  return row.need === 'oneOf' ? row.papers.map((paper) => [paper]) : [[...row.papers]];
}

/** From what a person says an app does: categories, services, pre-approval, licences, the report, likely refusals. */
export function advise(text: string, subject?: Subject): Advice {
  const { found, affirmed } = readingOf(text, subject);
  const best = found[0]?.score ?? 0;
  const purposes = purposesOf(found);

  const open: Ranked[] = [];
  const closed = new Map<string, string>();
  /** the first category of each purpose that the subject may choose */
  const leading: { category: string; thing: Found }[] = [];
  for (const thing of found) {
    const names = orderFor(thing, affirmed, subject);
    const first = names[0];
    const allowed = names.filter((name) => mayChoose(name, subject));
    const shut = first !== undefined && !mayChoose(first, subject) ? first : undefined;
    if (shut) closed.set(shut, quoted(thing.said));
    const others = shut && subject === 'individual' ? insteadOf(shut) : [];
    for (const id of new Set([...allowed, ...others])) {
      const factor = NEXT[names.indexOf(id)] ?? 0.3;
      open.push({ id, score: thing.score * factor, said: thing.said, ...(shut && { instead: shut }) });
    }
    const lead = allowed[0];
    const second = PLATFORM.test(lead ?? '') && leading.some(({ category }) => PLATFORM.test(category));
    if (lead && lead === first && !second && purposes.includes(thing))
      leading.push({ category: lead, thing });
  }
  const who = subject ? SUBJECT_WORDS[subject] : '大陆主体';
  const list = ranked(open)
    .filter(({ score }) => score >= best * 0.15)
    .slice(0, MOST);

  const services = servicesFor(found, open, subject);
  const names = [...leading.map(({ category }) => category), ...services.slice(0, 1).map(({ id }) => id)];
  const blocked = list.length === 0 && closed.size > 0;
  return {
    categories: list.map(({ id, said, instead }) => ({
      id,
      individuals: isOpenToIndividuals(id),
      papers: papersOf(id, subject),
      report: isReported(id),
      because: `${instead ? `${who}不能选“${instead}”，退而求其次：` : ''}说到${quoted(said)}`,
      source: ['WX-CAT'],
    })),
    services,
    ...papersFor(leading, found, affirmed, purposes),
    report: reportFor(leading, closed, best),
    review: refusalsFor(names, affirmed, blocked),
    closed: [...closed]
      .slice(0, MOST)
      .map(([id, said]) => ({ id, because: `说到${said}；这个类目${who}不能选` })),
  };
}

function reportFor(
  leading: readonly { category: string; thing: Found }[],
  closed: ReadonlyMap<string, string>,
  best: number,
): boolean | 'unknown' {
  const meant = leading.filter(
    ({ thing }) => thing.score >= Math.min(SURE, best * PURPOSE) && !(thing.guessed && thing.score < PLAIN),
  );
  if (meant.some(({ category }) => isReported(category))) return true;
  if (best === 0) return 'unknown';
  return [...closed.keys()].some((id) => isReported(id)) ? 'unknown' : false;
}

/** For a public body's service that is closed to this subject. */
const NOT_PUBLIC = ['生活服务-工具', '生活服务-其他'];

function servicesFor(found: readonly Found[], open: readonly Ranked[], subject?: Subject): ServiceAdvice[] {
  const all: Ranked[] = [];
  for (const { row, score, said } of found) {
    const own = row.services.length > 0 ? row.services : servicesOf(row.categories[0] ?? '');
    const allowed = own.filter((name) => doubtAbout(name, subject) !== null);
    const names = allowed.length > 0 ? own : own.length > 0 ? NOT_PUBLIC : [];
    names.forEach((id, at) => {
      all.push({ id, score: score * (NEXT[at] ?? 0.2), said });
    });
  }
  for (const { id: category, score, said } of open) {
    servicesOf(category).forEach((id, at) => {
      all.push({ id, score: score * 0.4 * (NEXT[at] ?? 0.2), said });
    });
  }
  return ranked(all)
    .flatMap(({ id, said }): ServiceAdvice[] => {
      const unwise = doubtAbout(id, subject);
      if (unwise === null) return [];
      return [{ id, ...(unwise && { unwise }), because: `说到${quoted(said)}` }];
    })
    .slice(0, MOST);
}
