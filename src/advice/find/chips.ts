/** What people most often make, with a sentence that says it. */
export const COMMON: readonly { label: string; says: string }[] = [
  { label: '网店', says: '自己开网店，卖衣服鞋包' },
  { label: '餐饮', says: '自己饭店扫码点餐' },
  { label: '预约', says: '理发店预约' },
  { label: '文章资讯', says: '只讲本行业的文章资讯' },
  { label: '工具', says: '记账工具' },
  { label: '教育', says: '卖课，线上看视频课程' },
  { label: '直播', says: '直播带货' },
  { label: '小游戏', says: '小游戏' },
  { label: 'AI', says: 'AI 问答' },
  { label: '医疗', says: '诊所挂号问诊' },
  { label: '招聘', says: '招聘求职' },
  { label: '社区', says: '论坛社区，用户发帖' },
  { label: '平台', says: '让别的商家进来开店的商城' },
  { label: '公司展示', says: '公司介绍和产品展示' },
];
