import { chinaDayOf } from '../calendar/instant';
import type { Filing, Instant } from '../filing';
import { submittedOn } from '../process/status';
import { provinceIn } from '../provinces';
import type { Ternary } from '../ternary';
import { FACTS_BY_ID, type FactId, hangsOnProvince, isUnnamed, sayFact } from '.';
import { preApprovalsOf, servicesOf } from './chosen';
import type { Known, SubmittedBy } from './fact';

export function knownOf(filing: Filing, at?: Instant, submittedBy: SubmittedBy = 'api'): Known {
  const submission = at !== undefined && filing.history ? submittedOn(filing, at) : null;
  const day = submission ?? (at === undefined ? undefined : chinaDayOf(at));
  const truths = new Map<FactId, Ternary>();
  const known: Known = {
    filing,
    day,
    submitted: submission !== null,
    submittedBy,
    province: provinceIn(filing, day),
    services: servicesOf(filing),
    preApprovals: preApprovalsOf(filing),
    is(id) {
      let truth = truths.get(id);
      if (truth === undefined) {
        truth = FACTS_BY_ID[id].of(filing, known);
        truths.set(id, truth);
      }
      return truth;
    },
  };
  return known;
}

/** Whether all of these facts hold. It stops at the first fact that does not hold. */
export function holds({ is }: Pick<Known, 'is'>, when: readonly FactId[]): Ternary {
  let all: Ternary = 'yes';
  for (const id of when) {
    const truth = is(id);
    if (truth === 'no') return 'no';
    if (truth === 'unknown') all = 'unknown';
  }
  return all;
}

/** The facts as sentences. When one of them depends on the province, the first sentence names the province. */
export function becauseOf({ province, is }: Known, when: readonly FactId[]): string[] {
  const sentences = when.filter((id) => !isUnnamed(id)).map((id) => sayFact(id, is(id)));
  return province && when.some(hangsOnProvince) ? [`备案的省是${province.name}`, ...sentences] : sentences;
}
