import { told } from '../row';

/** When, and how long. */
export const TIMES = [
  told('secondary', 'validity', '有效一年', '从审核通过起算。', ['seed3', 'ANNUAL-1']),
  told(
    'inferred',
    'window',
    '到期前 {renewalDays} 天可以办',
    '接口真实的返回里，年审的起止正好相差 {renewalDays} 天，公众号也是。',
    ['WX-COMM-DATES'],
  ),
  told('seed', 'remind', '什么时候来提醒', '到期前三个月、两个月、一个月和七天，邮件和站内信。', ['seed3']),
  told('secondary', 'remind-3m', '三个月前的提醒', '发邮件，服务商另有事件推送。', ['WXJAVA']),
  told(
    'inferred',
    'seed-jan-feb',
    '“每年 1–2 月年审”',
    '那是 2023-11 集中切换时的情形；现在各账号按自己通过的那天算。',
    ['seed3'],
  ),
  told(
    'seed',
    'since-annual',
    '从哪时起一年一审',
    '2023-11 起，由一次性改为一年一审；以前认证一次就行，可以复用公众号。',
    ['seed3'],
  ),
  told('official', 'since-unverified', '从哪时起默认未认证', '2023-12-25 起新注册的账号。', [
    'WX-API-REGOA',
    'WX-API-REGENT',
    'WX-API-REGPERSON',
  ]),
  told('official', 'admin-24h', '人脸和授权的通知', '{noticeHours} 小时内做完，超时作废，要重新发起。', [
    'WX-API-AUTHICP',
  ]),
  told('official', 'pay-24h', '付款的通知', '{noticeHours} 小时内付完。', ['WX-API-AUTHICP']),
  told(
    'secondary',
    'bank',
    '对公打款',
    '{transferDays} 天内打完，{transferLeast}–{transferMost} 个工作日到账。',
    ['TX-LETTER', 'WX-REG'],
  ),
  told('secondary', 'review-start', '什么时候开始审', '第三方审核 {reviewStart} 个工作日内开始（旧文）。', [
    'NBYUYUAN',
  ]),
  told(
    'secondary',
    'review-3-7',
    '审多久',
    '有的写 {reviewUsual}–{reviewMost} 个工作日，有的写 {reviewLeast}–{reviewMost} 个；没有官方的时限。',
    ['HAIXING', 'NCTORO'],
  ),
  told('secondary', 'resubmit-30', '退回以后', '{refillDays} 天内不重新提交算失败（旧文）。', ['ASOYUCHU']),
] as const;
