import {
  APPLICATIONS,
  CANCELLING,
  CLOSED,
  FACES,
  MASKED,
  PROCEDURES,
  SMS_STATUSES,
  STATUSES,
  TASKS,
} from './answers/tables';
import { EVENT_RULES } from './events';

const NEWS = new Set<string>([
  ...EVENT_RULES,
  'falseMessage',
  ...[STATUSES, SMS_STATUSES, PROCEDURES, FACES, TASKS, APPLICATIONS]
    .flatMap((table) => Object.values(table))
    .concat(CLOSED, CANCELLING, MASKED)
    .map(({ rule }) => rule),
]);

/** Whether a reason only tells where things stand: nothing is to be put right. */
export const isNews = (rule: string): boolean => NEWS.has(rule);
