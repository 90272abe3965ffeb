import type { Mutant } from './mutant';

const STORE = ['test/store'];
const WRITTEN = ['test/store/persister.test.ts'];
const READ = ['test/store/records.test.ts'];
const CHANGED = ['test/store/filings.test.ts'];
const PHOTOS_STORED = ['test/store/photos.test.ts'];
const SET_ASIDE = ['test/store/unparsed.test.ts'];
const PLATFORM = ['test/platform/errors.test.ts'];

const FILINGS = 'store/filings.ts';
const LIFECYCLE = 'store/lifecycle.ts';
const PERSISTER = 'store/persister.ts';
const RECORDS = 'store/records.ts';
const SAVED = 'store/saved.ts';
const SLOTS = 'store/slots.ts';
const MIGRATIONS = 'store/migrations.ts';
const PHOTOS = 'store/photos.ts';
const FILES = 'store/photoFiles.ts';
const ANSWERS = 'store/answers.ts';
const OUTCOMES = 'store/outcomes.ts';
const ERRORS = 'platform/errors.ts';

/** What is stored, and how it is protected against loss. */
export const STORE_MUTANTS: readonly Mutant[] = [
  {
    id: 'store-same-slot',
    file: SLOTS,
    find: 'keysOf(id, kind)[seq % 2] as string',
    replace: 'keysOf(id, kind)[0] as string',
    tests: STORE,
    why: 'a torn write destroys the only copy',
  },
  {
    id: 'store-older-copy',
    file: SLOTS,
    find: 'other.seq - one.seq',
    replace: 'one.seq - other.seq',
    tests: STORE,
    why: 'the app opens with what was typed one change before',
  },
  {
    id: 'store-checksum-ignored',
    file: SLOTS,
    find: 'end > 0 && text.slice(0, end) === checksumOf(body)',
    replace: 'end > 0 && checksumOf(body)',
    tests: STORE,
    why: 'a torn copy is taken for whole',
  },
  {
    id: 'store-seq-from-one',
    file: PERSISTER,
    find: 'for (const { id, seq } of news) if (seq !== undefined) seqs.set(id, seq);',
    replace: '',
    tests: READ,
    why: 'after a start the newer copy is overwritten first',
  },
  {
    id: 'store-no-second-try',
    file: PERSISTER,
    find: '      dirty.add(ids[place] as string);\n',
    replace: '',
    tests: WRITTEN,
    why: 'a write that failed is not tried again when the app is hidden',
  },
  {
    id: 'store-writes-overlap',
    file: PERSISTER,
    find: 'const done = last.then(work);',
    replace: 'const done = work();',
    tests: WRITTEN,
    why: 'two writes of one record tear both copies',
  },
  {
    id: 'store-removed-comes-back',
    file: PERSISTER,
    find: 'if (!saved || removed.has(id)) return;',
    replace: 'if (!saved) return;',
    tests: WRITTEN,
    why: 'a filing deleted during a write is there again',
  },
  {
    id: 'store-late-write-stays',
    file: PERSISTER,
    find: 'if (removed.has(id)) await removeNow([id]);\n    else if',
    replace: 'if',
    tests: WRITTEN,
    why: 'a write that comes late brings a deleted filing back',
  },
  {
    id: 'store-full-is-failed',
    file: PERSISTER,
    find: "if (error instanceof StorageFull) return 'full';",
    replace: "if (error instanceof StorageFull) return 'failed';",
    tests: CHANGED,
    why: 'on a full phone the message says to restart WeChat',
  },
  {
    id: 'store-problem-stays',
    file: PERSISTER,
    find: '    onProblem(problem);\n',
    replace: '    if (problem) onProblem(problem);\n',
    tests: CHANGED,
    why: 'the screen says 没有保存 after all was saved',
  },
  {
    id: 'store-writes-later',
    file: PERSISTER,
    find: 'timer ??= setTimeout(flush, 0);',
    replace: 'timer ??= setTimeout(flush, 2000);',
    tests: CHANGED,
    why: 'two seconds of typing are lost with a kill',
  },
  {
    id: 'store-wipe-leaves-newer',
    file: PERSISTER,
    find: '...listed, ...board.notes.keys(), ...seqs.keys(), ...incoming.ids, ...dirty',
    replace: '...seqs.keys(), ...incoming.ids, ...dirty',
    tests: WRITTEN,
    why: '清空全部数据 leaves what a later version wrote',
  },
  {
    id: 'store-wipe-leaves-memory',
    file: LIFECYCLE,
    find: 'useFilings.setState({ ...NOTHING_READ, ready: true, complete: true, allKnown: true });',
    replace: 'useFilings.setState({ ready: true });',
    tests: WRITTEN,
    why: 'wiped filings are still on the board',
  },
  {
    id: 'store-deleted-before-gone',
    file: LIFECYCLE,
    find: '(await keeping?.persister.remove(ids)) ?? []',
    replace: '[]',
    tests: CHANGED,
    why: 'a deleted filing is back at the next start',
  },
  {
    id: 'store-id-of-clock',
    file: LIFECYCLE,
    find: 'Math.random().toString(36).slice(2, 8)',
    replace: "''",
    tests: CHANGED,
    why: 'two filings begun in one moment are one',
  },
  {
    id: 'store-old-unmigrated',
    file: MIGRATIONS,
    find: 'from < VERSION; from++',
    replace: 'from < 0; from++',
    tests: READ,
    why: 'what an older version wrote is read as it is',
  },
  {
    id: 'store-newer-taken',
    file: SAVED,
    find: 'version > VERSION',
    replace: 'version > VERSION + 9',
    tests: READ,
    why: 'a record of a later version is read and overwritten',
  },
  {
    id: 'store-stray-dropped',
    file: SAVED,
    find: 'if (value !== undefined) notRead.push({ path, value });',
    replace: '',
    tests: SET_ASIDE,
    why: 'parts that could not be read are lost',
  },
  {
    id: 'store-torn-shown-old',
    file: RECORDS,
    find: "if (texts.includes(undefined)) return { state: 'unread' };",
    replace: '',
    tests: READ,
    why: 'a copy that could not be read is overwritten',
  },
  {
    id: 'store-read-once',
    file: 'store/slots.ts',
    find: 'storage.read(key).catch(() => storage.read(key))',
    replace: 'storage.read(key)',
    tests: READ,
    why: 'a read that fails once hides a filing',
  },
  {
    id: 'store-no-change-written',
    file: FILINGS,
    find: 'next === saved) return false;',
    replace: 'next === undefined) return false;',
    tests: WRITTEN,
    why: 'every tap writes, also one that changes nothing',
  },
  {
    id: 'store-swept-while-unread',
    file: FILES,
    find: 'everythingIsRead() ? listed',
    replace: 'true ? listed',
    tests: PHOTOS_STORED,
    why: 'photos of a filing that could not be read are deleted',
  },
  {
    id: 'store-lost-not-noted',
    file: FILES,
    find: 'if (left.length < all.length) lost.add(path);',
    replace: '',
    tests: PHOTOS_STORED,
    why: 'a lost photo is not reported',
  },
  {
    id: 'store-copy-forgotten',
    file: FILES,
    find: 'return hasCopy ? onlyCopy(photo) : null;',
    replace: 'return null;',
    tests: PHOTOS_STORED,
    why: 'a photo whose copy is there is called lost',
  },
  {
    id: 'store-photo-of-other-item',
    file: ANSWERS,
    find: 'const now = items.findIndex(({ type }) => type === old[place]?.type);',
    replace: 'const now = place;',
    tests: CHANGED,
    why: 'a licence’s photo is handed in for another item',
  },
  {
    id: 'store-taken-out-comes-back',
    file: PHOTOS,
    find: 'if (!there.some((old) => old.file === file)) return saved;',
    replace: '',
    tests: PHOTOS_STORED,
    why: 'a photo that is removed in the meantime leaves an empty slot',
  },
  {
    id: 'store-region-name-kept',
    file: ANSWERS,
    find: 'regionName: undefined, ',
    replace: '',
    tests: CHANGED,
    why: 'another province shows the old region',
  },
  {
    id: 'store-reminders-forgotten',
    file: ANSWERS,
    find: '...(saved.added ?? []), ',
    replace: '',
    tests: CHANGED,
    why: 'reminders in the calendar are offered again',
  },
  {
    id: 'store-persons-forgotten',
    file: MIGRATIONS,
    find: '    principalIsLegalRep: ownerIsLegalRep,\n',
    replace: '',
    tests: READ,
    why: 'after an update a second person is taken for the first',
  },
  {
    id: 'store-waits-for-ever',
    file: OUTCOMES,
    find: 'const SILENCE = 5000;',
    replace: 'const SILENCE = 5_000_000;',
    tests: READ,
    why: 'a phone that never answers keeps the board empty',
  },
  {
    id: 'store-denied-is-failure',
    file: ERRORS,
    find: '/auth|permission|denied|deny/i',
    replace: '/auth|permission|deny/i',
    tests: PLATFORM,
    why: 'after a denied permission the message says to try again',
  },
  {
    id: 'store-sample-stored',
    file: FILINGS,
    find: '    showSample(next);\n    return false;',
    replace: '    showSample(next);\n    return true;',
    tests: ['test/store/sample.test.ts'],
    why: 'the sample is written to the phone',
  },
];
