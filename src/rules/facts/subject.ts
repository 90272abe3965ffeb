import { answerOf } from '../answers';
import type { Answer, Filing } from '../filing';

/** Whether the subject is of that 主体性质. */
export function isType(filing: Filing, type: number): Answer {
  const told = filing.icp_subject?.base_info?.type;
  return typeof told === 'number' ? answerOf(told === type) : 'unknown';
}

export function isIndividual(filing: Filing): Answer {
  return isType(filing, 5);
}

/** A 个体工商户 files as an enterprise; only the person knows which it is. */
export function isIndividualBusiness(filing: Filing): Answer {
  return isType(filing, 4) === 'no' ? 'no' : answerOf(filing.local?.individual_business);
}
