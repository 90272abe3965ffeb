/** One marker segment of a JPEG: its content is from byte `from` to byte `to`, its marker is at `start`. */
export interface Segment {
  marker: number;
  start: number;
  from: number;
  to: number;
}

const SOS = 0xda;
const EOI = 0xd9;

/**
 * The segments of a JPEG in order, after its first two bytes. `end` is where the photo ends; null when its end is
 * missing. Bytes after the end (a moving photo, a preview) do not belong to it.
 */
export function jpegSegments(bytes: Uint8Array): { segments: Segment[]; end: number | null } {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return { segments, end: null };
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const start = at;
    const from = at + 4;
    const to = at + 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
    if (to < from || to > bytes.length) return { segments, end: null };
    segments.push({ marker, start, from, to });
    at = marker === SOS ? afterScan(bytes, to) : to;
    if (bytes[at] === 0xff && bytes[at + 1] === EOI) return { segments, end: at + 2 };
  }
  return { segments, end: null };
}

/** Where the coded pixels that begin at `from` end: at the next marker. */
function afterScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] as number;
    const inside = next === 0 || (next >= 0xd0 && next <= 0xd7) || next === 0xff;
    if (!inside) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}
