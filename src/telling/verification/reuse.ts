import { type Told, told } from '../row';

const GUIDE = ['WX-GUIDE-REGOA'] as const;

/** What it means today to register with the qualification of an official account (公众号). */
export const REUSE = [
  told(
    'official',
    'still-registers',
    '还能注册',
    '复用公众号的快速注册仍能用，但新账号默认未认证，要认证还得另办、另交费。早年的资料说可以快速认证。',
    ['WX-API-REGOA'],
  ),
  told(
    'official',
    'ended',
    '“认证一次两边都算”已经停了',
    '据公开资料止于 2023-09-25；2023-12-25 起官方写明默认未认证。',
    ['REUSE', 'WX-API-REGOA'],
  ),
  told('official', 'types', '开放给谁', '已认证的企业、媒体、政府、其他组织；个人不行。', GUIDE),
  told('official', 'month', '一个月几个', '一个公众号每月可以快速注册 {registerMonth} 个。', GUIDE),
  told(
    'official',
    'linked',
    '关联',
    '注册出来的默认关联这个公众号，不受每月新增关联 {linkMonth} 个的限制。',
    GUIDE,
  ),
  told('official', 'single-provider', '服务商', '这个权限，一个公众号只能授给一家。', GUIDE),
  told('official', 'account-pass', '密码', '注册完默认授权给服务商，没有独立的密码，可以后补。', GUIDE),
  told(
    'official',
    'api-retire',
    '旧接口已下线',
    '2026-04-30 12:00 起用新的，授权链接 {linkHours} 小时内有效。',
    ['WX-COMM-REGAPI'],
  ),
  told('official', 'offiaccount-must', '要勾选认证的', '政府、媒体、其他组织（61056）。', ['WX-API-REGOA']),
] as const;

/** A reason why quick registration fails, as a question that should be answered with yes. */
interface ReuseReason extends Told {
  ask: string;
}

/** The three reasons why quick registration with an official account fails. */
export const REUSE_REASONS = [
  {
    ...told(
      'official',
      'reason1',
      '公众号没有认证，或类型不符',
      '先完成公众号的认证，核对类型：企业、媒体、政府、其他组织可以，个人不行。接口返回 61052（没有认证）、61051（类型不允许）。',
      ['seed3', 'WX-API-REGOA'],
    ),
    ask: '公众号已经认证，而且主体是企业、媒体、政府或其他组织？',
  },
  {
    ...told(
      'inferred',
      'reason2',
      '主体不一致，或重名',
      '两边要是同一个主体，名称换一个没有被用的。没有单独的返回码；61053（数量到上限）、61054（主体在黑名单）、61057（有流程在办）也注册不成。',
      ['seed3', 'WX-API-REGOA'],
    ),
    ask: '公众号与小程序是同一个主体，名称没有被别人用？',
  },
  {
    ...told(
      'seed',
      'reason3',
      '类目资质没有或不够',
      '先备齐类目资质。没有对应的返回码，类目在注册以后才选；资质不够，认证和发布会卡住。',
      ['seed3', 'WX-API-REGOA'],
    ),
    ask: '打算选的类目，资质都齐了？',
  },
] as const satisfies readonly ReuseReason[];

export type ReuseAnswers = Readonly<Partial<Record<(typeof REUSE_REASONS)[number]['id'], boolean>>>;

/** Reasons why it will fail, from the answers; null while a question is open. */
export function reuseFailures(answers: ReuseAnswers): Told[] | null {
  if (REUSE_REASONS.some(({ id }) => answers[id] === undefined)) return null;
  return REUSE_REASONS.filter(({ id }) => answers[id] === false);
}

const code = (number: number, says: string) =>
  told('official', `code${number}`, String(number), `${says}。`, ['WX-API-REGOA']);

/** What the interface answers when quick registration fails. */
export const REGISTER_CODES = [
  code(61051, '公众号的主体类型不允许快速创建'),
  code(61052, '公众号没有认证'),
  code(61053, '超过主体可以注册的数量'),
  code(61054, '主体在黑名单'),
  code(61055, '超过公众号每月的限额'),
  code(61056, '政府、媒体、其他组织要勾选微信认证'),
  code(61057, '已有快速创建的流程在办'),
  code(61058, '扫码的凭证不对，重试要隔 5 秒以上'),
  code(61060, '网址不合法'),
  code(61061, '海外账号不允许'),
  code(61028, '第三方平台还没有发布'),
  code(61029, '第三方平台缺少必备的权限'),
] as const;

/** What is not possible at all. */
export const NOT_ALLOWED = [
  told('official', 'overseas-oa', '海外账号复用公众号', '不能。', ['WX-API-REGOA']),
  told('official', 'blacklist', '黑名单里的主体注册', '不能。', ['WX-API-REGOA']),
  told('official', 'person-reuse', '个人复用公众号', '不能。', ['WX-GUIDE-REGOA', 'seed3']),
  told('official', 'wxverifyicp', '认证与备案合并办理', '只有企业和个人可以。', ['WX-API-AUTHICP']),
  told('official', 'minors', '未满 {adult} 周岁注册', '不能。', ['WX-REG']),
  told('official', 'person-pay', '个人认证后开微信支付', '普通的微信支付不能。', ['WX-CLOUDBASE-PAY']),
] as const;
