import type { LicensingSource } from './sources';

/** What holds for all categories. */
export const BASICS: readonly {
  id: string;
  title: string;
  text: string;
  sources: readonly LicensingSource[];
}[] = [
  {
    id: 'cat-decides',
    title: '类目表说了算',
    text: '小程序能不能做某项服务，先看类目表有没有这一行，再看资质；表里没有就不能做',
    sources: ['WX-CAT', 'WX-REJ'],
  },
  {
    id: 'one-main',
    title: '恰好一个主营类目',
    text: '恰好一个主营类目；2022-06-08 起没有就不能提审；一年可改 5 次',
    sources: ['WX-COMM-MAINCAT'],
  },
  {
    id: 'category-limit',
    title: '类目的数目和改动次数',
    text: '类目总数有上限，改类目次数按周期有上限（接口例值：每期 5 次、剩余 4 次、最多 20 个）',
    sources: ['WX-API-SETCAT'],
  },
  {
    id: 'category-review',
    title: '类目资质单独审核',
    text: '类目资质要单独审核，通过后才能选用；已有类目资质到期，状态仍显示通过（3），到期提醒要自己记',
    sources: ['WX-API-SETCAT'],
  },
  {
    id: 'individual-37',
    title: '个人能选的类目',
    text: '个人主体只有 37 行，全是工具与轻服务；没有商家自营、电商平台、社交、文娱、医疗、深度合成',
    sources: ['WX-CAT'],
  },
  {
    id: 'foreign-110',
    title: '境外主体能选的类目',
    text: '境外主体 110 行单独一张表；深度合成不开放',
    sources: ['WX-CAT', 'WX-COMM-AI'],
  },
  {
    id: 'two-level',
    title: '类目不要证，法律可能要',
    text: '“类目不要证”不等于“法律不要证”：国家部门自己要的许可（如 EDI、食品备案）与微信收的材料是两件事，都要提示',
    sources: ['WX-CAT-LAW'],
  },
  {
    id: 'deposit',
    title: '保证金',
    text: '部分类目与交易行为要交保证金（工商代理注册 2000；微短剧、网络小说、电话卡、成人情趣用品、转售/代理 1000；预付卡、充电、共享、盲盒、虚拟物品、预售按月交易额 1000–100000；自动续费 10000；实物交易跳转 100000）',
    sources: ['WX-DEPOSIT'],
  },
  {
    id: 'qualification-expiry',
    title: '资质过期',
    text: '资质文件过期属主体资质失效，可被延迟结算、限制交易',
    sources: ['WX-TRADE'],
  },
  {
    id: 'virtual-goods',
    title: '虚拟商品',
    text: '一切虚拟商品（会员、代币、课程、音视频、解锁）都要接虚拟支付，不得引导到别处付款',
    sources: ['WX-NORM', 'WX-VPAY-PERSON'],
  },
  {
    id: 'ai-label',
    title: 'AI 内容要标识',
    text: '凡用 AI 生成，无论是否选深度合成类目，都要显著标识',
    sources: ['WX-CAT', 'AI-LABEL-2025'],
  },
  {
    id: 'game-type',
    title: '游戏是另一种注册',
    text: '游戏是另一种注册类型，选了不能改回',
    sources: ['WX-REJ', 'WX-NORM'],
  },
];
