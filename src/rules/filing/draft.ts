import { certificateTypesOf, RESIDENT_ID } from '../catalogue/certificates';
import { ENTERPRISE } from '../catalogue/subjectTypeIds';
import { FORM } from '../fields/form';
import type { Filing, Kind, StoredPhoto } from '.';
import { valueAt, withValue } from './path';
import { SUBJECT } from './paths';

/** A filing on the phone, with two answers that save typing. It holds no computed values. */
export interface Draft {
  filing: Omit<Filing, 'photos'> & { photos?: Record<string, StoredPhoto[]> };
  /** the 主体负责人 is the 法定代表人 (the 经营者); then the form does not ask for the 法定代表人 */
  principalIsLegalRep: boolean;
  /** the 小程序负责人 is the 主体负责人 */
  appPrincipalIsPrincipal: boolean;
  /** the name of the region as WeChat's picker shows it; the request has only codes */
  regionName?: string;
}

/** A new draft: the answers of the start screen, and the usual certificates. */
export function newDraft(
  kind: Kind,
  type: number,
  province: string,
  individualBusiness = false,
  foundAtMinistry?: string,
): Draft {
  const certificate = certificateTypesOf(type)[0]?.type;
  const local = {
    ...(type === ENTERPRISE ? { individual_business: individualBusiness } : {}),
    ...(foundAtMinistry === undefined ? {} : { found_at_ministry: foundAtMinistry }),
  };
  return {
    principalIsLegalRep: true,
    appPrincipalIsPrincipal: true,
    filing: {
      kind,
      icp_subject: {
        base_info: { type, province },
        ...(certificate === undefined ? {} : { organize_info: { certificate_type: certificate } }),
        principal_info: { certificate_type: RESIDENT_ID },
      },
      icp_applets: { principal_info: { certificate_type: RESIDENT_ID } },
      ...(Object.keys(local).length > 0 ? { local } : {}),
    },
  };
}

/**
 * The same draft for another kind, subject or province. Values that no longer fit are removed, so that the form asks
 * again.
 */
export function redirected(
  draft: Draft,
  {
    kind,
    type,
    province,
    individualBusiness,
  }: { kind: Kind; type: number; province: string; individualBusiness?: boolean },
): Draft {
  const { icp_subject } = draft.filing;
  const blank = newDraft(kind, type, province, individualBusiness).filing;
  const certificate = icp_subject?.organize_info?.certificate_type;
  const fits = certificateTypesOf(type).some((row) => row.type === certificate);
  const changes: [string, unknown][] = [
    ['kind', kind],
    [SUBJECT.type, type],
    ...(fits
      ? []
      : [[SUBJECT.certificateType, valueAt(blank, SUBJECT.certificateType)] as [string, unknown]]),
    ['local.individual_business', blank.local?.individual_business],
  ];
  const filing = changes.reduce((changed, [path, value]) => withValue(changed, path, value), draft.filing);
  return inProvince({ ...draft, filing }, province);
}

/** The same draft in a province. When the province is another one than before, the address is removed. */
function inProvince({ regionName, ...draft }: Draft, province: string): Draft {
  const moved = draft.filing.icp_subject?.base_info?.province !== province;
  const left = moved ? [SUBJECT.city, SUBJECT.district, SUBJECT.address] : [];
  const filing = left.reduce((changed, path) => withValue(changed, path, undefined), draft.filing);
  return {
    ...draft,
    ...(regionName && !moved ? { regionName } : {}),
    filing: withValue(filing, SUBJECT.province, province),
  };
}

/** The paths that describe one filing, its mini-program or its account, and not the subject. */
const OF_ONE_FILING = FORM.filter(({ ofOneFiling }) => ofOneFiling).map(({ path }) => path);

/**
 * A draft for the next filing of the same subject: it copies the values about the subject and its principal from
 * another filing. When the province is another one, the address is removed.
 */
export function draftFrom(other: Draft, kind: Kind, province: string): Draft {
  const { icp_subject, local } = other.filing;
  const blank = newDraft(kind, icp_subject?.base_info?.type ?? ENTERPRISE, province).filing;
  const changed: Draft['filing'] = { ...blank, icp_subject, local };
  const { principalIsLegalRep, appPrincipalIsPrincipal, regionName } = other;
  const filing = OF_ONE_FILING.reduce((rest, path) => withValue(rest, path, undefined), changed);
  return inProvince({ principalIsLegalRep, appPrincipalIsPrincipal, regionName, filing }, province);
}
