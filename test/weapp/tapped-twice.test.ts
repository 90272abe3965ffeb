import { filingsAtEveryStage } from '../support/screens';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const STAGES = filingsAtEveryStage();
const only = (...ids: string[]) => STAGES.filter(({ id }) => ids.includes(id));
const routes = (app: App) => app.pages.stack.map(({ route }) => route);
const HOME = 'pages/home/index';
const TASKS = 'fill/tasks/index';
const STATUS = 'progress/status/index';

/** Opens a page above others, as a person would have come there. */
async function above(app: App, ...urls: string[]): Promise<void> {
  for (const url of urls) app.pages.push(url);
  await app.rest();
}

const restarted = async (app: App) => (await app.restart()).text();
const count = (text: string, part: string) => text.split(part).length - 1;

describe('two quick taps', () => {
  it('on 开始准备 begin one filing', async () => {
    const app = await phoneAt(HOME, []);
    await app.tap('新建备案');
    for (const choice of ['首次备案', '企业', '广东']) {
      await app.tap(choice);
      await app.tap('下一题');
    }
    await app.tapTwice('开始准备');
    expect(routes(app)).toEqual([HOME, TASKS]);
    expect(count(await restarted(app), '未命名小程序')).toBe(1);
  });

  it('on 下一题 go on by one question, where the next one may be left open', async () => {
    const app = await phoneAt('fill/start/index', [], { query: { scene: 'k=first&t=4' } });
    await app.tap('广东');
    await app.tapTwice('下一题', {}, '开始准备');
    expect(app.text()).toContain('开始准备');
    expect(routes(app)).toEqual(['fill/start/index']);
  });

  it('on 复制自… begin one filing', async () => {
    const app = await phoneAt('fill/start/index', only('whole'), {
      query: { id: '', scene: 'k=add_app&t=4&p=44' },
    });
    await app.tap('开始准备');
    await app.tapTwice('复制自');
    expect(routes(app)).toEqual([TASKS]);
    expect(count(await restarted(app), '新增小程序')).toBe(1);
  });

  it('on 新建备案 open one page, and the page below stays', async () => {
    const app = await phoneAt(HOME, []);
    await app.tapTwice('新建备案');
    expect(routes(app)).toEqual([HOME, 'fill/start/index']);
    await app.back();
    await app.tap('打开收到的文件');
    expect(routes(app)).toEqual([HOME, 'fill/open/index']);
  });

  it('on a card of the board open one page', async () => {
    const app = await phoneAt(HOME, only('reviewed'));
    await app.tapTwice('平台初审');
    expect(routes(app)).toEqual([HOME, STATUS]);
  });

  it.each([
    { event: 'submitted', id: 'whole', below: STATUS },
    { event: 'sms_verified', id: 'messaged', below: STATUS },
    { event: 'sms_wrong', id: 'messaged', below: STATUS },
  ])('on 保存记录 record $event once, and go back one page', async ({ event, id, below }) => {
    const app = await phoneAt(HOME, only(id), { now: '2026-03-10T09:00:00+08:00' });
    await above(app, `${below}?id=${id}`, `progress/record/index?id=${id}&event=${event}`);
    const before = STAGES.find((saved) => saved.id === id)?.filing.history?.length ?? 0;
    await app.tapTwice('保存记录');
    expect(app.dialog).toBeUndefined();
    expect(routes(app)).toEqual([HOME, below]);
    expect(await historyOf(app, id)).toHaveLength(before + 1);
  });

  it('on 取消 of a record go back one page', async () => {
    const app = await phoneAt(HOME, only('reviewed'));
    await above(app, `${STATUS}?id=reviewed`, 'progress/record/index?id=reviewed&event=platform_rejected');
    await app.tapTwice('取消');
    expect(routes(app)).toEqual([HOME, STATUS]);
  });

  it('on 记录：输错一次 count one wrong try', async () => {
    const app = await phoneAt(HOME, only('messaged'), { now: '2026-03-10T09:00:00+08:00' });
    await above(app, 'progress/sms/index?id=messaged');
    await app.tapTwice('记录：输错一次');
    expect(app.text()).toContain('还可以错 4 次');
    await app.tap('记录：又输错一次');
    expect(app.text()).toContain('还可以错 3 次');
  });

  it.each(['选好了', '检查并返回'])('on %s go back one page', async (button) => {
    const app = await phoneAt(HOME, only('whole'));
    await above(
      app,
      `${TASKS}?id=whole`,
      button === '选好了' ? 'advice/services/index?id=whole' : 'fill/section/index?id=whole&section=app',
    );
    if (button === '检查并返回') await app.tap(button);
    if (routes(app).length === 3) await app.tapTwice(button);
    expect(routes(app)).toEqual([HOME, TASKS]);
  });

  it.each(['加入日历', '全部加入手机日历'])('on %s put each entry into the calendar once', async (button) => {
    const app = await phoneAt('tools/reminders/index', only('messaged'), {
      now: '2026-03-10T09:00:00+08:00',
    });
    const entries = count(app.text(), '加入日历') || 1;
    await app.tapTwice(button, { nth: 0 });
    const added = app.phone.recorded.filter(({ api }) => api === 'addPhoneCalendar').length;
    expect(added).toBe(button === '加入日历' ? 1 : entries);
  });

  it('on 从相册选 open the album once', async () => {
    const app = await phoneAt('fill/documents/index', only('begun'));
    app.nextPhotos('wxfile://tmp/a.jpg' as never);
    await app.tapTwice('从相册选', { nth: 0 });
    expect(app.phone.recorded.filter(({ api }) => api === 'chooseMedia')).toHaveLength(1);
  });

  it('on 下一题 skip no question', async () => {
    const app = await phoneAt('fill/start/index', []);
    await app.tap('首次备案');
    await app.tapTwice('下一题');
    expect(app.text()).toContain('以谁的名义备案');
  });
});

/** What the phone has stored of the history. */
async function historyOf(app: App, id: string): Promise<unknown[]> {
  const texts = [...app.phone.storage.entries()].filter(([key]) => key.includes(id));
  const histories = texts.map(([, { data }]) => /"history":(\[.*?\])/.exec(String(data))?.[1] ?? '[]');
  return histories.map((text) => JSON.parse(text) as unknown[]).sort((a, b) => b.length - a.length)[0] ?? [];
}
