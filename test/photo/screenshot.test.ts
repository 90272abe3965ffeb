import { assessWhole, headerOf, type Pixels } from '@/photo';
import * as damage from './damage';
import { drawn } from './papers';
import { limitsOf, taken } from './taken';

const WIDTH = 1080;
const HEIGHT = 2400;

/** An electronic licence on a phone's screen, as the phone saves it. */
function screenshot(): Pixels {
  const paper = drawn('licenceWide', 1000, 1);
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(245);
  const left = Math.round((WIDTH - paper.width) / 2);
  const top = Math.round((HEIGHT - paper.height) / 2);
  for (let y = 0; y < paper.height; y++) {
    const row = paper.data.subarray(y * paper.width * 4, (y + 1) * paper.width * 4);
    data.set(row, ((top + y) * WIDTH + left) * 4);
  }
  return { width: WIDTH, height: HEIGHT, data };
}

const slightIn = (jpeg: Uint8Array): readonly string[] => {
  const header = headerOf(jpeg);
  if (!header) throw new Error('no JPEG');
  return assessWhole(damage.opened(jpeg), { bytes: jpeg.length, ...header }, limitsOf('licence')).slight;
};

describe('assess: a screenshot of an electronic licence', () => {
  it('gets a hint as a PNG, and as a JPEG that a chat has made of it', () => {
    const shot = screenshot();
    const file = { bytes: 180_000, width: WIDTH, height: HEIGHT, format: 'png' };
    expect(assessWhole(shot, file, limitsOf('licence')).slight).toContain('screenshot');
    expect(slightIn(damage.jpegOf(shot, 60))).toContain('screenshot');
  });

  it('is not seen in a photo of the same size that a camera took', () => {
    const photo = taken({ width: WIDTH, height: HEIGHT, fill: 0.3 });
    const file = { bytes: 180_000, width: WIDTH, height: HEIGHT, format: 'png' };
    expect(assessWhole(photo, file, limitsOf('card')).slight).not.toContain('screenshot');
    expect(slightIn(damage.jpegOf(photo, 40))).not.toContain('screenshot');
  });

  it('is not seen in a scan with blank lines, whose page has another shape', () => {
    const page = drawn('plainLetter', 1240, 1);
    const file = { bytes: 180_000, width: page.width, height: page.height, format: 'png' };
    expect(assessWhole(page, file, limitsOf('letter')).slight).not.toContain('screenshot');
  });
});
