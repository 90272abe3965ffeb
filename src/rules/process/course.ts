import { isCancellation } from '../catalogue/kinds';
import type { Day, Filing, Kind, SmsReceiver } from '../filing';
import { type Window, windowOf } from './limits';
import { reportCategoriesOf } from './report-categories';
import { smsRowOf } from './sms-receivers';

/** What the filing's values say about the steps of this filing. The history says which steps are done. */
export interface Course {
  /** who must do the SMS check; null while that is not known */
  receivers: readonly SmsReceiver[] | null;
  cancellation: boolean;
  /** an app that is new on WeChat can be released only after it is filed */
  releaseNeedsFiling: boolean;
  /** `local.unchanged_since_timeout` (材料没有改动) after an SMS check ran out; a submission's own `unchanged` comes first */
  unchangedSinceTimeout: boolean;
  /** null while the categories are not known */
  reportRequired: boolean | null;
  overseasNonEnterprise: boolean;
}

const NEW_ON_WECHAT: readonly (Kind | undefined)[] = ['first', 'add_app', 'add_access'];

export function courseOf(filing: Filing): Course {
  const categories = reportCategoriesOf(filing);
  return {
    receivers: smsRowOf(filing)?.to ?? null,
    cancellation: isCancellation(filing.kind),
    releaseNeedsFiling: NEW_ON_WECHAT.includes(filing.kind),
    unchangedSinceTimeout: filing.local?.unchanged_since_timeout === true,
    reportRequired: categories && categories.length > 0,
    overseasNonEnterprise: filing.local?.overseas_non_enterprise === true,
  };
}

/** The platform review's range in working days, for a filing that is submitted on `day`. */
export function platformWindowOf(course: Course, rejectedBefore: boolean, day: Day): Window {
  if (course.cancellation) return windowOf('cancellationLeast', 'cancellationLeast', day);
  return windowOf('platformLeast', rejectedBefore ? 'platformAgainMost' : 'platformMost', day);
}

/** The bureau review's range in working days, for a review that starts on `day`. */
export const bureauWindowOf = (course: Course, day: Day): Window =>
  windowOf(course.cancellation ? 'cancellationLeast' : 'bureauLeast', 'bureauMost', day);
