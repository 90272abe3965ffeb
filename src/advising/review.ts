/** Refusals of the code review that what an app does makes likely: its row of the table, when, and why it is named. */
interface Rule {
  id: string;
  /** beginnings of categories or services, or `@groups` of words; any of them */
  when: readonly string[];
  because: string;
}

const row = (id: string, when: string, because: string): Rule => ({
  id,
  when: when.split(' '),
  because,
});

export const RULES: readonly Rule[] = [
  row('cat-none', '@fortune @nolist', '说到的事没有开放的类目'),
  row('fortune', '@fortune', '算命、抽签、运势、测试不能上'),
  row('law-gambling', '@gamble', '抽奖不能先付钱，竞猜、彩票玩法不行'),
  row('ai-category', '深度合成-', '用了 AI 就要选深度合成类目并交算法备案'),
  row('ai-label', '深度合成-', '每处 AI 生成的内容都要标明'),
  row(
    'no-filter',
    '社交-社区/论坛 社交-笔记 社交-问答 社交-陌生人交友 社交-婚恋 社交-熟人交友 @ugc',
    '用户能发内容，就要有过滤违法内容的办法',
  ),
  row('ugc-declare', '社交-社区/论坛 社交-笔记 社交-问答', '第一次提审要填写用户内容场景'),
  row(
    'virtual-pay',
    '教育服务-课程销售 教育服务-在线视频课程 文娱-网络小说 文娱-微短剧 文娱-互动微短剧 文娱-音乐 文娱-有声读物 文娱-动漫 休闲娱乐-游戏',
    '会员、课程、解锁一类的虚拟商品要接虚拟支付',
  ),
  row('drama-vpay', '文娱-网络小说 文娱-微短剧 文娱-互动微短剧', '不能引导到别处充值'),
  row('minor-service', '休闲娱乐-游戏', '小游戏要有适龄提示和防沉迷'),
  row(
    'special-label',
    '休闲娱乐-游戏 医疗服务-药品 医疗服务-医疗器械 商家自营-保健品 商家自营-特殊医学用途配方食品',
    '法律要求的标识要在首屏或商品页上',
  ),
  row('cat-game', '休闲娱乐-游戏', '游戏是另一种注册类型，选了不能改回'),
  row('game-quality', '休闲娱乐-游戏', '换皮、误触、广告挡按钮会被退'),
  row('cheat', '@cheat', '外挂、破解、辅助不能上'),
  row('copyright-claim', '@pirate', '盗版、去水印、资源分享会被退'),
  row('ip-content', '文娱- @pirate', '文字、图片、音视频要自有或有授权'),
  row(
    'order-ship',
    '商家自营- 电商平台- 批发和零售业-自主售卖',
    '卖实物要接订单发货管理，提审时填订单中心路径',
  ),
  row('cat-goods', '商家自营- 电商平台-', '卖的每样东西都要有对应类目'),
  row('trade-agreement', '商家自营- 电商平台- 汽车服务-二手车', '商品描述、价格要属实，禁发商品不能卖'),
  row('rule-disclosure', '电商平台- @gamble @share', '规则、条件、投诉渠道要写出来'),
  row('infringe-complaint', '电商平台- 社交- 文娱-视频广场', '要有侵权投诉入口'),
  row(
    'cat-nopaper',
    '医疗服务- 金融业- 餐饮服务-餐饮服务场所 商家自营-食品 商家自营-酒类 教育服务-非学科类 社交-直播 文娱- 交通服务-网约车',
    '类目的资质要齐，名称要与主体一致',
  ),
  row(
    'ads-false',
    '医疗服务- 商家自营-保健品 商家自营-美妆 生活服务-丽人服务 生活服务-洗浴保健 @slim',
    '疗效、功效夸大的话要删',
  ),
  row('mislead', '医疗服务- 商家自营-保健品 资讯- 文娱-资讯广场', '医疗健康的不实信息、标题党会被退'),
  row('fraud', '@earn 生活服务-求职', '招聘收费、返利骗局会被退'),
  row('click-farm', '@earn', '刷单、网赚、转发得钱不能上'),
  row('hongbao', '@hongbao', '红包功能要有对应类目与商户号'),
  row('multi-distrib', '@distribute', '只能一级佣金，不能拉人头'),
  row('induce-share', '@share', '分享不能有利益和强制'),
  row('vote-paid', '工具-投票 @votepaid', '不能花钱或买礼物换票'),
  row('star-rank', '@star', '明星打榜、应援集资不行'),
  row('pay-charity', '公益-', '不能用微信支付收捐款'),
  row('location-api', '交通服务- 生活服务-跑腿 餐饮服务-外卖平台 @place', '用位置接口要先在后台申请'),
  row('track-location', '交通服务-网约车 交通服务-顺风车 工具-设备管理', '持续定位要能停止'),
  row('ads-popup', '交通服务-停车服务', '停车缴费的流程里不能自动弹广告'),
  row('phone-number', '@phone 工具-预约/报名', '用到再要手机号；个人主体不能用手机号组件'),
  row(
    'data-consent',
    '工具-健康管理 工具-预约/报名 社交-婚恋 生活服务-求职 医疗服务- 金融业-',
    '收个人信息要先说明用途、先取得同意',
  ),
  row(
    'confuse-gov',
    '政务民生- 教育服务-学历教育（学校） 医疗服务-公立',
    '名称、头像像政府、学校、医院，要有证明',
  ),
  row(
    'no-test-account',
    '商业服务-企业管理 教育服务-学历教育（学校） 工具-设备管理 房地产服务-物业管理',
    '要登录才能看的，要给测试账号',
  ),
  row(
    'too-simple',
    '工具- 商业服务-企业管理 商业服务-律师 教育服务-教育信息展示',
    '只有一页、像模板，会被说功能太简单',
  ),
  row(
    'no-substance',
    '商业服务-公关/推广/市场调查 商业服务-广告/设计',
    '只是导流、加群，没有实质服务，会被退',
  ),
  row('autoplay', '文娱- 社交-直播', '视频、音乐不能一进来就响'),
  row('promote-others', '@rank', '小程序导航、排行、互推不行'),
  row('law-minor-harm', '@minor', '对未成年人有害的内容不能有'),
  row('beauty-gallery', '@beauties', '纯美女图集会被退'),
  row('web-view', '@webview', '内嵌网页要备案，内容要与类目一致'),
  row('cat-core', '工具- 生活服务- 商业服务- 体育- 汽车服务-', '类目对应的页面上要就是这项服务'),
  row('cat-hidden', '工具- 生活服务- 商业服务- 体育- 汽车服务- 旅游服务-', '从首页两下之内要点得到'),
];

/** Whether names begin with one of these, or words of one of these `@groups` are affirmed; the name that does. */
export function spokenOf(
  when: readonly string[],
  names: readonly string[],
  affirmed: ReadonlySet<string>,
): { name?: string } | null {
  const name = names.find((one) => when.some((each) => one.startsWith(each)));
  if (name !== undefined) return { name };
  return when.some((each) => affirmed.has(each)) ? {} : null;
}

export interface Likely {
  id: string;
  because: string;
  /** the category or service that makes it likely */
  name?: string;
}

/** All refusals that categories, services and affirmed words make likely, each once. */
export function likelyIn(names: readonly string[], affirmed: ReadonlySet<string>): Likely[] {
  return RULES.flatMap(({ id, when, because }): Likely[] => {
    const spoken = spokenOf(when, names, affirmed);
    return spoken ? [{ id, because, ...spoken }] : [];
  }).filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);
}

/** The refusals to expect, at most ten. */
export function refusalsFor(
  names: readonly string[],
  affirmed: ReadonlySet<string>,
  closed: boolean,
): { id: string; because: string }[] {
  const all = likelyIn(names, affirmed).map(({ id, because }) => ({ id, because }));
  if (!closed) return all.slice(0, 10);
  const none = { id: 'cat-none', because: '这个主体没有能选的类目：换主体，或去掉这项功能' };
  return [none, ...all.filter(({ id }) => id !== none.id)].slice(0, 10);
}
