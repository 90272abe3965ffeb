import type { Mutant } from './mutant';

const HEADERS = ['test/photo/header.test.ts'];
const FITTED = ['test/photo/fit.test.ts'];
const LIMITED = ['test/photo/limits.test.ts'];
const FOUND = ['test/photo/assess.test.ts', 'test/photo/alike.test.ts'];
const PARTS = ['test/photo/overview.test.ts', 'test/photo/assess.test.ts'];
const KINDS = ['test/rules/photos'];

const ASSESS = 'photo/assess.ts';
const EXIF = 'photo/exif.ts';
const JPEG = 'photo/jpeg.ts';
const HEADER = 'photo/header.ts';
const FIT = 'photo/fit.ts';
const CLOSEUPS = 'photo/closeups.ts';
const COLOUR = 'photo/measures/colour.ts';
const COMPRESSION = 'photo/measures/compression.ts';
const FRAME = 'photo/measures/frame.ts';
const GLARE = 'photo/measures/glare.ts';
const SCREEN = 'photo/measures/screen.ts';
const WATERMARK = 'photo/measures/watermark.ts';
const SIZE = 'photo/measures/size.ts';

/** Assessing a photo, and its copy. */
export const PHOTO_MUTANTS: readonly Mutant[] = [
  {
    id: 'photo-png-texts-stay',
    file: EXIF,
    find: 'isCritical(type) || PNG_NEEDED.includes(type)',
    replace: "isCritical(type) || PNG_NEEDED.includes(type) || type === 'iTXt'",
    tests: HEADERS,
    why: 'the place stays in the copy of a PNG',
  },
  {
    id: 'photo-png-colours-lost',
    file: EXIF,
    find: "'iCCP', ",
    replace: '',
    tests: HEADERS,
    why: 'a PNG loses its colour profile',
  },
  {
    id: 'photo-comments-stay',
    file: EXIF,
    find: 'marker !== COMMENT && (',
    replace: '(',
    tests: HEADERS,
    why: 'a comment, which may hold the place, stays in the copy',
  },
  {
    id: 'photo-profile-lost',
    file: EXIF,
    find: "  { marker: 0xe2, name: 'ICC_PROFILE\\0' },\n",
    replace: '',
    tests: HEADERS,
    why: 'a photo loses its colour profile',
  },
  {
    id: 'photo-end-not-seen',
    file: EXIF,
    find: '[...stored, [last, last + 2]]',
    replace: '[...stored, [last, bytes.length]]',
    tests: HEADERS,
    why: 'what follows the end of a photo stays in the copy',
  },
  {
    id: 'photo-restart-is-broken',
    file: JPEG,
    find: '(next >= 0xd0 && next <= 0xd7) || ',
    replace: '',
    tests: HEADERS,
    why: 'a photo with restart markers is called broken',
  },
  {
    id: 'photo-png-place-unread',
    file: HEADER,
    find: 'exif ? exifIn(bytes.subarray(exif.from + 8, exif.to - 4))',
    replace: 'false ? exifIn(bytes)',
    tests: HEADERS,
    why: 'the turn of a PNG is not read',
  },
  {
    id: 'photo-byte-order',
    file: HEADER,
    find: 'const little = tiff[0] === 0x49;',
    replace: 'const little = true;',
    tests: HEADERS,
    why: 'the turn is read wrongly off half of all cameras',
  },
  {
    id: 'photo-half-is-whole',
    file: HEADER,
    find: 'complete: end !== null,',
    replace: 'complete: true,',
    tests: HEADERS,
    why: 'half a photo is taken for a whole one',
  },
  {
    id: 'photo-one-encoding',
    file: FIT,
    find: 'const TRIES = 6;',
    replace: 'const TRIES = 1;',
    tests: FITTED,
    why: 'the first copy is used, whatever its size',
  },
  {
    id: 'photo-copy-too-heavy',
    file: FIT,
    find: 'if (bytes <= limits.most && (',
    replace: 'if (',
    tests: FITTED,
    why: 'a copy heavier than the console takes is handed in',
  },
  {
    id: 'photo-letters-need-colour',
    file: COLOUR,
    find: 'limits.colour && document',
    replace: 'document',
    tests: LIMITED,
    why: 'a letter without a seal is called a copy',
  },
  {
    id: 'photo-closeups-off-the-grid',
    file: CLOSEUPS,
    find: 'Math.floor(Math.min(value, most) / BLOCK) * BLOCK',
    replace: 'Math.floor(Math.min(value, most))',
    tests: PARTS,
    why: 'JPEG’s blocks are taken for something else',
  },
  {
    id: 'photo-glare-not-hidden',
    file: ASSESS,
    find: "{ problem: 'glare', of: glareOf, hiddenBy: ['overexposed', 'screen_reshot'] }",
    replace: "{ problem: 'glare', of: glareOf }",
    tests: FOUND,
    why: 'an over-exposed photo is also called reflecting',
  },
  {
    id: 'photo-compression-not-hidden',
    file: ASSESS,
    find: "hiddenBy: ['blur', 'screen_reshot', 'dark'] }",
    replace: '}',
    tests: FOUND,
    why: 'a blurred photo is also called compressed',
  },
  {
    id: 'photo-hint-hides',
    file: ASSESS,
    find: "other.strength === 'refuse' && hiddenBy",
    replace: 'hiddenBy',
    tests: FOUND,
    why: 'a slight problem hides a serious one',
  },
  {
    id: 'photo-screen-without-ground',
    file: SCREEN,
    find: 'frame?.sure === true && beyond.length > 0',
    replace: 'frame?.sure === true',
    tests: FOUND,
    why: 'printed waves are taken for a screen',
  },
  {
    id: 'photo-cut-not-hinted',
    file: FRAME,
    find: "found: written >= WRITTEN ? 'hint' : undefined",
    replace: 'found: undefined',
    tests: FOUND,
    why: 'a document that is cut off at the border is not reported',
  },
  {
    id: 'photo-unsure-refuses',
    file: FRAME,
    find: "found && !frame.sure ? 'hint' : found",
    replace: 'found',
    tests: FOUND,
    why: 'what was not clearly found is refused',
  },
  {
    id: 'photo-one-weak-sign',
    file: COMPRESSION,
    find: '(blocks >= BLOCKY.refuse && bits <= THIN.hint)',
    replace: 'blocks >= BLOCKY.refuse',
    tests: FOUND,
    why: 'one weak sign refuses a photo',
  },
  {
    id: 'photo-white-boxes',
    file: GLARE,
    find: ' || rim > SHARP ||',
    replace: ' ||',
    tests: FOUND,
    why: 'white boxes on a form are taken for reflections',
  },
  {
    id: 'photo-watermark-beside',
    file: WATERMARK,
    find: 'if (covering < COVERING) return { numbers };',
    replace: '',
    tests: FOUND,
    why: 'a watermark that touches no text is refused',
  },
  {
    id: 'photo-heavy-is-fine',
    file: SIZE,
    find: 'bytes > limits.bytes.most ?',
    replace: 'bytes > limits.bytes.most * 2 ?',
    tests: LIMITED,
    why: 'a photo of 3 MB is let through',
  },
  {
    id: 'photo-unit-as-person',
    file: SIZE,
    find: 'under(limits.pixels.usual)',
    replace: 'under(limits.pixels.least)',
    tests: LIMITED,
    why: 'a licence with too few pixels is not reported',
  },
  {
    id: 'photo-letter-as-certificate',
    file: 'rules/photos/kinds.ts',
    find: 'letter: { certificate: false, colour: false }',
    replace: 'letter: { certificate: true, colour: true }',
    tests: KINDS,
    why: 'a letter is assessed as a certificate',
  },
];
