import type { Assessment, Pixels } from '@/photo';
import { idCardIsWhole } from '@/platform/idCard';
import type { PhotoKind } from '@/rules';

/**
 * Combines an assessment with WeChat's own detection. WeChat detects only identity cards, so it is asked about
 * nothing else.
 */
export async function withIdCardCheck(
  assessment: Assessment,
  view: Pixels,
  kind: PhotoKind,
): Promise<Assessment> {
  return kind === 'card' ? reconciled(assessment, await idCardIsWhole(view)) : assessment;
}

/** When the two disagree whether the card is whole, `cut_off` becomes a hint. */
export function reconciled(assessment: Assessment, whole: boolean | null): Assessment {
  const cut = assessment.problems.includes('cut_off');
  if (whole === null || whole !== cut) return assessment;
  const problems = assessment.problems.filter((id) => id !== 'cut_off');
  const slight = [...assessment.slight.filter((id) => id !== 'cut_off'), 'cut_off' as const];
  return { ...assessment, problems, slight, acceptable: problems.length === 0 };
}
