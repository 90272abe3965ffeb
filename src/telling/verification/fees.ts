import { told } from '../row';

/** What it costs, as the sources give it: the page on which one pays decides. */
export const FEES = [
  told(
    'official',
    'ent-300',
    '企业选认证：{fee} 元',
    '每次申请都交；官方的页面上只有这一个数。',
    ['WX-REG'],
    ['enterprise'],
  ),
  told(
    'secondary',
    'annual-300',
    '企业年审：{fee} 元',
    '每年再交一次；官方页面没有写年审的费用。',
    ['seed3', 'ANNUAL-1'],
    ['enterprise'],
  ),
  told(
    'secondary',
    'gov-media-300',
    '政府、媒体、其他组织：{fee} 元',
    '每年；官方页面只说必须认证，没有写金额。另有文章说政府和部分组织免费。',
    ['JMO-797'],
    ['government', 'media', 'other'],
  ),
  told(
    'secondary',
    'gov-free',
    '政府、部分组织：有文章说免费',
    '旧文说免费（基金会、外国政府驻华机构也是），新文说事业单位和媒体也要 {fee} 元。',
    ['NBYUYUAN'],
    ['government', 'other'],
  ),
  told(
    'secondary',
    'ind-30',
    '个体工商户：{feeSmall} 元',
    '每年，写作“目前优惠”；没有官方页面。',
    ['INTEREST88'],
    ['individual_business'],
  ),
  told('secondary', 'person-30', '个人：{feeSmall} 元', '每年；没有官方页面。', ['ANNUAL-4'], ['individual']),
  told(
    'inferred',
    'no-official',
    '没有公开的费用表',
    '官方网页上没有 {feeSmall} 元的说法；服务商代缴的包，要到服务市场后台看价。',
    ['WX-REG'],
  ),
  told('secondary', 'refund', '交了不退', '过没过都不退，撤回也不退；申请公函里写明。', [
    'TX-LETTER',
    'NBYUYUAN',
  ]),
  told('official', 'invoice', '可以开发票', '服务商代缴的不填发票。', ['WX-API-AUTH']),
  told(
    'official',
    'pay-way',
    '怎么付',
    '自己用微信支付付，或服务商用预购的包；{noticeHours} 小时内付完。只在微信后台里付。',
    ['WX-API-AUTH', 'WX-API-AUTHICP'],
  ),
  told(
    'secondary',
    'refill',
    '退回重填不另收费',
    '最多 {refills} 次（旧文），超过次数或时间算失败，再申请要再交。',
    ['NBYUYUAN'],
  ),
] as const;
