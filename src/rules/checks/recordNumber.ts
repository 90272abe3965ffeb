const SUBJECT =
  '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](ICP(备|证)\\d{6,10}号|[A-Z]\\d?-\\d{8})';
const OF_SUBJECT = new RegExp(`^${SUBJECT}$`);
const OF_APP = new RegExp(`^${SUBJECT}-\\d+X$`);

/** 主体备案号: the province's short name and the subject's number. */
export function isSubjectRecordNumber(text: string): boolean {
  return OF_SUBJECT.test(text);
}

/** 小程序备案号: the subject's, with a serial that ends in X; A is an app's, K a quick app's, no letter a website's. */
export function isAppRecordNumber(text: string): boolean {
  return OF_APP.test(text);
}
