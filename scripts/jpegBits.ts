/** Reads the coded bits of a JPEG's scan (ITU-T T.81, Annex F). */

/** By the next 16 bits of a scan: the length of the code they begin with, times 256, and the value it stands for. */
export type Codes = Uint16Array;

/** A Huffman table: 16 counts of codes by their length, then the values in the order of the codes. */
export function codesOf(bytes: Uint8Array, at: number): { codes: Codes; end: number } {
  const codes = new Uint16Array(65536);
  let next = at + 16;
  let code = 0;
  for (let length = 1; length <= 16; length++) {
    const share = 1 << (16 - length);
    for (let left = bytes[at + length - 1] ?? 0; left > 0; left--, code += share) {
      if (code + share > 65536) throw new Error('too many codes');
      codes.fill((length << 8) | (bytes[next++] ?? 0), code, code + share);
    }
  }
  return { codes, end: next };
}

export class Bits {
  private held = 0;
  private count = 0;
  private padded = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  /** Keeps at least 17 bits ready. Zeros follow the end of a scan; who needs them reads a damaged file. */
  private fill(): void {
    while (this.count <= 16) {
      let byte = this.bytes[this.at] ?? 0xff;
      if (byte !== 0xff) this.at++;
      else if (this.bytes[this.at + 1] === 0) this.at += 2;
      else {
        byte = 0;
        if (++this.padded > 3) throw new Error('the scan ends too early');
      }
      this.held = ((this.held << 8) | byte) & 0xffffff;
      this.count += 8;
    }
  }

  take(count: number): number {
    if (count === 0) return 0;
    if (this.count < count) this.fill();
    this.count -= count;
    return (this.held >> this.count) & ((1 << count) - 1);
  }

  /** A number of so many bits, whose first bit is its sign. */
  signed(count: number): number {
    if (count > 15) throw new Error('a value too long');
    const value = this.take(count);
    return count > 0 && value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
  }

  value(codes: Codes): number {
    if (this.count < 16) this.fill();
    const found = codes[(this.held >> (this.count - 16)) & 0xffff] as number;
    if (found === 0) throw new Error('no such code');
    this.count -= found >> 8;
    return found & 255;
  }

  /** Goes on behind the restart marker that must stand here. */
  restart(): void {
    while (this.bytes[this.at] === 0xff && this.bytes[this.at + 1] === 0xff) this.at++;
    const marker = this.bytes[this.at + 1] ?? 0;
    if (this.bytes[this.at] !== 0xff || marker < 0xd0 || marker > 0xd7) throw new Error('no restart marker');
    this.at += 2;
    this.held = 0;
    this.count = 0;
    this.padded = 0;
  }
}
