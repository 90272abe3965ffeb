import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '@/rules';
import type { Answer, Paper, PaperRead, ReadAs, Recognised } from './answer';
import { type Page, pageOf } from './page';
import { readNumbers } from './readNumbers';
import { readPersons } from './readPerson';
import { readKind, readUnit } from './readSubject';
import { Session } from './session';
import { OTHER_TOPICS } from './tables/papers';

/**
 * Reads a text, or the lines of an engine, and gives what a filing asks for. `as` says whose a person's values are; by
 * default the 主体负责人's.
 */
export function readPaper(input: string | readonly Recognised[], as: ReadAs = 'subject_owner'): PaperRead {
  const page = pageOf(input);
  const session = new Session(page, as);
  readNumbers(session);
  readUnit(session);
  readPersons(session);
  readKind(session);
  const answers = session.found.answers();
  const kept = isAboutAFiling(page, answers) ? answers : [];
  return { paper: paperOf(page, kept), answers: kept };
}

const paperOf = (page: Page, answers: readonly Answer[]): Paper =>
  page.row?.paper ?? page.paper ?? (answers.length > 0 ? 'message' : 'unknown');

/** Paths that any message about anything may hold. */
const CONTACTS: ReadonlySet<string> = new Set(
  [PRINCIPAL, APP_PRINCIPAL].flatMap(({ name, mobile, emergency, email }) => [
    name,
    mobile,
    emergency,
    email,
  ]),
);
/** So much of a text may be about something else when it holds nothing but a telephone number or an address. */
const MOST_WORDS = 24;

/** Whether a text is about a filing: a message about a parcel has a telephone number too. */
function isAboutAFiling(page: Page, answers: readonly Answer[]): boolean {
  if (page.paper !== undefined) return true;
  const certain = answers.filter(({ path }) => !CONTACTS.has(path));
  if (certain.some(({ sure }) => sure)) return true;
  const text = page.lines.map(({ text: line }) => line).join('');
  if (OTHER_TOPICS.test(text)) return false;
  const only = certain.length === 0 || certain.every(({ path }) => path === SUBJECT.name);
  const said = answers.reduce((length, { value }) => length + String(value).length, 0);
  return (
    !only || answers.length > 2 || text.replace(/[\s,.，。；;：:、!！?？]/g, '').length - said <= MOST_WORDS
  );
}
