import type { App } from '.';

type Call = { filePath: string; success: (result: unknown) => void; fail: (error: unknown) => void };
type Name = 'readFile' | 'writeFile';
type Files = Record<Name, (options: Call) => void>;

/**
 * Holds back what the app asks of its files, from the given call on, so that a test can act in the meantime. Returns
 * the function that releases it.
 */
export function holdFiles(app: App, name: Name, from = 1): () => Promise<void> {
  const files = (app.phone.wx.getFileSystemManager as () => Files)();
  const act = files[name];
  const held: Call[] = [];
  let calls = 0;
  files[name] = (options) => (++calls < from ? act(options) : void held.push(options));
  return async () => {
    files[name] = act;
    for (const options of held.splice(0)) act(options);
    await app.rest();
  };
}

/** Holds back file reads from now on. */
export const holdReading = (app: App): (() => Promise<void>) => holdFiles(app, 'readFile');

/** A phone that cannot draw off screen: photos are assessed by their numbers at once. */
export function cannotDraw(app: App): void {
  delete app.phone.wx.createOffscreenCanvas;
}
