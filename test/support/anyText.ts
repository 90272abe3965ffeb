import fc from 'fast-check';

/** Texts of all code points. fast-check's own unit 'binary' first lists them all, which takes most of a second. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.string({
    unit: fc
      .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
      .map((code) => String.fromCodePoint(code)),
  });
