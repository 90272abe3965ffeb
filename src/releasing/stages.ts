import {
  chinaDayOf,
  type Day,
  HOUR,
  instantOf,
  processLimit,
  startOfDay,
  type Ternary,
  verificationSince,
  whatIf,
} from '@/rules';
import { type Sureness, toldLimit } from '@/telling';
import { LIMITS, withLimits } from './limits';
import type { Seen } from './seen';
import type { CheckSource } from './sources';
import { calendarDays, type Span, tried, workingDays } from './span';
import { verdictOf } from './verdicts';

/** One thing that must be over before a release. */
export interface Stage {
  id: 'verification' | 'filing' | 'location' | 'code' | 'report';
  /** what is to be done on the last day */
  title: string;
  takes: string;
  sure: Sureness;
  source: readonly CheckSource[];
  span: Span;
  /** where it is under way: the day on which it is over at the latest, as far as that is known */
  until?: Day;
  /** something to know about it */
  doubt?: string;
  /** a release does not wait for it */
  aside?: { by?: Day };
}

/** The assumed time of a submission. */
const MORNING = 10 * HOUR;

function verification(seen: Seen): Stage | null {
  const { filing, standing, ticked } = seen;
  const passed = filing.local?.verification_passed_on;
  const expires = passed ? verificationSince(passed, standing.at).expires_on : undefined;
  const is = verdictOf(seen, 'verified').is;
  if (is === 'yes' ? !expires : ticked.has('release/verified')) return null;
  const renews = is === 'yes' && expires !== undefined;
  return {
    id: 'verification',
    title: renews ? '提交年审' : '提交微信认证',
    takes: withLimits('第三方审核 {reviewLeast}–{reviewMost} 个工作日'),
    sure: 'secondary',
    source: ['HAIXING', 'NCTORO'],
    span: workingDays(toldLimit('reviewMost')),
    doubt: renews ? '认证在发布前到期，据反映到期后不能发新版本' : '没有认证也能发布，只是搜不到、不能分享',
    aside: { ...(renews && { by: expires }) },
  };
}

function filing(seen: Seen): Stage | null {
  if (verdictOf(seen, 'filed').is === 'yes') return null;
  const { status } = seen.standing;
  const latest = instantOf(status.done_latest);
  const runs = status.stage !== 'fill' && latest !== null;
  return {
    id: 'filing',
    title: '提交备案',
    takes: withLimits(
      '平台初审 {platformLeast}–{platformMost} 个工作日，短信核验 {smsHours} 小时，管局 {bureauLeast}–{bureauMost} 个工作日',
    ),
    sure: 'official',
    source: ['WX-FAQ', 'WX-SMS'],
    span: tried((day) => {
      const { latest: end, estimated } = whatIf(seen.filing, startOfDay(day) + MORNING);
      return { day: chinaDayOf(end), estimated };
    }),
    ...(runs && { until: chinaDayOf(latest) }),
  };
}

const UNSURE = '还不知道用不用，先算上';

const doubtOf = (is: Ternary, what: string): Pick<Stage, 'doubt'> =>
  is === 'unknown' ? { doubt: what } : {};

/** Where the code of this version is: not handed in, in the review, or through it. */
const isThrough = ({ standing: { progress } }: Seen) =>
  ['passed', 'notified', 'cleared'].includes(progress.report.phase);
const isInReview = ({ standing: { progress } }: Seen) => progress.report.phase === 'code';

function location(seen: Seen): Stage | null {
  const { is } = verdictOf(seen, 'location');
  if (is === 'no' || seen.ticked.has('release/location') || isThrough(seen) || isInReview(seen)) return null;
  return {
    id: 'location',
    title: '申请地理位置接口',
    takes: withLimits('{locationLeast}–{locationMost} 个工作日，不能加急'),
    sure: 'official',
    source: [LIMITS.locationMost.source],
    span: workingDays(LIMITS.locationMost.value),
    ...doubtOf(is, UNSURE),
  };
}

function code(seen: Seen): Stage | null {
  if (isThrough(seen)) return null;
  const since = seen.standing.progress.report.since;
  const span = workingDays(toldLimit('codeReviewMost'));
  return {
    id: 'code',
    title: '提交代码审核',
    takes: withLimits(
      '普通的通说不超过 {codeReviewMost} 个工作日；官方只写了加急 {expeditedLeast}–{expeditedMost} 小时',
    ),
    sure: 'secondary',
    source: ['LINGZIYAO', 'WX-API-SPEEDUP'],
    span,
    ...(isInReview(seen) && since !== null && { until: span.forth(chinaDayOf(since)).day }),
  };
}

function report(seen: Seen): Stage | null {
  const { report: status, progress, course } = seen.standing;
  const needed = [verdictOf(seen, 'reportCategory').is, verdictOf(seen, 'toReport').is];
  if (needed.includes('no') || status?.may_release) return null;
  const since = progress.report.since;
  const runs = progress.report.phase === 'passed' || progress.report.phase === 'notified';
  const span = calendarDays(processLimit('cacDays'));
  return {
    id: 'report',
    title: '收到报备的站内信',
    takes: withLimits('约 {cacDays}×24 小时，代码审核通过后自动进入'),
    sure: 'official',
    source: ['WX-COMM-BAOBEI', 'seed0'],
    span,
    ...(runs && since !== null && { until: span.forth(chinaDayOf(since)).day }),
    ...(course.overseasNonEnterprise
      ? { doubt: '境外非企业主体没有这个时限，要等到结果' }
      : doubtOf(needed.includes('unknown') ? 'unknown' : 'yes', '还不知道要不要报备，先算上')),
  };
}

/** What an app still has before it, in the order in which it is done. */
export const stagesBefore = (seen: Seen): Stage[] =>
  [verification, filing, location, code, report].flatMap((stage) => stage(seen) ?? []);
