/** GB 32100-2015: the letters I, O, S, V, Z are not used; the weight of each place is a power of 3 modulo 31. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** What is wrong with a 统一社会信用代码; null when nothing is. */
export function creditCodeProblem(code: string): 'shape' | 'checkDigit' | null {
  if (!SHAPE.test(code)) return 'shape';
  return creditCodeCheck(code) === code[17] ? null : 'checkDigit';
}

/** Whether the first character names a registrar (GB 32100-2015, table 1). */
export const isOfRegistrar = (code: string): boolean => /^[1-9ANY]/.test(code);

/** The first two characters of a 个体工商户. */
export const OF_INDIVIDUAL_BUSINESS = '92';

/** Whom the market regulators' first two characters name; the other registrars' are not told apart. */
export const codeHolderOf = (firstTwo: string): string | undefined => HOLDERS.get(firstTwo);

const HOLDERS = new Map([
  ['91', '企业'],
  [OF_INDIVIDUAL_BUSINESS, '个体工商户'],
]);

/** The check character that the first 17 characters give; a remainder of 0 becomes the character 0. */
export function creditCodeCheck(code: string): string {
  const sum = WEIGHTS.reduce((all, weight, place) => all + ALPHABET.indexOf(code.charAt(place)) * weight, 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
