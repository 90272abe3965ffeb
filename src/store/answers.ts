import { type Draft, type Instant, type PreApproval, preApprovalAt, valueAt, withValue } from '@/rules';
import { change, changeHere, keeping } from './filings';

/** Keeps one answer by its official path; undefined takes it back. */
export function answer(id: string, path: string, value: unknown): void {
  const isNews = changeHere(id, (saved) =>
    valueAt(saved.filing, path) === value
      ? saved
      : { ...saved, filing: withValue(saved.filing, path, value) },
  );
  if (isNews) keeping?.persister.typed(id, path, value);
}

/** Keeps the three codes of a region and the name the picker gave. */
export function setRegion(id: string, codes: string[], name: string): void {
  const [province, city, district] = codes;
  change(id, (saved) => {
    let filing = withValue(saved.filing, 'icp_subject.base_info.province', province);
    filing = withValue(filing, 'icp_subject.base_info.city', city);
    filing = withValue(filing, 'icp_subject.base_info.district', district);
    return { ...saved, filing, regionName: name };
  });
}

/** The same filing with another draft: for another kind, subject or province. */
export function redraft(id: string, how: (draft: Draft) => Draft): void {
  change(id, (saved) => ({ ...saved, regionName: undefined, ...how(saved) }));
}

/** Folds or unfolds one of the two "is the same person" questions. */
export function fold(
  id: string,
  what: 'principalIsLegalRep' | 'appPrincipalIsPrincipal',
  same: boolean,
): void {
  change(id, (saved) => ({ ...saved, [what]: same }));
}

/** Lets go what could not be understood in a filing. */
export function forgetUnparsed(id: string): void {
  change(id, ({ unparsed: _, ...saved }) => saved);
}

/** Notes what a check found, so that the board need not check every filing again. */
export function noteCheck(id: string, left: number, now: Instant): void {
  change(id, (saved) =>
    saved.lastCheck?.left === left ? saved : { ...saved, lastCheck: { at: now, left } },
  );
}

/** Notes reminders that were put into the phone's calendar, which nobody can ask what it holds. */
export function noteAdded(id: string, reminderIds: string[]): void {
  change(id, (saved) => ({ ...saved, added: [...new Set([...(saved.added ?? []), ...reminderIds])] }));
}

const NRLX = 'icp_applets.base_info.nrlx_details';

/** Keeps the pre-approval items. A photo belongs to its item, whose place in the list may move. */
export function setPreApprovals(id: string, items: PreApproval[]): void {
  change(id, (saved) => {
    const old = saved.filing.icp_applets?.base_info?.nrlx_details ?? [];
    const photos = Object.entries(saved.filing.photos ?? {}).flatMap(([path, stored]) => {
      const place = preApprovalAt(path);
      if (place === undefined) return [[path, stored] as const];
      const now = items.findIndex(({ type }) => type === old[place]?.type);
      return now < 0 ? [] : [[`${NRLX}[${now}].media`, stored] as const];
    });
    return {
      ...saved,
      filing: { ...withValue(saved.filing, NRLX, items), photos: Object.fromEntries(photos) },
    };
  });
}
