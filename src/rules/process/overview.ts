import type { Filing, Instant } from '../filing';
import type { Parsed } from '../filing/parse';
import type { Issue } from '../sentence';
import { collectFaults } from './history-issues';
import type { ReportStatus } from './report';
import type { FilingStatus } from './stages';
import { standingOf } from './standing';
import { type VerificationStatus, verificationOf } from './verification';

/** All that the history and the clock say about a filing. */
export interface ProcessOverview {
  /** the issues of the history */
  issues: Issue[];
  filing: FilingStatus;
  report: ReportStatus | null;
  verification: VerificationStatus | null;
}

/** The overview from one replay of the history. `read` holds the faults found while the file was read. */
export function processOf(
  filing: Filing,
  at: Instant,
  read?: Pick<Parsed, 'faults' | 'dropped'>,
): ProcessOverview {
  const collected = collectFaults(read);
  const { status, report } = standingOf(filing, at, collected.listen);
  return { issues: collected.issues(), filing: status, report, verification: verificationOf(filing, at) };
}
