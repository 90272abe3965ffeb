import Taro from '@tarojs/taro';

/** Photographs live as files in the user folder; the store knows their names only. */

const folder = () => `${Taro.env.USER_DATA_PATH}/photos`;
export const files = () => Taro.getFileSystemManager();

export const pathOf = (file: string) => `${folder()}/${file}`;

/** The folder, made where there is none yet. */
export function inFolder(): string {
  try {
    files().accessSync(folder());
  } catch {
    files().mkdirSync(folder(), true);
  }
  return folder();
}

/** The names of all files in our folder. */
export const storedFiles = async (): Promise<string[]> => files().readdirSync(inFolder());

export async function dropPhotos(names: readonly string[]): Promise<void> {
  for (const file of names) {
    try {
      files().unlinkSync(pathOf(file));
    } catch {
      // gone already
    }
  }
}

/** Empties the folder, files that no filing names included. */
export async function dropAllPhotos(): Promise<void> {
  await dropPhotos(await storedFiles());
}
