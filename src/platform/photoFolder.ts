import Taro from '@tarojs/taro';

/** Photos are files in the user folder; the store has only their names. */

const folder = () => `${Taro.env.USER_DATA_PATH}/photos`;
export const files = () => Taro.getFileSystemManager();

export const pathOf = (file: string) => `${folder()}/${file}`;

/** Creates the folder if needed and returns its path. */
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

/** Deletes all files of the folder, including files that no filing names. */
export async function dropAllPhotos(): Promise<void> {
  await dropPhotos(await storedFiles());
}
