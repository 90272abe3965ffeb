export { type Clock, clockOf } from './clock';
export { type Course, courseOf } from './course';
export { EVENTS, type EventRow, isEventId } from './events';
export { HISTORY_RULES, type HistoryRuleId } from './faults';
export { historyIssues } from './history-issues';
export { CLOCKS, SMS_RESENDS, SMS_TRIES, WINDOWS, type Window } from './limits';
export { type ProcessOverview, processOf } from './overview';
export { type Changed, type NextEvent, nextEventsOf, recorded, refusalOf, retimed, undoLast } from './record';
export { type ReportStage, type ReportStatus, reportOf } from './report';
export { REPORT_CATEGORIES, REPORT_CATEGORIES_SOURCE, reportCategoriesOf } from './report-categories';
export { SMS_CHECK } from './sms-check';
export { SMS_RECEIVERS, type SmsRow, smsRowOf } from './sms-receivers';
export { RECEIVERS, STAGES, type StageRow, stageLabelOf, WAITS } from './stages';
export { forecastOf, statusOf, submittedOn } from './status';
export { type Todo, todoOf } from './todo';
export {
  VERIFICATION_REMINDERS,
  VERIFICATION_SOURCE,
  VERIFICATION_TIERS,
  type VerificationStatus,
  type VerificationTier,
  verificationOf,
} from './verification';
