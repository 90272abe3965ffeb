import type { Instant } from '@/rules';
import type { Verification } from './verificationRecord';
import { changeAll } from './verifications';

/** What the person tells of an account. */
export type VerificationAnswers = Pick<Verification, 'name' | 'passedOn' | 'account'>;

/** Notes an account and returns its id. */
export function addVerification(answers: VerificationAnswers, now: Instant): string {
  const id = `${now.toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  changeAll((all) => ({ ...all, [id]: { ...answers, id, createdAt: now } }));
  return id;
}

/** Changes what is known of an account. What was not understood goes where a new value takes its place. */
export function changeVerification(id: string, answers: Partial<VerificationAnswers>): void {
  changeAll((all) => {
    const { unparsed, ...before } = all[id] ?? {};
    if (!('id' in before)) return all;
    const left = Object.entries(unparsed ?? {}).filter(([part]) => !(part in answers));
    const after = { ...before, ...answers } as Verification;
    return { ...all, [id]: left.length > 0 ? { ...after, unparsed: Object.fromEntries(left) } : after };
  });
}

/** Stores the ids of reminders that are now in the phone's calendar. */
export function noteVerificationAdded(id: string, reminderIds: string[]): void {
  changeAll((all) => {
    const saved = all[id];
    const added = [...new Set([...(saved?.added ?? []), ...reminderIds])];
    return saved ? { ...all, [id]: { ...saved, added } } : all;
  });
}

export function removeVerification(id: string): void {
  changeAll(({ [id]: _, ...rest }) => rest);
}
