import { fileSystem, isPicture, type Picture, sizeOf, TEMPORARY } from './files';
import type { Phone } from './phone';

/** Choosing, reading and drawing pictures; each has the size and pixels the test gave it. */
export function pictures(phone: Phone) {
  let temporary = 0;
  const manager = fileSystem(phone.files, phone.answer);
  const picture = (src: string): Picture => {
    const file = phone.files.get(src);
    if (file === undefined) throw new Error(`no such file ${src}`);
    if (!isPicture(file)) throw new Error('image decode fail');
    return file;
  };
  const choose = (list: 'tempFiles' | 'tempFilePaths') => () => {
    const next = phone.pictures.shift() ?? 'cancel';
    if (next === 'cancel') throw new Error('cancel');
    const chosen = next.map((file) => {
      const name = `${TEMPORARY}/${++temporary}.${isPicture(file) && file.type === 'png' ? 'png' : 'jpg'}`;
      phone.files.set(name, file);
      return { tempFilePath: name, path: name, size: sizeOf(file), fileType: 'image' };
    });
    return {
      type: 'image',
      tempFiles: chosen,
      ...(list === 'tempFilePaths' && { tempFilePaths: chosen.map(({ path }) => path) }),
    };
  };
  const noise = (width: number, height: number) =>
    new Uint8ClampedArray(width * height * 4).map((_, i) => (i % 4 === 3 ? 255 : ((i >> 2) * 7919) % 256));
  return {
    chooseMedia: phone.answer('chooseMedia', choose('tempFiles')),
    chooseImage: phone.answer('chooseImage', choose('tempFilePaths')),
    getImageInfo: phone.answer('getImageInfo', ({ src }: { src: string }) => {
      const { width, height, type = 'jpeg' } = picture(src);
      return { width, height, type, path: src, orientation: 'up' };
    }),
    compressImage: phone.answer(
      'compressImage',
      ({
        src,
        compressedWidth: width,
        compressedHeight: height,
      }: {
        src: string;
        compressedWidth?: number;
        compressedHeight?: number;
      }) => {
        const name = `${TEMPORARY}/${++temporary}.jpg`;
        const from = picture(src);
        phone.files.set(name, {
          ...from,
          type: 'jpeg',
          width: width ?? from.width,
          height: height ?? from.height,
          size: Math.round(sizeOf(from) / 2),
        });
        return { tempFilePath: name };
      },
    ),
    createOffscreenCanvas: ({ width = 300, height = 150 } = {}) => {
      let drawn: Picture | undefined;
      const context = {
        drawImage: (image: { src: string }) => {
          drawn = picture(image.src);
        },
        getImageData: (_x: number, _y: number, w: number, h: number) => ({
          width: w,
          height: h,
          data: (drawn?.pixels ?? noise)(w, h),
        }),
      };
      const image = () => ({
        onload: undefined as (() => void) | undefined,
        onerror: undefined as ((error: unknown) => void) | undefined,
        width: 0,
        height: 0,
        file: '',
        get src() {
          return this.file;
        },
        set src(file: string) {
          this.file = file;
          try {
            Object.assign(this, { width: picture(file).width, height: picture(file).height });
            setTimeout(() => this.onload?.());
          } catch (error) {
            setTimeout(() => this.onerror?.(error));
          }
        },
      });
      return {
        width,
        height,
        getContext: () =>
          new Proxy(context, {
            get: (own, key) => own[key as keyof typeof own] ?? (() => undefined),
            set: () => true,
          }),
        createImage: image,
      };
    },
    getFileSystemManager: () => manager,
  };
}
