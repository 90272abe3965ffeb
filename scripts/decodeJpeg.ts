import type { Pixels } from '../src/photo';
import { jpegSegments, type Segment } from '../src/photo/jpeg';
import { Bits, type Codes, codesOf } from './jpegBits';
import { type Coder, drawBlock, inOrder, readerOf, type Scan } from './jpegBlocks';

/**
 * Decodes a JPEG (baseline or progressive, 8 bits) with little memory; jpeg-js keeps an object for each block, which is
 * half a gigabyte for 12 megapixels. Throws when the file is damaged, or asks for more memory than `most` bytes.
 */
export function decodeJpeg(bytes: Uint8Array, most: number): Pixels {
  const jpeg: Jpeg = { bytes, tables: [], dc: [], ac: [], interval: 0, adobe: null };
  for (const segment of jpegSegments(bytes).segments) {
    const { marker, from } = segment;
    if (marker === 0xdb) readTables(jpeg, segment);
    else if (marker === 0xc4) readCodes(jpeg, segment);
    else if (marker === 0xdd) jpeg.interval = word(bytes, from);
    else if (marker === 0xee) jpeg.adobe = bytes[from + 11] ?? null;
    else if (marker === 0xda) readScan(jpeg, segment);
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8 && marker !== 0xcc)
      jpeg.frame = frameAt(jpeg, segment, most);
  }
  const { frame } = jpeg;
  if (!frame?.components.every(({ seen }) => seen)) throw new Error('no whole picture');
  if (frame.progressive) for (const each of frame.components) drawAll(each);
  return coloured(frame, jpeg.adobe);
}

interface Component {
  id: number;
  across: number;
  down: number;
  /** blocks in a row and rows of blocks, with those that fill up the last group */
  columns: number;
  rows: number;
  /** blocks in a row and rows of blocks of the picture itself */
  ownColumns: number;
  ownRows: number;
  tableId: number;
  table: Uint16Array;
  samples: Uint8ClampedArray;
  /** the coefficients: of all blocks where a block comes in several scans, or else of one */
  blocks: Int16Array;
  seen: boolean;
}

interface Frame {
  progressive: boolean;
  width: number;
  height: number;
  across: number;
  down: number;
  components: Component[];
}

interface Jpeg {
  bytes: Uint8Array;
  tables: Uint16Array[];
  dc: Codes[];
  ac: Codes[];
  interval: number;
  /** how an Adobe program says that it stored colours */
  adobe: number | null;
  frame?: Frame;
}

const word = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

function readTables({ bytes, tables }: Jpeg, { from, to }: Segment): void {
  for (let at = from; at < to; ) {
    const [wide, id] = [(bytes[at] as number) >> 4 !== 0, (bytes[at] as number) & 15];
    // A new list each time: a component keeps the table of its scan.
    const table = new Uint16Array(64);
    for (let place = 0; place < 64; place++)
      table[inOrder(place)] = wide ? word(bytes, at + 1 + place * 2) : (bytes[at + 1 + place] ?? 0);
    tables[id] = table;
    at += wide ? 129 : 65;
  }
}

function readCodes({ bytes, dc, ac }: Jpeg, { from, to }: Segment): void {
  for (let at = from; at < to; ) {
    const kind = bytes[at] as number;
    const { codes, end } = codesOf(bytes, at + 1);
    (kind >> 4 === 0 ? dc : ac)[kind & 15] = codes;
    at = end;
  }
}

function frameAt(jpeg: Jpeg, { marker, from }: Segment, most: number): Frame {
  const { bytes } = jpeg;
  if (jpeg.frame || marker > 0xc2 || bytes[from] !== 8) throw new Error('a kind that nobody hands in');
  const [height, width, count] = [word(bytes, from + 1), word(bytes, from + 3), bytes[from + 5] ?? 0];
  if (width === 0 || height === 0 || ![1, 3, 4].includes(count)) throw new Error('no picture');
  const parts = Array.from({ length: count }, (_, index) => {
    const at = from + 6 + index * 3;
    const factors = bytes[at + 1] ?? 0;
    return { id: bytes[at] ?? 0, across: factors >> 4, down: factors & 15, tableId: bytes[at + 2] ?? 0 };
  });
  if (parts.some(({ across, down }) => across < 1 || across > 4 || down < 1 || down > 4))
    throw new Error('no such sampling');
  const progressive = marker === 0xc2;
  const across = Math.max(...parts.map((part) => part.across));
  const down = Math.max(...parts.map((part) => part.down));
  const [groups, groupRows] = [Math.ceil(width / 8 / across), Math.ceil(height / 8 / down)];
  const blocksOf = (part: { across: number; down: number }) => groups * part.across * groupRows * part.down;
  const samples = parts.reduce((sum, part) => sum + blocksOf(part) * 64, 0);
  if (width * height * 4 + samples * (progressive ? 3 : 1) > most) throw new Error('too large');
  const components = parts.map(
    (part): Component => ({
      ...part,
      columns: groups * part.across,
      rows: groupRows * part.down,
      ownColumns: Math.ceil((width * part.across) / across / 8),
      ownRows: Math.ceil((height * part.down) / down / 8),
      table: new Uint16Array(64),
      samples: new Uint8ClampedArray(blocksOf(part) * 64),
      blocks: new Int16Array((progressive ? blocksOf(part) : 1) * 64),
      seen: false,
    }),
  );
  return { progressive, width, height, across, down, components };
}

function readScan(jpeg: Jpeg, { from, to }: Segment): void {
  const { bytes, frame } = jpeg;
  if (!frame) throw new Error('a scan before its frame');
  const count = bytes[from] ?? 0;
  const chosen = Array.from({ length: count }, (_, index) => {
    const [id, tables] = [bytes[from + 1 + index * 2] ?? 0, bytes[from + 2 + index * 2] ?? 0];
    const component = frame.components.find((one) => one.id === id);
    if (!component) throw new Error('no such component');
    component.seen = true;
    component.table = jpeg.tables[component.tableId] ?? component.table;
    const coder = { dc: jpeg.dc[tables >> 4] ?? EMPTY, ac: jpeg.ac[tables & 15] ?? EMPTY, previous: 0 };
    return { component, coder };
  });
  const end = from + 1 + count * 2;
  const bitsOfScan = bytes[end + 2] ?? 0;
  const scan: Scan = {
    first: bytes[end] ?? 0,
    last: Math.min(63, bytes[end + 1] ?? 0),
    before: bitsOfScan >> 4,
    shift: bitsOfScan & 15,
    run: 0,
  };
  const read = readerOf(frame.progressive, scan);
  const bits = new Bits(bytes, to);
  const readBlock = (component: Component, index: number, coder: Coder) => {
    const { blocks } = component;
    if (frame.progressive) read(bits, coder, scan, blocks, index * 64);
    else {
      blocks.fill(0);
      read(bits, coder, scan, blocks, 0);
      draw(component, index, 0);
    }
  };
  const alone = chosen.length === 1 ? chosen[0]?.component : undefined;
  const groups = alone
    ? { columns: alone.ownColumns, rows: alone.ownRows }
    : {
        columns: Math.ceil(frame.width / 8 / frame.across),
        rows: Math.ceil(frame.height / 8 / frame.down),
      };
  const all = groups.columns * groups.rows;
  for (let group = 0; group < all; group++) {
    if (jpeg.interval > 0 && group > 0 && group % jpeg.interval === 0) {
      bits.restart();
      scan.run = 0;
      for (const { coder } of chosen) coder.previous = 0;
    }
    const column = group % groups.columns;
    const row = (group - column) / groups.columns;
    for (const { component, coder } of chosen) {
      const [wide, high] = alone ? [1, 1] : [component.across, component.down];
      for (let y = row * high; y < (row + 1) * high; y++)
        for (let x = column * wide; x < (column + 1) * wide; x++)
          readBlock(component, y * component.columns + x, coder);
    }
  }
}

const EMPTY: Codes = new Uint16Array(65536);

function draw({ blocks, columns, table, samples }: Component, index: number, from: number): void {
  const column = index % columns;
  const row = (index - column) / columns;
  drawBlock(blocks, from, table, samples, row * 8 * columns * 8 + column * 8, columns * 8);
}

function drawAll(component: Component): void {
  for (let index = 0; index < component.columns * component.rows; index++) draw(component, index, index * 64);
}

/** The samples as red, green and blue. Without Adobe's word, three components are brightness and two of colour. */
function coloured({ width, height, across, down, components }: Frame, adobe: number | null): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  const [one, two, three, four] = components as [Component, Component?, Component?, Component?];
  const lines = components.map((each) =>
    Int32Array.from({ length: width }, (_, x) => Math.floor((x * each.across) / across)),
  );
  const isRgb = adobe === 0;
  for (let y = 0, to = 0; y < height; y++) {
    const start = (each: Component | undefined) =>
      each ? Math.floor((y * each.down) / down) * each.columns * 8 : 0;
    const [s1, s2, s3, s4] = [start(one), start(two), start(three), start(four)];
    for (let x = 0; x < width; x++, to += 4) {
      const a = one.samples[s1 + ((lines[0] as Int32Array)[x] as number)] as number;
      const b = two ? (two.samples[s2 + ((lines[1] as Int32Array)[x] as number)] as number) : 128;
      const c = three ? (three.samples[s3 + ((lines[2] as Int32Array)[x] as number)] as number) : 128;
      // Adobe stores four inks as what they leave of the light.
      const light = four ? (four.samples[s4 + ((lines[3] as Int32Array)[x] as number)] as number) / 255 : 1;
      data[to] = (isRgb ? a : a + 1.402 * (c - 128)) * light;
      data[to + 1] = (isRgb ? b : a - 0.344136 * (b - 128) - 0.714136 * (c - 128)) * light;
      data[to + 2] = (isRgb ? c : a + 1.772 * (b - 128)) * light;
      data[to + 3] = 255;
    }
  }
  return { width, height, data };
}
