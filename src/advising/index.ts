export { type Advice, advise } from './advise';
export { SUBJECTS, type Subject } from './subjects';
