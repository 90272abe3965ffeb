import { useNow } from '@/components/useNow';
import { type AccountId, type Filing, GOVERNMENT, INDIVIDUAL, isDay, requestOf } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import type { FilingPageProps } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { answer } from '@/store';
import { Yearly } from './Yearly';

const ENTERPRISE = 4;

/** The kind of account that the subject of a filing has; undefined while it is not told. */
function accountOf({ icp_subject, local }: Filing): AccountId | undefined {
  const type = icp_subject?.base_info?.type;
  if (type === undefined) return undefined;
  if (type === INDIVIDUAL) return 'individual';
  if (type === GOVERNMENT) return 'government';
  if (type !== ENTERPRISE) return 'other';
  return local?.individual_business ? 'individual_business' : 'enterprise';
}

export function OfFiling({ saved }: FilingPageProps) {
  const at = useNow(30_000);
  const passedOn = saved.filing.local?.verification_passed_on;
  return (
    <Page>
      <FilingName saved={saved} />
      <Yearly
        passedOn={isDay(passedOn) ? passedOn : undefined}
        account={accountOf(requestOf(saved))}
        at={at}
        onPassed={(day) => answer(saved.id, 'local.verification_passed_on', day)}
      />
    </Page>
  );
}
