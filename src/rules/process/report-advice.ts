import type { Todo } from './advice';
import type { ReportStage } from './report';

const source = ['seed0', 'WX-COMM-BAOBEI'] as const;

/** `no_code`: no code is submitted, either because the person has not done it yet or because the person withdrew it. */
type Standing = Exclude<ReportStage, 'not_required'> | 'no_code' | 'awaits_notice';

/** What to do in each stage of the CAC report. */
export const REPORT_ADVICE: Record<Standing, Todo> = {
  no_code: {
    title: '提交代码审核',
    body: '你的类目还要报备：代码审核通过后自动进入报备，内容要与类目一致。',
    by: 'you',
    action: 'code_submitted',
    source,
  },
  code_review: { title: '等代码审核', body: '平台会核对内容与类目是否一致。', by: 'wechat', source },
  awaits_notice: {
    title: '留意报备的站内信',
    body: '代码审核已通过，自动进入报备。收到站内信通知后记下时间，期限从那时起算。',
    by: 'wechat',
    action: 'cac_notified',
    source,
  },
  cac_review: { title: '等属地网信部门的结果', body: '各地快慢不同，结果由站内信通知。', by: null, source },
  prelaunch: {
    title: '可以发布（预上线）',
    body: '已满 {cacDays}×24 小时，没有收到结果也可以发布。预上线期间仍可能收到没有通过的站内信，收到后要及时下架整改。',
    by: 'you',
    action: 'released',
    source,
  },
  cleared: {
    title: '报备已通过，可以发布',
    body: '发布以后回来记下。',
    by: 'you',
    action: 'released',
    source,
  },
  refused: {
    title: '整改后重新提交代码审核',
    body: '按通知里的原因修改内容，或补上相应的类目和资质，再提交代码审核。',
    by: 'you',
    action: 'code_submitted',
    source: ['seed0', 'seed4'],
  },
  released: { title: '已发布', body: '请继续留意站内信。新增报备类目的版本要再次报备。', by: null, source },
  take_down_required: {
    title: '及时下架并整改',
    body: '报备没有通过，已发布的服务要先下架，改好后重新提交代码审核。下架之后回来记下。',
    by: 'you',
    action: 'taken_down',
    source,
  },
};
