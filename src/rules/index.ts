export {
  addDays,
  addMonths,
  addWorkingDays,
  chinaDayOf,
  countdownParts,
  daysBetween,
  HOUR,
  instantOf,
  isDay,
  isEstimatedDay,
  isoOf,
  isWorkingDay,
  MINUTE,
  sayDate,
  sayDay,
  sayInstant,
  sayRange,
  sayTime,
  sayWait,
  startOfDay,
} from './calendar';
export { type Category, categories, categoriesFor } from './catalogue/categories';
export { KEYWORDS } from './catalogue/keywords';
export { KINDS } from './catalogue/kindChoices';
export { isCancellation, kindLabelOf } from './catalogue/kinds';
export { FOUND, kindCalledFor } from './catalogue/ministry';
export { PERSON_CERTIFICATE_LABELS, RESIDENT_ID } from './catalogue/personCertificates';
export { PRE_APPROVALS } from './catalogue/preApprovals';
export {
  capturedIdOf,
  SERVICE_CONTENTS,
  SERVICE_GROUPS,
  type ServiceContent,
  serviceOf,
} from './catalogue/serviceContents';
export { SERVICE_DOCUMENTS, serviceDocumentOf } from './catalogue/serviceDocuments';
export { GOVERNMENT, INDIVIDUAL, INSTITUTION } from './catalogue/subjectTypeIds';
export { SUBJECT_CHOICES, SUBJECT_TYPES, type SubjectChoice, subjectTypeOf } from './catalogue/subjectTypes';
export {
  birthdayIn,
  creditCodeProblem,
  dayOfCompact,
  FOREVER,
  isEmail,
  isMobile,
  isPhone,
  lengthOf,
  residentIdProblem,
} from './checks';
export { LAST_READ } from './dated';
export { DOCUMENTS, documentSpec, documentsFor, photosOf, readsAt, sharesPlace } from './documents';
export { lastDayOf, letterAgeOf } from './documents/letters';
export { paperNameOf } from './documents/papers';
export type { DocumentNeed } from './documents/row';
export { FACTS, type FactId, sayFact } from './facts';
export { type Field, fieldAt, fieldsOf, type Option, SECTIONS, type SectionId } from './fields';
export { FORM } from './fields/form';
export { normalise } from './fields/normalise';
export { placeOf } from './fields/place';
export { labelOf, preApprovalAt, takesPhotos } from './fields/rows';
export { spaced } from './fields/spaced';
export {
  type Companion,
  type Day,
  type EventId,
  type Filing,
  type FilingEvent,
  type Instant,
  KIND_IDS,
  type Kind,
  type PaperAnswer,
  type Photo,
  type PhotoSpot,
  type PreApproval,
  type Principal,
  type SmsReceiver,
  type StoredPhoto,
} from './filing';
export { isInterfaceAnswer } from './filing/answer';
export { askedAt } from './filing/askedAt';
export { type Draft, draftFrom, newDraft, redirected } from './filing/draft';
export { type Parsed, parseFiling, parseStoredFiling } from './filing/parse';
export { stepsOf, textAt, valueAt, withValue } from './filing/path';
export {
  APP,
  APP_DOCUMENTS,
  APP_PRINCIPAL,
  PRINCIPAL,
  type PrincipalPaths,
  SUBJECT,
  SUBJECT_DOCUMENTS,
  UNIT_VALID_UNTIL,
} from './filing/paths';
export { photoToSend, requestOf } from './filing/request';
export { limitOf, withLimits } from './limits';
export { type PhotoKind, type PhotoLimits, photoKindOf, photoLimitsOf } from './photos';
export { watermarkOf } from './photos/limits';
export { takingOf } from './photos/taking';
export { issuesOf, precheck, RULES } from './precheck';
export { MISTAKEN, readOn } from './precheck/papersRead';
export {
  ACCOUNTS,
  type AccountId,
  type Band,
  type Changed,
  type Clock,
  clockFrom,
  type DrawnCourse,
  type DrawnDay,
  drawnCourseOf,
  isDue,
  isLate,
  type NextEvent,
  onSameDays,
  processLimit,
  RECEIVERS,
  REPORT_CATEGORIES,
  type ReportStatus,
  recorded,
  reportTodoFrom,
  retimed,
  SMS_CHECK,
  SMS_RECEIVERS,
  STAGES,
  sayCourse,
  sayVerification,
  stageLabelOf,
  standingOf,
  type Todo,
  undoLast,
  VERIFICATION_REMINDERS,
  VERIFICATION_TIERS,
  type VerificationStatus,
  verificationSince,
  WAITS,
  weeksOf,
} from './process';
export { eventRowOf } from './process/events';
export type { FilingStatus, StageId, StageStatus } from './process/stages';
export {
  bestDaysFor,
  type DayOnTheWay,
  type GoodDays,
  type WhatIf,
  weeksBetween,
  whatIf,
} from './process/whatIf';
export { PROVINCES } from './provinces';
export { fullNameOf, provinceNameOf } from './provinces/names';
export { type Reminder, remindersFor, remindersOfVerification } from './reminders';
export {
  BOOK,
  type BookEntry,
  type BookLine,
  bookEntryOf,
  bookSectionOf,
  relatedTo,
  sourcesOfEntry,
  whenOf,
} from './rulebook';
export { findIn } from './rulebook/search';
export type { Issue, Level } from './sentence';
export { sourcesReadOn } from './sourceRows';
export { SOURCES, type Source, type SourceKey, sourceOf } from './sources';
export type { Ternary } from './ternary';
export { utf8Of, utf8Text } from './utf8';
export { viewOf } from './view';
export { type Explanation, explain } from './view/explain';
export { countOf, type Offer, type Offers, offersOf } from './view/offers';
export { dayNear, regionNear } from './view/opensAt';
export { type PaperSays, paperSays } from './view/paperSays';
export { progressOf } from './view/progress';
export { sayValue, serviceNameOf } from './view/sayValue';
export { type Suggestion, suggestionsFor } from './view/suggestions';
export { documentsOfDraft, issuesOfDraft, leftOf, shareOf, type Task, tasksOf } from './view/tasks';
export { masked } from './words';
