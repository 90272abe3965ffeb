/** The certificates of a person that the rules distinguish. */
export const RESIDENT_ID = 2;
export const PASSPORT = 7;

/** The names of a person's certificates, the most usual one first. */
export const PERSON_CERTIFICATE_LABELS = new Map<number | undefined, string>([
  [RESIDENT_ID, '居民身份证'],
  [14, '港澳居民来往内地通行证'],
  [11, '台湾居民来往大陆通行证'],
  [41, '港澳居民居住证'],
  [42, '台湾居民居住证'],
  [30, '外国人永久居留身份证'],
  [PASSPORT, '护照'],
]);
