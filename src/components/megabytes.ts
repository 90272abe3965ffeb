const MB = 1024 * 1024;

/** Bytes for people: 3.3 MB, 200 MB. */
export const megabytes = (bytes: number): string => `${Number((bytes / MB).toFixed(1))} MB`;
