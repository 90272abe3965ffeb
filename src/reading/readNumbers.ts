import { isEmail, isMobile, isPhone, SUBJECT } from '@/rules';
import type { Mark } from './marks';
import { isCreditCode, isResidentId, mended, type NumberRun, runsOf, withoutLinks } from './numbers';
import type { Places, Session } from './session';
import type { Field, Role } from './tables/labels';

/** What stands behind these labels is never a number that an app asks for. */
const ELSEWHERE: ReadonlySet<Field> = new Set<Field>([
  'otherNumber',
  'other',
  'capital',
  'day',
  'term',
  'authority',
  'registry',
  'unitOnly',
]);
const SECOND = /应急|紧急|备用|备选|另外|另一|家人|爱人|打不通/;
/** Calls and codes of others in a clause. */
const OTHERS = /客服|快递|订单|单号|热线|骑手|司机|验证码|流水|账号|卡号|尾号/;

/** A number with the label it stands behind, the person named last, and the words before it. */
interface Seen {
  run: NumberRun;
  mark?: Mark;
  role?: Role;
  clause: string;
  /** index of the line, and its number */
  line: number;
  from: number[];
}

/** Reads every code, resident ID, telephone number and e-mail address. */
export function readNumbers(session: Session): void {
  const { lines, marks } = session.page;
  let role: Role | undefined;
  let open: Mark | undefined;
  lines.forEach(({ folded }, index) => {
    const own = marks[index] ?? [];
    const { rest, emails } = withoutLinks(folded);
    const from = session.numbered([index]);
    const runs = /\d{4}|[0-9A-Za-z]{12}/.test(rest) ? runsOf(rest) : [];
    const all = emails.length > 0 ? [...runs, ...emails].sort((a, b) => a.at - b.at) : runs;
    let passed = 0;
    let mark = open;
    for (const run of all) {
      for (let next = own[passed]; next && next.at <= run.at; next = own[++passed]) {
        mark = next;
        role = next.owner;
      }
      const seen: Seen = { run, line: index, clause: clauseBefore(rest, run.at), from };
      if (mark) seen.mark = mark;
      if (role) seen.role = role;
      if (run.value.includes('@')) readEmail(session, seen);
      else readNumber(session, seen);
    }
    for (const left of own.slice(passed)) role = left.owner;
    const last = own[own.length - 1];
    if (last) open = folded.slice(last.value).trim() === '' ? last : undefined;
    else if (folded.trim() !== '') open = undefined;
  });
}

/** So many characters before a number say what it is. */
const CLAUSE = 30;

function clauseBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - CLAUSE), at);
  return near.slice(Math.max(...['。', ',', ';', '!'].map((sign) => near.lastIndexOf(sign))) + 1);
}

function readNumber(session: Session, seen: Seen): void {
  const { run, mark, clause } = seen;
  if (mark && ELSEWHERE.has(mark.field) && !(mark.field === 'registry')) return;
  if (OTHERS.test(clause)) return;
  const { value } = run;
  if (isMobile(value)) readMobile(session, seen);
  else if (mark?.field === 'emergency' && isPhone(value)) {
    const { emergency } = session.placesOf(seen.role);
    if (emergency) session.found.add(emergency, value, { sure: true, from: seen.from });
  } else if (value.length >= 15 && value.length <= 20) readCertificate(session, seen);
}

const CERTIFICATE_LABELS: ReadonlySet<Field | undefined> = new Set<Field | undefined>([
  'code',
  'idNumber',
  'number',
]);

/** A number of 18 characters: by its check character; behind a label also one that is not right. */
function readCertificate(session: Session, seen: Seen): void {
  const { run, mark } = seen;
  const { value } = run;
  const label = mark?.field;
  const [code, id] = [isCreditCode(value), isResidentId(value)];
  const card = session.page.paper === 'id_front';
  if (code && id) both(session, seen);
  else if (code && !card) addCode(session, value, true, seen);
  else if (id && label !== 'code') addId(session, value, true, seen);
  else readDoubtful(session, seen);
}

/** A number that is not right: given behind a label, or on a paper that has such a number. */
function readDoubtful(session: Session, seen: Seen): void {
  const { run, mark } = seen;
  const { value } = run;
  const label = mark?.field;
  const { paper } = session.page;
  const card = paper === 'id_front';
  const expected =
    label === 'idNumber' ||
    (label === 'number' && /^\d{17}[\dX]$/.test(value)) ||
    (card && !CERTIFICATE_LABELS.has(label));
  const named = CERTIFICATE_LABELS.has(label);
  if (expected) {
    const right = value.length === 18 ? mended(value, isResidentId) : null;
    if (named || right !== null) addId(session, right ?? value, right !== null, seen);
    return;
  }
  const onPaper = paper === 'licence' || paper === 'unit_certificate';
  if (!named && !(onPaper && value.length === 18 && /^[159ANY][0-9A-Z]\w{4}/.test(value))) return;
  if (value.replace(/\D/g, '').length < 8) return;
  if (value.length > 19) return;
  const right = value.length === 18 ? mended(value, isCreditCode) : null;
  addCode(session, right ?? value, right !== null, seen, !named || value.length !== 18);
}

/** A number of digits alone that fits both standards: only the label decides. */
function both(session: Session, seen: Seen): void {
  if (seen.mark?.field === 'code') addCode(session, seen.run.value, true, seen);
  else
    addId(
      session,
      seen.run.value,
      seen.mark?.field === 'idNumber' || session.page.paper === 'id_front',
      seen,
    );
}

function addCode(
  { found, trusted }: Session,
  value: string,
  sure: boolean,
  { from }: Seen,
  weak = false,
): void {
  found.add(SUBJECT.certificateNumber, value, { sure: sure && trusted, weak, from });
}

function addId(session: Session, value: string, sure: boolean, { role, from }: Seen): void {
  const { certificateNumber } = session.placesOf(role);
  if (certificateNumber) {
    session.found.add(certificateNumber, value, {
      sure: sure && role !== 'contact' && session.trusted,
      from,
    });
  }
}

function readMobile(session: Session, { run, mark, role, clause, line, from }: Seen): void {
  const { found, page, trusted } = session;
  const places: Places = session.placesOf(role);
  const second = mark?.field === 'emergency' || SECOND.test(clause);
  const named =
    mark !== undefined && (mark.field === 'mobile' || mark.field === 'emergency') && mark.line === line;
  const sure = (named || isOpen(mark)) && !page.registry && role !== 'contact' && trusted;
  if (second) {
    if (places.emergency) found.add(places.emergency, run.value, { sure, weak: !mark, from });
  } else if (places.mobile) {
    found.add(places.mobile, run.value, { sure, weak: mark?.field !== 'mobile', from });
  }
}

/** A label whose value stands in the next line. */
const isOpen = (mark: Mark | undefined): boolean =>
  mark?.alone === true && (mark.field === 'mobile' || mark.field === 'emergency');

function readEmail(session: Session, { run, mark, role, from }: Seen): void {
  const { email } = session.placesOf(role);
  if (!email || !isEmail(run.value) || (mark && mark.field === 'other')) return;
  const sure = mark?.field === 'email' && !session.page.registry && role !== 'contact' && session.trusted;
  session.found.add(email, run.value, { sure, weak: mark?.field !== 'email', from });
}
