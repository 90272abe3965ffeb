import type { Local } from './local';

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
/** What is known of a 负责人 (principal). */
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

/** What a filing says about a photo. What it does not say is not checked. */
export interface Photo {
  file: string;
  format?: string;
  /** size of the file in bytes */
  bytes?: number;
  /** pixels */
  width?: number;
  height?: number;
  /** absent: nobody has assessed the colour */
  color?: boolean;
  /** for a letter: the day it was signed */
  dated?: string;
  /** in a place that several documents share: the id of the document it shows */
  paper?: string;
  /** what is wrong with it, as ids of the `judge` command; absent: nobody has assessed it */
  problems?: string[];
  slight?: string[];
  /** what was read on it; absent: nobody has read it */
  read?: PaperAnswer[];
  /** it was read and shows another paper than its place asks for: which, one of `PAPER_NAMES` */
  other?: string;
}

/** A value that was read on a photo, by the path of the field it belongs to. */
export interface PaperAnswer {
  path: string;
  value: string | number | boolean;
  sure?: boolean;
  /** the lines it stands on */
  from?: number[];
}

/** A photo whose file this phone has measured. */
interface MeasuredPhoto extends Photo {
  format: string;
  bytes: number;
  width: number;
  height: number;
}

/** Where on a photo a problem is seen: a box in shares of its width and height, 0 to 1. */
export interface PhotoSpot {
  problem: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A photo as the phone stores it: the clean original and, when the console would not accept that, a copy that it
 * accepts.
 */
export interface StoredPhoto extends MeasuredPhoto {
  /** false: this phone cannot assess photos; absent: this phone has not assessed it yet */
  assessed?: boolean;
  /** where the problems are seen; absent: not known */
  spots?: PhotoSpot[];
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
/** Who receives the text message of the ministry: 主体负责人 or 小程序负责人. */
export type SmsReceiver = (typeof RECEIVER_IDS)[number];

export interface FilingEvent {
  event: EventId;
  /** ISO 8601 with an offset; this program writes `+08:00` */
  at: string;
  /** for sms_verified: who did the check; absent: everybody who had to */
  by?: SmsReceiver;
  /**
   * for submitted, after an SMS check ran out: the materials were not changed; absent: `local.unchanged_since_timeout`
   * decides
   */
  unchanged?: boolean;
  /** for a rejection: the text that was received */
  text?: string;
  /** for bureau_passed: the number that was given */
  record_number?: string;
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
  beituo?: Companion;
}

/** What a file that this program wrote says beside the filing, so that it can be opened again. */
export interface Companion {
  version?: number;
  principalIsLegalRep?: boolean;
  appPrincipalIsPrincipal?: boolean;
  regionName?: string;
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
