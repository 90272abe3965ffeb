export { PHOTO_KINDS, type PhotoKind } from './kinds';
export { PHOTO_LIMITS, type PhotoLimits, photoLimitsOf, type Sides } from './limits';
export { mostPhotosAt, photoKindOf, WITHOUT_DOCUMENT } from './places';
