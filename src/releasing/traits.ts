import { chinaDayOf, INDIVIDUAL, sayDate, verificationSince } from '@/rules';
import { categoryIn, no, type Seen, type Verdict, yes } from './seen';

/** Something an app is or has. */
export interface Trait {
  /** the question a person can answer with yes or no; absent where only the filing tells */
  ask?: string;
  /** how the answer is repeated: 用定位 · 不用定位 */
  says: readonly [yes: string, no: string];
  /** what the filing settles: its subject, its categories, its history */
  settles?: (seen: Seen) => Verdict | null;
  /** categories and services that most likely mean it */
  chosen?: RegExp;
  /** a filing that has chosen from this list, and none of those, most likely has it not */
  absent?: { from: 'categories' | 'services'; what: string };
  /** words of the remark that most likely mean it */
  words?: RegExp;
  /** traits that include it */
  follows?: readonly string[];
}

const isIndividual = ({ filing }: Seen) => filing.icp_subject?.base_info?.type === INDIVIDUAL;
const notOfIndividuals = (what: string) => (seen: Seen) => (isIndividual(seen) ? no(what) : null);

function byCategory(pattern: RegExp) {
  return (seen: Seen): Verdict | null => {
    const name = categoryIn(seen, pattern);
    return name === undefined ? null : yes(`选了类目“${name}”`);
  };
}

const COMMUNITY = /^社交-(?:社区\/论坛|笔记|问答)$/;

/** Whether a version has passed before, so that the next one is not the first. */
const hasPassed = ({ filing }: Seen) => !!filing.history?.some(({ event }) => event === 'code_passed');

/** All that an app may be or have, as far as a check asks it. */
export const TRAITS = {
  individual: {
    says: ['是个人主体', '不是个人主体'],
    settles: ({ filing }) => {
      const type = filing.icp_subject?.base_info?.type;
      if (type === undefined) return null;
      return type === INDIVIDUAL ? yes('主体性质是个人') : no('主体性质不是个人');
    },
  },
  filed: {
    says: ['已备案', '还没备案'],
    settles: ({ filing, standing: { status, course } }) => {
      if (status.stage === 'filed') return yes('备案已经成功');
      if (filing.kind === undefined) return null;
      return course.releaseNeedsFiling ? no('备案还没办完') : yes('这一类备案办的是已经备过案的小程序');
    },
  },
  verified: {
    ask: '微信认证现在有效吗？',
    says: ['微信认证有效', '没有微信认证'],
    settles: ({ filing, standing: { at } }) => {
      const passed = filing.local?.verification_passed_on;
      if (!passed) return null;
      const { tier, expires_on } = verificationSince(passed, at);
      const day = sayDate(expires_on, chinaDayOf(at));
      return tier === 'valid' ? yes(`微信认证到${day}有效`) : no(`微信认证在${day}到期了`);
    },
  },
  reportCategory: {
    ask: '有要报备的类目吗（社交、直播、视频、电台、时政）？',
    says: ['有要报备的类目', '没有要报备的类目'],
    settles: ({ standing: { course } }) => {
      if (course.reportRequired === null) return null;
      return course.reportRequired ? yes('选了要报备的类目') : no('选的类目都不用报备');
    },
  },
  toReport: {
    ask: '这一版新加了要报备的类目吗？',
    says: ['这一版要报备', '这一版不用再报备'],
    settles: ({ standing: { progress } }) => (progress.report.reportedBefore ? null : yes('还没有报备过')),
  },
  goods: {
    ask: '卖要发货的东西吗？',
    says: ['卖要发货的东西', '不卖要发货的东西'],
    settles: notOfIndividuals('个人主体没有卖货的类目'),
    chosen: /^(?:商家自营-(?!预付卡|电话卡)|电商平台-|跨境电商-|本地服务-电商平台|批发和零售业-)/,
    absent: { from: 'categories', what: '卖货的' },
    words: /商城|卖货|发货|网购/,
  },
  food: {
    ask: '有外卖或餐饮吗？',
    says: ['有外卖或餐饮', '没有外卖和餐饮'],
    chosen: /^餐饮(?:服务)?-/,
    absent: { from: 'categories', what: '餐饮' },
    words: /外卖|点餐|餐厅|堂食/,
  },
  edible: {
    ask: '卖食品、酒或保健品吗？',
    says: ['卖食品', '不卖食品'],
    chosen: /^(?:商家自营|本地服务|跨境电商)-.*(?:食品|生鲜|保健品|酒|奶粉)/,
    absent: { from: 'categories', what: '食品' },
    words: /食品|零食|水果|保健品|酒水/,
  },
  health: {
    ask: '有医疗、药品或器械吗？',
    says: ['有医疗或药品', '没有医疗和药品'],
    chosen: /^医疗服务-|^(?:本地|公共)服务-(?:药品|医疗|医务)/,
    absent: { from: 'categories', what: '医疗' },
    words: /药|医疗|医院|问诊|挂号/,
  },
  game: {
    ask: '是游戏吗？',
    says: ['是游戏', '不是游戏'],
    chosen: /^休闲娱乐-游戏$/,
    absent: { from: 'services', what: '游戏' },
    words: /游戏/,
  },
  virtual: {
    ask: '卖会员、课程、充值这类不发货的吗？',
    says: ['卖虚拟商品', '不卖虚拟商品'],
    chosen: /^教育服务-在线视频课程|^文娱-(?:网络小说|音乐|有声读物|微短剧|互动微短剧)/,
    words: /会员|付费课|充值|知识付费|点卡|线上交易/,
  },
  pays: {
    ask: '在小程序里收钱吗？',
    says: ['在小程序里收钱', '不在小程序里收钱'],
    words: /支付|付款|收款|缴费|下单|线上交易/,
    follows: ['goods', 'virtual'],
  },
  deposit: {
    ask: '有要交保证金的类目或做法吗？',
    says: ['要交保证金', '不用交保证金'],
    settles: byCategory(
      /^(?:商家自营-(?:成人情趣用品|电话卡|预付卡|园艺\/鲜花)|文娱-(?:微短剧|互动微短剧|网络小说)|交通服务-充电服务|商业服务-工商代理注册|IT科技-转售移动通信)/,
    ),
  },
  location: {
    ask: '用定位吗？',
    says: ['用定位', '不用定位'],
    words: /定位|附近|导航|地图|打卡/,
  },
  phone: {
    ask: '用微信手机号快捷登录吗？',
    says: ['用手机号组件', '不用手机号组件'],
    settles: notOfIndividuals('个人主体不能用手机号组件'),
    words: /手机号/,
  },
  login: {
    ask: '有要登录才能看的吗？',
    says: ['要登录', '不用登录'],
    words: /登录|注册/,
    follows: ['phone'],
  },
  webView: {
    ask: '里面会打开网页吗（web-view）？',
    says: ['会打开网页', '不打开网页'],
    settles: notOfIndividuals('个人主体不能用网页组件'),
    words: /H5|网页/,
  },
  server: {
    ask: '连自己的服务器吗？',
    says: ['连自己的服务器', '不连自己的服务器'],
  },
  thirdParty: {
    ask: '用了别人的 SDK、插件，或由服务商代开发吗？',
    says: ['用了第三方', '没有第三方'],
  },
  userContent: {
    ask: '用户能发东西吗（评论、头像昵称、聊天、图片）？',
    says: ['用户能发东西', '用户不能发东西'],
    settles: byCategory(/^社交-/),
    words: /评论|发布|晒单|留言|聊天|论坛|社区|直播/,
  },
  community: {
    ask: '第一次提审就有社区/论坛、笔记或问答吗？',
    says: ['第一次提审就有社区类目', '不是带社区类目的第一次提审'],
    settles: (seen) => {
      if (hasPassed(seen)) return no('代码审核已经过了一次');
      return byCategory(COMMUNITY)(seen) ?? (seen.categories && no('选的类目里没有这三个'));
    },
  },
  ai: {
    ask: '有 AI 生成的内容吗？',
    says: ['有 AI 生成的内容', '没有 AI 生成的内容'],
    settles: byCategory(/^深度合成-/),
    words: /AI|人工智能|大模型|智能生成/i,
  },
  ads: {
    ask: '放广告吗？',
    says: ['放广告', '不放广告'],
    words: /广告/,
  },
  refused: {
    ask: '上一版被退回了吗？',
    says: ['上一版被退回', '上一版没有被退回'],
    settles: ({ filing }) => {
      const last = filing.history?.filter(({ event }) => /^code_(?:passed|rejected)$/.test(event)).pop();
      if (!last) return null;
      return last.event === 'code_rejected'
        ? yes('记着上一版代码审核没有通过')
        : no('记着上一版代码审核通过');
    },
  },
} as const satisfies Record<string, Trait>;

export type TraitId = keyof typeof TRAITS;
