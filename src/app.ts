import { useDidHide, useError, useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import './app.scss';
import { mention } from './platform/dialogs';
import { firstScreen } from './platform/firstScreen';
import { dropPhotos, isStored, storedFiles } from './platform/photoFolder';
import {
  onOtherWriter,
  readText,
  readTextNow,
  removeText,
  removeTextNow,
  storageKeys,
  writeText,
  writeTextNow,
} from './platform/storage';
import { start } from './start';
import { readChanged, saveNow } from './store';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    start({
      storage: {
        keys: storageKeys,
        read: readText,
        write: writeText,
        remove: removeText,
        readNow: readTextNow,
        writeNow: writeTextNow,
        removeNow: removeTextNow,
      },
      photoFiles: { list: storedFiles, has: isStored, remove: dropPhotos },
      drawn: firstScreen,
    });
    onOtherWriter(readChanged);
  });
  useDidHide(() => {
    saveNow();
  });
  // An error that no screen caught, for example in a tap handler. Without a message the tap would seem to have
  // worked.
  useError(() => mention('刚才的操作没有完成，请再试一次'));
  return children;
}
