import { brightness, type Pixels, type Plane } from '../pixels';

const { sqrt } = Math;

type Colour = [number, number, number];

/**
 * Planes in which paper is different from what it lies on: brightness, paleness (the least of red, green and blue), and
 * the distance from the colours along the border.
 */
export function channelsOf(pixels: Pixels): Plane[] {
  return [brightness(pixels), paleness(pixels), strangeness(pixels)];
}

function paleness({ width, height, data }: Pixels): Plane {
  const plane = new Float32Array(width * height);
  for (let index = 0, from = 0; index < plane.length; index++, from += 4) {
    plane[index] = Math.min(data[from] as number, data[from + 1] as number, data[from + 2] as number);
  }
  return { width, height, data: plane };
}

function strangeness(pixels: Pixels): Plane {
  const { width, height, data } = pixels;
  const usual = borderColours(pixels);
  const plane = new Float32Array(width * height);
  for (let index = 0, from = 0; index < plane.length; index++, from += 4) {
    const colour: Colour = [data[from] as number, data[from + 1] as number, data[from + 2] as number];
    plane[index] = Math.min(...usual.map((one) => apart(colour, one)));
  }
  return { width, height, data: plane };
}

const apart = (a: Colour, b: Colour) => sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);

/** The two colours that describe the outermost pixels best (2-means, starting with the darkest and the brightest). */
function borderColours({ width, height, data }: Pixels): Colour[] {
  const ring: Colour[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x > 1 && x < width - 2 && y > 1 && y < height - 2) continue;
      const from = (y * width + x) * 4;
      ring.push([data[from] as number, data[from + 1] as number, data[from + 2] as number]);
    }
  }
  const light = (colour: Colour) => colour[0] + colour[1] + colour[2];
  ring.sort((a, b) => light(a) - light(b));
  let means = [ring[Math.floor(ring.length * 0.1)], ring[Math.floor(ring.length * 0.9)]] as Colour[];
  for (let round = 0; round < 4; round++) {
    const sums = means.map(() => [0, 0, 0, 0] as [number, number, number, number]);
    for (const colour of ring) {
      const nearer = apart(colour, means[0] as Colour) <= apart(colour, means[1] as Colour) ? 0 : 1;
      const sum = sums[nearer] as [number, number, number, number];
      for (let channel = 0; channel < 3; channel++)
        sum[channel] = (sum[channel] as number) + (colour[channel] as number);
      sum[3]++;
    }
    means = sums.map((sum, index) =>
      sum[3] > 0 ? [sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]] : (means[index] as Colour),
    );
  }
  return means;
}
