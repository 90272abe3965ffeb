import { birthdayIn, dayOfCompact, FOREVER, RESIDENT_ID, SUBJECT } from '@/rules';
import { daysIn, isValidityOfId } from './dates';
import { joined, tight } from './fold';
import { personForm } from './forms';
import type { Part } from './parts';
import type { Session } from './session';
import type { Role } from './tables/labels';
import { provinceOfAddress } from './tables/regions';
import { misreadSurname } from './tables/surnames';
import { addressOf, contentOf, personOf, type Value } from './values';

/** Reads names of persons, the validity of their certificates, and the province of the address on an ID. */
export function readPersons(session: Session): void {
  const { page } = session;
  for (const part of page.parts) {
    const role = part.mark.owner;
    switch (part.mark.field) {
      case 'name':
        readName(session, part, role);
        break;
      case 'validity':
      case 'validFrom':
      case 'validUntil':
        if (session.holders.get(part) === 'person') readValidity(session, part, role);
        break;
      case 'idAddress':
        readHome(session, part);
        break;
    }
  }
  if (page.paper === 'id_front') readUnnamed(session);
  if (page.paper === 'id_front' || page.paper === 'id_back') {
    readCard(session);
  }
}

function readName(session: Session, part: Part, role: Role | undefined): void {
  const { page, found } = session;
  const value = personOf(part);
  const { name } = session.placesOf(role);
  if (!value || !name) return;
  const { after } = part.mark;
  const labelled = page.onPaper || after !== 'glued';
  const placed = value.own || !page.tangled;
  const from = session.numbered(value.lines);
  const text = page.onPaper ? asWritten(value.text) : value.text;
  found.add(name, text, {
    sure: value.right && labelled && placed && role !== 'contact' && session.trusted,
    weak: role === 'contact',
    from,
  });
  // Nobody else is named, and the text has values of this person: probably the principal as well.
  const also = session.isLegal(role) ? session.placesOf(undefined) : {};
  const target = session.placesOf(role);
  const own = [target.mobile, target.certificateNumber].some((path) => path !== undefined && found.has(path));
  if (also.name && also.name !== name && own && !page.registry && target.mobile !== undefined) {
    found.add(also.name, text, { weak: true, from });
  }
}

/** A name whose family name an engine misread, with the one that exists. Such a name is never sure. */
const asWritten = (name: string): string => {
  const surname = misreadSurname(name.slice(0, 2));
  return surname === undefined || name.length < 3 ? name : surname + name.slice(2);
};

function readValidity(session: Session, part: Part, role: Role | undefined): void {
  const { found } = session;
  if (!session.trusted) return;
  const { validFrom, validUntil } = session.placesOf(role);
  if (!validFrom || !validUntil) return;
  const pieces = contentOf(part).length > 0 ? part.pieces.slice(0, 3) : [];
  const days = daysIn(joined(pieces.slice(0, pieces[0]?.folded.trim() ? 2 : 3).map(({ folded }) => folded)));
  const from = session.numbered(pieces.map(({ line }) => line));
  const [first, second] = days;
  if (part.mark.field === 'validFrom' && first && !second) {
    if (first !== FOREVER) found.add(validFrom, first, { sure: true, from });
  } else if (part.mark.field === 'validUntil' && first && !second) {
    found.add(validUntil, first, { sure: true, from });
  } else if (first && second && days.length === 2 && first !== FOREVER) {
    const sure = isValidityOfId(first, second);
    found.add(validFrom, first, { sure, from });
    found.add(validUntil, second, { sure, from });
  } else if (first && !second) {
    found.add(validUntil, first, { from });
  }
}

function readHome(session: Session, part: Part): void {
  const { page, found } = session;
  const text = joined(contentOf(part).map((one) => one.text));
  const code = provinceOfAddress(text);
  const from = session.numbered(contentOf(part).map(({ line }) => line));
  if (code) found.add('local.id_address_province', code, { sure: session.trusted, from: from.slice(0, 1) });
  if (session.as !== 'subject' || session.isUnit) return;
  const value: Value | null = addressOf(part, page.onPaper);
  if (value) {
    const whole = page.placed || !page.onPaper || value.lines.length < 2;
    const sure = value.right && whole && !page.tangled;
    found.add(SUBJECT.certificateAddress, value.text, { sure, from });
  }
}

/** On a card whose 姓名 was not read, the name is the line before 性别. */
function readUnnamed(session: Session): void {
  const { page, found } = session;
  const { name } = session.placesOf(undefined);
  const at = page.parts.find(({ mark }) => mark.field === 'sex')?.mark.line;
  if (!name || found.has(name) || at === undefined || at === 0) return;
  const text = tight(page.lines[at - 1]?.text ?? '').replace(/^(姓名?|名)/, '');
  if (personForm(text) !== null) found.add(name, text, { from: session.numbered([at - 1]) });
}

/** The card itself: its type, and whether what it prints twice agrees. */
function readCard(session: Session): void {
  const { page, found } = session;
  const { certificateNumber, certificateType } = session.placesOf(undefined);
  const path = certificateNumber === SUBJECT.certificateNumber ? SUBJECT.certificateType : certificateType;
  const from = page.lines.slice(0, 1).map(({ number }) => number);
  if (path && session.trusted) found.add(path, RESIDENT_ID, { sure: true, from });
  const birth = page.parts.find(({ mark }) => mark.field === 'birth');
  const [printed] = birth ? daysIn(birth.pieces.map(({ folded }) => folded).join(' ')) : [];
  for (const { value } of certificateNumber ? [...found.at(certificateNumber)] : []) {
    const own = birthdayIn(String(value));
    if (printed && own && dayOfCompact(printed) !== own && certificateNumber) found.doubt(certificateNumber);
  }
}
