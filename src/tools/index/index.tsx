import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { openPage, type PageName } from '@/platform/pages';
import { processLimit } from '@/rules';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';

definePageConfig({ navigationBarTitleText: '工具' });

const TOOLS: { page: PageName; query?: Record<string, string>; title: string; note: string }[] = [
  { page: 'whatif', title: '试算提交日', note: '选一天提交，看最早和最晚什么时候有结果' },
  { page: 'reminders', title: '提醒', note: '所有备案接下来要看的时间，可以加进手机日历' },
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
  { page: 'advice', title: '我的小程序做什么', note: '说一句话，找出类目、服务内容和要的证' },
  { page: 'licences', title: '证和类目', note: '每件事要什么证、谁发，代码审核为什么退' },
  { page: 'release', title: '发布前后要查的', note: '提审前后、发布前后各查什么，被退和受限的都在里面' },
  { page: 'check', title: '提审前自查', note: '代码审核前自己查一遍：什么会被退，怎么改，怎么查' },
  { page: 'report', title: '报备', note: '有的类目发布前还要网信报备：怎么走、多久、被否怎么办' },
  { page: 'verifications', title: '认证年审', note: '微信认证一年一审：到期前提醒，没有备案的也能记' },
  { page: 'rulebook', title: '规则库', note: '按哪些规定提醒你：每条的说法、改法和出处' },
  { page: 'settings', title: '隐私与数据', note: '数据在哪里，怎样复制和清空' },
];

function Tools() {
  return (
    <Page>
      <Card>
        {TOOLS.map(({ page, query, title, note }) => (
          <Row key={page} title={title} note={note} onTap={() => openPage(page, query)} />
        ))}
      </Card>
    </Page>
  );
}

export default screen(Tools);
