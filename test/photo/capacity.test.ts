import { headerOf } from '@/photo';
import * as damage from './damage';
import { pngOf } from './files';

const plain = (width: number, height: number) => {
  const data = new Uint8ClampedArray(width * height * 4).fill(180);
  return { width, height, data };
};
const blank = damage.jpegOf(plain(640, 480), 85);

/** The same file whose head claims another size. */
function claiming(file: Uint8Array, width: number, height: number): Uint8Array {
  const bytes = Buffer.from(file);
  const at = bytes.indexOf(Buffer.from([0xff, 0xc0])) + 5;
  bytes.writeUInt16BE(height, at);
  bytes.writeUInt16BE(width, at + 2);
  return bytes;
}

describe('a head that claims more pixels than its file can hold', () => {
  it('is not of a whole photo, so that nothing tries to decode 39 megapixels from a few kilobytes', () => {
    expect(headerOf(claiming(blank, 6300, 6300))).toMatchObject({ width: 6300, complete: false });
  });

  it('does not concern the emptiest photo that an encoder writes', () => {
    expect(headerOf(blank)?.complete).toBe(true);
    expect(headerOf(pngOf(plain(1600, 1200)))?.complete).toBe(true);
  });

  it('is found in a PNG too', () => {
    const png = pngOf(plain(64, 48));
    png.writeUInt32BE(6300, 16);
    png.writeUInt32BE(6300, 20);
    expect(headerOf(png)?.complete).toBe(false);
  });
});
