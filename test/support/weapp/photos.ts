import { setImmediate } from 'node:timers';
import { Canvas, jpegOf, pixelsOf } from './canvas';
import { fileSystem, sizeOf, TEMPORARY } from './files';
import type { Phone } from './phone';

/** Chooses, reads and draws photos: real JPEG and PNG files that are really decoded and drawn. */
export function photos(phone: Phone) {
  let temporary = 0;
  const manager = fileSystem(phone.files, phone);
  const bytesAt = (src: string): Uint8Array => {
    if (src.startsWith('data:'))
      return new Uint8Array(Buffer.from(src.slice(src.indexOf(',') + 1), 'base64'));
    const file = phone.files.get(src);
    if (!(file instanceof Uint8Array)) throw new Error(`image decode fail ${src}`);
    return file;
  };
  const newFile = (content: Uint8Array | string) => {
    const name = `${TEMPORARY}/${++temporary}.jpg`;
    phone.files.set(name, content);
    return name;
  };
  return {
    chooseMedia: phone.answer('chooseMedia', () => {
      const next = phone.photos.shift() ?? 'cancel';
      if (next === 'cancel') throw new Error('cancel');
      const tempFiles = next.map((file) => ({
        tempFilePath: newFile(file),
        size: sizeOf(file),
        fileType: 'image',
      }));
      return { type: 'image', tempFiles };
    }),
    chooseMessageFile: phone.answer('chooseMessageFile', () => {
      const next = phone.chatFiles.shift() ?? 'cancel';
      if (next === 'cancel') throw new Error('cancel');
      const path = newFile(next.content);
      return { tempFiles: [{ path, name: next.name, size: sizeOf(next.content), type: 'file', time: 0 }] };
    }),
    createOffscreenCanvas: ({ width = 300, height = 150 } = {}) => {
      const drawing = new Canvas(width, height);
      return {
        width,
        height,
        drawing,
        getContext: (type: string) => (type === '2d' ? drawing : null),
        createImage: () => imageOn(phone, bytesAt),
        toDataURL: (_type: string, quality: number) =>
          `data:image/jpeg;base64,${Buffer.from(jpegOf(drawing, quality)).toString('base64')}`,
      };
    },
    canvasToTempFilePath: phone.answer(
      'canvasToTempFilePath',
      ({ canvas, quality = 1 }: { canvas: { drawing: Canvas }; quality?: number }) => ({
        tempFilePath: newFile(jpegOf(canvas.drawing, quality)),
      }),
    ),
    base64ToArrayBuffer: (text: string) => new Uint8Array(Buffer.from(text, 'base64')).buffer,
    getFileSystemManager: () => manager,
  };
}

/** An image that is decoded when its source is set. This phone does not apply the EXIF orientation. */
function imageOn(phone: Phone, bytesAt: (src: string) => Uint8Array) {
  return {
    onload: undefined as (() => void) | undefined,
    onerror: undefined as ((error: unknown) => void) | undefined,
    width: 0,
    height: 0,
    bitmap: undefined as unknown,
    set src(src: string) {
      if (!src) {
        this.bitmap = undefined;
        return;
      }
      phone.pending += 1;
      setImmediate(() => {
        try {
          const bitmap = pixelsOf(bytesAt(src));
          Object.assign(this, { bitmap, width: bitmap.width, height: bitmap.height });
          this.onload?.();
        } catch (error) {
          this.onerror?.(error);
        } finally {
          phone.pending -= 1;
        }
      });
    },
  };
}
