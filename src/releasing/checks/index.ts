import { type Check, PHASES, type PhaseId } from '../check';
import { ACCOUNT } from './account';
import { CODE } from './code';
import { CONTENT } from './content';
import { PRIVACY } from './privacy';
import { RELEASE } from './release';
import { SUBMIT } from './submit';

/** All that is checked around a release, by phase. */
export const CHECKS: readonly Check[] = [...ACCOUNT, ...PRIVACY, ...CODE, ...CONTENT, ...SUBMIT, ...RELEASE];

/** The rows of one phase. */
export const checksOf = (phase: PhaseId): Check[] => CHECKS.filter((check) => check.phase === phase);

/** A phase by its id; undefined when there is none of that id. */
export const phaseOf = (id: string | undefined) => PHASES.find((phase) => phase.id === id);
