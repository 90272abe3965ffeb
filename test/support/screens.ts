import type { FilingEvent } from '@/rules';
import type { SavedFiling } from '@/store/saved';
import { enterprise, having, individual } from './filings';
import type { Web } from './h5';
import { saved } from './stored';

const SUBMITTED: FilingEvent = { event: 'submitted', at: '2026-03-09T10:00:00+08:00' };
const PASSED: FilingEvent = { event: 'platform_passed', at: '2026-03-10T08:00:00+08:00' };
const RECEIVED: FilingEvent = { event: 'sms_received', at: '2026-03-10T08:20:00+08:00' };
const VERIFIED: FilingEvent = { event: 'sms_verified', at: '2026-03-10T09:20:00+08:00' };
const FILED: FilingEvent = {
  event: 'bureau_passed',
  at: '2026-03-10T09:40:00+08:00',
  record_number: '粤ICP备2026000733号-1X',
};
const RETURNED: FilingEvent = {
  event: 'platform_rejected',
  at: '2026-03-10T09:00:00+08:00',
  text: '主体负责人证件照片不清晰，请重新上传',
};

const REFUSAL =
  '您的小程序备案平台初审未通过，原因：1、主体负责人证件照片反光；2、通信地址未精确到门牌号；3、请联系张老师补录第七页';

/** What a refusal left, as the page of what was received keeps it. */
const told = (path: string, means: string, fix: string, said: string) => ({
  rule: means ? 'told' : 'unrecognized',
  path,
  said,
  means,
  fix,
  source: means ? ['微信官方文档：小程序备案常见问题'] : [],
  was: [['as before']],
  fine: false,
});
const KEPT: SavedFiling['returned'] = {
  after: 2,
  reasons: [
    told('', '审核员打了电话，没有打通', '保持登记的手机畅通', '电话无人接听'),
    told('', '', '', '请联系张老师补录第七页'),
  ],
};

/** The same filing at every stage, a new one with errors, and an individual's. */
export function filingsAtEveryStage(whole = enterprise()): SavedFiling[] {
  const after = (id: string, ...history: FilingEvent[]) =>
    saved(id, { ...whole, history }, { regionName: '广东省 广州市 天河区' });
  const begun = having(
    { kind: 'first', local: { individual_business: false } },
    {
      'icp_subject.base_info': { ...whole.icp_subject?.base_info, city: undefined, district: undefined },
      'icp_subject.organize_info': { certificate_type: 1, certificate_number: '91440199MA0TE5T11X' },
      'icp_subject.principal_info': { certificate_type: 2, mobile: '1391111' },
      'icp_applets.base_info.name': whole.icp_applets?.base_info?.name,
      'icp_applets.principal_info.certificate_type': 2,
    },
  );
  return [
    after('whole'),
    saved('begun', begun),
    saved('person', individual()),
    after('reviewed', SUBMITTED),
    after('messaged', SUBMITTED, PASSED, RECEIVED),
    after('waiting', SUBMITTED, PASSED, RECEIVED, VERIFIED),
    after('filed', SUBMITTED, PASSED, RECEIVED, VERIFIED, FILED),
    after('returned', SUBMITTED, RETURNED),
    { ...after('refused', SUBMITTED, RETURNED), returned: KEPT },
  ];
}

/** A hand in the browser or on the phone. */
type Hand = Pick<Web, 'tap' | 'type'>;

/** A screen in one of its states: its address, and what is done there first. */
export interface ScreenRow {
  name: string;
  path: string;
  query?: Record<string, string>;
  step?: (hand: Hand) => Promise<void>;
}

const section = (name: string, query: Record<string, string>): ScreenRow => ({
  name,
  path: 'fill/section/index',
  query,
});
const status = (name: string, id: string, step?: ScreenRow['step']): ScreenRow => ({
  name,
  path: 'progress/status/index',
  query: { id },
  step,
});

/** Every screen, with the filings below. */
export const SCREENS: ScreenRow[] = [
  { name: 'the board', path: 'pages/home/index' },
  { name: 'the question of the kind', path: 'fill/start/index' },
  { name: 'the question of the subject', path: 'fill/start/index', query: { scene: 'k=first' } },
  {
    name: 'the question of the subject with the rarer ones',
    path: 'fill/start/index',
    query: { scene: 'k=first' },
    step: (web) => web.tap('其他主体性质'),
  },
  { name: 'the question of the province', path: 'fill/start/index', query: { scene: 'k=first&t=4' } },
  {
    name: 'the offer to copy',
    path: 'fill/start/index',
    query: { scene: 'k=add_app&t=4&p=44' },
    step: (web) => web.tap('开始准备'),
  },
  {
    name: 'an invitation for a client',
    path: 'fill/invite/index',
    query: { scene: 'k=first&t=4&p=44' },
  },
  {
    name: 'a card about a text-message check',
    path: 'progress/handed/index',
    query: { due: '2026-03-11T08:20', to: 'subject_owner', digits: '0110' },
  },
  { name: 'the task list', path: 'fill/tasks/index', query: { id: 'begun' } },
  section('主体信息', { id: 'whole', section: 'subject' }),
  section('主体信息 with its faults', { id: 'begun', section: 'subject', check: '1' }),
  section('主体负责人 with its faults', { id: 'begun', section: 'subjectPrincipal', check: '1' }),
  section('小程序信息 with its faults', { id: 'begun', section: 'app', check: '1' }),
  section('小程序负责人 with its faults', { id: 'begun', section: 'appPrincipal', check: '1' }),
  section('an individual’s 主体信息', { id: 'person', section: 'subject', check: '1' }),
  {
    ...section('an open wheel', { id: 'whole', section: 'subject' }),
    step: (web) => web.tap('广东省 广州市 天河区'),
  },
  { name: 'the service contents', path: 'advice/services/index', query: { id: 'whole' } },
  {
    name: 'the service contents found by name',
    path: 'advice/services/index',
    query: { id: 'whole' },
    step: (web) => web.type('按名称查找服务内容', '工具'),
  },
  {
    name: 'the text to fill in from',
    path: 'fill/paste/index',
    query: { id: 'begun' },
  },
  {
    name: 'what was understood of a text',
    path: 'fill/paste/index',
    query: { id: 'begun' },
    step: async (web) => {
      await web.type(
        '要识别的文字',
        '名称：广州市示范样品科技有限公司\n电子邮箱：boss@example.com\n手机：13911110001',
      );
      await web.tap('识别');
    },
  },
  { name: 'what was read on photos', path: 'fill/paste/understood', query: { id: 'begun' } },
  { name: 'the papers without pictures', path: 'fill/documents/index', query: { id: 'begun' } },
  { name: 'the papers whose files are gone', path: 'fill/documents/index', query: { id: 'whole' } },
  { name: 'the review', path: 'fill/review/index', query: { id: 'whole' } },
  { name: 'the review with faults', path: 'fill/review/index', query: { id: 'begun' } },
  { name: 'the copy sheet', path: 'fill/copy/index', query: { id: 'whole' } },
  {
    name: 'the reasons',
    path: 'fill/why/index',
    query: { id: 'whole', path: 'icp_materials.commitment_letter' },
  },
  status('the status before submission', 'whole'),
  status('the status in the platform’s review', 'reviewed'),
  status('the status of a text message awaited', 'messaged'),
  status('the status in the bureau’s review', 'waiting'),
  status('the status of a filed app', 'filed'),
  status('the status of a returned filing', 'returned'),
  {
    name: 'what is recorded',
    path: 'progress/record/index',
    query: { id: 'reviewed', event: 'platform_passed' },
  },
  {
    name: 'a refusal that was received',
    path: 'progress/decode/index',
    query: { id: 'reviewed', event: 'platform_rejected' },
    step: async (web) => {
      await web.type('收到的内容', REFUSAL);
      await web.tap('看看是什么');
    },
  },
  {
    name: 'a false message',
    path: 'progress/decode/index',
    query: { id: 'reviewed' },
    step: async (web) => {
      await web.type('收到的内容', '【备案中心】您的备案需缴纳服务费200元，请尽快付款');
      await web.tap('看看是什么');
    },
  },
  { name: 'the box on the board', path: 'progress/decode/index' },
  { name: 'what the refusal said', path: 'fill/returned/index', query: { id: 'refused' } },
  { name: 'the task list of a returned filing', path: 'fill/tasks/index', query: { id: 'refused' } },
  { name: 'the review of a returned filing', path: 'fill/review/index', query: { id: 'refused' } },
  section('a section with what came back', { id: 'refused', section: 'subject' }),
  { name: 'the start of a filing, to be changed', path: 'fill/start/index', query: { id: 'begun' } },
  status('a time to correct', 'waiting', (web) => web.tap('收到短信')),
  status('a question before undoing', 'waiting', (web) => web.tap('撤销最后一条')),
  { name: 'the text-message check', path: 'progress/sms/index', query: { id: 'messaged' } },
  { name: 'the text-message check when it is over', path: 'progress/sms/index', query: { id: 'filed' } },
  { name: 'the rule book', path: 'fill/rulebook/index' },
  {
    name: 'what the rule book says of a section',
    path: 'fill/rulebook/index',
    step: (web) => web.tap('说法不一的地方'),
  },
  {
    name: 'a rule in full',
    path: 'fill/rulebook/entry',
    query: { section: 'doubts', of: 'smsReceivers' },
  },
  { name: 'the report in general', path: 'around/report/index' },
  { name: 'the report of a filing', path: 'around/report/index', query: { id: 'filed' } },
  {
    name: 'the questions whether a report is needed, with a yes',
    path: 'around/quiz/index',
    query: { id: 'filed' },
    step: (web) => web.tap('是', { nth: 0 }),
  },
  { name: 'the accounts', path: 'around/verifications/index' },
  { name: 'the yearly verification', path: 'around/verification/index', query: { id: 'filed' } },
  { name: 'an account to note', path: 'around/account/index' },
  { name: 'reusing an official account', path: 'around/reuse/index' },
  { name: 'all that is told of report and verification', path: 'around/told/index' },
  {
    name: 'what is told of the fees',
    path: 'around/told/index',
    query: { section: 'fees' },
  },
  { name: 'what is checked around a release', path: 'around/release/index' },
  { name: 'the release of a filing', path: 'around/release/index', query: { id: 'reviewed' } },
  {
    name: 'the checks before a code review',
    path: 'around/checks/index',
    query: { id: 'reviewed', phase: 'beforeSubmit' },
    step: (web) => web.tap('看为什么'),
  },
  {
    name: 'the checks of everybody',
    path: 'around/checks/index',
    query: { phase: 'submit' },
    step: (web) => web.tap('没有别的版本在审'),
  },
  { name: 'the finder', path: 'advice/find/index' },
  {
    name: 'an advice',
    path: 'advice/find/index',
    query: { id: 'whole' },
    step: (web) => web.tap('餐饮'),
  },
  { name: 'the list before a code review', path: 'advice/check/index' },
  {
    name: 'the list before a code review, of a filing, with a row open',
    path: 'advice/check/index',
    query: { id: 'whole', row: 'cat-core' },
  },
  { name: 'the book of licences', path: 'licences/book/index' },
  {
    name: 'a thing an app does',
    path: 'licences/book/entry',
    query: { section: 'things', of: 'med-beauty' },
  },
  { name: 'what the categories of a filing call for', path: 'licences/called/index', query: { id: 'whole' } },
  { name: 'the tools', path: 'pages/tools/index' },
  { name: 'the tab of the rules', path: 'pages/rules/index' },
  { name: 'the stages of the sample', path: 'tools/sample/index' },
  {
    name: 'the sample',
    path: 'tools/sample/index',
    step: (web) => web.tap('等短信核验'),
  },
  { name: 'the days of submission', path: 'tools/whatif/index' },
  { name: 'the reminders', path: 'tools/reminders/index' },
  { name: 'the rehearsal', path: 'tools/rehearsal/index' },
  { name: 'the backup', path: 'fill/backup/index' },
  { name: 'the opening of a file', path: 'fill/open/index' },
  { name: 'the settings', path: 'tools/settings/index' },
];
