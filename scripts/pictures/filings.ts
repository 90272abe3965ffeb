import type { FilingEvent } from '@/rules';
import type { SavedFiling } from '@/store/saved';
import {
  enterprise,
  having,
  individual,
  individualBusiness,
  type StoredFiling,
} from '../../test/support/filings';
import { entry } from '../../test/support/histories';
import { saved } from '../../test/support/stored';

/** A filing of an enterprise in which nothing is missing. */
export const whole = enterprise;

/** Filings of several clients, each at another stage; nobody in them exists. */
export function clients(): SavedFiling[] {
  const of = (id: string, app: string, filing: StoredFiling, ...history: FilingEvent[]) =>
    saved(id, { ...having(filing, { 'icp_applets.base_info.name': app }), history });
  const submitted = entry('submitted', '2026-03-05T10:00:00+08:00');
  const passed = entry('platform_passed', '2026-03-09T16:00:00+08:00');
  const received = entry('sms_received', '2026-03-09T16:20:00+08:00');
  const verified = entry('sms_verified', '2026-03-09T17:05:00+08:00');
  return [
    of('messaged', '示范取号', enterprise(), submitted, passed, received),
    of('waiting', '样例理发', individualBusiness(), submitted, passed, received, verified),
    of('begun', '青竹预约', {
      ...having(enterprise(), {
        'icp_subject.organize_info.certificate_number': '91440199MA0TE5T11X',
        'icp_subject.base_info.address': undefined,
        'icp_applets.base_info.service_content_types': undefined,
        'icp_applets.base_info.comment': undefined,
        'icp_materials.commitment_letter': undefined,
      }),
      photos: {},
    }),
    of('person', '时演示的手账', individual(), entry('submitted', '2026-03-09T11:00:00+08:00')),
  ];
}
