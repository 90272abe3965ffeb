export { type Blank, blankFor, WATERMARK_TEXT } from './blank';
export { stripExif } from './exif';
export { fitted, WINDOWS, type Window } from './fit';
export { type Header, headerOf, MOST_PIXELS } from './header';
export { judge, judgeFile, judgeWhole, look, type Verdict } from './judge';
export { type Pixels, type Rect, shrink, VIEW_SIDE } from './pixels';
export { PROBLEMS, type Problem } from './problems';
export { kindFor, type PhotoFile, type PhotoKind } from './scene';
