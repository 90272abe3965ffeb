import { told } from '../row';

/** What is examined each time, and how an order ends. */
export const CHECKS = [
  told('secondary', 'naming', '名称', '每次都重新看：商标、关键词、是不是通用词。', [
    'JMO-797',
    'WX-API-AUTH',
  ]),
  told('secondary', 'subject', '主体', '是否真实：工商登记、证件、是否在业。', ['JMO-797']),
  told('secondary', 'qualification', '行业资质', '是否齐全。', ['JMO-797']),
  told('secondary', 'service', '线上的服务', '与主体是否一致。', ['JMO-797']),
  told('secondary', 'phone', '电话', '能不能打通。', ['JMO-797']),
  told('secondary', 'count', '退回几次', '一单最多 {refills} 次，第 {refills} 次不过就结单。', [
    'JMO-797',
    'NBYUYUAN',
  ]),
  told('official', 'status', '进度', '待支付、审核中、打回、通过、最终失败。', ['WX-API-AUTHQ']),
  told('official', 'withdraw', '能不能撤回', '认证这一段不能；合并办理时，备案那一段可以。', [
    'WX-API-AUTHICP',
  ]),
  told('inferred', 'final', '最终失败', '不能再改，只能重新申请、重新付费。', ['WX-API-AUTHQ']),
] as const;
