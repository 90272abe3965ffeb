import type { Day } from '../filing';
import { residentIdProblem } from './residentId';

/**
 * The other certificates of a person. Only secondary sources give their formats, so a wrong format is a warning and
 * never an error.
 */

/** 港澳居民来往内地通行证: H or M, then 8 digits (10 on the old card) */
export function isMacauHongKongPermit(number: string): boolean {
  return /^[HM](\d{8}|\d{10})$/.test(number);
}

/** 台湾居民来往大陆通行证: 8 digits (10 in the old booklet) */
export function isTaiwanPermit(number: string): boolean {
  return /^(\d{8}|\d{10})$/.test(number);
}

/** 港澳台居民居住证: an 18-digit number of GB 11643 that begins with 81, 82 or 83 */
export function isResidencePermit(number: string, today: Day): boolean {
  return /^8[123]/.test(number) && residentIdProblem(number, today) === null;
}

/**
 * 外国人永久居留身份证: a number that begins with 9 and has the check digit of GB 11643; cards from before 2023 have three
 * letters and 12 digits
 */
export function isPermanentResidentCard(number: string, today: Day): boolean {
  if (/^[A-Z]{3}\d{12}$/.test(number)) return true;
  return number.startsWith('9') && residentIdProblem(number, today) === null;
}

/** 护照: 5 to 17 letters and digits, for every country */
export function isPassport(number: string): boolean {
  return /^[A-Za-z0-9]{5,17}$/.test(number);
}
