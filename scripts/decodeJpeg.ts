import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pixels } from '../src/photo';

/** mozjpeg in WebAssembly, loaded once. What it says about damaged files is not for a person. */
const loaded = (async () => {
  globalThis.ImageData ??= class {
    constructor(
      readonly data: Uint8ClampedArray,
      readonly width: number,
      readonly height: number,
    ) {}
  } as unknown as typeof ImageData;
  const { default: decode, init } = await import('@jsquash/jpeg/decode.js');
  const code = readFileSync(path.join(__dirname, '../node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'));
  await init({ wasmBinary: code, printErr: () => {} });
  return decode;
})();

/** The pixels of a JPEG as they are stored, not turned upright. Rejects when the file cannot be decoded. */
export async function decodeJpeg(bytes: Uint8Array): Promise<Pixels> {
  const decode = await loaded;
  const { buffer } = Uint8Array.from(bytes);
  return decode(buffer, { preserveOrientation: false });
}
