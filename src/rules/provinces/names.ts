import { owns } from '../filing/bounds';

/** The 31 provinces by their 6-digit codes (GB/T 2260): the short name, and what the full name adds to it. */
const NAMES: Readonly<Record<string, readonly [name: string, rest: string]>> = {
  '110000': ['北京', '市'],
  '120000': ['天津', '市'],
  '130000': ['河北', '省'],
  '140000': ['山西', '省'],
  '150000': ['内蒙古', '自治区'],
  '210000': ['辽宁', '省'],
  '220000': ['吉林', '省'],
  '230000': ['黑龙江', '省'],
  '310000': ['上海', '市'],
  '320000': ['江苏', '省'],
  '330000': ['浙江', '省'],
  '340000': ['安徽', '省'],
  '350000': ['福建', '省'],
  '360000': ['江西', '省'],
  '370000': ['山东', '省'],
  '410000': ['河南', '省'],
  '420000': ['湖北', '省'],
  '430000': ['湖南', '省'],
  '440000': ['广东', '省'],
  '450000': ['广西', '壮族自治区'],
  '460000': ['海南', '省'],
  '500000': ['重庆', '市'],
  '510000': ['四川', '省'],
  '520000': ['贵州', '省'],
  '530000': ['云南', '省'],
  '540000': ['西藏', '自治区'],
  '610000': ['陕西', '省'],
  '620000': ['甘肃', '省'],
  '630000': ['青海', '省'],
  '640000': ['宁夏', '回族自治区'],
  '650000': ['新疆', '维吾尔自治区'],
};

const namesOf = (code = '') => (owns(NAMES, code) ? NAMES[code] : undefined);

/** The short name of a province, as 广东; undefined when the code is no province. */
export const provinceNameOf = (code: string | undefined): string | undefined => namesOf(code)?.[0];

/** The full name of a province, as 广东省. */
export const fullNameOf = (code: string): string => (namesOf(code) ?? []).join('');
