import { REPORT_TOLD } from './report/categories';
import { CLOCKS, REPORT_EVENTS } from './report/events';
import { REPORT_FLOW } from './report/flow';
import { REPORT_SPECIAL } from './report/special';
import { SURENESS, type Told } from './row';
import { sourceOfTold } from './sources';
import { CHECKS } from './verification/checks';
import { FEES } from './verification/fees';
import { LOSSES } from './verification/losses';
import { PAPERS } from './verification/papers';
import { PUSHES } from './verification/pushes';
import { NOT_ALLOWED, REGISTER_CODES, REUSE, REUSE_REASONS } from './verification/reuse';
import { TIMES } from './verification/times';
import { WHO } from './verification/who';

interface Section {
  id: string;
  title: string;
  lead: string;
  rows: readonly Told[];
}

const EVENT_ROWS: readonly Told[] = REPORT_EVENTS.map(({ says, clock, notice, ...row }) => ({
  ...row,
  says: [says, `时间：${CLOCKS[clock]}。`, notice ? `怎么知道：${notice}。` : ''].join(''),
}));

/** All that is told, by subject, in reading order. */
export const SECTIONS = [
  { id: 'reportCategories', title: '要报备的类目', lead: '首次版本要先报备。', rows: REPORT_TOLD },
  { id: 'reportFlow', title: '报备的步骤', lead: '从代码审核到发布以后。', rows: REPORT_FLOW },
  { id: 'reportEvents', title: '报备会遇到什么', lead: '每种情形和它的时间。', rows: EVENT_ROWS },
  { id: 'reportSpecial', title: '报备容易弄错的', lead: '计时、催促和哪些不用。', rows: REPORT_SPECIAL },
  { id: 'who', title: '谁要认证', lead: '按账号的主体。', rows: WHO },
  { id: 'fees', title: '认证的费用', lead: '以付款页为准。', rows: FEES },
  { id: 'times', title: '认证的时间', lead: '有效期、提醒和审核。', rows: TIMES },
  { id: 'losses', title: '过期或没有认证的后果', lead: '到期后分三档。', rows: LOSSES },
  { id: 'papers', title: '认证的材料', lead: '先备好再提交。', rows: PAPERS },
  { id: 'checks', title: '认证看什么', lead: '名称每次都重新看。', rows: CHECKS },
  { id: 'reuse', title: '复用公众号', lead: '今天还能做什么。', rows: REUSE },
  { id: 'reuseReasons', title: '复用公众号为什么不成', lead: '三个原因。', rows: REUSE_REASONS },
  { id: 'registerCodes', title: '快速注册的返回码', lead: '给服务商看的。', rows: REGISTER_CODES },
  { id: 'notAllowed', title: '不能办的', lead: '先看一遍，免得白办。', rows: NOT_ALLOWED },
  { id: 'pushes', title: '认证的推送和字段', lead: '给服务商看的。', rows: PUSHES },
] as const satisfies readonly Section[];

export type SectionId = (typeof SECTIONS)[number]['id'];

/** Who says so, and when somebody last looked. */
export const sayFrom = ({ sure, source, checkedOn }: Told): string =>
  `${SURENESS[sure]}：${source.map((key) => sourceOfTold(key)?.title ?? key).join('、')}，${checkedOn} 核对`;

/** The rows that have every word of a query. */
export function findTold<Row extends Pick<Told, 'title' | 'says'>>(
  rows: readonly Row[],
  query: string,
): Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ title, says }) => {
    const text = `${title} ${says}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
