import { useDidHide, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import './app.scss';
import { refusalIn } from './platform/errors';
import { dropPhotos, keptFiles } from './platform/photos';
import { readText, removeText, storageKeys, writeText } from './platform/storage';
import { openFilings, StorageFull, saveNow, settlePhotos, type TextStorage } from './store';

/** The phone's storage as the store wants it. */
const storage: TextStorage = {
  keys: storageKeys,
  read: readText,
  remove: removeText,
  async write(key, text) {
    try {
      await writeText(key, text);
    } catch (error) {
      throw refusalIn(error) === 'full' ? new StorageFull() : error;
    }
  },
};

/** Filings and files may have come apart: a kill between the two, or WeChat making room. */
async function tidyPhotos(): Promise<void> {
  await dropPhotos(await settlePhotos(keptFiles));
}

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    // Reading the folder holds everything up: the first screen comes before it.
    openFilings(storage).then(() => setTimeout(tidyPhotos));
  });
  useDidHide(() => {
    saveNow();
  });
  return children;
}
