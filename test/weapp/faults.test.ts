import { begin, idOf, killed, nameApp, recordThat, sleepUntil } from '../support/people';
import { type App, launch } from '../support/weapp';

const NAME = '小程序名称';
const UNSAVED = '最近的修改还没有保存';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function started(): Promise<void> {
  app = await launch({ now: '2026-03-10T10:00:00+08:00' });
  await begin(app, '企业', '广东');
}

describe('a phone without room', () => {
  beforeEach(async () => {
    await started();
    await nameApp(app, '存好的');
    await app.advance(1000);
    app.fail('setStorage', 'exceed storage max size 10Mb');
    await nameApp(app, '没存下的');
    await app.advance(1000);
  });

  it('causes a message on the screen, and keeps what was saved before', async () => {
    expect(app.text()).toContain(UNSAVED);
    expect(app.text()).toContain('之前存好的都在');
    app = await killed(app);
    expect(app.text()).toContain('存好的');
    expect(app.text()).not.toContain('没存下的');
  });

  it('shows the message on every screen until another try succeeds, and then has everything stored', async () => {
    await app.tap('再存一次');
    expect(app.text()).toContain(UNSAVED);
    await app.tap('腾出空间或复制内容');
    expect(app.text()).toContain(UNSAVED);
    app.fail('setStorage', undefined);
    await app.tap('再存一次');
    expect(app.text()).not.toContain(UNSAVED);
    app = await killed(app);
    expect(app.text()).toContain('没存下的');
  });
});

describe('a record in storage', () => {
  beforeEach(async () => {
    await started();
    await app.tap('小程序信息');
    await app.type(NAME, '样例取号');
    await app.advance(1000);
    await app.tap('以上都不涉及');
    await app.advance(1000);
  });

  /** Each copy with a text is cut off in the middle, as when a phone loses power. */
  function tear(holding: string): void {
    for (const stored of app.phone.storage.values()) {
      const text = String(stored.data);
      if (text.includes(holding)) stored.data = text.slice(0, text.length / 2);
    }
  }

  it('opens in its state before the last change when the last write was cut off', async () => {
    tear('nrlx_details');
    app = await app.restart();
    await app.tap('样例取号');
    await app.tap('小程序信息');
    expect(app.find('以上都不涉及').attrs['aria-checked']).toBe(false);
  });

  it('is reported on the home page when no copy can be read, and the others are there', async () => {
    await app.back();
    await app.tap('我的备案');
    await begin(app, '个人', '浙江');
    await nameApp(app, '样例预约');
    await app.advance(1000);
    tear('样例取号');
    app = await app.restart();
    expect(app.text()).toContain('有 1 份备案读不出来');
    expect(app.text()).toContain('样例预约');
    expect(app.text()).not.toContain('样例取号');
  });
});

describe('a clock that was set back', () => {
  it('causes a message on the status page, and the events count again when the clock is right', async () => {
    await started();
    await app.tap('提交与进度');
    await recordThat(app, '已提交备案');
    await app.advance(1000);
    app = await app.restart({ now: '2026-03-09T09:00:00+08:00' });
    await app.tap('未命名小程序');
    await app.tap('提交与进度');
    expect(app.text()).toContain('“已提交备案”记在 明天 10:00，暂时没有算进进度');
    await sleepUntil(app, '2026-03-10T12:00:00+08:00');
    expect(app.text()).not.toContain('暂时没有算进进度');
    expect(app.text()).toContain('等平台初审');
  });
});

describe('an app killed within a second', () => {
  it('keeps the typed text', async () => {
    await started();
    await app.tap('小程序信息');
    await app.type(NAME, '样例取号');
    app = await killed(app);
    await app.tap('样例取号');
    await app.tap('小程序信息');
    expect(app.value(NAME)).toBe('样例取号');
  });

  it('keeps the text when the person leaves WeChat at once', async () => {
    await started();
    await nameApp(app, '样例取号');
    await app.hide();
    expect(app.errors).toEqual([]);
    app = await app.restart();
    expect(app.text()).toContain('样例取号');
  });
});

describe('an unexpected name', () => {
  it.each([
    { why: '200 characters', name: '样例'.repeat(100) },
    { why: 'emoji and a blank', name: '👩‍👩‍👧‍👦 样例🀄️' },
    { why: 'what looks like markup', name: '<b>样例</b>&nbsp;{{name}}' },
  ])('opens on every page: $why', async ({ name }) => {
    await started();
    await app.tap('主体信息');
    await app.type('主体名称', name);
    await app.back();
    await nameApp(app, name);
    const id = idOf(app);
    for (const page of app.pages.routes) {
      await app.open(page, { id });
      expect(app.text()).not.toContain('不在这台手机上');
    }
    await app.open('pages/home/index');
    expect(app.text()).toContain(name);
  });
});
