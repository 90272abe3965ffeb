/** Marks that touch each other on a map of the picture: where each of their rows begins and ends, in pixels. */
export interface Shape {
  top: number;
  left: number[];
  right: number[];
  /** how many pixels */
  size: number;
  /** the sum of the values of its pixels */
  weight: number;
}

/** Groups of neighbouring places whose value is above the bound; corners touch too. */
export function shapesIn(map: Float32Array, width: number, height: number, bound: number): Shape[] {
  const seen = new Uint8Array(width * height);
  const shapes: Shape[] = [];
  for (let at = 0; at < seen.length; at++) {
    if (!seen[at] && (map[at] as number) > bound) shapes.push(shapeFrom(at));
  }
  return shapes;

  function shapeFrom(start: number): Shape {
    const shape: Shape = { top: Math.floor(start / width), left: [], right: [], size: 0, weight: 0 };
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const y = Math.floor(at / width);
      const x = at - y * width;
      // The first place that is found is in the upper row.
      const row = y - shape.top;
      shape.left[row] = Math.min(shape.left[row] ?? x, x);
      shape.right[row] = Math.max(shape.right[row] ?? x, x);
      shape.size += 1;
      shape.weight += map[at] as number;
      for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++) {
        for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) {
          const next = j * width + i;
          if (seen[next] || (map[next] as number) <= bound) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    return shape;
  }
}
