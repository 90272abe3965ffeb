import { told } from '../row';

/** What follows when it is not done in time, and what an account that is not verified lacks. */
export const LOSSES = [
  told('secondary', 't0', '到期当天', '不能发布新版本，不能被搜索。', ['ANNUAL-1']),
  told('secondary', 't30', '到期后 {noShareAfter} 天', '不能被分享。', ['ANNUAL-1']),
  told('secondary', 't60', '到期后 {restrictedAfter} 天', '新用户访问和支付受限。', ['ANNUAL-1']),
  told(
    'secondary',
    'event',
    '三档从哪里来',
    '给服务商的推送也在当天、{noShareAfter} 天、{restrictedAfter} 天各来一次，与三档一致。',
    ['WXJAVA'],
  ),
  told('seed', 'seed', '早年的说法', '暂停服务，直到年审通过。', ['seed3']),
  told('official', 'expired-rule', '怎样算过期', '过了年审的截止时间就算；接口里另有一项说明是否已认证。', [
    'WX-COMM-ASSIST',
  ]),
  told('official', 'name-fail', '资质过了，名称没过', '有认证的权益，但保留旧名称，没有认证标识。', [
    'WX-COMM-ASSIST',
  ]),
  told(
    'official',
    'unverified-person',
    '个人没有认证',
    '能发布；不能被搜索、不能被分享，快速注册的不能绑定支付商户号。',
    ['WX-API-REGPERSON'],
    ['individual'],
  ),
  told('official', 'unverified-pay', '没有认证：微信支付', '不能用。', ['WX-REG']),
  told('official', 'unverified-members', '没有认证：成员', '人数的上限少；认证后从 30 加到 60 或 90。', [
    'WX-REG',
  ]),
  told('official', 'unverified-phone', '没有认证：手机号组件', '不能用，个人认证了也不能。', ['WX-PHONE']),
  told('official', 'filing', '认证失败：二合一', '“认证及备案”合并办理的流程会停下。', ['WX-API-AUTHICP']),
  told(
    'official',
    'unverified-virtual',
    '个人没有认证：虚拟支付',
    '不能开。',
    ['WX-VPAY-PERSON'],
    ['individual'],
  ),
] as const;
