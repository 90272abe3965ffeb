import { basis, type Dated, filledFrom, inForce } from './dated';
import type { Day } from './filing';
import { PROCESS_LIMITS } from './process/limits';

/** Every number the authorities set. Each number is written only here. A sentence names it in braces: `{smsHours}`. */
export const LIMITS = {
  ...PROCESS_LIMITS,
  /** 小程序备注, in characters */
  remarkLeast: [{ value: 20, ...basis('WX-API-APPLY') }],
  remarkMost: [{ value: 200, ...basis('WX-API-APPLY') }],
  services: [{ value: 5, ...basis('WX-API-APPLY') }],
  /** the most mini-programs one subject may file */
  filingsOfIndividual: [{ value: 5, ...basis('WX-FAQ') }],
  filingsOfIndividualBusiness: [{ value: 5, ...basis('WX-FAQ') }],
  filingsOfOrganisation: [{ value: 50, ...basis('WX-FAQ') }],
  /** the most media ids a list of the request takes */
  otherMaterials: [{ value: 10, ...basis('WX-API-APPLY') }],
  /** a photo: MB at most (sections 一–三 of the page), KB (head of the page), pixels (sections; for a licence, head) */
  photoMegabytes: [{ value: 2, ...basis('WX-MAT') }],
  photoKilobytesLeast: [{ value: 100, ...basis('WX-MAT') }],
  photoKilobytesMost: [{ value: 200, ...basis('WX-MAT') }],
  photoShort: [{ value: 720, ...basis('WX-MAT') }],
  photoLong: [{ value: 1280, ...basis('WX-MAT') }],
  licenceShort: [{ value: 1100, ...basis('WX-MAT') }],
  licenceLong: [{ value: 1500, ...basis('WX-MAT') }],
  /**
   * the percentage of the photo that the document fills; the page asks for every edge and clear letters, the number is
   * our own
   */
  photoFill: [{ value: 40, ...basis('WX-MAT') }],
  /** how old a letter may be on the day of submission, in months */
  letterMonths: [{ value: 1, ...basis('WX-MAT') }],
  commitmentMonths: [{ value: 6, ...basis('WX-FAQ', 'WX-MAT') }],
  /**
   * how many months a certificate must still be valid on the day of submission: the older guide, then the materials
   * page
   */
  validityOfGuide: [{ value: 1, ...basis('WX-GUIDE', 'seed2') }],
  validityMonths: [{ value: 3, ...basis('WX-MAT') }],
  /** other values in some provinces */
  validityOfNingxia: [{ value: 6, ...basis('WX-MAT') }],
  commitmentDaysOfXinjiang: [{ value: 90, ...basis('WX-MAT') }],
  /** with more filings than this, a subject in 重庆 needs a statement */
  filingsBeforeStatement: [{ value: 5, ...basis('WX-MAT') }],
  /** 法定退休年龄 in the rules of the provinces, in years */
  retirementOfMen: [{ value: 60, ...basis('WX-MAT') }],
  retirementOfWomen: [{ value: 55, ...basis('WX-MAT') }],
  /** days for which a face check serves a filing */
  faceDays: [{ value: 3, ...basis('WX-API-NEWTASK') }],
  /** how many days it takes until a change at the registry shows */
  registryLeast: [{ value: 5, ...basis('WX-FAQ') }],
  registryMost: [{ value: 15, ...basis('WX-FAQ') }],
} as const satisfies Record<string, readonly Dated<number>[]>;

export type LimitId = keyof typeof LIMITS;

/** A limit in force on a day; the newest without a day. */
export const limitOf = (id: LimitId, day?: Day): number => inForce<number>(LIMITS[id], day);

/** Replaces the names of limits in braces by their numbers. Other braces stay. */
export const withLimits = (sentence: string, day?: Day): string => filledFrom(LIMITS, sentence, day);
