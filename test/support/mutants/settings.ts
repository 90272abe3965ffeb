import type { Mutant } from './mutant';

const DATA = ['test/weapp/settings-data.test.ts'];
const SAVING = ['test/weapp/app-saving.test.ts'];

const SETTINGS = 'tools/settings/index.tsx';
const APP = 'app.ts';

/** 隐私与数据, and what the app does at its start and when it is left. */
export const SETTINGS_MUTANTS: readonly Mutant[] = [
  {
    id: 'settings-draft-copied',
    file: SETTINGS,
    find: 'saved.map(requestOf)',
    replace: 'saved',
    tests: DATA,
    why: 'what is copied is no request',
  },
  {
    id: 'settings-copy-always-done',
    file: SETTINGS,
    find: "? '全部文字已复制' : '没有复制成功'",
    replace: "? '全部文字已复制' : '全部文字已复制'",
    tests: DATA,
    why: 'a text that was not copied is said to be',
  },
  {
    id: 'settings-unreadable-stay',
    file: SETTINGS,
    find: 'if (sure) await removeUnreadable();',
    replace: '',
    tests: DATA,
    why: 'records that cannot be read stay for ever',
  },
  {
    id: 'settings-unreadable-unasked',
    file: SETTINGS,
    find: 'if (sure) await removeUnreadable();',
    replace: 'await removeUnreadable();',
    tests: DATA,
    why: '取消 deletes them',
  },
  {
    id: 'settings-photos-stay',
    file: SETTINGS,
    find: '    await dropAllPhotos();\n',
    replace: '',
    tests: DATA,
    why: 'photos stay after everything was wiped',
  },
  {
    id: 'settings-texts-stay',
    file: SETTINGS,
    find: '    await removeEverything();\n',
    replace: '',
    tests: DATA,
    why: 'the texts stay after everything was wiped',
  },
  {
    id: 'settings-spare-unasked',
    file: SETTINGS,
    find: "yes: '只留副本',\n      danger: true,\n    });\n    if (!sure) return;",
    replace: "yes: '只留副本',\n      danger: true,\n    });\n    if (sure === null) return;",
    tests: DATA,
    why: '取消 deletes the originals',
  },
  {
    id: 'settings-spare-files-stay',
    file: SETTINGS,
    find: '    await dropPhotos(files);\n',
    replace: '',
    tests: DATA,
    why: 'no room is made',
  },
  {
    id: 'settings-wiped-unasked',
    file: SETTINGS,
    find: "yes: '清空',\n      danger: true,\n    });\n    if (!sure) return;",
    replace: "yes: '清空',\n      danger: true,\n    });\n    if (sure === null) return;",
    tests: DATA,
    why: '取消 wipes everything',
  },
  {
    id: 'settings-newer-hidden',
    file: SETTINGS,
    find: '{newer.length > 0 && (',
    replace: '{newer.length > 9 && (',
    tests: DATA,
    why: 'records of a later version are not told',
  },
  {
    id: 'app-full-as-failure',
    file: APP,
    find: "refusalIn(error) === 'full' ? new ShelfFull() : error",
    replace: 'error',
    tests: SAVING,
    why: 'who has no room left is told to restart WeChat',
  },
  {
    id: 'app-failure-as-full',
    file: APP,
    find: "refusalIn(error) === 'full' ? new ShelfFull() : error",
    replace: 'new ShelfFull()',
    tests: SAVING,
    why: 'who has room is told to make some',
  },
  {
    id: 'app-hidden-does-not-save',
    file: APP,
    find: '    saveNow();\n',
    replace: '',
    tests: SAVING,
    why: 'what was not saved is lost when WeChat is left',
  },
  {
    id: 'app-orphans-stay',
    file: APP,
    find: '.then(() => setTimeout(tidyPhotos))',
    replace: '',
    tests: SAVING,
    why: 'files no filing names fill the phone',
  },
  {
    id: 'app-named-files-go',
    file: APP,
    find: 'await dropPhotos(await settlePhotos(keptFiles));',
    replace: 'await settlePhotos(keptFiles); await dropPhotos(await keptFiles());',
    tests: SAVING,
    why: 'photos vanish at the next start',
  },
];
