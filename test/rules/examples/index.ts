import { APP_EXAMPLES } from './app';
import { CERTIFICATE_TYPE_EXAMPLES } from './certificateTypes';
import { CREDIT_CODE_EXAMPLES } from './creditCodes';
import { DOCUMENT_EXAMPLES } from './documents';
import type { Examples } from './example';
import { HISTORY_EXAMPLES } from './history';
import { LETTER_EXAMPLES } from './letters';
import { LOCAL_EXAMPLES } from './local';
import { MATERIAL_EXAMPLES } from './materials';
import { MINISTRY_EXAMPLES } from './ministry';
import { PAPER_EXAMPLES } from './papersRead';
import { PERSON_NUMBER_EXAMPLES } from './personNumbers';
import { PHOTO_EXAMPLES } from './photos';
import { PRE_APPROVAL_EXAMPLES } from './preApprovals';
import { PRINCIPAL_EXAMPLES } from './principals';
import { READING_EXAMPLES } from './reading';
import { REGION_EXAMPLES } from './region';
import { REQUIRED_EXAMPLES } from './required';
import { ROLE_EXAMPLES } from './roles';
import { SERVICE_EXAMPLES } from './services';
import { SUBJECT_EXAMPLES } from './subject';

/** The cases of each rule, in the order of the tables. */
export const EXAMPLES: Record<string, Examples> = {
  ...READING_EXAMPLES,
  ...REQUIRED_EXAMPLES,
  ...LOCAL_EXAMPLES,
  ...MINISTRY_EXAMPLES,
  ...SUBJECT_EXAMPLES,
  ...CERTIFICATE_TYPE_EXAMPLES,
  ...CREDIT_CODE_EXAMPLES,
  ...PERSON_NUMBER_EXAMPLES,
  ...REGION_EXAMPLES,
  ...PRINCIPAL_EXAMPLES,
  ...ROLE_EXAMPLES,
  ...APP_EXAMPLES,
  ...SERVICE_EXAMPLES,
  ...PRE_APPROVAL_EXAMPLES,
  ...MATERIAL_EXAMPLES,
  ...LETTER_EXAMPLES,
  ...PHOTO_EXAMPLES,
  ...PAPER_EXAMPLES,
  ...DOCUMENT_EXAMPLES,
  ...HISTORY_EXAMPLES,
};
