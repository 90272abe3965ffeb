const MB = 1024 * 1024;

/** Formats bytes for people, such as "3.3 MB" or "200 MB". */
export const megabytes = (bytes: number): string => `${Number((bytes / MB).toFixed(1))} MB`;
