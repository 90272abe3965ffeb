import { markedSpots } from '@/fill/documents/spotWords';

const spot = (problem: string, x: number, y: number, width = 0.1, height = 0.1) => ({
  problem,
  x,
  y,
  width,
  height,
});
const saidOf = (...spots: Parameters<typeof spot>[]) =>
  markedSpots(spots.map((one) => spot(...one))).map(({ words }) => words);

describe('markedSpots', () => {
  it('says where on the photo a spot is', () => {
    expect(saidOf(['glare', 0.8, 0.1])).toEqual(['右上角反光']);
    expect(saidOf(['glare', 0, 0.85])).toEqual(['左下角反光']);
    expect(saidOf(['glare', 0.45, 0.45])).toEqual(['中间反光']);
    expect(saidOf(['watermark_covers', 0.1, 0.4, 0.8, 0.2])).toEqual(['中间水印']);
    expect(saidOf(['cut_off', 0.94, 0.1, 0.06, 0.9], ['cut_off', 0.1, 0.92, 0.9, 0.08])).toEqual([
      '右边没拍全',
      '下边没拍全',
    ]);
  });

  it('draws its box in shares of the photo, with the word at the side where there is room', () => {
    expect(markedSpots([spot('glare', 0.625, 0.1, 0.25, 0.2)])).toMatchObject([
      { word: '反光', atRight: true, style: { left: '62.5%', top: '10%', width: '25%', height: '20%' } },
    ]);
    expect(markedSpots([spot('cut_off', 0, 0.1)])[0]?.atRight).toBe(false);
  });

  it('marks nothing on a photo that was assessed before spots were kept, nor what has no words', () => {
    expect(markedSpots(undefined)).toEqual([]);
    expect(saidOf(['constructor', 0, 0], ['blur', 0, 0])).toEqual([]);
  });
});
