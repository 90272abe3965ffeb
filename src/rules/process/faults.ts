import type { Issue } from '../filing';

/** Why an entry of the history does not count. */
export interface Fault extends Pick<Issue, 'level' | 'rule' | 'message' | 'fix' | 'because'> {
  /** what follows `history[i]` in the path: '', '.at' … */
  below: string;
}

const REMOVE_OR_MEND = '删去这一条，或改成实际发生的事和时间。';

export function notARecord(): Fault {
  return error(
    '',
    'historyShape',
    '这一条不是一项记录。',
    '每条记录要写明发生了什么（event）和何时发生（at）。',
  );
}

export function unknownEvent(given: unknown): Fault {
  const message = given === undefined ? '没有写明发生了什么。' : '没有这样一种记录。';
  return error(
    '.event',
    'historyEvent',
    message,
    '从可以记录的事项里选一项，例如 submitted、platform_passed。',
  );
}

export function badInstant(given: unknown): Fault {
  const message = given === undefined ? '没有写明何时发生。' : '时间写法不对，或没有这样的日期和时间。';
  return error('.at', 'historyTime', message, '写成带时区的时间，例如 2026-03-10T10:00:00+08:00。');
}

export function badReceiver(): Fault {
  return error(
    '.by',
    'historyReceiver',
    '核验人只能是主体负责人或小程序负责人。',
    '写 subject_owner 或 app_owner；全部核验完可以不写。',
  );
}

export function notAText(key: string): Fault {
  return error(`.${key}`, 'historyText', '这里应当是一段文字。', '改成文字，或删去这一项。');
}

export function unknownKey(key: string): Fault {
  const fault = error(
    `.${key}`,
    'historyUnknownKey',
    '记录里没有这一项，不会被使用。',
    '核对名称是否写错；用不到就删去。',
  );
  return { ...fault, level: 'warning' };
}

export function inFuture(): Fault {
  return error('.at', 'historyFuture', '这件事的时间在现在之后。', '只能记录已经发生的事，请核对时间。');
}

export function tooEarly(): Fault {
  return error(
    '.at',
    'historyBackwards',
    '这件事的时间早于前一条记录。',
    '请核对两条记录的时间，按发生的先后排列。',
  );
}

/** `why` a sentence, `where` the end of one: where the filing was. */
export function outOfOrder(why: string, where: string): Fault {
  return { ...error('', 'historyOrder', why, REMOVE_OR_MEND), because: [`按已有记录，这时${where}`] };
}

function error(below: string, rule: string, message: string, fix: string): Fault {
  return { below, rule, level: 'error', message, fix, because: [] };
}
