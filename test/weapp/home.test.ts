import { begin, idOf, killed, nameApp, recordThat, sleepUntil } from '../support/people';
import { type App, launch } from '../support/weapp';

let app: App;
beforeEach(async () => {
  app = await launch({ now: '2026-03-10T10:00:00+08:00' });
});
afterEach(() => expect(app.errors).toEqual([]));

/** Starts a filing with a name, and goes back to the home page. */
async function another(name: string, subject = '企业', province = '广东'): Promise<void> {
  await begin(app, subject, province);
  await nameApp(app, name);
  await app.tap('我的备案');
}

/** Records an event on the status page of a filing, and goes back to the home page. */
async function happened(name: string, ...events: string[]): Promise<void> {
  if (app.route === 'pages/home/index') await app.tap(name);
  if (app.route === 'fill/tasks/index') await app.tap('提交与进度');
  for (const event of events) await recordThat(app, event);
  while (app.route !== 'pages/home/index') await app.back();
}

/** These names in their order on the home page. */
const order = (...names: string[]) => [
  ...new Set(
    app
      .text()
      .split('\n')
      .filter((line) => names.includes(line)),
  ),
];

describe('the empty home page', () => {
  it('says what this program is, where the data stays and what it cannot do', () => {
    expect(app.text()).toContain('提交前找出会被退回的地方');
    expect(app.text()).toContain('数据只保存在这台手机，不会上传。');
    expect(app.text()).toContain('不能替你提交，也看不到真实进度');
    expect(app.has('新建备案')).toBe(true);
  });

  it('names no filing before one is started, and none when the start page is left', async () => {
    await app.tap('新建备案');
    await app.back();
    app = await killed(app);
    expect(app.text()).toContain('把小程序备案一次准备好');
  });
});

describe('the home page', () => {
  it('shows first the filing with the next deadline, with its countdown', async () => {
    await another('样例点餐');
    await another('样例预约', '个人', '浙江');
    await another('样例取号', '个体工商户', '福建');
    expect(order('样例点餐', '样例预约', '样例取号')).toHaveLength(3);
    await happened('样例点餐', '已提交备案');
    await happened('样例预约', '已提交备案', '初审通过', '收到短信');
    expect(app.text()).toMatch(/^样例预约\n距短信核验 24 小时截止\n1 天 00:00:00\n/);
    expect(order('样例点餐', '样例预约', '样例取号')).toEqual(['样例预约', '样例点餐', '样例取号']);
    await app.advance(1000);
    expect(app.text()).toContain('\n23:59:59\n');
    await sleepUntil(app, '2026-03-11T11:00:00+08:00');
    expect(app.text()).toMatch(/^样例点餐\n距平台初审第 2 个工作日结束\n1 天 12:59:59\n/);
  });
});

describe('a filing that does not exist', () => {
  it.each([
    ...['fill/tasks', 'fill/section', 'fill/documents', 'fill/review', 'fill/copy', 'fill/why'],
    ...['advice/services', 'licences/called'],
  ])('causes a clear message on %s, with a link home', async (page) => {
    await app.open(`${page}/index`, { id: 'gone' });
    expect(app.text()).toContain('这份备案不在这台手机上');
    await app.tap('回到我的备案');
    expect(app.title).toBe('我的备案');
  });

  it.each([undefined, 'constructor', '__proto__', '%E0%A4%A'])(
    'causes a clear message on its status page for the id %s',
    async (id) => {
      await app.open('progress/status/index', { ...(id && { id }) });
      expect(app.text()).toContain('这份备案不在这台手机上');
    },
  );
});

describe('a page that is opened directly', () => {
  it('goes home instead of back', async () => {
    await begin(app, '企业', '广东');
    await app.open('fill/section/index', { id: idOf(app), section: 'appPrincipal' });
    await app.tap('检查并返回');
    expect(app.title).toBe('我的备案');
  });
});
