import { processLimit } from '@/rules';
import { type Lead, Leads } from '@/shell/Leads';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';

definePageConfig({ navigationBarTitleText: '工具' });

const BEFORE: readonly Lead[] = [
  { page: 'advice', title: '我的小程序做什么', note: '说一句话，找出类目、服务内容和要的证' },
  { page: 'whatif', title: '试算提交日', note: '选一天提交，看最早和最晚什么时候有结果' },
  { page: 'sample', title: '看一个样例', note: '一份编出来的备案，看看每一步是什么样' },
  {
    page: 'rehearsal',
    title: '短信演练',
    note: `先练一遍 ${processLimit('smsHours')} 小时短信核验，不影响任何备案`,
  },
  {
    page: 'start',
    query: { invite: '1' },
    title: '邀请客户填写',
    note: '发一张卡片，或在柜台放一张二维码，客户点开就从选好的地方开始',
  },
];

const AROUND: readonly Lead[] = [
  { page: 'reminders', title: '提醒', note: '所有备案接下来要看的时间，可以加进手机日历' },
  { page: 'decode', title: '粘贴收到的内容', note: '短信、站内信、退回原因：是什么意思、怎么办' },
  { page: 'check', title: '提审前自查', note: '代码审核什么会被退，怎么改，怎么查' },
  { page: 'release', title: '发布前后要查的', note: '提审前后、发布前后各查什么' },
  { page: 'report', title: '报备', note: '有的类目发布前还要报备：怎么走、多久、没有通过怎么办' },
  { page: 'verifications', title: '认证年审', note: '微信认证一年一审：到期前提醒，没有备案的也能记' },
];

const DATA: readonly Lead[] = [
  { page: 'open', title: '打开收到的文件', note: '客户发来的备案，或者备份' },
  { page: 'settings', title: '隐私与数据', note: '数据在哪里，怎样备份、复制和清空' },
];

const Tools = () => (
  <Page>
    <Leads title='提交以前' to={BEFORE} />
    <Leads title='提交以后' to={AROUND} />
    <Leads title='文件和数据' to={DATA} />
  </Page>
);

export default screen(Tools);
