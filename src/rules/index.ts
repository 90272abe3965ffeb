export {
  addDays,
  addMonths,
  addWorkingDays,
  type CountedDay,
  chinaDayOf,
  countdownParts,
  DAY,
  daysBetween,
  endOfDay,
  FROM,
  HOLIDAYS,
  HOUR,
  holidayNameOf,
  instantOf,
  isDay,
  isEstimatedDay,
  isMakeUpDay,
  isoOf,
  isWorkingDay,
  MINUTE,
  SECOND,
  sayDate,
  sayDay,
  sayInstant,
  sayRange,
  sayTime,
  sayWait,
  startOfDay,
  THROUGH,
} from './calendar';
export {
  type Category,
  type CategoryNeed,
  type CategoryOwner,
  categories,
  categoriesFor,
} from './catalogue/categories';
export {
  type Certificate,
  certificateOf,
  certificateTypesOf,
  PERSON_CERTIFICATES,
} from './catalogue/certificates';
export {
  FORBIDDEN_WORDS,
  KEYWORDS,
  keywordsIn,
  PROMISE_WORDS,
  WORDS_NOT_FOR_INDIVIDUALS,
} from './catalogue/keywords';
export { KINDS } from './catalogue/kinds';
export { NO_PRE_APPROVAL, PRE_APPROVALS, preApprovalOf } from './catalogue/preApprovals';
export {
  isFirstLevel,
  SERVICE_CONTENTS,
  SERVICE_GROUPS,
  type ServiceContent,
  serviceOf,
} from './catalogue/serviceContents';
export { SERVICE_PAPERS, servicePaperOf } from './catalogue/servicePapers';
export { SUBJECT_CHOICES, SUBJECT_TYPES, type SubjectChoice, subjectTypeOf } from './catalogue/subjectTypes';
export { isAppRecordNumber, isSubjectRecordNumber, lengthOf, normalise } from './checks';
export { DOCUMENTS, type DocumentSpec, documentSpec, documentsFor, onPile, photosOf } from './documents';
export { lastDayOf, letterAgeOf } from './documents/letters';
export { type Draft, draftFrom, newDraft, photoToSend, redirected, requestOf } from './draft';
export { type Explanation, explain } from './explain';
export { FACTS, type Fact, type FactId, factReader, sayFact } from './facts';
export {
  type Field,
  type FieldInput,
  fieldAt,
  fieldsOf,
  type Option,
  SECTIONS,
  type SectionId,
} from './fields';
export { type Place, placeOf } from './fields/place';
export * from './filing';
export { FORM, type FormRow, labelOf } from './form';
export { stepsOf, textAt, valueAt, withValue } from './path';
export { issuesOf, type Precheck, precheck, RULES, type Rule, type SubmittedBy } from './precheck';
export {
  type Changed,
  CLOCKS,
  type Clock,
  type Course,
  clockOf,
  courseOf,
  EVENTS,
  type EventRow,
  forecastOf,
  historyIssues,
  isEventId,
  type NextEvent,
  nextEventsOf,
  type ProcessOverview,
  processOf,
  RECEIVERS,
  REPORT_CATEGORIES,
  REPORT_CATEGORIES_SOURCE,
  type ReportStage,
  type ReportStatus,
  recorded,
  refusalOf,
  reportCategoriesOf,
  reportOf,
  retimed,
  SMS_CHECK,
  SMS_RECEIVERS,
  SMS_RESENDS,
  SMS_TRIES,
  type SmsRow,
  STAGES,
  type StageRow,
  smsRowOf,
  stageLabelOf,
  statusOf,
  type Todo,
  todoOf,
  undoLast,
  VERIFICATION_REMINDERS,
  VERIFICATION_SOURCE,
  VERIFICATION_TIERS,
  type VerificationStatus,
  type VerificationTier,
  verificationOf,
  WAITS,
  WINDOWS,
  type Window,
} from './process';
export { eventRowOf } from './process/events';
export { type OwnerMode, PROVINCES, type Province, provinceOf } from './provinces';
export { type Reminder, remindersFor } from './reminders';
export {
  BOOK,
  type BookEntry,
  type BookLine,
  type BookSectionId,
  bookEntryOf,
  bookSectionOf,
  findIn,
  LEVEL_WORDS,
  relatedTo,
  sourcesOfEntry,
  whenOf,
} from './rulebook';
export { sayAnswer, serviceNameOf } from './sayAnswer';
export { type Confidence, SOURCES, type Source, type SourceKey, sourceOf } from './sources';
export { documentsOfDraft, issuesOfDraft, type Task, tasksOf } from './tasks';
export {
  bestDaysFor,
  type DayOnTheWay,
  type GoodDays,
  type SmsOutlook,
  type WhatIf,
  weeksBetween,
  whatIf,
} from './whatIf';
