import { owns } from './bounds';
import { isAbsent } from './reader';

/** What only an answer of the interface has at its top: codes, reasons of a refusal, hints. */
const OF_ANSWERS = ['errcode', 'info', 'hints', 'audit_data'];

/** Whether a file holds what WeChat's interface answers, and no request: there the mini-programs are a list. */
export function isInterfaceAnswer(file: object): boolean {
  const given = file as Record<string, unknown>;
  if (OF_ANSWERS.some((key) => owns(file, key) && !isAbsent(given[key]))) return true;
  return Array.isArray(given.icp_applets);
}
