export type { Advice } from './advice';
export { advise } from './advise';
export { SUBJECTS, type Subject } from './subjects';
