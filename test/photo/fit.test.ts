import fc from 'fast-check';
import { type CopyLimits, fitted } from '@/photo';
import { limitsOf } from './taken';

const CARD = limitsOf('card').copy;
const LICENCE = limitsOf('licence').copy;

/** A model of a JPEG encoder for photos from a camera: the bytes grow with the pixels and strongly with the quality. */
function encoderOf(bitsAtBest: number, steepness: number) {
  const asked: { width: number; height: number; quality: number; bytes: number }[] = [];
  const encode = async (width: number, height: number, quality: number) => {
    const bytes = Math.round((width * height * bitsAtBest * Math.exp(steepness * (quality - 1))) / 8);
    asked.push({ width, height, quality, bytes });
    return { bytes };
  };
  return { asked, encode };
}

const photos = fc.record({
  width: fc.integer({ min: 300, max: 6000 }),
  height: fc.integer({ min: 300, max: 6000 }),
  bits: fc.double({ min: 0.8, max: 8, noNaN: true }),
  steepness: fc.double({ min: 2, max: 4.5, noNaN: true }),
  limits: fc.constantFrom<CopyLimits>(CARD, LICENCE),
});

describe('fitted', () => {
  it('never enlarges, never has fewer than the least pixels or more than 2 MB, and encodes six times at most', async () => {
    await fc.assert(
      fc.asyncProperty(photos, async ({ width, height, bits, steepness, limits }) => {
        const { asked, encode } = encoderOf(bits, steepness);
        const found = await fitted({ width, height }, limits, encode);
        expect(asked.length).toBeLessThanOrEqual(6);
        for (const one of asked) {
          expect(one.width).toBeLessThanOrEqual(width);
          expect(one.height).toBeLessThanOrEqual(height);
          expect(Math.max(one.width, one.height)).toBeGreaterThanOrEqual(
            Math.min(limits.long, Math.max(width, height)),
          );
          expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(
            Math.min(limits.short, Math.min(width, height)),
          );
          expect(Math.abs(one.width / one.height / (width / height) - 1)).toBeLessThan(0.01);
        }
        if (found) {
          expect(found.encoded.bytes).toBeLessThanOrEqual(limits.most);
          expect(found.aimed).toBe(found.encoded.bytes >= limits.from && found.encoded.bytes <= limits.to);
          expect(asked).toContainEqual(
            expect.objectContaining({ width: found.width, quality: found.quality }),
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reaches 100–200 KB whenever the photo allows it at a quality that can be read', async () => {
    const large = fc.record({
      width: fc.integer({ min: 2000, max: 4600 }),
      height: fc.integer({ min: 1600, max: 3400 }),
      bits: fc.double({ min: 1.5, max: 4, noNaN: true }),
      steepness: fc.double({ min: 2.2, max: 4, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(large, async ({ width, height, bits, steepness }) => {
        const { encode } = encoderOf(bits, steepness);
        const found = await fitted({ width, height }, CARD, encode);
        expect(found?.aimed).toBe(true);
        const smallest =
          Math.max(found?.width ?? 0, found?.height ?? 0) <=
          Math.max(1281, (721 * Math.max(width, height)) / Math.min(width, height));
        expect(smallest || (found?.quality ?? 0) >= 0.34).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('encodes a photo that is already small without making it smaller', async () => {
    const { asked, encode } = encoderOf(0.4, 3);
    const found = await fitted({ width: 1300, height: 800 }, CARD, encode);
    expect(found).toMatchObject({ width: 1300, height: 800, aimed: false });
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('is null when nothing under 2 MB can be made', async () => {
    expect(await fitted({ width: 4000, height: 3000 }, CARD, async () => ({ bytes: 3_000_000 }))).toBeNull();
  });
});
