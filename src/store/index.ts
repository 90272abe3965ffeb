export * from './answers';
export { type Filings, openFilings, readAgain, saveAgain, saveNow, useFilings } from './filings';
export * from './history';
export * from './lifecycle';
export type { StorageProblem } from './persister';
export { filesOf, filesOfPhoto, settlePhotos } from './photoFiles';
export * from './photos';
export { appNameOf, type SavedFiling } from './saved';
export { StorageFull, type TextStorage } from './textStorage';
