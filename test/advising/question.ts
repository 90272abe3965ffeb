import { type Advice, advise, SUBJECTS, type Subject } from '@/advising';
import { isCategory } from '@/rules/catalogue/categories';

/** A question with what the category table's scopes say to it: `text|subject|categories|services|more`. */
export interface Question {
  text: string;
  subject?: Subject;
  /** one of these is among the first three */
  categories: readonly string[];
  services: readonly string[];
  /** report:true, pre:11, nopre, lic:food, noreq:* or papers, not: and all: categories, none */
  more: readonly string[];
}

const listed = (text: string) => text.split(/,(?![^（]*）)/).filter(Boolean);

export function questionsIn(table: string): Question[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', who = '', categories = '', services = '', more = ''] = line.split('|');
      const subject = SUBJECTS.find((each) => each === who);
      const question = {
        text,
        categories: listed(categories),
        services: listed(services),
        more: more.split(' ').filter(Boolean),
      };
      for (const name of question.categories) {
        if (!isCategory(name)) throw new Error(`${name} of “${text}” is no category`);
      }
      return subject ? { ...question, subject } : question;
    });
}

/** Papers every filing or every shop has. */
const ANYONE = ['icp-filing', 'scope'];

const CHECKS: Record<string, (answer: Advice, value: string) => boolean> = {
  report: ({ report }, value) => String(report) === value,
  pre: ({ pre_approval }, value) => pre_approval.some(({ type }) => type === Number(value)),
  nopre: ({ pre_approval }) => pre_approval.length === 0,
  lic: ({ licences }, value) => value.split(',').every((id) => licences.some((paper) => paper.id === id)),
  noreq: ({ licences }, value) => {
    const required = licences
      .filter(({ id, level }) => level === 'required' && !ANYONE.includes(id))
      .map(({ id }) => id);
    return value === '*' ? required.length === 0 : !value.split(',').some((id) => required.includes(id));
  },
  not: ({ categories }, value) => {
    const first = categories.slice(0, 3).map(({ id }) => id);
    return !listed(value).some((id) => first.includes(id));
  },
  all: ({ categories }, value) => listed(value).every((id) => categories.some((each) => each.id === id)),
  none: ({ categories, services }) => categories.length === 0 && services.length === 0,
};

/** What is wrong with the answer to a question; empty where nothing is. */
export function faultsOf({ text, subject, categories, services, more }: Question): string[] {
  const answer = advise(text, subject);
  const first = (list: readonly { id: string }[]) => list.slice(0, 3).map(({ id }) => id);
  const faults: string[] = [];
  if (categories.length > 0 && !first(answer.categories).some((id) => categories.includes(id))) {
    faults.push(`${text}: categories ${first(answer.categories).join(' ')}`);
  }
  if (services.length > 0 && !first(answer.services).some((id) => services.includes(id))) {
    faults.push(`${text}: services ${first(answer.services).join(' ')}`);
  }
  for (const each of more) {
    const [key = '', value = ''] = each.split(':');
    if (!CHECKS[key]?.(answer, value)) faults.push(`${text}: ${each}`);
  }
  return faults;
}
