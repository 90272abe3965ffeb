import {
  clockFrom,
  type DrawnCourse,
  drawnCourseOf,
  type Instant,
  isCancellation,
  isLate,
  onSameDays,
  requestOf,
  sayInstant,
  stageLabelOf,
  standingOf,
} from '@/rules';
import type { SavedFiling } from '@/store';

/** A filing that is under way, and its course on the days of all of them. */
export interface UnderWay {
  saved: SavedFiling;
  course: DrawnCourse;
  /** its stage, and when its limit ends */
  says: string;
}

/** The filings that are submitted and not yet filed: those past their usual time first, then by the next limit. */
export function filingsUnderWay(filings: readonly SavedFiling[], at: Instant): UnderWay[] {
  const found = filings.flatMap((saved) => {
    const request = requestOf(saved);
    const standing = standingOf(request, at);
    const { status } = standing;
    if (status.stage === 'filed' || status.stage === 'cancelled') return [];
    const course = drawnCourseOf(status, at, isCancellation(request.kind));
    if (!course) return [];
    const clock = isLate(status) ? null : clockFrom(standing);
    const until = clock ? `，${sayInstant(clock.to, at)} 到期` : isLate(status) ? '，超过了通常的时间' : '';
    const says = `${stageLabelOf(status.stage)}${until}`;
    return [{ saved, course, says, to: isLate(status) ? 0 : (clock?.to ?? Number.MAX_VALUE) }];
  });
  found.sort((one, other) => one.to - other.to);
  const courses = onSameDays(found.map(({ course }) => course));
  return found.map(({ saved, course, says }, place) => ({ saved, course: courses[place] ?? course, says }));
}
