import { type PaperRead, type ReadAs, readPaper } from '@/reading';

/** The lines of the licence, and of both sides of the card, of 广州市示范样例科技有限公司 and its 法定代表人. */
export const LICENCE_LINES = [
  '营业执照',
  '统一社会信用代码 91440199MA0TE5T110',
  '名称 广州市示范样例科技有限公司',
  '类型 有限责任公司(自然人独资)',
  '法定代表人 任样例',
  '经营范围 软件开发；办公设备租赁。',
  '注册资本 壹佰万元整',
  '成立日期 2020年05月06日',
  '住所 广州市天河区示范路10号样例大厦3栋1201室',
  '登记机关 广州市天河区市场监督管理局',
];
export const FRONT_LINES = [
  '姓名 任样例',
  '性别 男 民族 汉',
  '出生 1979年6月11日',
  '住址 广东省广州市天河区示范路10号',
  '公民身份号码 440199197906110216',
];
export const BACK_LINES = [
  '中华人民共和国',
  '居民身份证',
  '签发机关 广州市公安局天河分局',
  '有效期限 2018.06.01-2038.06.01',
];

export const paper = (lines: readonly string[], as?: ReadAs): PaperRead =>
  readPaper(
    lines.map((text) => ({ text })),
    as,
  );
