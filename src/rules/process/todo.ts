import { chinaDayOf, instantOf } from '../calendar/instant';
import { sayInstant, sayWait } from '../calendar/say';
import type { Filing, Instant } from '../filing';
import type { Todo } from './advice';
import type { Course } from './course';
import { processLimit, withLimits } from './limits';
import { dayOf, noticeDayOf, type Progress } from './progress';
import { REPORT_ADVICE } from './report-advice';
import { RETURN_ADVICE } from './return-advice';
import { SMS_CHECK } from './sms-check';
import type { FilingStatus, StageStatus } from './stages';
import { RECEIVERS } from './stages';
import { type Standing, standingOf } from './standing';

/** The one thing to do now. */
export const todoOf = (filing: Filing, at: Instant): Todo => todoFrom(standingOf(filing, at));

/** The same for a history that is already replayed. */
export function todoFrom({ at, course, progress, status, report }: Standing): Todo {
  const running = status.stages.find(({ state }) => state === 'current' || state === 'overdue');
  if (progress.stage === 'fill') return toSubmit(progress, course, at);
  if (running?.stage === 'platform_review') return platform(running, course, at);
  if (running?.stage === 'sms_check') return sms(status, running, progress, at);
  if (running?.stage === 'bureau_review') return bureau(running, progress, at);
  if (progress.stage === 'cancelled') return CANCELLED;
  return reportTodoFrom({ at, progress, report }) ?? FILED;
}

/** The one thing to do for the CAC report, whatever the filing's own stage; null where none is needed. */
export function reportTodoFrom({
  at,
  progress,
  report,
}: Pick<Standing, 'at' | 'progress' | 'report'>): Todo | null {
  if (!report || report.stage === 'not_required') return null;
  if (report.stage === 'code_review' && progress.report.phase === 'none') return REPORT_ADVICE.no_code;
  if (report.stage === 'cac_review' && progress.report.phase === 'passed') return REPORT_ADVICE.awaits_notice;
  const { body, ...todo } = REPORT_ADVICE[report.stage];
  const due = instantOf(report.due);
  const end = due === null ? '' : `约到 ${sayInstant(due, at)} 满 {cacDays}×24 小时。`;
  return { ...todo, body: withLimits(body + end, noticeDayOf(progress)) };
}

const CANCELLED: Todo = {
  title: '注销已完成',
  body: '备案信息已经注销。以后要重新提供服务，需要重新备案。',
  by: null,
  source: ['WX-FAQ'],
};

const FILED: Todo = {
  title: '备案已完成，可以发布',
  body: '备案号由短信下发，也可以在 beian.miit.gov.cn 查询。备案长期有效，信息有变动时及时办理变更备案。',
  by: null,
  source: ['WX-FAQ', 'WX-GUIDE'],
};

function toSubmit(progress: Progress, { cancellation }: Course, at: Instant): Todo {
  const todo = RETURN_ADVICE[wayBack(progress) ?? (cancellation ? 'cancellation' : 'nothing')];
  // A failed SMS check had the limits of its own day. The next review has the limits of today.
  const failed = progress.returned === 'sms_timeout' || progress.returned === 'sms_wrong';
  const day = failed ? dayOf(progress) : chinaDayOf(at);
  return { ...todo, title: withLimits(todo.title, day), body: withLimits(todo.body, day) };
}

/** How the filing came back to the person; null when it did not come back. */
function wayBack({ returned, withdrawn, smsReceived }: Progress): keyof typeof RETURN_ADVICE | null {
  if (returned === 'sms_timeout' && smsReceived === null) return 'sms_unrecorded';
  return returned || (withdrawn ? 'withdrawn' : null);
}

function platform(stage: StageStatus, { cancellation }: Course, at: Instant): Todo {
  const source = ['WX-FAQ'];
  const call = '审核人员可能用 0755 开头的号码来电，未接听可能被退回。';
  if (stage.state === 'overdue') {
    const body = `审核多用几天仍属正常，备案没有失效。先看站内信和模板消息里有没有结果或漏接的来电；仍没有消息，可在微信后台联系客服。${call}`;
    return { title: '初审超过了通常的时间，再等一等', body, by: 'wechat', source };
  }
  const wait = cancellation ? '注销申请一般即时通过初审。' : `${waitOf(stage, at)}。`;
  return { title: '等平台初审，请保持电话畅通', body: `${wait}${call}`, by: 'wechat', source };
}

function bureau(stage: StageStatus, progress: Progress, at: Instant): Todo {
  const source = ['WX-FAQ'];
  if (stage.state === 'overdue') {
    const body = '各地以实际审核时间为准，备案没有失效。请继续留意短信和来电，也可以向管局咨询进度。';
    const title = withLimits('管局审核超过了 {bureauMost} 个工作日', dayOf(progress));
    return { title, body, by: 'bureau', source };
  }
  const body = `${waitOf(stage, at)}。管局可能来电核实，请保持负责人电话畅通；这一段不能撤回。`;
  return { title: '等管局审核', body, by: 'bureau', source };
}

function sms(status: FilingStatus, stage: StageStatus, progress: Progress, at: Instant): Todo {
  const source = ['WX-SMS', 'WX-FAQ'];
  const left = status.sms_to.filter((each) => !progress.smsVerified.includes(each));
  const who = left.map((each) => RECEIVERS[each]).join('和') || '负责人';
  if (progress.smsReceived === null) {
    const soon = withLimits('初审通过后一般 {smsComesLeast}–{smsComesMost} 分钟收到', dayOf(progress));
    const body = `${soon}，发给${who}。没收到：看是否被拦截、是否欠费停机，再换一部手机到 ${SMS_CHECK.site.value} 请求重发。`;
    return {
      title: `留意 ${SMS_CHECK.sender.value} 发来的短信`,
      body,
      by: 'miit',
      action: 'sms_received',
      source,
    };
  }
  const due = instantOf(stage.due) ?? at;
  const tail = processLimit('smsTail', dayOf(progress));
  const how = `由${who}在 ${SMS_CHECK.site.value} 的“短信核验”里填验证码、手机号和证件号后 ${tail} 位。`;
  const tries = progress.smsWrong > 0 ? triesLeft(status.sms_tries_left) : '超时会被退回。';
  const title = `${sayInstant(due, at)} 前完成短信核验`;
  return { title, body: `${how}${tries}`, by: 'you', action: 'sms_verified', source };
}

function triesLeft(left: number): string {
  return left > 0 ? `还可以错 ${left} 次，先逐项核对再提交。` : '再错一次会被退回，请逐项核对无误后再提交。';
}

function waitOf(stage: StageStatus, at: Instant): string {
  const latest = instantOf(stage.latest);
  return latest === null ? '' : sayWait(stage.earliest ?? chinaDayOf(latest), latest, at, stage.estimated);
}
