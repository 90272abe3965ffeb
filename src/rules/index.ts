export {
  addDays,
  addMonths,
  chinaDayOf,
  countdownParts,
  daysBetween,
  HOUR,
  instantOf,
  isoOf,
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
export { PERSON_CERTIFICATES } from './catalogue/certificates';
export { KEYWORDS } from './catalogue/keywords';
export { isCancellation, KINDS, kindLabelOf } from './catalogue/kinds';
export { PRE_APPROVALS } from './catalogue/preApprovals';
export { SERVICE_CONTENTS, SERVICE_GROUPS, type ServiceContent } from './catalogue/serviceContents';
export { SERVICE_PAPERS } from './catalogue/servicePapers';
export {
  GOVERNMENT,
  INDIVIDUAL,
  INSTITUTION,
  SUBJECT_CHOICES,
  SUBJECT_TYPES,
  type SubjectChoice,
  subjectTypeOf,
} from './catalogue/subjectTypes';
export { lengthOf, normalise } from './checks';
export { DOCUMENTS, documentSpec, documentsFor, onPile, photosOf } from './documents';
export { lastDayOf, letterAgeOf } from './documents/letters';
export { type Draft, draftFrom, newDraft, photoToSend, redirected, requestOf } from './draft';
export { type Explanation, explain } from './explain';
export { FACTS, type FactId, factReader, sayFact } from './facts';
export { type Field, fieldAt, fieldsOf, type Option, SECTIONS, type SectionId } from './fields';
export { placeOf } from './fields/place';
export {
  type Answer,
  type Day,
  type DocumentNeed,
  type EventId,
  type Filing,
  type FilingEvent,
  type FilingStatus,
  type Instant,
  type Issue,
  type KeptPhoto,
  KIND_IDS,
  type Kind,
  type Level,
  type Owner,
  type Photo,
  type PreApproval,
  type SmsReceiver,
  type StageId,
  type StageStatus,
} from './filing';
export { FORM, labelOf } from './form';
export { masked } from './masked';
export { stepsOf, textAt, valueAt, withValue } from './path';
export { type PhotoKind, type PhotoLimits, photoKindOf, photoLimitsOf } from './photos';
export { issuesOf, precheck, RULES } from './precheck';
export {
  type Changed,
  type Clock,
  clockOf,
  isLate,
  type NextEvent,
  nextEventsOf,
  RECEIVERS,
  REPORT_CATEGORIES,
  recorded,
  retimed,
  SMS_CHECK,
  SMS_RECEIVERS,
  SMS_TRIES,
  STAGES,
  stageLabelOf,
  statusOf,
  type Todo,
  todoOf,
  undoLast,
  WAITS,
} from './process';
export { eventRowOf } from './process/events';
export { PROVINCES, provinceOf } from './provinces';
export { remindersFor } from './reminders';
export {
  BOOK,
  type BookEntry,
  bookEntryOf,
  bookSectionOf,
  findIn,
  relatedTo,
  sourcesOfEntry,
  whenOf,
} from './rulebook';
export { sayAnswer, serviceNameOf } from './sayAnswer';
export { SOURCES, type Source, sourceOf } from './sources';
export { documentsOfDraft, issuesOfDraft, type Task, tasksOf } from './tasks';
export { bestDaysFor, type DayOnTheWay, type GoodDays, type WhatIf, weeksBetween, whatIf } from './whatIf';
