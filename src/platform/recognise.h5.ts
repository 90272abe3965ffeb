import type { Pixels } from '@/photo';
import { engineOn, type Onnx, recognisedIn } from '@/recognition';
import type { TextLine } from './recognise';

/** Whether the optional package was installed when this preview was built: then its files stand beside it. */
export const canRecognise = (): boolean => RECOGNITION;

/** In milliseconds: the first photo also waits for 30 MB of engine and models. */
const PATIENCE = 60_000;

interface OnnxForWeb extends Onnx {
  env: { wasm: { wasmPaths: string; numThreads: number; proxy: boolean } };
}

/** The engine from the preview's own address. It works in a worker, so that the page stays free. */
async function load() {
  const folder = new URL('recognition/', document.baseURI).href;
  const onnx: OnnxForWeb = await import(/* webpackIgnore: true */ `${folder}ort.wasm.min.mjs`);
  Object.assign(onnx.env.wasm, { wasmPaths: folder, numThreads: 1, proxy: true });
  const { default: signs }: { default: string } = await import(
    /* webpackIgnore: true */ `${folder}signs.mjs`
  );
  return engineOn(onnx, { detection: `${folder}detection.onnx`, reading: `${folder}reading.onnx`, signs });
}

let engine: ReturnType<typeof load> | undefined;

/** The lines of text in an upright photo of about 1.5 megapixels; null where they could not be recognised. */
export function recognise(photo: Pixels): Promise<TextLine[] | null> {
  engine ??= load();
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const lines = engine.then((loaded) => recognisedIn(photo, loaded));
  return Promise.race([lines, late]).catch(() => null);
}
