import { type Draft, type Instant, type PreApproval, preApprovalAt, valueAt, withValue } from '@/rules';
import { change, changeHere, keeping } from './filings';
import type { LastCheck } from './saved';

/** Stores one value under its official path; undefined removes it. */
export function answer(id: string, path: string, value: unknown): void {
  const isNews = changeHere(id, (saved) =>
    valueAt(saved.filing, path) === value
      ? saved
      : { ...saved, filing: withValue(saved.filing, path, value) },
  );
  if (isNews) keeping?.persister.typed(id, path, value);
}

/** Stores the three codes of a region (province, city, district) and the name that the picker gave. */
export function setRegion(id: string, codes: string[], name: string): void {
  const [province, city, district] = codes;
  change(id, (saved) => {
    let filing = withValue(saved.filing, 'icp_subject.base_info.province', province);
    filing = withValue(filing, 'icp_subject.base_info.city', city);
    filing = withValue(filing, 'icp_subject.base_info.district', district);
    return { ...saved, filing, regionName: name };
  });
}

/** Changes a filing to another kind, subject type or province. */
export function redraft(id: string, how: (draft: Draft) => Draft): void {
  change(id, (saved) => ({ ...saved, regionName: undefined, ...how(saved) }));
}

/** Stores the answer to one of the two questions "is it the same person?". */
export function fold(
  id: string,
  what: 'principalIsLegalRep' | 'appPrincipalIsPrincipal',
  same: boolean,
): void {
  change(id, (saved) => ({ ...saved, [what]: same }));
}

/** Stores that the person does not want to begin with the photos of the papers. */
export function passPapers(id: string): void {
  change(id, (saved) => ({ ...saved, papersPassed: true }));
}

/** Removes what the parser could not read in a filing. */
export function forgetUnparsed(id: string): void {
  change(id, ({ unparsed: _, ...saved }) => saved);
}

/** Stores what the last check found, so that the board need not check every filing again. */
export function noteCheck(id: string, { left, share }: Omit<LastCheck, 'at'>, at: Instant): void {
  change(id, (saved) => {
    const { lastCheck: last } = saved;
    if (last && last.left === left && last.share === share) return saved;
    return { ...saved, lastCheck: { at, left, share } };
  });
}

/** Stores the ids of reminders that are now in the phone's calendar: a program cannot read what the calendar holds. */
export function noteAdded(id: string, reminderIds: string[]): void {
  change(id, (saved) => ({ ...saved, added: [...new Set([...(saved.added ?? []), ...reminderIds])] }));
}

const NRLX = 'icp_applets.base_info.nrlx_details';

/** Stores the pre-approval items. A photo follows its item when the item moves in the list. */
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
