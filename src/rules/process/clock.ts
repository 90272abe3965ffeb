import { addMonths } from '../calendar/day';
import { chinaDayOf, instantOf, startOfDay } from '../calendar/instant';
import type { Filing, Instant } from '../filing';
import { bureauWindowOf, type Course, platformWindowOf } from './course';
import { pagesOf, withLimits } from './limits';
import { dayOf, noticeDayOf, type Progress } from './progress';
import type { ReportStatus } from './report';
import type { FilingStatus } from './stages';
import { type Standing, standingOf } from './standing';
import { VERIFICATION_SOURCE, verificationOf } from './verification';

/** What the live countdown shows and when it ends. */
export interface Clock {
  id: 'platform_review' | 'sms_check' | 'bureau_review' | 'report' | 'verification';
  to: Instant;
  what: string;
  estimated: boolean;
  source: readonly string[];
}

/** The nearest end of a time limit that matters now; null when no limit runs, or the usual time has passed. */
export const clockOf = (filing: Filing, at: Instant): Clock | null => clockFrom(standingOf(filing, at));

/** The same for a history that is already replayed. */
export function clockFrom({ filing, at, course, progress, status, report }: Standing): Clock | null {
  const clocks = [
    stageClock(status, progress, course),
    reportClock(report, progress),
    verificationClock(filing, at),
  ];
  const running = clocks.filter((clock) => clock !== null && clock.to >= at) as Clock[];
  return running.sort((one, other) => one.to - other.to)[0] ?? null;
}

function stageClock(status: FilingStatus, progress: Progress, course: Course): Clock | null {
  const running = status.stages.find(({ state }) => state === 'current');
  const to = instantOf(running?.due);
  if (!running || to === null) return null;
  const { estimated } = running;
  if (running.stage === 'sms_check') {
    const what = `${withLimits('短信核验 {smsHours} 小时截止', dayOf(progress))}${progress.smsReceived === null ? '（还没有记录收到短信，暂从初审通过算起）' : ''}`;
    return { id: 'sms_check', to, what, estimated, source: pagesOf('smsHours') };
  }
  if (running.stage === 'platform_review') {
    const window = platformWindowOf(course, progress.rejectedBefore, dayOf(progress) ?? '');
    const what = window.to === 0 ? '平台初审当天结束' : `平台初审第 ${window.to} 个工作日结束`;
    return { id: 'platform_review', to, what, estimated, source: window.source };
  }
  const window = bureauWindowOf(course, dayOf(progress) ?? '');
  return {
    id: 'bureau_review',
    to,
    what: `管局审核第 ${window.to} 个工作日结束`,
    estimated,
    source: window.source,
  };
}

function reportClock(report: ReportStatus | null, progress: Progress): Clock | null {
  const to = instantOf(report?.due);
  const what = withLimits('报备约 {cacDays}×24 小时结束', noticeDayOf(progress));
  return to === null ? null : { id: 'report', to, what, estimated: false, source: pagesOf('cacDays') };
}

/** The countdown starts with the first reminder: a whole year is too long for a countdown. */
function verificationClock(filing: Filing, at: Instant): Clock | null {
  const verification = verificationOf(filing, at);
  if (!verification || chinaDayOf(at) < addMonths(verification.expires_on, -3)) return null;
  const to = startOfDay(verification.expires_on);
  return { id: 'verification', to, what: '微信认证到期', estimated: false, source: VERIFICATION_SOURCE };
}
