import { type Mark, markFor, overviewOf, type Pixels, shrink, VIEW_SIDE } from '@/photo';
import { depthIn, type Quad } from '@/photo/frame/geometry';
import { BACKGROUNDS } from './backgrounds';
import { drawn, PAPERS, type PaperName } from './papers';
import { cornersIn, photo, type Shot } from './scene';

const TEXT = '仅用于小程序备案';
const SHOT: Shot = {
  width: 1024,
  height: 768,
  background: BACKGROUNDS.desk,
  fill: 0.5,
  turned: 4,
  leaning: 0,
  right: 0,
  down: 0,
  rounded: 0,
  falloff: 0,
  shadow: 0,
};

/**
 * Points inside the rectangle of a mark, in pixels of the photo. The rectangle is wider by `clear` letters on every
 * side.
 */
function pointsOf({ text, x, y, length, letter, angle }: Mark, { width, height }: Pixels, clear = 0) {
  const [wider, higher] = [1 + (2 * clear) / text.length, 1 + 2 * clear];
  const points: { x: number; y: number }[] = [];
  for (let along = -0.5; along <= 0.5; along += 0.02) {
    for (let across = -0.5; across <= 0.5; across += 0.1) {
      const u = along * length * width * wider;
      const v = across * letter * width * higher;
      points.push({
        x: x * width + u * Math.cos(angle) - v * Math.sin(angle),
        y: y * height + u * Math.sin(angle) + v * Math.cos(angle),
      });
    }
  }
  return points;
}

describe('markFor', () => {
  it.each(['idFront', 'idBack', 'sealedLetter', 'licenceTall'] as PaperName[])(
    'finds blank paper on %s, half a letter away from ink, inside the document and turned like it',
    (name) => {
      const upright = PAPERS[name].height > PAPERS[name].width;
      const shot = upright ? { ...SHOT, width: 768, height: 1024 } : SHOT;
      const view = photo(drawn(name, 760, 2), shot);
      const mark = markFor(view, overviewOf(view, view).frame, TEXT);
      if (!mark) throw new Error('no place found');
      expect(Math.abs((mark.angle * 180) / Math.PI - shot.turned)).toBeLessThan(1.5);
      const tones = pointsOf(mark, view, 0.5).map(
        ({ x, y }) => view.data[(Math.round(y) * view.width + Math.round(x)) * 4 + 1] as number,
      );
      expect(Math.min(...tones)).toBeGreaterThan(150);
      const corners = cornersIn(drawn(name, 76, 2), shot) as unknown as Quad;
      expect(Math.min(...pointsOf(mark, view).map((point) => depthIn(point, corners)))).toBeGreaterThan(0);
    },
  );

  it('is null when there is writing everywhere', () => {
    const full: Pixels = { width: 400, height: 300, data: new Uint8ClampedArray(400 * 300 * 4) };
    for (let at = 0; at < full.data.length; at++)
      full.data[at] = (Math.floor(at / 20) + Math.floor(at / 8000)) % 2 ? 240 : 20;
    expect(markFor(full, null, TEXT)).toBeNull();
  });

  it('takes the whole photo as the paper when there is no frame', () => {
    const empty: Pixels = { width: 1200, height: 900, data: new Uint8ClampedArray(1200 * 900 * 4).fill(240) };
    const mark = markFor(shrink(empty, VIEW_SIDE), null, TEXT);
    expect(mark).toMatchObject({ text: TEXT, tone: 'dark', angle: 0 });
    if (!mark) return;
    // The letters end at least a twentieth of the height above the border.
    const below = (1 - mark.y) * empty.height - (mark.letter * empty.width) / 2;
    expect(below).toBeGreaterThan(0.05 * empty.height);
  });

  it('writes light letters on dark paper', () => {
    const dark: Pixels = { width: 600, height: 400, data: new Uint8ClampedArray(600 * 400 * 4).fill(40) };
    expect(markFor(dark, null, TEXT)?.tone).toBe('light');
  });
});
