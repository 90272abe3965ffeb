import type { Chapter } from './refusal';

/** The five reasons of seed 4, in its words; each refusal belongs to one. `goesBy`: what to do about all of them. */
export const CHAPTERS: Record<Chapter, { title: string; said: string; goesBy: string }> = {
  rules: {
    title: '违反规则',
    said: '有违禁词或违规内容',
    goesBy: '看规范，把文字、图片、链接通查一遍',
  },
  function: { title: '功能有毛病', said: '崩溃、打不开、体验差', goesBy: '每个功能在真机上走一遍' },
  papers: {
    title: '资料不全或不对',
    said: '名称、类目、联系方式不对，缺授权或证',
    goesBy: '补齐，改成和证上一样',
  },
  permissions: {
    title: '权限说不清',
    said: '用到用户数据、支付，没有说清',
    goesBy: '写明用途，先取得同意',
  },
  ads: { title: '广告不合规', said: '广告不真实、不合法', goesBy: '删去夸大的话，广告标明是广告' },
};
