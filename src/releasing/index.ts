export { BLOCKS, type Check, PHASES, type PhaseId } from './check';
export { checksOf, phaseOf } from './checks';
export { type Listed, leftIn, listedIn } from './listed';
export { type Plan, type PlanStep, planFor } from './plan';
export { type Seen, seenIn } from './seen';
export { sourceOfCheck } from './sources';
export { linesOf, RELEASE_SECTIONS, sayCheckFrom, sayFigureFrom } from './told';
export type { TraitId } from './traits';
export { questionOf, sayTrait } from './verdicts';
