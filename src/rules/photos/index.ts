export { PHOTO_KINDS, type PhotoKind } from './kinds';
export { type PhotoLimits, photoLimitsOf, type Sides } from './limits';
export { mostPhotosAt, photoKindOf } from './places';
