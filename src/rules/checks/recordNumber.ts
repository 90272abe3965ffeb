const SUBJECT =
  '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](ICP(备|证)\\d{6,10}号|[A-Z]\\d?-\\d{8})';
const OF_SUBJECT = new RegExp(`^${SUBJECT}$`);
const OF_APP = new RegExp(`^${SUBJECT}-\\d+X$`);

/** 主体备案号: the short name of the province, then the number of the subject. */
export function isSubjectRecordNumber(text: string): boolean {
  return OF_SUBJECT.test(text);
}

/**
 * 小程序备案号: the subject's number and a serial number that ends in X. A marks an app, K a quick app, no letter a website.
 */
export function isAppRecordNumber(text: string): boolean {
  return OF_APP.test(text);
}
