import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import './app.scss';
import { useDidHide } from '@tarojs/taro';
import { refusalIn } from './platform/errors';
import { readText, removeText, storageKeys, writeText } from './platform/storage';
import { openFilings, type Shelf, ShelfFull, saveNow } from './store';

/** The phone's storage as the store wants it. */
const shelf: Shelf = {
  keys: storageKeys,
  read: readText,
  remove: removeText,
  async write(key, text) {
    try {
      await writeText(key, text);
    } catch (error) {
      throw refusalIn(error) === 'full' ? new ShelfFull() : error;
    }
  },
};

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    openFilings(shelf);
  });
  useDidHide(() => {
    saveNow();
  });
  return children;
}
