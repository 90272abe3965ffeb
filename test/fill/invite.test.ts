import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { problemOfPrefix } from '@/fill/invite/address';
import { addressOf, qrPng } from '@/fill/invite/qrPng';
import { KINDS, PROVINCES, SUBJECT_CHOICES } from '@/rules';
import { launchOf, sceneOf } from '@/shell/launch';

/** What a phone's camera reads in a picture. */
function readBy(png: Uint8Array): string | undefined {
  const { data, width, height } = PNG.sync.read(Buffer.from(png));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

describe('the answers in a code', () => {
  it('come back as they were, whichever are given, and fit into a mini-program code (32 characters)', () => {
    for (const kind of [undefined, ...KINDS.map(({ id }) => id)])
      for (const subject of [undefined, ...SUBJECT_CHOICES])
        for (const province of [undefined, ...PROVINCES.map(({ code }) => code)]) {
          const scene = sceneOf({ kind, subject, province });
          expect(scene.length).toBeLessThanOrEqual(32);
          expect(launchOf({ scene })).toEqual({
            ...(kind && { kind }),
            ...(subject && { subject }),
            ...(province && { province }),
            ignored: false,
          });
        }
  });
});

describe('the picture of a code', () => {
  it.each([
    'https://example.com/beituo?k=first&t=4&p=44',
    'https://example.com/beituo',
    `https://example.com/${'a'.repeat(79)}?k=cancel_access&t=4g&p=44`,
  ])('is read as the link: %s', (link) => {
    expect(readBy(qrPng(link))).toBe(link);
  });

  it('is the same picture in the address that a screen shows', () => {
    for (const length of [0, 1, 2, 3, 4, 1000]) {
      const bytes = Uint8Array.from({ length }, (_, place) => (place * 37) & 255);
      expect(addressOf(bytes)).toBe(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
    }
  });

  it('is small enough to be shown at once', () => {
    expect(qrPng('https://example.com/beituo?k=first&t=4&p=44').length).toBeLessThan(3000);
  });
});

describe('the address before the answers', () => {
  it.each(['https://example.com', 'https://example.com/beituo', 'https://a.b-c.com.cn/x/y_1/'])(
    'may be %s',
    (prefix) => {
      expect(problemOfPrefix(prefix)).toBeNull();
    },
  );

  it.each([
    '',
    'example.com/beituo',
    'http://example.com/beituo',
    'https://example.com/beituo?x=1',
    'https://example.com/beituo#x',
    'https://example',
    'https://例子.中国/备妥',
    'javascript:alert(1)',
    `https://example.com/${'a'.repeat(100)}`,
  ])('may not be %s', (prefix) => {
    expect(problemOfPrefix(prefix)).toMatch(/https:\/\/|太长/);
  });
});
