export type { Advice } from './advice';
export { advise } from './advise';
export { type Checklist, type Concern, checklistFor } from './checklist';
export type { Level } from './licences';
export { listOf, SUBJECT_WORDS, SUBJECTS, type Subject, subjectOf } from './subjects';
