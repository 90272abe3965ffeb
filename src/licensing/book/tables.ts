import { PRE_APPROVALS, REPORT_CATEGORIES } from '@/rules';
import { BASICS } from '../basics';
import { categoryNames, categoryRows, LISTS, needOf } from '../categories';
import { CHAPTERS } from '../chapters';
import { HEARD } from '../heard';
import type { Known, Paper } from '../paper';
import { PAPER_GROUPS } from '../papers';
import type { Refusal } from '../refusal';
import { REFUSAL_GROUPS, REFUSALS } from '../refusals';
import type { Thing } from '../thing';
import { THING_GROUPS, THINGS } from '../things';
import { type LicensingEntry, leadsTo, linesOf } from './entry';

/** Every table as entries in words, each in its own order. */

const isReported = (name: string) => REPORT_CATEGORIES.some((each) => each === name);
const KNOWN: Record<Known, string> = {
  official: '官方页面写明',
  secondary: '据公开资料',
  judged: '备妥的理解，出处没有明写',
};

const reportOf = (names: readonly string[]): string => {
  const reported = names.filter(isReported);
  if (reported.length === 0) return '不要';
  return reported.length === names.length ? '要，由网信部门审' : `选“${reported.join('”“')}”的要`;
};

const individualsOf = ({ individuals }: Thing): string =>
  individuals ? `能选“${individuals.join('”“')}”` : '不能做，没有开放给个人的类目';

const itemOf = (type: number | undefined): string | undefined => {
  const item = PRE_APPROVALS.find((row) => row.type === type);
  return item && `多半落入“${item.label}”（备妥的理解）`;
};

function thingEntry(thing: Thing, group: string): LicensingEntry {
  const { id, says, categories, papers, needs, heard } = thing;
  const [title, ...rest] = says;
  return {
    id: `things/${id}`,
    title,
    group,
    lines: linesOf([
      ['也这样说', rest],
      ['微信类目', categories],
      ['类目要什么证', needs],
      ['谁发', thing.issuer],
      ['依据', thing.law],
      ['电信许可', thing.telecom],
      ['谁能做', thing.who ?? '企业、个体工商户、政府、媒体和其他组织'],
      ['个人能不能做', individualsOf(thing)],
      ['要不要报备', reportOf(categories)],
      ['备案的前置审批', itemOf(thing.preApproval)],
      ['保证金', thing.deposit],
      ['旧的整理资料说', heard?.said],
      ['现在', heard?.now],
      ['要留意', thing.note],
      ['可靠程度', thing.judged && KNOWN.judged],
    ]),
    leads: leadsTo(
      ['说到的证', papers.map((paper) => `papers/${paper}`)],
      ['类目', categories.map((name) => `categories/${name}`)],
    ),
    sources: [...thing.sources, ...(heard ? (['seed4'] as const) : [])],
  };
}

export const thingEntries = (): LicensingEntry[] =>
  THING_GROUPS.flatMap(({ title, things }) => things.map((thing) => thingEntry(thing, title)));

/** 证名和依据 first; the details where they are known less well. */
const knownOf = ({ confidence, details }: Paper): string =>
  confidence === details
    ? KNOWN[confidence]
    : `证名和依据：${KNOWN[confidence]}；谁能办、有效期和时间：${KNOWN[details]}`;

function paperEntry(paper: Paper, group: string): LicensingEntry {
  return {
    id: `papers/${paper.id}`,
    title: paper.name,
    group,
    lines: linesOf([
      ['性质', paper.kind],
      ['谁发', paper.issuer],
      ['依据', paper.law],
      ['谁能办', paper.who],
      ['个人能不能办', paper.individuals ? '能' : '不能'],
      ['有效期', paper.lasts],
      ['多久办好', paper.takes ?? '出处没有写'],
      ['说明', paper.note],
      ['可靠程度', knownOf(paper)],
    ]),
    leads: leadsTo([
      '用在',
      THINGS.filter(({ papers }) => papers.includes(paper.id)).map(({ id }) => `things/${id}`),
    ]),
    sources: paper.sources,
  };
}

export const paperEntries = (): LicensingEntry[] =>
  PAPER_GROUPS.flatMap(({ title, papers }) => papers.map((paper) => paperEntry(paper, title)));

export function categoryEntries(): LicensingEntry[] {
  return categoryNames().map((name): LicensingEntry => {
    const rows = categoryRows(name);
    const needs = LISTS.map(({ subject, label }) => {
      const texts = rows
        .filter((row) => row.subject === subject)
        .map((row) => `${row.third ? `${row.third}：` : ''}${needOf(row) || '不要证'}`);
      const alike = new Set(texts.map((text) => text.replace(/^.*?：(?=不要证$)/, '')));
      return [`${label}要交`, alike.size === 1 ? [...alike] : texts] as const;
    });
    const closed = LISTS.filter(({ subject }) => !rows.some((row) => row.subject === subject));
    return {
      id: `categories/${name}`,
      title: name,
      group: rows[0]?.first ?? '',
      lines: linesOf([
        ...needs,
        ['不能选', closed.map(({ label }) => label).join('、')],
        ['要不要报备', isReported(name) ? '要' : '不要'],
      ]),
      leads: leadsTo([
        '做这些事选它',
        THINGS.filter(({ categories }) => categories.includes(name)).map(({ id }) => `things/${id}`),
      ]),
      sources: ['WX-CAT'],
    };
  });
}

const refusalEntry = (refusal: Refusal, group: string): LicensingEntry => ({
  id: `refusals/${refusal.id}`,
  title: refusal.looks,
  group,
  lines: linesOf([
    ['怎么改', refusal.fix],
    ['提审前自己查', refusal.check],
    ['条款', refusal.clause],
    ['数字', refusal.figures],
    ['归在', CHAPTERS[refusal.chapter].title],
    ['可靠程度', '退回的情形官方页面写明；怎么改、怎么查是备妥的建议'],
  ]),
  leads: [],
  sources: refusal.sources,
});

export const refusalEntries = (): LicensingEntry[] =>
  REFUSAL_GROUPS.flatMap(({ title, refusals }) => refusals.map((each) => refusalEntry(each, title)));

export function heardEntries(): LicensingEntry[] {
  return HEARD.map(({ id, group, said, now, goesBy, leads, sources }): LicensingEntry => {
    const chapter = REFUSALS.filter((refusal) => refusal.chapter === id).map((one) => `refusals/${one.id}`);
    return {
      id: `heard/${id}`,
      title: said,
      group,
      lines: linesOf([
        ['现在', now],
        ['备妥按哪一种', goesBy],
      ]),
      leads: leadsTo(['详细看', leads], ['这一类退回的原因', chapter]),
      sources,
    };
  });
}

export const basicEntries = (): LicensingEntry[] =>
  BASICS.map(({ id, title, text, sources }) => ({
    id: `basics/${id}`,
    title,
    lines: linesOf([['说明', text]]),
    leads: [],
    sources,
  }));
