import type { Mutant } from './mutant';

const SLOTS = ['test/weapp/documents-slots.test.ts'];
const TAKING = ['test/weapp/documents-taking.test.ts'];
const STATE_TESTS = ['test/fill/documents/slotState.test.ts'];

const SLOT = 'fill/documents/Slot.tsx';
const STATE = 'fill/documents/slotState.ts';
const PHOTO = 'fill/documents/SlotPhoto.tsx';
const DATE = 'fill/documents/LetterDate.tsx';

/** The texts and actions of a document’s slot. */
export const SLOTS_MUTANTS: readonly Mutant[] = [
  {
    id: 'slot-size-worth-retaking',
    file: STATE,
    find: "const NOT_WORTH_RETAKING = ['photoSizeUnusual'];",
    replace: 'const NOT_WORTH_RETAKING: string[] = [];',
    tests: STATE_TESTS,
    why: 'the slot asks for a new photo instead of a good one',
  },
  {
    id: 'slot-lost-not-told',
    file: STATE,
    find: 'if (lost) return',
    replace: 'if (false) return',
    tests: STATE_TESTS,
    why: 'a photo whose file is gone looks as if never taken',
  },
  {
    id: 'slot-warning-fine',
    file: STATE,
    find: "if (has('warning'))",
    replace: 'if (false)',
    tests: STATE_TESTS,
    why: 'what may be returned is called 合格',
  },
  {
    id: 'slot-error-fine',
    file: STATE,
    find: "if (has('error'))",
    replace: 'if (false)',
    tests: STATE_TESTS,
    why: 'what would be returned is called 合格',
  },
  {
    id: 'slot-unseen-fine',
    file: STATE,
    find: 'if (photos.some(({ assessed }) => !assessed))',
    replace: 'if (false)',
    tests: STATE_TESTS,
    why: 'what nobody assessed is called 合格',
  },
  {
    id: 'slot-waiting-fine',
    file: STATE,
    find: 'if (photos.some(({ assessed }) => assessed === undefined))',
    replace: 'if (false)',
    tests: STATE_TESTS,
    why: 'what is being assessed is called 已添加',
  },
  {
    id: 'slot-optional-asked',
    file: STATE,
    find: "required === true ? '待拍'",
    replace: "required ? '待拍'",
    tests: STATE_TESTS,
    why: 'a document that may be needed is called missing',
  },
  {
    id: 'slot-missing-twice',
    file: SLOT,
    find: "const SHOWN_BY_SLOT = ['required', 'documentMayBeNeeded'];",
    replace: 'const SHOWN_BY_SLOT: string[] = [];',
    tests: SLOTS,
    why: 'that a document is asked for is said twice',
  },
  {
    id: 'slot-too-many',
    file: SLOT,
    find: 'const room = spec.max - photos.length;',
    replace: 'const room = spec.max;',
    tests: SLOTS,
    why: 'a second licence can be taken',
  },
  {
    id: 'slot-dates-everything',
    file: SLOT,
    find: "spec.drawing === 'letter' &&",
    replace: '',
    tests: SLOTS,
    why: 'the day of signing is asked of a licence',
  },
  {
    id: 'slot-blind-not-told',
    file: SLOT,
    find: 'photos.some(({ assessed }) => assessed === false)',
    replace: 'false',
    tests: SLOTS,
    why: 'no message asks the person to check the photo',
  },
  {
    id: 'slot-why-of-place',
    file: SLOT,
    find: '{ id: saved.id, path, document: id }',
    replace: "{ id: saved.id, path: '' }",
    tests: SLOTS,
    why: '为什么 explains nothing',
  },
  {
    id: 'slot-original-shown',
    file: PHOTO,
    find: 'useUrl(photoToSend(photo).file)',
    replace: 'useUrl(photo.file)',
    tests: SLOTS,
    why: 'what is shown large is not what is handed in',
  },
  {
    id: 'slot-original-weighed',
    file: PHOTO,
    find: 'const { bytes, width, height } = photoToSend(photo);',
    replace: 'const { bytes, width, height } = photo;',
    tests: SLOTS,
    why: 'the weight is not that of what is handed in',
  },
  {
    id: 'slot-camera-for-album',
    file: PHOTO,
    find: "retakePhoto(id, path, photo, 'album')",
    replace: "retakePhoto(id, path, photo, 'camera')",
    tests: TAKING,
    why: '从相册换一张 opens the camera',
  },
  {
    id: 'date-of-next-year',
    file: DATE,
    find: 'end={addMonths(today, 1)}',
    replace: 'end={addMonths(today, 12)}',
    tests: SLOTS,
    why: 'a letter signed next year can be picked',
  },
];
