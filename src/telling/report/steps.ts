import { type FilingEvent, type Instant, instantOf, type ReportStatus } from '@/rules';
import { REPORT_FLOW } from './flow';

/** A step of the report of one filing. */
export interface ReportStep {
  id: (typeof REPORT_FLOW)[number]['id'];
  title: string;
  by: string;
  says: string;
  state: 'done' | 'current' | 'overdue' | 'todo';
  /** when it was reached, where that is recorded */
  at: Instant | null;
}

/** Which step is under way in each stage. A refused version begins again. */
const UNDER_WAY: Record<ReportStatus['stage'], number> = {
  not_required: REPORT_FLOW.length,
  code_review: 0,
  refused: 0,
  cac_review: 1,
  prelaunch: 3,
  cleared: 3,
  released: 4,
  take_down_required: 4,
};

/** The events that end a step, in the order of the steps. */
const ENDS: readonly (readonly FilingEvent['event'][])[] = [
  ['code_passed'],
  ['cac_notified'],
  ['cac_passed'],
  ['released'],
  [],
];

/** The steps of the version that is under way now. */
export function reportStepsOf(history: readonly FilingEvent[], stage: ReportStatus['stage']): ReportStep[] {
  const now = UNDER_WAY[stage];
  const begun = history.map(({ event }) => event).lastIndexOf('code_submitted');
  const ofVersion = begun < 0 ? history : history.slice(begun);
  return REPORT_FLOW.map(({ id, title, by, says }, place) => {
    const ended = ofVersion.filter(({ event }) => ENDS[place]?.includes(event)).pop();
    const state =
      place < now ? 'done' : place > now ? 'todo' : stage === 'take_down_required' ? 'overdue' : 'current';
    return { id, title, by, says, state, at: instantOf(ended?.at) };
  });
}

/** What to do at once when the report is refused after the release, in this order. */
export const TAKE_DOWN: readonly string[] = [
  '在微信后台暂停服务或下架，先让用户看不到这些内容。',
  '回备妥记下“已下架”。',
  '按站内信整改：删掉不合格的内容，补上类目、资质或内容安全检测。',
  '重新提交代码审核；按会再次进入报备来安排时间。',
  '通过以后自己点发布，再回来记下。',
];

/** What nobody can make faster. */
export const NOT_HURRIED: readonly string[] = [
  '微信的加急不收有报备类目的版本。',
  '微信不能催属地网信部门；确实急的，自己打当地网信部门公布的电话说明。',
  '期内撤回或改代码，从头计时。',
];
