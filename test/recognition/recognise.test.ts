import type { Pixels } from '@/photo';
import { recognisedIn } from '@/recognition';
import type { Engine, Tensor } from '@/recognition/engine';
import { engineOn, type Onnx } from '@/recognition/onnx';
import { textOf } from '@/recognition/readLine';
import { cut } from '@/recognition/strip';

const SIGNS = ['甲', '乙', '丙'];

/** What a model says in each step: the number of a sign (0: none) and how certain it is. */
const steps = (...said: [sign: number, certainty: number][]): Tensor => {
  const data = new Float32Array(said.length * (SIGNS.length + 1));
  for (const [step, [sign, certainty]] of said.entries()) data[step * (SIGNS.length + 1) + sign] = certainty;
  return { data, dims: [1, said.length, SIGNS.length + 1] };
};

const page = (width: number, height: number): Pixels => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4).fill(255),
});

interface Bar {
  /** its middle */
  x: number;
  y: number;
  length: number;
  height: number;
  /** degrees clockwise */
  turned?: number;
  /** how surely the model takes it for text */
  value?: number;
}

/** Paints bars on a map of the page, as the model that finds lines marks their cores. */
function painted(bars: readonly Bar[], width: number, height: number): Float32Array {
  const map = new Float32Array(width * height);
  for (const { x, y, length, height: high, turned = 0, value = 0.9 } of bars) {
    const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
    for (let at = 0; at < map.length; at++) {
      const [dx, dy] = [(at % width) + 0.5 - x, Math.floor(at / width) + 0.5 - y];
      const inside = Math.abs(dx * cos + dy * sin) <= length / 2 && Math.abs(dy * cos - dx * sin) <= high / 2;
      if (inside) map[at] = value;
    }
  }
  return map;
}

/** An engine that finds these bars, and hears what `read` says of each strip that it is shown. */
const engineFor = (
  bars: readonly Bar[],
  read: (strip: Tensor) => Tensor = () => steps([1, 0.9]),
): Engine => ({
  detect: async ({ dims: [, , height = 0, width = 0] }) => ({
    data: painted(bars, width, height),
    dims: [1, 1, height, width],
  }),
  read: async (strip) => read(strip),
  signs: SIGNS,
});

describe('textOf', () => {
  it('leaves out the steps without a sign, and says a sign once that lasts several steps', () => {
    const said = steps([0, 0.9], [1, 0.8], [1, 0.7], [0, 0.9], [1, 0.6], [3, 0.7], [0, 0.9]);
    expect(textOf(said, SIGNS)).toEqual({ text: '甲甲丙', certainty: expect.closeTo(0.7, 5) });
  });

  it('is empty, and not certain, where no sign was seen', () => {
    expect(textOf(steps([0, 0.9], [0, 0.9]), SIGNS)).toEqual({ text: '', certainty: 0 });
  });
});

describe('cut', () => {
  it('turns a tilted strip level and scales it', () => {
    const pixels = page(200, 200);
    const dark = painted([{ x: 100, y: 90, length: 120, height: 20, turned: 30, value: 1 }], 200, 200);
    for (const [at, value] of dark.entries()) if (value) pixels.data.fill(0, at * 4, at * 4 + 3);
    const along = { x: Math.cos(Math.PI / 6), y: Math.sin(Math.PI / 6) };
    const strip = cut(pixels, { x: 100, y: 90, along, length: 120, height: 20 }, 60, 10);
    const inner = [...strip.data].filter((_, at) => at % 4 === 0 && at / 4 > 60 && at / 4 < 540);
    expect(inner.filter((red) => red > 20).length).toBeLessThan(inner.length / 20);
    const wider = cut(pixels, { x: 100, y: 90, along, length: 120, height: 60 }, 60, 30);
    expect([wider.data[30 * 4], wider.data[(29 * 60 + 30) * 4]]).toEqual([255, 255]);
  });

  it('repeats the edge of the picture outside it', () => {
    const pixels = page(4, 4);
    const { data } = cut(pixels, { x: 0, y: 0, along: { x: 1, y: 0 }, length: 8, height: 8 }, 8, 8);
    expect([...data].every((value) => value === 255)).toBe(true);
  });
});

describe('recognisedIn', () => {
  it('gives each line with its place, from top to bottom', async () => {
    const bars = [
      { x: 300, y: 200, length: 300, height: 20 },
      { x: 300, y: 100, length: 400, height: 20 },
    ];
    const lines = await recognisedIn(page(640, 320), engineFor(bars));
    expect(lines.map(({ text, box: [, y] }) => [text, Math.round(y / 100)])).toEqual([
      ['甲', 1],
      ['甲', 2],
    ]);
    const [x, y, width, height] = lines[0]?.box ?? [0, 0, 0, 0];
    expect([x < 100, x + width > 500, y < 90, y + height > 110]).toEqual([true, true, true, true]);
    expect(height).toBeLessThan(60);
  });

  it('gives lines of a tilted page one below the other, as they stand on the level page', async () => {
    const turned = 12;
    const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
    const bars = [-60, 0, 60].map((down) => ({
      x: 320 - down * sin,
      y: 240 + down * cos,
      length: 300,
      height: 16,
      turned,
    }));
    const boxes = (await recognisedIn(page(640, 480), engineFor(bars))).map(({ box }) => box);
    expect(boxes).toHaveLength(3);
    for (const [x] of boxes) expect(Math.abs(x - (boxes[0]?.[0] ?? 0))).toBeLessThan(4);
    for (const [, , , height] of boxes) expect(height).toBeLessThan(45);
  });

  it('reads two pieces of a line that nearly touch as one, and two columns apart', async () => {
    const bars = [
      { x: 60, y: 100, length: 40, height: 20 },
      { x: 200, y: 100, length: 200, height: 20 },
      { x: 480, y: 100, length: 200, height: 20 },
    ];
    expect(await recognisedIn(page(640, 320), engineFor(bars))).toHaveLength(2);
  });

  it('leaves out what the model takes for text with doubt, specks, and strips that read badly', async () => {
    const doubtful = [{ x: 300, y: 100, length: 300, height: 20, value: 0.4 }];
    const speck = [{ x: 300, y: 100, length: 2, height: 2 }];
    expect(await recognisedIn(page(640, 320), engineFor([...doubtful]))).toEqual([]);
    expect(await recognisedIn(page(640, 320), engineFor([...speck]))).toEqual([]);
    const seal = engineFor([{ x: 300, y: 100, length: 300, height: 20 }], () => steps([1, 0.3], [2, 0.4]));
    expect(await recognisedIn(page(640, 320), seal)).toEqual([]);
  });

  it('turns a page over that lies on its head', async () => {
    // The page is white above and black below: a strip is upright when its upper edge is the lighter one.
    const pixels = page(640, 320);
    for (let y = 0; y < 320; y++)
      for (let x = 0; x < 640; x++) pixels.data.fill(y, (y * 640 + x) * 4, (y * 640 + x) * 4 + 3);
    const upside = ({ data, dims: [, , height = 0, width = 0] }: Tensor) =>
      (data[0] as number) > (data[(height - 1) * width] as number) ? steps([2, 0.9]) : steps([1, 0.6]);
    const bars = [100, 200].map((y) => ({ x: 300, y, length: 300, height: 20 }));
    const lines = await recognisedIn(pixels, engineFor(bars, upside));
    expect(lines.map(({ text }) => text)).toEqual(['乙', '乙']);
  });

  it('finds no lines on an empty page', async () => {
    expect(await recognisedIn(page(64, 64), engineFor([]))).toEqual([]);
  });
});

describe('engineOn', () => {
  it('gives each model its own input, and adds the blank to the signs', async () => {
    const asked: unknown[] = [];
    const onnx: Onnx = {
      Tensor: class {
        constructor(
          readonly type: string,
          readonly data: Float32Array,
          readonly dims: readonly number[],
        ) {}
      },
      InferenceSession: {
        create: async (model) => ({
          inputNames: ['x'],
          outputNames: ['y'],
          run: async ({ x }) => {
            asked.push([model, x?.dims]);
            return { y: { data: new Float32Array(1), dims: [1] } };
          },
        }),
      },
    };
    const engine = await engineOn(onnx, { detection: 'find', reading: 'read', signs: '甲\n乙\n' });
    await engine.detect({ data: new Float32Array(3), dims: [1, 3, 1, 1] });
    await engine.read({ data: new Float32Array(6), dims: [1, 3, 1, 2] });
    expect(engine.signs).toEqual(['甲', '乙', ' ']);
    expect(asked).toEqual([
      ['find', [1, 3, 1, 1]],
      ['read', [1, 3, 1, 2]],
    ]);
  });
});
