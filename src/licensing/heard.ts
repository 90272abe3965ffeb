import { CHAPTERS } from './chapters';
import type { LicensingSource } from './sources';

/** A sentence of seed 4, an article of 2024, beside what holds today. */
export interface Heard {
  id: string;
  group: '要什么证' | '审核为什么退' | '发布前';
  said: string;
  /** what official pages say, or what is known otherwise */
  now: string;
  goesBy: string;
  /** entries of the book that say more */
  leads: readonly string[];
  sources: readonly LicensingSource[];
}

const licence = (
  id: string,
  said: string,
  now: string,
  goesBy: string,
  thing: string,
  ...sources: LicensingSource[]
): Heard => ({
  id,
  group: '要什么证',
  said,
  now,
  goesBy,
  leads: [`things/${thing}`],
  sources: ['seed4', ...sources],
});

const REASONS = Object.entries(CHAPTERS).map(
  ([chapter, { title, said, goesBy }]): Heard => ({
    id: chapter,
    group: '审核为什么退',
    said: `${title}：${said}`,
    now: '平台规范和常见拒绝情形写得更细，逐条列在下面',
    goesBy,
    leads: [],
    sources: ['seed4', 'WX-REJ', 'WX-NORM'],
  }),
);

const before = (id: string, said: string, goesBy: string, ...refusals: string[]): Heard => ({
  id,
  group: '发布前',
  said,
  now: '平台规范的要求就是审核时看的，发布前照着自查',
  goesBy,
  leads: refusals.map((refusal) => `refusals/${refusal}`),
  sources: ['seed4', 'WX-NORM'],
});

export const HEARD: readonly Heard[] = [
  licence(
    'ownSales',
    '自营销售要 ICP 证',
    '自营类目不要电信许可，小程序备案即可',
    '按类目表：不要；让别的商家也来卖才要 EDI',
    'own-shop',
    'WX-CAT',
  ),
  licence(
    'thirdParties',
    '涉及第三方要 EDI',
    '电商平台、教育平台、课程销售、OTA、二手车、点餐平台、上门医疗等要 EDI 或 ICP',
    '按类目表，逐个类目看',
    'many-shops',
    'WX-CAT',
  ),
  licence(
    'videoCalls',
    '视频通话要呼叫中心许可',
    '多人通话要国内多方通信；一对一客服视频不要证',
    '按类目表',
    'video-meeting',
    'WX-CAT',
  ),
  licence(
    'videoPlaying',
    '视频播放要广播电视节目制作经营许可证',
    '其他视频六选一，制作证是其中一份；视频广场的企业只能用视听许可证或平台登记',
    '资料不全，按类目表',
    'video-play',
    'WX-CAT',
  ),
  licence(
    'severalShops',
    '拼多多那样的平台要 EDI',
    '电商平台要 EDI、平台服务协议与交易规则、入驻审核规范、纠纷处理机制',
    '一致；除了 EDI，还要另外三份',
    'many-shops',
    'WX-CAT',
  ),
  licence(
    'medicalBeauty',
    '医疗美容要 ICP 证',
    '要医疗机构执业许可证或诊所备案证',
    '资料不对，按类目表',
    'med-beauty',
    'WX-CAT',
  ),
  licence(
    'takeaway',
    '外卖平台要 EDI',
    '要网络食品、餐饮服务第三方平台备案',
    '按类目表；EDI 由通信部门另管，作提示',
    'takeaway-platform',
    'WX-CAT',
  ),
  licence(
    'medicalBeautyVideo',
    '医美有视频的，要广播电视节目制作经营许可证和 ICP 证',
    '医疗机构的证，加上文娱-其他视频（六选一）',
    '一半对：制作证是六选一里的一份，ICP 证不要',
    'med-beauty',
    'WX-CAT',
  ),
  licence(
    'sevenKinds',
    '网络文化经营许可证有七种：游戏、动漫、音乐、演出等',
    '现在六种，2019 年起没有游戏',
    '按六种；动漫写“动漫产品”',
    'animation',
    'WX-CAT-LAW',
    'CULT-81',
  ),
  licence(
    'animationUnderGames',
    '动漫归网络文化经营许可证的游戏类',
    '要网络文化经营许可证，写“动漫产品”',
    '资料不对，按类目表',
    'animation',
    'WX-CAT',
  ),
  licence(
    'games',
    '游戏要网络文化经营许可证的游戏类',
    '文旅部门 2019 年起不再管网络游戏；收费的要版号，由出版部门发',
    '资料过时：按版号',
    'minigame',
    'WX-PRE',
    'CULT-81',
  ),
  licence(
    'music',
    '音乐要网络文化经营许可证的音乐娱乐类',
    '要网络文化经营许可证（音乐娱乐产品），或视听许可证',
    '一致，而且多一条路',
    'music',
    'WX-CAT',
  ),
  licence(
    'performance',
    '演出、表演要网络文化经营许可证',
    '线上表演要它或视听许可证；线下演出卖票要营业性演出许可证',
    '分线上和线下两件事',
    'live-show',
    'WX-CAT',
    'CULT-81',
  ),
  licence(
    'softwareCopyright',
    '软件著作权必备',
    '类目表没有一行必须交；微短剧的其他材料里可选',
    '当建议，不当要求',
    'micro-drama',
    'WX-CAT',
  ),
  licence(
    'newsLicence',
    '新闻要互联网新闻信息服务许可证，基本拿不到',
    '时政信息、资讯广场要它；机关另有一条路',
    '一致',
    'news',
    'WX-CAT',
  ),
  licence(
    'secondClassDevices',
    '第二类医疗器械要经营备案',
    '自营医疗器械还要药械信息服务备案凭证，和经营或生产许可；免备案目录除外',
    '资料不够，按类目表补齐',
    'device-own',
    'WX-CAT',
  ),
  licence(
    'audioVisual',
    '视频要信息网络传播视听节目许可证',
    '它是视频类目的一条路，不是唯一的',
    '民营公司走制作证或平台登记',
    'video-play',
    'WX-CAT',
  ),
  licence(
    'softwareFee',
    '办软著要交官费',
    '2017-04-01 起登记不收费',
    '资料过时：不收费',
    'micro-drama',
    'COPYRIGHT-2017',
  ),
  ...REASONS,
  before('knowRules', '懂平台的规则', '有且只有一个主营类目，做的事在类目表里有一行', 'cat-none', 'cat-main'),
  before('planPromotion', '想好怎么推广', '推广不能诱导分享、关注，不能拿利益换转发', 'induce-share'),
  before(
    'fillTruly',
    '资料如实填',
    '名称、简介、头像说的是同一件事，和备案一致',
    'intro-mismatch',
    'intro-vague',
  ),
];
