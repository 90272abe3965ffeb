export { CONSOLE_WAYS } from './copySheet';
export { type OpenedPack, openPack } from './open';
export { pack } from './pack';
export { type Part, partsOf } from './parts';
export { portableOf, regionCodesOf } from './portable';
