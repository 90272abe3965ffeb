import type { App } from '.';

type Read = { filePath: string; success: (result: unknown) => void; fail: (error: unknown) => void };
type Files = { readFile(options: Read): void };

/**
 * Holds back file reads from now on, so that a test can act in the meantime. Returns the function that releases them.
 */
export function holdReading(app: App): () => Promise<void> {
  const files = (app.phone.wx.getFileSystemManager as () => Files)();
  const { readFile } = files;
  const held: Read[] = [];
  files.readFile = (options) => void held.push(options);
  return async () => {
    files.readFile = readFile;
    for (const options of held.splice(0)) readFile(options);
    await app.rest();
  };
}

/** A phone that cannot draw off screen: photos are assessed by their numbers at once. */
export function cannotDraw(app: App): void {
  delete app.phone.wx.createOffscreenCanvas;
}
