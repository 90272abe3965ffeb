import { serviceOf } from '../catalogue/serviceContents';
import type { Filing } from '../filing';
import { MAX_ITEMS } from '../filing/bounds';

/** The chosen services that the lists have, as 一级-二级. */
export function servicesOf(filing: Filing): readonly string[] {
  const chosen = filing.icp_applets?.base_info?.service_content_types ?? [];
  return chosen.slice(0, MAX_ITEMS).flatMap((one) => serviceOf(one)?.name ?? []);
}

/** The types of the stated pre-approval items. */
export function preApprovalsOf(filing: Filing): readonly number[] {
  const stated = filing.icp_applets?.base_info?.nrlx_details ?? [];
  return stated.slice(0, MAX_ITEMS).flatMap(({ type }) => type ?? []);
}
