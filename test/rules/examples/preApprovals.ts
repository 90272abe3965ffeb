import { APP } from '@/rules/filing/paths';
import type { PRE_APPROVAL_RULES } from '@/rules/precheck/preApprovals';
import { CANCELLED, CHANGED, type Examples } from './example';

const ITEMS = APP.preApprovals;
const licence = (type: number) => ({ type, code: '粤样字第1号', media: 'm.jpg' });
const stated = (...items: object[]) => ({ [ITEMS]: items });

/** Rules for 前置审批项; 24 is 以上都不涉及. */
export const PRE_APPROVAL_EXAMPLES = {
  preApprovalNotAlone: {
    level: 'error',
    raised: [
      {
        values: stated({ type: 24 }, licence(9)),
        path: ITEMS,
        says: '“以上都不涉及”不能和其他前置审批项一起选',
      },
    ],
    not: [
      { values: stated({ type: 24 }), why: '24 is the only item' },
      { values: stated(licence(9), licence(5)), why: 'two licences' },
    ],
  },
  preApprovalUntyped: {
    level: 'error',
    raised: [
      { values: stated({}), path: `${ITEMS}[0].type`, says: '提交不了' },
      {
        values: stated({ code: '粤样字第1号' }),
        path: `${ITEMS}[0].type`,
        says: '有一个前置审批项没有选类型',
      },
    ],
    not: [{ values: stated(licence(9)), why: 'it has a type' }],
  },
  preApprovalUnlisted: {
    level: 'unknown',
    raised: [
      {
        values: stated(licence(99)),
        path: `${ITEMS}[0].type`,
        says: '已公布的清单里没有编号为 99 的前置审批项',
        fix: '都不涉及的填 24',
      },
      { values: stated(licence(12)), path: `${ITEMS}[0].type`, says: '没有编号为 12 的前置审批项' },
    ],
    not: [
      { values: stated(licence(9)), why: 'WX-API-NRLX lists 9' },
      { values: stated({ code: '粤样字第1号' }), why: 'another rule reports a missing type' },
    ],
  },
  preApprovalWithoutPaper: {
    level: 'warning',
    raised: [
      {
        values: stated({ type: 4 }),
        path: `${ITEMS}[0].type`,
        says: '前置审批项“医疗保健”没有对应的许可证',
        fix: '药品、医疗器械的信息选“药品和医疗器械”',
      },
      { values: stated({ type: 3 }), path: `${ITEMS}[0].type`, says: '“教育”', fix: '选“校外培训”' },
      { values: stated(licence(6)), path: `${ITEMS}[0].type`, says: '“电子公告服务”', fix: '以上都不涉及' },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { values: stated(licence(5)), why: 'WX-PRE names its paper' },
      { values: stated(licence(99)), why: 'what it is is not known' },
    ],
  },
  preApprovalTwice: {
    level: 'error',
    raised: [
      { values: stated(licence(9), licence(9)), path: `${ITEMS}[1]`, says: '前置审批项“文化”填了两次' },
    ],
    not: [{ values: stated(licence(9), licence(5)), why: 'the two are different' }],
  },
  preApprovalWithoutNumber: {
    level: 'error',
    raised: [
      {
        values: stated({ type: 5, media: 'm.jpg' }),
        path: `${ITEMS}[0].code`,
        says: '前置审批项“药品和医疗器械”没有填许可证号码',
        fix: '照许可证填写号码',
      },
      {
        values: stated({ type: 11, code: ' ', media: 'm.jpg' }),
        path: `${ITEMS}[0].code`,
        says: '前置审批项“网络预约车”没有填许可证号码',
      },
    ],
    also: [CHANGED],
    not: [
      CANCELLED,
      { values: stated(licence(5)), why: 'the number is there' },
      { values: stated({ type: 24 }), why: 'who needs no licence has no number' },
      { values: stated({ type: 4 }), why: 'no page names a licence for it (WX-PRE)' },
      { values: stated({ type: 99 }), why: 'what it asks for is not known' },
    ],
  },
} satisfies Record<keyof typeof PRE_APPROVAL_RULES, Examples>;
