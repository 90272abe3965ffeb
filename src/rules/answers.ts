import type { Answer } from './filing';

/** Three-valued logic: a condition that hangs on something not told stays unknown. */

/** An answer for a yes/no that may not have been told; anything but true and false is unknown. */
export function answerOf(value: unknown): Answer {
  return value === true ? 'yes' : value === false ? 'no' : 'unknown';
}

export function not(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
}

/** no as soon as one is no, yes when all are yes */
export function every(answers: readonly Answer[]): Answer {
  let all: Answer = 'yes';
  for (const answer of answers) {
    if (answer === 'no') return 'no';
    if (answer === 'unknown') all = 'unknown';
  }
  return all;
}

/** yes as soon as one is yes, no when all are no */
export function some(answers: readonly Answer[]): Answer {
  let any: Answer = 'no';
  for (const answer of answers) {
    if (answer === 'yes') return 'yes';
    if (answer === 'unknown') any = 'unknown';
  }
  return any;
}
