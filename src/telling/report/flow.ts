import { type Told, told } from '../row';

/** The steps of a report, in order, with who acts and how long it takes. */
export const REPORT_FLOW = [
  {
    ...told(
      'secondary',
      'code',
      '代码审核',
      '微信核对内容与类目是否一致。通说不超过 {codeReviewMost} 个工作日，多在 {codeReviewUsual} 天内。',
      ['LINGZIYAO'],
    ),
    by: '微信',
  },
  {
    ...told(
      'official',
      'office',
      '属地网信部门报备',
      '通过后自动进入。约 {cacDays}×24 小时，从站内信送达算起。',
      ['WX-COMM-BAOBEI', 'seed0'],
    ),
    by: '属地网信部门',
  },
  {
    ...told(
      'official',
      'result',
      '得到结果，或满时预上线',
      '结果由站内信通知；满 {cacDays}×24 小时没有结果，就发预上线的通知。',
      ['WX-COMM-BAOBEI', 'seed0'],
    ),
    by: '属地网信部门',
  },
  {
    ...told('official', 'release', '自己点发布', '不会自动上线。没有时限。', ['WX-REG']),
    by: '你',
  },
  {
    ...told('official', 'after', '发布以后', '仍可能收到没有通过的站内信，那时要马上下架整改。没有终点。', [
      'WX-COMM-BAOBEI',
      'seed0',
    ]),
    by: '你',
  },
] as const satisfies readonly (Told & { by: string })[];
