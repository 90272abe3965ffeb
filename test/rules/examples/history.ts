import type { HISTORY_RULES } from '@/rules/process';
import type { Examples } from './example';

const SUBMITTED = { event: 'submitted', at: '2026-03-05T09:00:00+08:00' };
const PASSED = { event: 'platform_passed', at: '2026-03-06T15:00:00+08:00' };
const history = (...entries: unknown[]) => ({ history: entries });
/** So many entries: a filing is submitted and withdrawn, again and again. */
const entries = (count: number, more: object = {}) =>
  history(
    ...Array.from({ length: count }, (_, place) => ({
      event: place % 2 === 0 ? 'submitted' : 'withdrawn',
      at: SUBMITTED.at,
      ...more,
    })),
  );

/** Rules for a history, which is read on 10 March 2026. */
export const HISTORY_EXAMPLES = {
  historyNotList: {
    level: 'error',
    raised: [
      { values: { history: 'submitted' }, path: 'history', says: '进展记录应当是一个列表', fix: '写空列表' },
    ],
    not: [
      { values: history(), why: 'nothing has happened yet' },
      { values: { history: undefined }, why: 'a filing may have none' },
    ],
  },
  historyNotRecord: {
    level: 'error',
    raised: [
      { values: history('submitted'), path: 'history[0]', says: '这一条不是一项记录', fix: '何时发生（at）' },
    ],
    not: [{ values: history(SUBMITTED), why: 'it says the event and the time' }],
  },
  historyEvent: {
    level: 'error',
    raised: [
      {
        values: history({ ...SUBMITTED, event: 'sent' }),
        path: 'history[0].event',
        says: '没有写明发生了什么，或没有这样一种记录',
        fix: '例如 submitted',
      },
      { values: history({ at: SUBMITTED.at }), path: 'history[0].event', says: '没有写明发生了什么' },
    ],
    not: [{ values: history(SUBMITTED), why: 'it is one of the events' }],
  },
  historyTime: {
    level: 'error',
    raised: [
      {
        values: history({ ...SUBMITTED, at: '2026-03-05' }),
        path: 'history[0].at',
        says: '时间的写法不对',
        fix: '例如 2026-03-10T10:00:00+08:00',
      },
      { values: history({ event: 'submitted' }), path: 'history[0].at', says: '没有写明何时发生' },
    ],
    not: [{ values: history(SUBMITTED), why: 'it has a day, a time and an offset' }],
  },
  historyReceiver: {
    level: 'error',
    raised: [
      {
        values: history(SUBMITTED, PASSED, { ...PASSED, event: 'sms_verified', by: 'boss' }),
        path: 'history[2].by',
        says: '核验人只能是主体负责人或小程序负责人',
        fix: '写 subject_owner 或 app_owner',
      },
    ],
    not: [
      {
        values: history(SUBMITTED, PASSED, { ...PASSED, event: 'sms_verified', by: 'subject_owner' }),
        why: 'it is the 主体负责人',
      },
      {
        values: history(SUBMITTED, PASSED, { ...PASSED, event: 'sms_verified' }),
        why: 'without a receiver it means everybody',
      },
    ],
  },
  historyUnchanged: {
    level: 'error',
    raised: [
      {
        values: history({ ...SUBMITTED, unchanged: 'yes' }),
        path: 'history[0].unchanged',
        says: '材料有没有改动，只能写 true 或 false',
        fix: '没有改动写 true',
      },
    ],
    not: [{ values: history({ ...SUBMITTED, unchanged: true }), why: 'nothing was changed' }],
  },
  historyText: {
    level: 'error',
    raised: [
      {
        values: history({ ...SUBMITTED, text: 1 }),
        path: 'history[0].text',
        says: '“text”应当是一段文字',
        fix: '改成文字',
      },
      {
        values: history({ ...SUBMITTED, record_number: 12345678 }),
        path: 'history[0].record_number',
        says: '“record_number”应当是一段文字',
      },
    ],
    not: [{ values: history({ ...SUBMITTED, text: '已提交' }), why: 'it is a text' }],
  },
  historyUnknownKey: {
    level: 'warning',
    raised: [
      {
        values: history({ ...SUBMITTED, note: 1 }),
        path: 'history[0].note',
        says: '记录里没有“note”这一项',
        fix: '用不到就删去',
      },
    ],
    not: [{ values: history(SUBMITTED), why: 'it has no other key' }],
  },
  historyFuture: {
    level: 'error',
    raised: [
      {
        values: history({ ...SUBMITTED, at: '2026-03-10T10:00:01+08:00' }),
        path: 'history[0].at',
        says: '这件事的时间在现在之后',
      },
    ],
    not: [
      { values: history({ ...SUBMITTED, at: '2026-03-10T10:00:00+08:00' }), why: 'it happens exactly now' },
    ],
  },
  historyBackwards: {
    level: 'error',
    raised: [
      {
        values: history(SUBMITTED, { ...PASSED, at: '2026-03-05T08:59:00+08:00' }),
        path: 'history[1].at',
        says: '这件事的时间早于前一条记录',
        fix: '按发生的先后排列',
      },
    ],
    not: [
      {
        values: history(SUBMITTED, { ...PASSED, at: SUBMITTED.at }),
        why: 'two things may happen at the same time',
      },
    ],
  },
  historyOrder: {
    level: 'error',
    raised: [
      {
        values: history(PASSED),
        path: 'history[0]',
        says: '“初审通过”要在平台初审阶段才会发生，按已有记录，这时还没有提交备案',
        fix: '删去这一条',
      },
    ],
    not: [{ values: history(SUBMITTED, PASSED), why: 'the order is right: first submitted, then passed' }],
  },
  historyMore: {
    level: 'error',
    raised: [
      {
        values: history(...Array(60).fill('submitted')),
        path: 'history[50]',
        says: '从这一条起还有 10 处问题',
        fix: '先改好前面列出的',
      },
    ],
    not: [{ values: entries(50, { note: 1 }), why: 'fifty are listed one by one' }],
  },
  historyTooLong: {
    level: 'error',
    raised: [
      {
        values: entries(10_001),
        path: 'history[10000]',
        says: '记录超过 10000 条，从这一条起没有读取',
        fix: '只保留这个备案真实发生的记录',
      },
    ],
    not: [{ values: entries(10_000), why: 'ten thousand are read' }],
  },
} satisfies Record<keyof typeof HISTORY_RULES, Examples>;
