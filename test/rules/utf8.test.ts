import fc from 'fast-check';
import { utf8Of, utf8Text } from '@/rules';
import { anyText } from '../support/anyText';

describe('utf8Of', () => {
  it('is UTF-8, also of rare letters and of half a pair, and utf8Text reads it back', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect([...utf8Of(text)]).toEqual([...new TextEncoder().encode(text)]);
        expect(utf8Text(utf8Of(text))).toBe(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8Of(text)),
        );
      }),
    );
    expect(utf8Text(utf8Of('𠮷😀\ud800'))).toBe('𠮷😀\ufffd');
  });
});
