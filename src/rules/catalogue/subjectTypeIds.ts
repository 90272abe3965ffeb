/** The ids of the 主体性质 that the rules distinguish. */
export const GOVERNMENT = 2;
export const INSTITUTION = 3;
export const ENTERPRISE = 4;
export const INDIVIDUAL = 5;
export const MASS_ORGANISATION = 13;
