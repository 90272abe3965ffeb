import { ADVICE_MUTANTS } from './advice';
import { COMPONENTS_MUTANTS } from './components';
import { DOCUMENTS_MUTANTS } from './documents';
import { HOME_MUTANTS } from './home';
import type { Mutant } from './mutant';
import { PAPERS_MUTANTS } from './papers';
import { PHOTO_MUTANTS } from './photo';
import { PLATFORM_MUTANTS } from './platform';
import { RECORD_MUTANTS } from './record';
import { RETURNED_MUTANTS } from './returned';
import { REVIEW_MUTANTS } from './review';
import { RULEBOOK_MUTANTS } from './rulebook';
import { SECTION_MUTANTS } from './section';
import { SERVICES_MUTANTS } from './services';
import { SETTINGS_MUTANTS } from './settings';
import { SHELL_MUTANTS } from './shell';
import { SLOTS_MUTANTS } from './slots';
import { SMS_MUTANTS } from './sms';
import { START_MUTANTS } from './start';
import { STATUS_MUTANTS } from './status';
import { STORE_MUTANTS } from './store';
import { TASKS_MUTANTS } from './tasks';
import { TOOLS_MUTANTS } from './tools';

export type { Mutant };

/** All hand-made mutants, by the folder of `src` that they change. */
export const MUTANTS: Record<string, readonly Mutant[]> = {
  advice: [...ADVICE_MUTANTS, ...SERVICES_MUTANTS],
  pages: [...HOME_MUTANTS, ...STATUS_MUTANTS, ...SMS_MUTANTS],
  fill: [
    ...START_MUTANTS,
    ...TASKS_MUTANTS,
    ...SECTION_MUTANTS,
    ...DOCUMENTS_MUTANTS,
    ...SLOTS_MUTANTS,
    ...REVIEW_MUTANTS,
    ...RECORD_MUTANTS,
    ...RETURNED_MUTANTS,
    ...RULEBOOK_MUTANTS,
    ...PAPERS_MUTANTS,
  ],
  tools: [...TOOLS_MUTANTS, ...SETTINGS_MUTANTS],
  store: STORE_MUTANTS,
  platform: PLATFORM_MUTANTS,
  components: COMPONENTS_MUTANTS,
  shell: SHELL_MUTANTS,
  photo: PHOTO_MUTANTS,
};
