export * from './contact';
export { creditCodeCheck, creditCodeProblem } from './creditCode';
export { dayOfCompact, FOREVER } from './date';
export * from './personCertificate';
export { isAppRecordNumber, isSubjectRecordNumber } from './recordNumber';
export { birthdayIn, isMale, residentIdCheck, residentIdProblem } from './residentId';
export { hasFullWidth, hasStrayBlank, isBlank, lengthOf } from './text';
