import type { Mutant } from './mutant';

const DATA = ['test/weapp/settings-data.test.ts'];
const SAVING = ['test/weapp/app-saving.test.ts'];

const SETTINGS = 'tools/settings/index.tsx';
const APP = 'app.ts';
const START = 'start.ts';
const STARTED = ['test/store/start.test.ts'];

/** 隐私与数据, and what the app does when it starts and when it is hidden. */
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
    id: 'settings-copies-nothing',
    file: SETTINGS,
    find: 'disabled={saved.length === 0}',
    replace: 'disabled={false}',
    tests: DATA,
    why: 'an empty list is said to be copied',
  },
  {
    id: 'settings-unreadable-stay',
    file: SETTINGS,
    find: 'if (sure) sayRemoval(await removeUnreadable());',
    replace: '',
    tests: DATA,
    why: 'unreadable records can never be deleted',
  },
  {
    id: 'settings-unreadable-unasked',
    file: SETTINGS,
    find: 'if (sure) sayRemoval(await removeUnreadable());',
    replace: 'sayRemoval(await removeUnreadable());',
    tests: DATA,
    why: '取消 deletes them',
  },
  {
    id: 'settings-photos-stay',
    file: SETTINGS,
    find: "(await dropAllPhotos()) ? '已清空'",
    replace: "true ? '已清空'",
    tests: DATA,
    why: 'photos stay after everything was wiped',
  },
  {
    id: 'settings-texts-stay',
    file: SETTINGS,
    find: 'if (!sure || !sayRemoval(await removeEverything())) return;',
    replace: 'if (!sure) return;',
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
    find: 'const isDone = await dropOnceSaved(keepCopiesOnly());',
    replace: 'keepCopiesOnly(); const isDone = true;',
    tests: DATA,
    why: 'no room is made',
  },
  {
    id: 'settings-wiped-unasked',
    file: SETTINGS,
    find: 'if (!sure || !sayRemoval(await removeEverything())) return;',
    replace: 'if (!sayRemoval(await removeEverything())) return;',
    tests: DATA,
    why: '取消 wipes everything',
  },
  {
    id: 'settings-refused-silently',
    file: 'shell/sayRemoval.ts',
    find: "  if (removal !== 'done') mention(WORDS[removal]);\n",
    replace: '',
    tests: DATA,
    why: 'the phone deletes nothing, and no message says so',
  },
  {
    id: 'settings-newer-hidden',
    file: SETTINGS,
    find: '{newer.length > 0 && (',
    replace: '{newer.length > 9 && (',
    tests: DATA,
    why: 'records of a later version are not reported',
  },
  {
    id: 'app-full-as-failure',
    file: START,
    find: "refusal === 'full' ? new StorageFull() : error",
    replace: 'error',
    tests: STARTED,
    why: 'on a full phone the message says to restart WeChat',
  },
  {
    id: 'app-failure-as-full',
    file: START,
    find: "refusal === 'full' ? new StorageFull() : error",
    replace: 'new StorageFull()',
    tests: STARTED,
    why: 'with enough room the message says to make room',
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
    file: START,
    find: 'await photoFiles.remove(await settlePhotos(photoFiles));',
    replace: 'await settlePhotos(photoFiles);',
    tests: STARTED,
    why: 'files no filing names fill the phone',
  },
  {
    id: 'app-named-files-go',
    file: START,
    find: 'await photoFiles.remove(await settlePhotos(photoFiles));',
    replace: 'await photoFiles.remove(await photoFiles.list());',
    tests: STARTED,
    why: 'photos vanish at the next start',
  },
];
