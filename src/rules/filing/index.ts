/** What the person told us, in the words of the official request (`POST /wxa/icp/apply_icp_filing`). Every part may be missing. */

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
/** Yes, no, or not known yet. */
export type Answer = 'yes' | 'no' | 'unknown';

export interface Owner {
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

export interface Photo {
  file: string;
  format: string;
  /** size of the file in bytes */
  bytes: number;
  /** pixels */
  width: number;
  height: number;
  /** absent: nobody has looked yet */
  color?: boolean;
  /** of a letter: the day it was signed */
  dated?: Day;
  /** among further materials, where several papers lie on one pile: which of them it is, by its document's id */
  paper?: string;
  /** what was seen in it, by the ids of the `judge` command; absent: nobody has looked yet */
  problems?: string[];
  slight?: string[];
}

/** A photograph as the phone keeps it: the clean original and, where that is not fit for the console, a copy that is. */
export interface KeptPhoto extends Photo {
  /** false: this phone cannot look into pictures; absent: it has not come to it */
  looked?: boolean;
  copy?: Photo & { marked?: boolean };
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

export type SmsReceiver = 'subject_owner' | 'app_owner';

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
    principal_info?: Owner;
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
    principal_info?: Owner;
  };
  icp_materials?: Partial<Record<MaterialId, string[]>>;
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

export type Level = 'error' | 'warning' | 'unknown';

/** One thing that would be returned, may be returned, or that this phone cannot know. */
export interface Issue {
  path: string;
  level: Level;
  rule: string;
  message: string;
  fix: string;
  source: string[];
  /** the facts that made the rule apply, as sentences */
  because: string[];
}

/** One paper the answers call for. `path` is where its photograph goes. */
export interface DocumentNeed {
  path: string;
  id: string;
  label: string;
  required: boolean | 'unknown';
  given: boolean;
  because: string[];
  source: string[];
}

export type StageId = 'fill' | 'platform_review' | 'sms_check' | 'bureau_review' | 'filed';
type StageState = 'done' | 'current' | 'todo' | 'skipped' | 'overdue';
export type WaitsFor = 'you' | 'wechat' | 'miit' | 'bureau';

/** Instants and days as the contract prints them (`+08:00`, `YYYY-MM-DD`). */
export interface StageStatus {
  stage: StageId;
  state: StageState;
  since?: string;
  earliest?: Day;
  latest?: string;
  due?: string;
  estimated: boolean;
  waits_for?: WaitsFor;
  /** when a done stage ended */
  until?: string;
}

export interface FilingStatus {
  stage: StageId | 'cancelled';
  returned: false | 'platform' | 'sms_timeout' | 'sms_wrong' | 'bureau';
  stages: StageStatus[];
  sms_to: SmsReceiver[];
  sms_tries_left: number;
  done_earliest?: Day;
  done_latest?: string;
  estimated: boolean;
}
