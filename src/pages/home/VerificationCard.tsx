import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { useWhileShown } from '@/components/useShown';
import { openPage } from '@/platform/pages';
import { chinaDayOf, type Instant, isDue, sayVerification } from '@/rules';
import { watchedOf } from '@/shell/watched';
import { type Summary, useVerifications } from '@/store';

/** As many accounts are named; the others are on the page of all. */
const NAMED = 3;

/** The yearly verification of accounts, with or without a filing here; nothing while none is known. */
export function VerificationCard({ summaries, at }: { summaries: readonly Summary[]; at: Instant }) {
  const { state, all } = useWhileShown(useVerifications());
  const watched = watchedOf(summaries, Object.values(all), at);
  const unread = state !== 'read';
  if (watched.length === 0 && !unread) return null;
  const today = chinaDayOf(at);
  const due = watched.filter(({ status }) => status && isDue(status, today)).slice(0, NAMED);
  return (
    <Card title='认证年审'>
      {due.map(({ name, status, at: place }) => (
        <Row
          key={Object.values(place)[0]}
          title={name || '未命名小程序'}
          note={status && sayVerification(status, today)}
          onTap={() => openPage('verification', place)}
        />
      ))}
      <Row
        title={unread ? '认证年审的记录没有读出来' : `全部 ${watched.length} 个账号`}
        note={due.length > 0 || unread ? undefined : '都还不到年审的时候'}
        onTap={() => openPage('verifications')}
      />
    </Card>
  );
}
