import { told } from '../row';

const PAGE = ['WX-COMM-BAOBEI'] as const;
const BOTH = ['WX-COMM-BAOBEI', 'seed0'] as const;
const LIST = ['WX-CAT'] as const;

/** What people mistake about the report. */
export const REPORT_SPECIAL = [
  told(
    'official',
    'baobei-not-filing',
    '报备不是备案',
    '备案找管局，人人要做一次；报备找网信部门，只有几个类目的首次版本要做。',
    ['WX-COMM-BAOBEI', 'WX-CAT'],
  ),
  told('official', 'clock-from-notice', '从站内信送达起计时', '不是从提交代码审核那一刻算起。', PAGE),
  told(
    'official',
    'clock-168',
    '多长算满',
    '官方写约 {cacDays} 个自然日，早年的资料写 {cacDays}×24 小时；按后者算到小时，写作“约”。',
    BOTH,
  ),
  told(
    'official',
    'local-office',
    '谁给结果，能不能催',
    '结果来自小程序主体所在地的网信部门，微信不能催，也不能加急。',
    PAGE,
  ),
  told('seed', 'feedback-speed', '各地快慢不同', '没有按省的时限表。', ['seed0']),
  told(
    'official',
    'who-checks',
    '内容与类目要一致',
    '微信先看这一点；用户能发内容的，要接内容安全检测。',
    BOTH,
  ),
  told('official', 'ugc-scope', '哪些地方要检测', '昵称、签名、日记、聊天、评论、头像、照片、直播。', PAGE),
  told('inferred', 'no-material', '不另外交材料', '页面没有要求；类目的资质在选类目时已经交过。', PAGE),
  told(
    'official',
    'admin-phone',
    '登记的电话保持畅通',
    '接到自称网信办的电话，先核实对方的身份再配合。',
    PAGE,
  ),
  told(
    'secondary',
    'real-case',
    '一次真实的经过',
    '正好 {cacDays}×24 小时到预上线；以后的更新 {laterLeast}–{laterMost} 天就过；被问过昵称头像的检测，头像里不能有微信图标（个案）。',
    ['JUEJIN-BAOBEI'],
  ),
  told('official', 'micro-drama', '微短剧不用报备', '不在这些类目里，走广电的备案和登记。', LIST),
  told('official', 'ai', 'AI 类目不用报备', '不在这些类目里；里面有社区的另算。', LIST),
  told('official', 'news-hub', '资讯广场不用报备', '不在这些类目里，但要许可证。', LIST),
] as const;
