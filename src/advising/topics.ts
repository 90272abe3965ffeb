/** Something that only some apps do, and the refusals that only those meet. */
export interface Topic {
  /** what was not said, where the refusals do not concern an app */
  about: string;
  /** beginnings of categories or services, or `@groups` of words; any of them */
  when: readonly string[];
  refusals: readonly string[];
}

const topic = (about: string, when: string, refusals: string): Topic => ({
  about,
  when: when.split(' '),
  refusals: refusals.split(' '),
});

/**
 * Refusals stand here only where what an app is for tells it. What is technical (a web page inside, the place of the
 * phone) no category tells, and what is forbidden is so to everybody: those concern every app.
 */
export const TOPICS: readonly Topic[] = [
  topic('游戏', '休闲娱乐-游戏', 'cat-game game-name game-quality game-redpacket game-stop'),
  topic('AI 生成内容', '深度合成- @ai', 'ai-category ai-label ai-individual'),
  topic(
    '让用户发内容',
    '社交- 文娱-视频广场 文娱-资讯广场 休闲娱乐-网络社交 @ugc @chat @upload',
    'ugc-declare no-filter submit-otherwise',
  ),
  topic(
    '卖实物',
    '商家自营- 电商平台- 跨境电商- 批发和零售业- 餐饮服务- 餐饮- 医疗服务-药 医疗服务-医药 医疗服务-医疗器械 @sell @wholesale',
    'order-ship trade-agreement special-control cat-goods',
  ),
  topic(
    '会员、课程、打赏一类的虚拟商品',
    '教育 文娱- 社交- 休闲娱乐- @virtual @pay @member @teach @live @video',
    'virtual-pay',
  ),
  topic(
    '短剧、小说',
    '文娱-网络小说 文娱-出版物 文娱-微短剧 文娱-互动微短剧 休闲娱乐-网络图书 休闲娱乐-视频',
    'drama-vpay',
  ),
  topic('公益、捐款', '公益- 政务服务-公益 政务服务-民政', 'pay-charity'),
  topic('明星、粉丝', '文娱- 休闲娱乐- 社交- @star', 'name-fans star-rank'),
  topic('红包', '社交- @hongbao', 'hongbao'),
  topic('投票', '工具-投票 生活服务-工具 @votepaid', 'vote-paid'),
  topic('分销、推广佣金', '电商平台- 商家自营- 批发和零售业- @distribute @share', 'multi-distrib'),
  topic(
    '交通、配送、设备',
    '交通 汽车服务- 工具-设备管理 物流服务- 仓储和邮政业- @place @deliver',
    'location-misuse',
  ),
];
