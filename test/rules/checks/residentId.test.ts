import fc from 'fast-check';
import { birthdayIn, isMale, residentIdCheck, residentIdProblem } from '@/rules/checks';

/** base^times modulo modulus */
const power = (base: number, times: number, modulus: number): number =>
  times === 0 ? 1 : (base * power(base, times - 1, modulus)) % modulus;

const TODAY = '2026-03-10';
const two = (value: number) => String(value).padStart(2, '0');
const stem = fc
  .tuple(
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.integer({ min: 1900, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(
    ([area, year, month, day, serial]) =>
      `${area}${year}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`,
  );

describe('residentIdProblem', () => {
  it.each([
    { id: '11010519491231002X', why: 'the example of GB 11643' },
    { id: '11010519491231002x', why: 'a lower-case x is allowed' },
    { id: '360426199101010071', why: 'published example' },
    { id: '440399200002290133', why: '29 February of a leap year' },
  ])('accepts $id: $why', ({ id }) => {
    expect(residentIdProblem(id, TODAY)).toBeNull();
  });

  it.each([
    { id: '110105199001011234', problem: 'checkDigit', why: 'the sample of the official interface page' },
    { id: '440399199102300137', problem: 'birthday', why: '30 February, although the check digit fits' },
    { id: '440399190002290138', problem: 'birthday', why: '1900 was no leap year' },
    { id: '110105194912310', problem: 'shape', why: 'the old format of 15 digits' },
    { id: '01010519491231002X', problem: 'shape', why: 'no area begins with 0' },
    { id: '1101051949123100２X', problem: 'shape', why: 'a full-width digit' },
  ])('finds the $problem of $id: $why', ({ id, problem }) => {
    expect(residentIdProblem(id, TODAY)).toBe(problem);
  });

  it('refuses a birthday in the future', () => {
    const born = (day: string) => `440106${day}001`;
    const whole = (first: string) => first + residentIdCheck(first);
    expect(residentIdProblem(whole(born('20260310')), TODAY)).toBeNull();
    expect(residentIdProblem(whole(born('20260311')), TODAY)).toBe('future');
  });

  it('accepts every number whose sum with weights 2^(18-i) is 1 modulo 11 (GB 11643-1999)', () => {
    fc.assert(
      fc.property(stem, (first) => {
        const id = first + residentIdCheck(first);
        const sum = [...id].reduce((total, each, place) => {
          const value = each === 'X' ? 10 : Number(each);
          return total + value * power(2, 17 - place, 11);
        }, 0);
        expect(sum % 11).toBe(1);
        expect(residentIdProblem(id, TODAY)).toBeNull();
      }),
    );
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(stem, fc.nat(16), fc.nat(9), (first, place, other) => {
        const id = first + residentIdCheck(first);
        fc.pre(id[place] !== String(other));
        expect(residentIdProblem(id.slice(0, place) + other + id.slice(place + 1), TODAY)).not.toBeNull();
      }),
    );
  });
});

describe('birthdayIn and isMale', () => {
  it('read the date of birth and the sex from the number', () => {
    expect(birthdayIn('11010519491231002X')).toBe('1949-12-31');
    expect(isMale('440199197906110216')).toBe(true);
    expect(isMale('440199198809230325')).toBe(false);
  });
});
