import type { DecodedKind } from '@/decoding';

/** What a text is, in words. */
export const KINDS: Readonly<Record<DecodedKind, string>> = {
  sms: '备案的短信',
  notice: '备案的通知',
  audit: '备案的退回原因',
  hints: '备案接口的提示',
  answer: '备案接口的返回',
  code_review: '代码审核的消息',
  report: '报备的消息',
  verification: '微信认证的消息',
  unknown: '没认出是什么',
};
