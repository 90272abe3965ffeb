export type { Advice } from './advice';
export { advise } from './advise';
export type { Level } from './licences';
export { listOf, SUBJECT_WORDS, SUBJECTS, type Subject, subjectOf } from './subjects';
