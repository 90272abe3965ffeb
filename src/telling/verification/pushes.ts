import { told } from '../row';

/** What a service provider's programs are told. */
export const PUSHES = [
  told('secondary', 'notify_3rd_wxa_auth', 'notify_3rd_wxa_auth', '认证进展的推送。', ['WXJAVA']),
  told(
    'secondary',
    'notify_3rd_wxa_wxverify',
    'notify_3rd_wxa_wxverify',
    '认证到期当天、{noShareAfter} 天、{restrictedAfter} 天的推送。',
    ['WXJAVA'],
  ),
  told('official', 'fields', 'wx_verify_info', '是否已认证、名称是否认证、是否在年审期、年审的起止时间。', [
    'WX-API-BASIC',
  ]),
  told('official', 'when-needed', 'annual_review', '为真、且有起止时间，就在年审期；不在就还没到。', [
    'WX-API-BASIC',
    'WX-COMM-ASSIST',
  ]),
  told('official', 'expired', 'annual_review_end_time', '过了这时没有办，就过期了。', ['WX-COMM-ASSIST']),
  told(
    'official',
    'customer_type',
    'customer_type',
    '企业是 1，个体工商户是 12，个人是 15；没有认证的是 0。',
    ['WX-API-BASIC', 'WX-API-AUTH'],
  ),
] as const;
