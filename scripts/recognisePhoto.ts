import { MODEL_FILES, ONNX_FOR_NODE, recognitionInstalled } from '../config/recognition';
import { headerOf, shrink } from '../src/photo';
import { engineOn, type Line, type Onnx, recognisedIn } from '../src/recognition';
import { decoded } from './photoPixels';
import { bytesOf, textOf, Unreadable } from './textFile';

/** In pixels: a longer photo is scaled down. The lines of a licence are then some 25 pixels high. */
const LONG_SIDE = 2048;

const HINT =
  '识别照片要先装一个可选的包：npm run recognition:install（约 160 MB）；也可以给出文字（.txt）或识别结果（.json）。';

/** Loaded when the first photo is recognised. */
async function load() {
  const loaded = await import(ONNX_FOR_NODE);
  const onnx: Onnx = loaded.default ?? loaded;
  return engineOn(onnx, {
    detection: bytesOf(MODEL_FILES['detection.onnx']),
    reading: bytesOf(MODEL_FILES['reading.onnx']),
    signs: textOf(MODEL_FILES['signs.txt'], () => ''),
  });
}

let engine: ReturnType<typeof load> | undefined;

/** The lines of text in a photo, recognised on this machine. However it is turned: the engine finds out. */
export async function linesOn(file: string): Promise<Line[]> {
  const bytes = bytesOf(file);
  const header = headerOf(bytes);
  if (!header) throw new Unreadable(`${file}：不是 JPEG 或 PNG 照片，请另存为其中一种再试。`);
  if (!recognitionInstalled()) throw new Unreadable(`${file}：${HINT}`);
  const pixels = header.complete ? await decoded(bytes, header) : null;
  if (!pixels) throw new Unreadable(`${file}：这张照片打不开，文件不完整，或像素太多。`);
  engine ??= load();
  return recognisedIn(shrink(pixels, LONG_SIDE), await engine);
}
