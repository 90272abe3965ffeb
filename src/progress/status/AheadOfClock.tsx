import { Notice } from '@/components/Notice';
import { eventRowOf, type Instant, instantOf, sayInstant } from '@/rules';
import type { SavedFiling } from '@/store';

/** Shown when the phone's clock was set back: later events do not count until the clock is right again. */
export function AheadOfClock({ saved, at }: { saved: SavedFiling; at: Instant }) {
  const ahead = (saved.filing.history ?? []).find((entry) => (instantOf(entry.at) ?? at) > at);
  if (!ahead) return null;
  const when = sayInstant(instantOf(ahead.at) ?? at, at);
  return (
    <Notice tone='doubt' title='有记录晚于手机现在的时间'>
      {`“${eventRowOf(ahead.event).label}”记在 ${when}，暂时没有算进进度。请看看手机的日期和时间对不对；记错了的，在下面的“记录”里点开改时间。`}
    </Notice>
  );
}
