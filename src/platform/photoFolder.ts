import Taro from '@tarojs/taro';

/** Photos are files in the user folder; the store has only their names. */

const folder = () => `${Taro.env.USER_DATA_PATH}/photos`;
export const files = () => Taro.getFileSystemManager();

export const pathOf = (file: string) => `${folder()}/${file}`;

function isThere(path: string): boolean {
  try {
    files().accessSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The folder, made where there is none yet; throws WeChat's own error where it cannot be made. */
export function inFolder(): string {
  if (!isThere(folder())) files().mkdirSync(folder(), true);
  return folder();
}

/** The names of all files in our folder. */
export const storedFiles = async (): Promise<string[]> => files().readdirSync(inFolder());

/** Whether a file is there, though the folder may not list it. */
export const isStored = async (file: string): Promise<boolean> => isThere(pathOf(file));

/** Deletes files; one that cannot be deleted now goes at the next start, when no filing names it. */
export async function dropPhotos(names: readonly string[]): Promise<void> {
  for (const file of names) {
    try {
      files().unlinkSync(pathOf(file));
    } catch {
      // gone already, or not now
    }
  }
}

/** Deletes all files of the folder, including files that no filing names. */
export async function dropAllPhotos(): Promise<boolean> {
  try {
    await dropPhotos(await storedFiles());
    return (await storedFiles()).length === 0;
  } catch {
    return false;
  }
}
