import fc from 'fast-check';
import { creditCodeCheck, creditCodeProblem } from '@/rules/checks';

/** base^times modulo modulus */
const power = (base: number, times: number, modulus: number): number =>
  times === 0 ? 1 : (base * power(base, times - 1, modulus)) % modulus;

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const letter = fc.constantFrom(...ALPHABET);
const digit = fc.constantFrom(...'0123456789');
/** The first 17 characters of a well-formed code. */
const stem = fc
  .tuple(
    fc.array(letter, { minLength: 2, maxLength: 2 }),
    fc.array(digit, { minLength: 6, maxLength: 6 }),
    fc.array(letter, { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''));

describe('creditCodeProblem', () => {
  it.each([
    { code: '91110000600037341L', why: 'published example' },
    { code: '91230184MA1BUFLT44', why: 'published example' },
    { code: '92371000MA3MXH0E3W', why: 'published example of a 个体工商户' },
    { code: '91350100M000100Y43', why: 'published example' },
  ])('accepts $code: $why', ({ code }) => {
    expect(creditCodeProblem(code)).toBeNull();
  });

  it.each([
    { code: '91110000600037341l', why: 'to the registry a lower-case letter is another character' },
    { code: '91110000600037341', why: '17 characters' },
    { code: '9111000060003734IL', why: 'I is not in the alphabet of GB 32100' },
    { code: '911100006000373４1L', why: 'a full-width digit' },
    { code: ' 91110000600037341L', why: 'a blank before it' },
    { code: '', why: 'the text is empty' },
  ])('refuses the shape of $code: $why', ({ code }) => {
    expect(creditCodeProblem(code)).toBe('shape');
  });

  it('accepts every code whose weighted sum is 0 modulo 31 (GB 32100-2015)', () => {
    fc.assert(
      fc.property(stem, (first) => {
        const code = first + creditCodeCheck(first);
        const sum = [...code].reduce((total, each, place) => {
          const weight = place === 17 ? 1 : power(3, place, 31);
          return total + ALPHABET.indexOf(each) * weight;
        }, 0);
        expect(sum % 31).toBe(0);
        expect(creditCodeProblem(code)).toBeNull();
      }),
    );
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(stem, fc.nat(17), letter, (first, place, other) => {
        const code = first + creditCodeCheck(first);
        fc.pre(code[place] !== other && (place < 2 || place > 7 || /\d/.test(other)));
        expect(creditCodeProblem(code.slice(0, place) + other + code.slice(place + 1))).toBe('checkDigit');
      }),
    );
  });

  it('wraps a remainder of 0 to the character 0', () => {
    expect(creditCodeProblem('91440399MA00001230')).toBeNull();
  });
});
