const SHAPE =
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](ICP(备|证)\d{6,10}号|[A-Z]\d?-\d{8})(-\d+[AXK]?)?$/;

/** 备案号: the province's short name, the subject's number, and for a mini-program a serial that ends in X. */
export function isRecordNumber(text: string): boolean {
  return SHAPE.test(text);
}

/** A mini-program's own number ends in a serial and X. */
export function isAppRecordNumber(text: string): boolean {
  return SHAPE.test(text) && text.endsWith('X');
}
