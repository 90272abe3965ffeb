import type { Mutant } from './mutant';

const CHECK = ['test/weapp/sms-check.test.ts'];

const SMS = 'progress/sms/index.tsx';
const ELSEWHERE = 'progress/sms/elsewhere.ts';

/** The SMS check. */
export const SMS_MUTANTS: readonly Mutant[] = [
  {
    id: 'sms-verified-before-received',
    file: SMS,
    find: "['sms_received', 'sms_verified',",
    replace: "['sms_verified', 'sms_received',",
    tests: CHECK,
    why: 'the receipt, from which the 24 hours count, is not asked first',
  },
  {
    id: 'sms-sixth-unasked',
    file: SMS,
    find: 'status.sms_tries_left === 0',
    replace: 'status.sms_tries_left < 0',
    tests: CHECK,
    why: 'one tap returns the filing without a question',
  },
  {
    id: 'sms-asked-too-early',
    file: SMS,
    find: 'status.sms_tries_left === 0',
    replace: 'status.sms_tries_left <= 1',
    tests: CHECK,
    why: 'a try that is forgiven is called the last',
  },
  {
    id: 'sms-person-forgotten',
    file: SMS,
    find: '...(by ? { by } : {})',
    replace: '...(by ? {} : {})',
    tests: CHECK,
    why: 'one person’s check counts for both',
  },
  {
    id: 'sms-undoes-anything',
    file: SMS,
    find: 'last && RECORDED.includes(last.event) &&',
    replace: 'last &&',
    tests: CHECK,
    why: 'the platform’s pass can be removed on the page of the SMS check',
  },
  {
    id: 'sms-guide-for-nobody',
    file: SMS,
    find: "{running?.state !== 'skipped' && <Guide",
    replace: '{<Guide',
    tests: CHECK,
    why: 'somebody waits for a message nobody sends',
  },
  {
    id: 'sms-receipt-not-asked',
    file: SMS,
    find: "running?.waits_for === 'miit'",
    replace: 'false',
    tests: CHECK,
    why: 'a clock that counts from the wrong moment does not say so',
  },
  {
    id: 'elsewhere-timeout',
    file: ELSEWHERE,
    find: "returned === 'sms_timeout'",
    replace: "returned === 'bureau'",
    tests: CHECK,
    why: 'a message that ran out is said to be still to come',
  },
  {
    id: 'elsewhere-wrong',
    file: ELSEWHERE,
    find: "returned === 'sms_wrong'",
    replace: "returned === 'bureau'",
    tests: CHECK,
    why: 'no message says that six tries were wrong',
  },
  {
    id: 'elsewhere-skipped',
    file: ELSEWHERE,
    find: "each.state === 'skipped'",
    replace: "each.state === 'done'",
    tests: CHECK,
    why: 'the app waits for a message that nobody gets',
  },
];
