/** The official paths that the rules read. They are constants because joining texts at every read would be slow. */

export const SUBJECT = {
  type: 'icp_subject.base_info.type',
  name: 'icp_subject.base_info.name',
  province: 'icp_subject.base_info.province',
  city: 'icp_subject.base_info.city',
  district: 'icp_subject.base_info.district',
  address: 'icp_subject.base_info.address',
  comment: 'icp_subject.base_info.comment',
  recordNumber: 'icp_subject.base_info.record_number',
  certificateType: 'icp_subject.organize_info.certificate_type',
  certificateNumber: 'icp_subject.organize_info.certificate_number',
  certificateAddress: 'icp_subject.organize_info.certificate_address',
  certificatePhoto: 'icp_subject.organize_info.certificate_photo',
  residencePermit: 'icp_subject.personal_info.residence_permit',
  legalRepName: 'icp_subject.legal_person_info.name',
  legalRepNumber: 'icp_subject.legal_person_info.certificate_number',
} as const;

export const APP = {
  appid: 'icp_applets.base_info.appid',
  name: 'icp_applets.base_info.name',
  services: 'icp_applets.base_info.service_content_types',
  preApprovals: 'icp_applets.base_info.nrlx_details',
  comment: 'icp_applets.base_info.comment',
  recordNumber: 'icp_applets.base_info.record_number',
} as const;

/** The paths of one person. */
export interface PrincipalPaths {
  name: string;
  certificateType: string;
  certificateNumber: string;
  validFrom: string;
  validUntil: string;
  mobile: string;
  emergency: string;
  email: string;
  front: string;
  back: string;
  letter: string;
  faceCheck: string;
}

function principalPaths(role: 'icp_subject' | 'icp_applets'): PrincipalPaths {
  const at = `${role}.principal_info`;
  return {
    name: `${at}.name`,
    certificateType: `${at}.certificate_type`,
    certificateNumber: `${at}.certificate_number`,
    validFrom: `${at}.certificate_validity_date_start`,
    validUntil: `${at}.certificate_validity_date_end`,
    mobile: `${at}.mobile`,
    emergency: `${at}.emergency_contact`,
    email: `${at}.email`,
    front: `${at}.certificate_photo_front`,
    back: `${at}.certificate_photo_back`,
    letter: `${at}.authorization_letter`,
    faceCheck: `${at}.verify_task_id`,
  };
}

export const PRINCIPAL: PrincipalPaths = principalPaths('icp_subject');
export const APP_PRINCIPAL: PrincipalPaths = principalPaths('icp_applets');

/** What the request does not carry and several rules read. */
export const UNIT_VALID_UNTIL = 'local.unit_certificate_valid_until';
export const FOUND_AT_MINISTRY = 'local.found_at_ministry';

/** The lists for documents without a place of their own. */
export const SUBJECT_DOCUMENTS = 'icp_materials.subject_other_materials';
export const APP_DOCUMENTS = 'icp_materials.applets_other_materials';
