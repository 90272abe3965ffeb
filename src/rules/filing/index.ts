/** A filing in the words of the official request (`POST /wxa/icp/apply_icp_filing`). Every part may be missing. */

export const KIND_IDS = [
  'first',
  'add_app',
  'add_access',
  'change',
  'cancel_subject',
  'cancel_service',
  'cancel_access',
] as const;
export type Kind = (typeof KIND_IDS)[number];

/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A day in China: `YYYY-MM-DD`. */
export type Day = string;
/** A 负责人, or what is known of him. */
export interface Principal {
  name?: string;
  mobile?: string;
  email?: string;
  emergency_contact?: string;
  certificate_type?: number;
  certificate_number?: string;
  /** `YYYYmmdd` */
  certificate_validity_date_start?: string;
  /** `YYYYmmdd` or 长期 */
  certificate_validity_date_end?: string;
  certificate_photo_front?: string;
  certificate_photo_back?: string;
  authorization_letter?: string;
  verify_task_id?: string;
}

export interface PreApproval {
  type?: number;
  code?: string;
  media?: string;
}

/** A photo as a filing tells of it; what is not told is checked by nobody. */
export interface Photo {
  file: string;
  format?: string;
  /** size of the file in bytes */
  bytes?: number;
  /** pixels */
  width?: number;
  height?: number;
  /** absent: nobody has assessed it yet */
  color?: boolean;
  /** of a letter: the day it was signed */
  dated?: string;
  /** among further documents, which share one place: which of them it is, by the document's id */
  paper?: string;
  /** what is wrong with it, by the ids of the `judge` command; absent: nobody has assessed it yet */
  problems?: string[];
  slight?: string[];
}

/** A photo whose file this phone has measured. */
interface MeasuredPhoto extends Photo {
  format: string;
  bytes: number;
  width: number;
  height: number;
}

/** A photo as the phone keeps it: the clean original and, where that does not suit the console, a copy that does. */
export interface StoredPhoto extends MeasuredPhoto {
  /** false: this phone cannot assess photos; absent: it has not done so yet */
  assessed?: boolean;
  copy?: MeasuredPhoto & { marked?: boolean };
}

export type EventId =
  | 'submitted'
  | 'platform_passed'
  | 'platform_rejected'
  | 'withdrawn'
  | 'sms_received'
  | 'sms_resent'
  | 'sms_wrong'
  | 'sms_verified'
  | 'bureau_passed'
  | 'bureau_rejected'
  | 'code_submitted'
  | 'code_passed'
  | 'code_rejected'
  | 'code_withdrawn'
  | 'cac_notified'
  | 'cac_passed'
  | 'cac_rejected'
  | 'released'
  | 'taken_down';

export const RECEIVER_IDS = ['subject_owner', 'app_owner'] as const;
/** Who gets the text message of the ministry: 主体负责人 or 小程序负责人. */
export type SmsReceiver = (typeof RECEIVER_IDS)[number];

export interface FilingEvent {
  event: EventId;
  /** ISO 8601 with offset; we write `+08:00` */
  at: string;
  /** sms_verified: who did; absent means everybody */
  by?: SmsReceiver;
  /** submitted, after a text message ran out: the material went back as it was; absent: as `local.unchanged_since_timeout` says */
  unchanged?: boolean;
  /** a rejection as received */
  text?: string;
  /** bureau_passed */
  record_number?: string;
}

/** What the rules must know and the request does not carry. Absent means not known. */
interface Local {
  individual_business?: boolean;
  has_seal?: boolean;
  business_scope?: string;
  /** 6-digit province code of the address on the resident ID */
  id_address_province?: string;
  engages_in_finance?: boolean;
  large_state_owned?: boolean;
  mass_organization?: boolean;
  filings_of_subject?: number;
  renamed?: boolean;
  /** day */
  verification_passed_on?: Day;
  service_categories?: string[];
  overseas_non_enterprise?: boolean;
  admin_is_owner?: boolean;
  names_differ_from_registry?: boolean;
  unchanged_since_timeout?: boolean;
  /** one of `FOUND_IDS`; a file may hold another text */
  found_at_ministry?: string;
  /** day or 长期 */
  unit_certificate_valid_until?: string;
  /** ISO 8601 with offset */
  face_checked_at?: string;
}

export interface Filing {
  kind?: Kind;
  changes?: ('subject' | 'app')[];
  icp_subject?: {
    base_info?: {
      type?: number;
      name?: string;
      province?: string;
      city?: string;
      district?: string;
      address?: string;
      comment?: string;
      record_number?: string;
    };
    personal_info?: { residence_permit?: string };
    organize_info?: {
      certificate_type?: number;
      certificate_number?: string;
      certificate_address?: string;
      certificate_photo?: string;
    };
    principal_info?: Principal;
    legal_person_info?: { name?: string; certificate_number?: string };
  };
  icp_applets?: {
    base_info?: {
      appid?: string;
      name?: string;
      service_content_types?: (number | string)[];
      nrlx_details?: PreApproval[];
      comment?: string;
      record_number?: string;
    };
    principal_info?: Principal;
  };
  icp_materials?: Partial<Record<MaterialId, string[]>>;
  /** by media path */
  photos?: Record<string, Photo[]>;
  local?: Local;
  history?: FilingEvent[];
}

type MaterialId =
  | 'commitment_letter'
  | 'business_name_change_letter'
  | 'party_building_confirmation_letter'
  | 'promise_video'
  | 'authenticity_responsibility_letter'
  | 'authenticity_commitment_letter'
  | 'website_construction_proposal'
  | 'subject_other_materials'
  | 'applets_other_materials'
  | 'holding_certificate_photo';
