import type { Phone } from './phone';
/** The content of a file: bytes or text. */
export type Stored = string | Uint8Array;

export const USER_DATA_PATH = 'wxfile://usr';
export const TEMPORARY = 'wxfile://tmp';

export const sizeOf = (file: Stored): number =>
  typeof file === 'string' ? Buffer.byteLength(file) : file.length;

type Paths = { path?: string; filePath?: string; dirPath?: string; srcPath?: string; destPath?: string };
type Arguments = Paths & {
  tempFilePath?: string;
  oldPath?: string;
  newPath?: string;
  data?: string | ArrayBuffer;
  encoding?: string;
  position?: number;
  length?: number;
};

const bytesOf = (file: Stored): Uint8Array =>
  typeof file === 'string' ? new Uint8Array(Buffer.from(file)) : file;

/** A FileSystemManager over a Map. Each function also has a Sync form, which throws WeChat's error. */
export function fileSystem(files: Map<string, Stored>, { answer, sync }: Pick<Phone, 'answer' | 'sync'>) {
  const folders = new Set([USER_DATA_PATH]);
  for (const name of files.keys()) folders.add(name.slice(0, name.lastIndexOf('/')));
  const inside = (folder: string) =>
    [...files.keys(), ...folders].filter((name) => name.startsWith(`${folder}/`));
  const need = (api: string, path: string): Stored => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`${api}:fail no such file or directory ${path}`);
    return file;
  };
  const put = (api: string, path: string, file: Stored) => {
    if (!folders.has(path.slice(0, path.lastIndexOf('/')))) {
      throw new Error(`${api}:fail no such file or directory, open ${path}`);
    }
    files.set(path, file);
  };
  const move = (api: string, from: string, to: string, keep: boolean) => {
    put(api, to, need(api, from));
    if (!keep) files.delete(from);
  };

  const work: Record<string, (o: Arguments) => unknown> = {
    access: ({ path = '' }) => {
      if (!folders.has(path)) need('access', path);
    },
    mkdir: ({ dirPath = '' }) => {
      if (folders.has(dirPath)) throw new Error(`mkdir:fail file already exists ${dirPath}`);
      folders.add(dirPath);
    },
    rmdir: ({ dirPath = '' }) => {
      for (const name of [dirPath, ...inside(dirPath)]) {
        files.delete(name);
        folders.delete(name);
      }
    },
    readdir: ({ dirPath = '' }) => {
      if (!folders.has(dirPath)) throw new Error(`readdir:fail no such file or directory ${dirPath}`);
      return [...new Set(inside(dirPath).map((name) => name.slice(dirPath.length + 1).split('/')[0]))];
    },
    saveFile: ({ tempFilePath = '', filePath = '' }) =>
      move('saveFile', tempFilePath, filePath, false) ?? filePath,
    copyFile: ({ srcPath = '', destPath = '' }) => move('copyFile', srcPath, destPath, true),
    rename: ({ oldPath = '', newPath = '' }) => move('rename', oldPath, newPath, false),
    unlink: ({ filePath = '' }) => {
      need('unlink', filePath);
      files.delete(filePath);
    },
    stat: ({ path = '' }) => ({
      size: sizeOf(need('stat', path)),
      isFile: () => true,
      isDirectory: () => false,
    }),
    readFile: ({ filePath = '', encoding, position = 0, length }) => {
      const whole = bytesOf(need('readFile', filePath));
      if (length !== undefined && (length < 1 || position + length > whole.length))
        throw new Error('readFile:fail the value of "length" is out of range');
      const bytes = whole.slice(position, length === undefined ? undefined : position + length);
      return encoding ? Buffer.from(bytes).toString(encoding as BufferEncoding) : bytes.slice().buffer;
    },
    writeFile: ({ filePath = '', data = '', encoding }) =>
      put(
        'writeFile',
        filePath,
        typeof data === 'string'
          ? encoding && encoding !== 'utf8'
            ? new Uint8Array(Buffer.from(data, encoding as BufferEncoding))
            : data
          : new Uint8Array(data),
      ),
    appendFile: ({ filePath = '', data = '' }) => {
      const more = typeof data === 'string' ? Buffer.from(data) : new Uint8Array(data);
      put('appendFile', filePath, new Uint8Array([...bytesOf(need('appendFile', filePath)), ...more]));
    },
  };

  const order: Record<string, (keyof Arguments)[]> = {
    access: ['path'],
    stat: ['path'],
    mkdir: ['dirPath'],
    rmdir: ['dirPath'],
    readdir: ['dirPath'],
    saveFile: ['tempFilePath', 'filePath'],
    copyFile: ['srcPath', 'destPath'],
    rename: ['oldPath', 'newPath'],
    unlink: ['filePath'],
    readFile: ['filePath', 'encoding'],
    writeFile: ['filePath', 'data', 'encoding'],
    appendFile: ['filePath', 'data', 'encoding'],
  };
  const result: Record<string, string> = {
    readdir: 'files',
    stat: 'stats',
    readFile: 'data',
    saveFile: 'savedFilePath',
  };

  return Object.fromEntries(
    Object.entries(work).flatMap(([name, run]) => [
      [
        `${name}Sync`,
        sync(name, (...given: never[]) =>
          run(Object.fromEntries((order[name] ?? []).map((key, i) => [key, given[i]]))),
        ),
      ],
      [name, answer(name, (options: never) => ({ [result[name] ?? 'result']: run(options) }))],
    ]),
  );
}
