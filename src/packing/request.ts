import {
  APP,
  capturedIdOf,
  type Filing,
  FORM,
  type PreApproval,
  SUBJECT,
  serviceNameOf,
  serviceOf,
  textAt,
  valueAt,
  withValue,
} from '@/rules';
import { type Attachment, mediaAt } from './attachments';
import { otherDistrict } from './districts';

/** A value that must be looked up, or added, before the request is sent. */
export interface LookUp {
  path: string;
  /** of the service, the place, the document */
  name: string;
  why: string;
  /** for a service: the id in a list that a public client once received */
  captured_id?: number;
  /** for a district: the code in the request, and the place that the list has under it */
  code?: string;
  listed?: string;
}

/** What stands beside the official request in a filing. */
const BESIDE = /^(kind|changes|history|local\..*)$/;
const OFFICIAL = FORM.filter(({ path }) => !BESIDE.test(path));

/** The official request and nothing else. Media fields name files of the ZIP; one whose file is gone is left out. */
export function officialOf(filing: Filing, attached: readonly Attachment[]): object {
  let request: object = {};
  for (const { path, photo, type, items } of OFFICIAL) {
    const value = photo
      ? mediaFor(filing, path, type === 'list', attached)
      : items === 'preApproval'
        ? preApprovalsOf(filing, attached)
        : valueAt(filing, path);
    if (value !== undefined) request = withValue(request, path, value);
  }
  return 'icp_materials' in request || !filing.icp_materials ? request : { ...request, icp_materials: {} };
}

function mediaFor(filing: Filing, place: string, many: boolean, attached: readonly Attachment[]): unknown {
  const here = attached.filter((one) => one.place === place);
  const given = mediaAt(filing, place).filter((value) => value.trim());
  const kept = given.flatMap((file) => {
    const attachment = here.find((one) => one.file === file);
    return attachment ? (attachment.name ?? []) : file;
  });
  const names = kept.length > 0 ? kept : here.flatMap(({ name }) => name ?? []);
  if (many) return valueAt(filing, place) || names.length > 0 ? names : undefined;
  return names[0];
}

const preApprovalsOf = (filing: Filing, attached: readonly Attachment[]): object[] | undefined =>
  (valueAt(filing, APP.preApprovals) as PreApproval[] | undefined)?.map(({ type, code }, index) => {
    const media = mediaFor(filing, `${APP.preApprovals}[${index}].media`, false, attached);
    return {
      ...(type !== undefined && { type }),
      ...(code !== undefined && { code }),
      ...(media !== undefined && { media }),
    };
  });

const ASK_SERVICES = '编号没有公开，提交前用 query_icp_service_content_types 查';
const ASK_DISTRICTS = '备案用的地区清单里，这个代码不是这个地方；提交前用 query_icp_district_code 查';
const NOT_HERE = '照片文件没有找到，补上后再提交';

/** What the request cannot say rightly by itself, in the order of the form. */
export function lookUpsOf(
  filing: Filing,
  attached: readonly Attachment[],
  regionName: string | undefined,
): LookUp[] {
  return [
    ...districtsOf(filing, regionName),
    ...servicesOf(filing),
    ...attached.flatMap(({ place, label, name }) =>
      name ? [] : [{ path: place, name: label, why: NOT_HERE }],
    ),
  ];
}

function districtsOf(filing: Filing, regionName = ''): LookUp[] {
  const names = regionName.split(' ');
  return [SUBJECT.province, SUBJECT.city, SUBJECT.district].flatMap((path, part) => {
    const code = textAt(filing, path);
    const other = otherDistrict(code);
    if (!other) return [];
    return [
      {
        path,
        name: names[part] || other.name,
        code,
        ...(other.listed && { listed: other.listed }),
        why: ASK_DISTRICTS,
      },
    ];
  });
}

/** Published ids stand as they are. A name stays in the request, and an id from elsewhere too: both are named here. */
function servicesOf(filing: Filing): LookUp[] {
  const services = (valueAt(filing, APP.services) as (number | string)[] | undefined) ?? [];
  return services.flatMap((service, index): LookUp[] => {
    const row = serviceOf(service);
    if (row?.id !== undefined) return [];
    const id = typeof service === 'number' ? service : row && capturedIdOf(row);
    const path = `${APP.services}[${index}]`;
    return [
      { path, name: serviceNameOf(service), ...(id !== undefined && { captured_id: id }), why: ASK_SERVICES },
    ];
  });
}
