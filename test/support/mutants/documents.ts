import type { Mutant } from './mutant';

const SLOTS = ['test/weapp/documents-slots.test.ts'];
const TAKING = ['test/weapp/documents-taking.test.ts'];
const ADDED = ['test/fill/documents/addPhotos.test.ts'];
const STORED = ['test/fill/documents/assessStored.test.ts'];
const QUEUED = ['test/fill/documents/assessmentQueue.test.ts'];
const READ = ['test/weapp/documents-read.test.ts'];
const CARD_CHECK = ['test/fill/documents/idCardCheck.test.ts'];
const MARKED = ['test/fill/documents/watermark.test.ts'];

const SCREEN = 'fill/documents/index.tsx';
const ADD = 'fill/documents/addPhotos.ts';
const ASSESS = 'fill/documents/assessStored.ts';
const COPY = 'fill/documents/copyForConsole.ts';
const QUEUE = 'fill/documents/assessmentQueue.ts';
const ID_CARD = 'fill/documents/idCardCheck.ts';
const WATERMARK = 'fill/documents/watermark.ts';
const USE = 'fill/documents/useAssessments.ts';
const REMOVAL = 'fill/documents/useRemoval.ts';
const USE_READINGS = 'fill/documents/useReadings.ts';
const READING = 'fill/documents/readingQueue.ts';
const READ_STORED = 'fill/documents/readStored.ts';

/** The photos of the documents. */
export const DOCUMENTS_MUTANTS: readonly Mutant[] = [
  {
    id: 'documents-read-when-left',
    file: USE_READINGS,
    find: '      free.current = false;\n',
    replace: '',
    tests: READ,
    why: 'photos are read behind another page',
  },
  {
    id: 'documents-read-for-ever',
    file: READING,
    find: '    tried.add(photo.file);\n',
    replace: '',
    tests: READ,
    why: 'a photo that cannot be read is tried again and again',
  },
  {
    id: 'documents-read-other-paper',
    file: READ_STORED,
    find: '(reads.papers as readonly Paper[]).includes(paper)',
    replace: 'paper',
    tests: READ,
    why: 'the values of an ID card are taken from the place of the licence',
  },
  {
    id: 'documents-more-than-nine',
    file: ADD,
    find: 'Math.min(MOST_AT_ONCE, count)',
    replace: 'count',
    tests: ADDED,
    why: 'WeChat refuses to open the album',
  },
  {
    id: 'documents-document-forgotten',
    file: ADD,
    find: 'asDocument(photo, old.paper)',
    replace: 'photo',
    tests: ADDED,
    why: 'a photo taken again is of another document',
  },
  {
    id: 'documents-old-files-stay',
    file: ADD,
    find: '    await dropOnceSaved(filesOfPhoto(old));\n',
    replace: '    filesOfPhoto(old);\n',
    tests: ADDED,
    why: 'photos that were replaced fill the phone',
  },
  {
    id: 'documents-lying-size',
    file: ADD,
    find: 'orientation >= 5 ? { width: height, height: width }',
    replace: 'orientation >= 9 ? { width: height, height: width }',
    tests: ADDED,
    why: 'width and height of an upright photo are exchanged',
  },
  {
    id: 'documents-any-size',
    file: ADD,
    find: "  if (width * height > MOST_PIXELS) return 'tooManyPixels';\n",
    replace: '',
    tests: ADDED,
    why: 'a photo of 60 megapixels takes the app down',
  },
  {
    id: 'documents-half-a-photo',
    file: ADD,
    find: "if (!complete) return 'notAPhoto';",
    replace: '',
    tests: ADDED,
    why: 'half a photo is stored',
  },
  {
    id: 'documents-worse-copy',
    file: COPY,
    find: 'const worse = original.acceptable && !drawn.assessment.acceptable;',
    replace: 'const worse = false;',
    tests: STORED,
    why: 'a good photo is handed in as a copy that would be returned',
  },
  {
    id: 'documents-ids-in-letters',
    file: ID_CARD,
    find: "kind === 'card' ?",
    replace: 'true ?',
    tests: CARD_CHECK,
    why: 'licences and letters are searched for a resident ID',
  },
  {
    id: 'documents-size-twice',
    file: ASSESS,
    find: 'problems: problems.filter((id) => !BY_NUMBERS.has(id)),',
    replace: 'problems,',
    tests: STORED,
    why: 'the request repeats problems that the size of a photo already shows',
  },
  {
    id: 'documents-size-twice-slightly',
    file: ASSESS,
    find: 'slight: slight.filter((id) => !BY_NUMBERS.has(id)),',
    replace: 'slight,',
    tests: STORED,
    why: 'the request repeats problems that the size of a photo already shows',
  },
  {
    id: 'documents-whole-unreadable',
    file: ASSESS,
    find: 'header.complete ? { ...photo, assessed: false } : unreadable(photo)',
    replace: 'unreadable(photo)',
    tests: STORED,
    why: 'a photo this phone has no memory for is refused',
  },
  {
    id: 'documents-all-left-alone',
    file: ASSESS,
    find: 'if (!header) return { photo: unreadable(photo) };',
    replace: 'if (!header) return { photo: { ...photo, assessed: false } };',
    tests: STORED,
    why: 'a broken photo is not refused',
  },
  {
    id: 'documents-originals-redrawn',
    file: COPY,
    find: 'if (clean && clean.length <= limits.copy.to) return cleanCopy(bytes, header);',
    replace: '',
    tests: STORED,
    why: 'a photo that is fit is compressed once more',
  },
  {
    id: 'documents-date-overwritten',
    file: QUEUE,
    find: '{ dated: _, ...found }: StoredPhoto',
    replace: 'found: StoredPhoto',
    tests: QUEUED,
    why: 'the signing day of a letter is removed',
  },
  {
    id: 'documents-removed-comes-back',
    file: QUEUE,
    find: 'if (!there) return dropPhotos(filesOfPhoto(found).filter((file) => file !== photo.file));',
    replace: 'if (!there) return;',
    tests: QUEUED,
    why: 'the copy of a removed photo stays on the phone',
  },
  {
    id: 'documents-assessed-for-ever',
    file: QUEUE,
    find: 'photo: { ...photo, assessed: false } }',
    replace: 'photo }',
    tests: QUEUED,
    why: 'a photo that cannot be read is assessed again and again',
  },
  {
    id: 'documents-goes-on-alone',
    file: QUEUE,
    find: 'while (isPending())',
    replace: 'while (true)',
    tests: QUEUED,
    why: 'a screen that was left goes on reading photos',
  },
  {
    id: 'documents-two-at-once',
    file: USE,
    find: 'if (waiting.length === 0 || busy.current) return;',
    replace: 'if (waiting.length === 0) return;',
    tests: TAKING,
    why: 'two photos are open at once, for which a phone has no room',
  },
  {
    id: 'documents-worse-copy-stays',
    file: COPY,
    find: '  await dropPhotos([drawn.copy.file]);\n',
    replace: '',
    tests: STORED,
    why: 'copies that are not used fill the phone',
  },
  {
    id: 'documents-lying-copy',
    file: COPY,
    find: 'orientation === 1 ? stripExif(bytes) : null',
    replace: 'stripExif(bytes)',
    tests: STORED,
    why: 'the copy of a photo held upright lies on its side',
  },
  {
    id: 'documents-card-not-reconciled',
    file: ID_CARD,
    find: 'if (whole === null || whole !== cut) return assessment;',
    replace: 'return assessment;',
    tests: CARD_CHECK,
    why: 'a card that WeChat finds whole is refused as cut off',
  },
  {
    id: 'documents-mark-unasked',
    file: WATERMARK,
    find: '  if (!sure) return;\n',
    replace: '',
    tests: MARKED,
    why: '不加 writes the watermark',
  },
  {
    id: 'documents-mark-over-text',
    file: WATERMARK,
    find: "if (drawn.assessment.problems.includes('watermark_covers'))",
    replace: 'if (false)',
    tests: MARKED,
    why: 'a watermark over the text is handed in',
  },
  {
    id: 'documents-mark-for-ever',
    file: WATERMARK,
    find: 'const { copy, assessed: _, ...plain } = photo;',
    replace: 'const { copy, ...plain } = photo;',
    tests: MARKED,
    why: 'a photo whose watermark was taken away never has a copy again',
  },
  {
    id: 'documents-undo-at-the-end',
    file: REMOVAL,
    find: 'attach(id, last.path, [last.photo], last.place);',
    replace: 'attach(id, last.path, [last.photo]);',
    tests: TAKING,
    why: 'a photo that is put back changes its place',
  },
  {
    id: 'documents-undo-loses-file',
    file: REMOVAL,
    find: 'for (const file of filesOfPhoto(last.photo)) removed.current.delete(file);',
    replace: '',
    tests: TAKING,
    why: 'a photo that is put back has no file any more',
  },
  {
    id: 'documents-removed-files-stay',
    file: REMOVAL,
    find: 'for (const file of filesOfPhoto(photo)) removed.current.add(file);',
    replace: '',
    tests: TAKING,
    why: 'removed photos fill the phone',
  },
  {
    id: 'documents-room-late',
    file: SCREEN,
    find: 'const NEARLY = 0.8;',
    replace: 'const NEARLY = 1;',
    tests: SLOTS,
    why: 'the phone is full without a warning',
  },
  {
    id: 'documents-room-of-one',
    file: SCREEN,
    find: 'weightOf(Object.values(useFilings(({ filings }) => filings)))',
    replace: 'weightOf(Object.values(useFilings(({ filings }) => filings)).slice(0, 1))',
    tests: SLOTS,
    why: 'the room is reckoned without the other filings',
  },
  {
    id: 'documents-not-to-the-document',
    file: SCREEN,
    find: 'if (params.path) jumpTo(params.path);',
    replace: '',
    tests: SLOTS,
    why: 'the person must search for the document that was tapped',
  },
  {
    id: 'documents-none-needed',
    file: SCREEN,
    find: '{groups.length === 0 && <Notice',
    replace: '{false && <Notice',
    tests: SLOTS,
    why: 'an empty screen',
  },
  {
    id: 'documents-count-not-said',
    file: SCREEN,
    find: 'waiting.length > 0\n',
    replace: 'waiting.length > 9\n',
    tests: TAKING,
    why: 'nobody knows that something is still going on',
  },
];
