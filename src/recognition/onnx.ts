import type { Engine, Tensor } from './engine';

/** The part of ONNX Runtime that is used; it is the same in a browser and in Node. */
export interface Onnx {
  Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => Tensor;
  InferenceSession: { create(model: string | Uint8Array): Promise<Model> };
}

interface Model {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(inputs: Record<string, Tensor>): Promise<Record<string, Tensor>>;
}

/** Both models, each as its address or its bytes, and the text of the list of signs. */
export interface ModelFiles<Place extends string | Uint8Array> {
  detection: Place;
  reading: Place;
  signs: string;
}

export async function engineOn(onnx: Onnx, files: ModelFiles<string | Uint8Array>): Promise<Engine> {
  const use = async (model: string | Uint8Array) => {
    const session = await onnx.InferenceSession.create(model);
    return async ({ data, dims }: Tensor): Promise<Tensor> => {
      const inputs = { [session.inputNames[0] as string]: new onnx.Tensor('float32', data, dims) };
      return (await session.run(inputs))[session.outputNames[0] as string] as Tensor;
    };
  };
  // The list lacks the blank, which is the last sign of the model.
  const signs = [...files.signs.replace(/\r?\n$/, '').split(/\r?\n/), ' '];
  return { detect: await use(files.detection), read: await use(files.reading), signs };
}
