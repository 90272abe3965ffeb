import { useDidHide, useError, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import './app.scss';
import { mention } from './platform/dialogs';
import { dropPhotos, storedFiles } from './platform/photoFolder';
import { readText, removeText, storageKeys, writeText } from './platform/storage';
import { start } from './start';
import { saveNow } from './store';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    start({
      storage: { keys: storageKeys, read: readText, write: writeText, remove: removeText },
      photoFiles: { list: storedFiles, remove: dropPhotos },
    });
  });
  useDidHide(() => {
    saveNow();
  });
  // An error that no screen caught, for example in a tap handler. Without a message the tap would seem to have
  // worked.
  useError(() => mention('刚才的操作没有完成，请再试一次'));
  return children;
}
