import { type Certificate, certificateOf } from '../catalogue/certificates';
import { INDIVIDUAL } from '../catalogue/subjectTypeIds';
import { APP_PRINCIPAL, PRINCIPAL, SUBJECT } from '../filing/paths';
import { type Context, shared } from '../rule';

/**
 * The certificates of the subject and of the two principals: their paths, and the kind of subject each must belong to.
 */
export const HOLDERS = [
  { paths: SUBJECT, holder: ({ filing }: Context) => filing.icp_subject?.base_info?.type },
  { paths: PRINCIPAL, holder: () => INDIVIDUAL },
  { paths: APP_PRINCIPAL, holder: () => INDIVIDUAL },
];

/** The chosen types of these certificates, in the same order. */
export const typesIn = ({ filing }: Context) => [
  filing.icp_subject?.organize_info?.certificate_type,
  filing.icp_subject?.principal_info?.certificate_type,
  filing.icp_applets?.principal_info?.certificate_type,
];

export interface NumberOf {
  number: string;
  certificate: Certificate;
}

/**
 * Every number of a certificate whose type is known. When a person has the certificate of a unit, another rule reports
 * the type, so its number is left out.
 */
export const numbered = shared<NumberOf>((context, look) => {
  const types = typesIn(context);
  HOLDERS.forEach(({ paths }, index) => {
    const number = context.text(paths.certificateNumber);
    const certificate = certificateOf(types[index]);
    if (!number || !certificate || (paths !== SUBJECT && certificate.number === 'creditCode')) return;
    look({ number, certificate }, paths.certificateNumber);
  });
});
