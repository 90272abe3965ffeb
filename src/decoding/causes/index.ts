import { CONTACT_CAUSES } from './contacts';
import { CONTENT_CAUSES, PRE_APPROVAL_CAUSES } from './content';
import { COURSE_CAUSES, SMS_CAUSES } from './course';
import { FACE_CAUSES } from './face';
import { INTERFACE_CAUSES, PLAIN_CAUSES } from './interface';
import { DOCUMENT_CAUSES, LETTER_CAUSES, MATERIAL_CAUSES } from './letters';
import { NAME_CAUSES } from './names';
import { PERSON_CAUSES } from './persons';
import { PHOTO_CAUSES } from './photos';
import { PLACE_CAUSES } from './places';
import type { Cause } from './row';
import { TRUTH_CAUSES } from './truth';
import { VALIDITY_CAUSES } from './validity';

/** Why a filing is returned. Where several fit, the families below stand in the order in which they are told. */
export const FILING_CAUSES: readonly Cause[] = [
  ...SMS_CAUSES,
  ...FACE_CAUSES,
  ...DOCUMENT_CAUSES,
  ...PERSON_CAUSES,
  ...TRUTH_CAUSES,
  ...NAME_CAUSES,
  ...CONTENT_CAUSES,
  ...PRE_APPROVAL_CAUSES,
  ...LETTER_CAUSES,
  ...PLACE_CAUSES,
  ...VALIDITY_CAUSES,
  ...PHOTO_CAUSES,
  ...CONTACT_CAUSES,
  ...COURSE_CAUSES,
  ...INTERFACE_CAUSES,
  ...MATERIAL_CAUSES,
];

export { PLAIN_CAUSES };
