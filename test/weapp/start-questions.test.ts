import { enterprise } from '../support/filings';
import { saved } from '../support/stored';
import { type App, launch } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const isOff = (button: string) => app.find(button).attrs.disabled === true;
const isChosen = (option: string) => app.find(option).attrs['aria-checked'] === true;

describe('the three questions of a new filing', () => {
  beforeEach(async () => {
    app = await launch({ page: 'fill/start/index' });
  });

  it('continue only after an answer', async () => {
    expect(isOff('下一题')).toBe(true);
    await app.tap('变更备案');
    expect(isOff('下一题')).toBe(false);
    await app.tap('下一题');
    expect(app.text()).toContain('以谁的名义备案');
    expect(isOff('下一题')).toBe(true);
  });

  it('show the answers so far above each question, and keep them on the way back', async () => {
    await app.tap('首次备案');
    await app.tap('下一题');
    await app.tap('事业单位');
    await app.tap('下一题');
    expect(app.text()).toContain('返回上一题\n首次备案 · 事业单位');
    await app.tap('返回上一题');
    expect(app.text()).toContain('返回上一题\n首次备案\n');
    expect(isChosen('事业单位')).toBe(true);
    expect(isOff('下一题')).toBe(false);
  });

  it('show five types of subject, and the rare ones after a tap', async () => {
    await app.tap('首次备案');
    await app.tap('下一题');
    expect(app.has('社会团体')).toBe(false);
    await app.tap('其他主体性质');
    await app.tap('律师执业机构');
    expect(app.has('其他主体性质')).toBe(false);
    await app.tap('下一题');
    await app.tap('返回上一题');
    expect(isChosen('律师执业机构')).toBe(true);
  });

  it('end on the task list of a stored filing', async () => {
    for (const [answer, on] of [
      ['首次备案', '下一题'],
      ['个人', '下一题'],
      ['海南', '下一题'],
    ] as const) {
      await app.tap(answer);
      await app.tap(on);
    }
    await app.tap('开始准备');
    expect(app.title).toBe('备案任务');
    expect(app.text()).toContain('首次备案 · 个人 · 海南');
    await app.advance(1000);
    app = await app.restart({ page: 'pages/home/index' });
    expect(app.text()).toContain('主体未填 · 海南 · 首次备案');
  });
});

describe('what the ministry shows for the subject', () => {
  beforeEach(async () => {
    app = await launch({ page: 'fill/start/index', query: { scene: 'k=first&t=4&p=44' } });
  });

  it('is looked up by the person, in four lines with the address to copy, and may wait', async () => {
    expect(app.text()).toContain('网站、App、小程序、快应用四项都查一遍');
    await app.tap('复制网址 beian.miit.gov.cn');
    expect(app.phone.clipboard).toBe('https://beian.miit.gov.cn');
    expect(isOff('开始准备')).toBe(false);
  });

  it('says at once which kind of filing it calls for, and changes it with one tap', async () => {
    await app.tap('什么也没有');
    expect(app.text()).not.toContain('备案类型应当选');
    await app.tap('有主体备案号');
    expect(app.text()).toContain('备案类型应当选“新增小程序”');
    await app.tap('改选新增小程序');
    expect(app.text()).not.toContain('备案类型应当选');
    await app.tap('开始准备');
    expect(app.text()).toContain('新增小程序 · 企业 · 广东');
    expect(app.text()).toContain('主体信息\n未开始');
    await app.tap('主体信息');
    expect(app.text()).toContain('有主体备案号');
  });

  it('is not asked of who takes a filing back', async () => {
    app = await launch({ page: 'fill/start/index', query: { scene: 'k=cancel_subject&t=4&p=44' } });
    expect(app.text()).toContain('在哪个省份备案');
    expect(app.has('开始准备')).toBe(true);
  });
});

describe('the same questions for an existing filing', () => {
  beforeEach(async () => {
    app = await phoneAt('fill/start/index', [saved('one', enterprise())]);
  });

  it('have the title 更改备案, show the present answers, and are all asked again', async () => {
    expect(app.title).toBe('更改备案');
    expect(isChosen('首次备案')).toBe(true);
    await app.tap('下一题');
    expect(isChosen('企业')).toBe(true);
    await app.tap('下一题');
    expect(isChosen('广东')).toBe(true);
    await app.tap('下一题');
    expect(app.text()).toContain('换了省份要重选地区、重填地址');
    expect(app.has('保存更改')).toBe(true);
  });

  it('change that filing and start no second one', async () => {
    await app.tap('下一题');
    await app.tap('个人');
    await app.tap('下一题');
    await app.tap('下一题');
    await app.tap('保存更改');
    expect(app.title).toBe('我的备案');
    expect(app.text()).toContain('广州市示范样例科技有限公司 · 广东 · 首次备案');
    expect(app.text().match(/首次备案$/gm)).toHaveLength(1);
    await app.open('fill/tasks/index', { id: 'one' });
    expect(app.text()).toContain('首次备案 · 个人 · 广东');
  });
});
