import { type Day, type Instant, isDay, type VerificationStatus, verificationSince } from '@/rules';
import { appNameOf, type Summary, type Verification } from '@/store';

/** An account whose yearly verification is watched: a filing tells its day, or a record of its own. */
export interface Watched {
  name: string;
  passedOn?: Day;
  /** null while the day of the approval is not known */
  status: VerificationStatus | null;
  /** parameters of the page about it */
  at: { id: string } | { account: string };
}

type Told = Omit<Watched, 'status'>;

/** Every account once, the next to expire first. A record that a filing repeats is the filing's. */
export function watchedOf(
  summaries: readonly Summary[],
  accounts: readonly Verification[],
  now: Instant,
): Watched[] {
  const told = [
    ...summaries.flatMap((summary): Told[] => {
      const passedOn = summary.filing.local?.verification_passed_on;
      return isDay(passedOn) ? [{ name: appNameOf(summary), passedOn, at: { id: summary.id } }] : [];
    }),
    ...accounts.map(({ id, name, passedOn }): Told => ({ name, passedOn, at: { account: id } })),
  ];
  const once = new Map(told.map((one) => [`${one.name} ${one.passedOn}`, one] as const).reverse());
  return [...once.values()]
    .map((one) => ({ ...one, status: one.passedOn ? verificationSince(one.passedOn, now) : null }))
    .sort((a, b) => (expiryOf(a) < expiryOf(b) ? -1 : 1));
}

const expiryOf = ({ status }: Watched): string => status?.expires_on ?? '9999';
