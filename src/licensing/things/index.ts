import type { Thing } from '../thing';
import { AI } from './ai';
import { BUSINESS } from './business';
import { EDUCATION } from './education';
import { FOOD } from './food';
import { HEALTH } from './health';
import { LIFE } from './life';
import { MEDIA } from './media';
import { PUBLIC } from './public';
import { SHOPS } from './shops';
import { SOCIAL } from './social';
import { TOOLS } from './tools';
import { TRAVEL } from './travel';

/** What apps do, in the words of those who run them, by group. */
export const THING_GROUPS = [
  { title: '开店卖货', things: SHOPS },
  { title: '餐饮', things: FOOD },
  { title: '看的听的玩的', things: MEDIA },
  { title: '社交和资讯', things: SOCIAL },
  { title: 'AI', things: AI },
  { title: '医疗健康', things: HEALTH },
  { title: '教育', things: EDUCATION },
  { title: '出行旅游', things: TRAVEL },
  { title: '生活服务', things: LIFE },
  { title: '商业服务', things: BUSINESS },
  { title: '工具和通信', things: TOOLS },
  { title: '金融、公益和政务', things: PUBLIC },
] as const satisfies readonly { title: string; things: readonly Thing[] }[];

export const THINGS: readonly Thing[] = THING_GROUPS.flatMap(({ things }): readonly Thing[] => things);
