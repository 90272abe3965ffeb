import { type Told, told } from '../row';

/** One of the categories whose first version needs a report: the words by which it is known, the paper it takes. */
export interface ReportCategory extends Told {
  /** 一级-二级 of WeChat's list */
  name: string;
  words: string;
  paper: string | null;
}

const category = (id: string, name: string, words: string, paper: string | null): ReportCategory => ({
  ...told(
    'official',
    id,
    name,
    [
      `一看就知道的说法：${words}。`,
      paper ? `选这个类目要交：${paper}。` : '选这个类目不另外要资质。',
      '首次要报备，约 {cacDays} 天。',
    ].join(''),
    ['WX-CAT'],
  ),
  name,
  words,
  paper,
});

/** In the order in which people meet them: what users post, whom they meet, what is live, what is watched. */
export const REPORT_TOLD = [
  {
    ...category(
      'forum',
      '社交-社区/论坛',
      '评论区、晒单、论坛、社群、贴吧、评论公众号文章',
      'ICP 备案核准；政府机关交组织机构代码证',
    ),
    source: ['WX-COMM-UGC-Q', 'WX-CAT'],
  },
  category('notes', '社交-笔记', '用户发图文给别人看、日记广场', 'ICP 备案核准；政府机关交组织机构代码证'),
  category('answers', '社交-问答', '你问我答', 'ICP 备案核准；政府机关交组织机构代码证'),
  category('acquaintances', '社交-熟人交友', '朋友动态、好友聊天、群聊（熟人之间）', null),
  category('strangers', '社交-陌生人交友', '附近的人、匹配聊天', '增值电信业务经营许可证（互联网信息服务）'),
  category('dating', '社交-婚恋', '相亲、脱单', '增值电信业务经营许可证（互联网信息服务）'),
  category('live', '社交-直播', '直播带货、教育直播', '视听许可证、网络视听平台登记或机关的函'),
  category(
    'show',
    '社交-直播表演',
    '唱歌跳舞、游戏直播',
    '视听许可证、网络表演的网络文化经营许可证或机关的函',
  ),
  category('liveQuiz', '社交-直播答题', '答题直播', '信息网络传播视听节目许可证'),
  category(
    'video',
    '文娱-其他视频',
    '看视频（夹在图文里）',
    '六种里的一种：视听许可证、节目制作经营许可证等',
  ),
  category('videoSquare', '文娱-视频广场', '只有视频的平台', '视听许可证，或网络视听平台登记（企业）'),
  category('radio', '文娱-电台', '电台、播客', '视听许可证或节目制作经营许可证'),
  category(
    'politics',
    '时政信息-时政信息',
    '政治、军事、外交新闻',
    '互联网新闻信息服务许可证；政府机关交组织机构代码证和备案核准',
  ),
] as const satisfies readonly ReportCategory[];

export type ReportCategoryName = (typeof REPORT_TOLD)[number]['name'];
