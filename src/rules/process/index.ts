export type { Todo } from './advice';
export { type Clock, clockFrom, clockOf } from './clock';
export { courseOf } from './course';
export {
  type Band,
  type DrawnCourse,
  type DrawnDay,
  drawnCourseOf,
  onSameDays,
  sayCourse,
  weeksOf,
} from './drawn';
export { EVENTS } from './events';
export { HISTORY_RULES } from './history-rules';
export { PROCESS_LIMITS, processLimit } from './limits';
export { type ProcessOverview, processOf } from './overview';
export {
  type Changed,
  type NextEvent,
  nextEventsOf,
  nextFrom,
  recorded,
  refusalOf,
  retimed,
  undoLast,
} from './record';
export type { ReportStatus } from './report';
export { REPORT_CATEGORIES, REPORT_CATEGORIES_SOURCE } from './report-categories';
export { SMS_CHECK } from './sms-check';
export { SMS_RECEIVERS, smsRowOf } from './sms-receivers';
export { RECEIVERS, STAGES, stageLabelOf, WAITS } from './stages';
export { type Standing, standingOf } from './standing';
export { forecastOf, isLate, statusOf, submittedOn } from './status';
export { reportTodoFrom, todoFrom, todoOf } from './todo';
export {
  ACCOUNTS,
  type AccountId,
  isDue,
  sayVerification,
  VERIFICATION_REMINDERS,
  VERIFICATION_SOURCE,
  VERIFICATION_TIERS,
  type VerificationStatus,
  verificationOf,
  verificationSince,
} from './verification';
