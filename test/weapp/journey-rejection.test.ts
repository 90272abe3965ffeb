import { begin, killed, recordThat, sleepUntil } from '../support/people';
import { type App, launch } from '../support/weapp';

const REASON = '主体负责人证件照片反光，请重新拍摄上传。\n通信地址请精确到门牌号。';
const EVENTS = [
  ...['已提交备案', '初审通过', '被平台退回', '已撤回备案', '收到短信', '已核验', '输错一次', '请求重发'],
  ...['管局通过', '被管局退回', '已重新提交'],
];

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

/** A filing on its status page, without any event. */
async function ready(now = '2026-03-10T10:00:00+08:00'): Promise<void> {
  app = await launch({ now });
  await begin(app, '企业', '广东');
  await app.tap('提交与进度');
}

/** The same, submitted and passed by the platform; the SMS message arrived at 15:36 on 2026-03-11. */
async function waitingForCheck(): Promise<void> {
  await ready();
  await recordThat(app, '已提交备案');
  await sleepUntil(app, '2026-03-11T15:30:00+08:00');
  await recordThat(app, '初审通过');
  await sleepUntil(app, '2026-03-11T15:36:00+08:00');
  await recordThat(app, '收到短信');
}

describe('a filing that the platform returns', () => {
  beforeEach(async () => {
    await ready();
    await recordThat(app, '已提交备案');
    await sleepUntil(app, '2026-03-11T15:00:00+08:00');
    await recordThat(app, '被平台退回', { 收到的内容: REASON });
  });

  it('shows the pasted reason, also after the app is killed, and links to the values', async () => {
    app = await killed(app);
    expect(app.text()).toContain('已退回，填写');
    await app.tap('未命名小程序');
    expect(app.text()).toContain('按退回原因修改，再重新提交');
    expect(app.text()).toContain('主体负责人证件照片反光，请重新拍摄上传。');
    expect(app.text()).toContain('通信地址请精确到门牌号。');
    await app.tap('去改填写的内容');
    expect(app.title).toBe('核对与预审');
  });

  it('is reviewed again within seven working days, because a second submission takes longer', async () => {
    await recordThat(app, '已重新提交');
    expect(app.text()).toContain('平台初审第 7 个工作日结束');
    expect(app.text()).toContain('3月20日(周五) 23:59');
  });
});

/** The events that 记录进展 lists. */
function offered(): string[] {
  const [, list = ''] = app.text().split('记录进展\n');
  return EVENTS.filter((event) => (list.split('\n备妥看不到')[0] ?? '').split('\n').includes(event));
}

describe('recording an event', () => {
  it('offers only events that can happen next', async () => {
    await ready();
    expect(offered()).toEqual(['已提交备案']);
    await recordThat(app, '已提交备案');
    expect(offered()).toEqual(['初审通过', '被平台退回', '已撤回备案']);
    await recordThat(app, '初审通过');
    expect(offered()).toEqual(['收到短信', '已核验', '输错一次', '请求重发']);
    await recordThat(app, '已核验');
    expect(offered()).toEqual(['管局通过', '被管局退回']);
  });

  it('removes a wrong event after a question, and nothing before it', async () => {
    await ready();
    await recordThat(app, '已提交备案');
    await recordThat(app, '初审通过');
    await app.tap('撤销最后一条');
    await app.choose('取消');
    expect(app.text()).toContain('留意 12381 发来的短信');
    await app.tap('撤销最后一条');
    expect(app.text()).toContain('撤销“初审通过”');
    await app.choose('撤销');
    expect(app.text()).toContain('等平台初审');
    app = await killed(app);
    expect(app.text()).toContain('平台初审');
  });

  it('refuses a time before the previous event, with a plain sentence', async () => {
    await ready();
    await recordThat(app, '已提交备案');
    await recordThat(app, '初审通过', { 时间: ['09:00'] });
    expect(app.text()).toContain('这件事的时间早于前一条记录');
    await app.choose('知道了');
    await app.tap('取消');
    expect(app.text()).toContain('等平台初审');
  });
});

describe('an SMS message that nobody checked', () => {
  it('times out after 24 hours without any tap, on the open screen', async () => {
    await waitingForCheck();
    await sleepUntil(app, '2026-03-12T15:35:59+08:00');
    expect(app.text()).toContain('\n00:00:02\n');
    await app.advance(32_000);
    expect(app.text()).toContain('短信核验已满 24 小时，需要重新提交');
    expect(app.has('管局通过')).toBe(false);
  });

  it('returns without changes past the platform, directly to a new SMS message', async () => {
    await waitingForCheck();
    await sleepUntil(app, '2026-03-13T09:00:00+08:00');
    await app.tap('已重新提交');
    expect(app.find('材料没有改动').attrs['aria-checked']).toBe(true);
    await app.tap('保存记录');
    expect(app.text()).toContain('留意 12381 发来的短信');
    expect(app.text()).toContain('明天 09:00');
  });

  it('goes through the platform again when something was changed', async () => {
    await waitingForCheck();
    await sleepUntil(app, '2026-03-13T09:00:00+08:00');
    await app.tap('已重新提交');
    await app.tap('改过材料');
    await app.tap('保存记录');
    expect(app.text()).toContain('平台初审第 2 个工作日结束');
    expect(app.text()).toContain('3月17日(周二) 23:59');
  });

  it('can be recorded later as checked in time', async () => {
    await waitingForCheck();
    await sleepUntil(app, '2026-03-13T09:00:00+08:00');
    await recordThat(app, '已核验', { 日期: ['2026-03-11'], 时间: ['16:00'] });
    expect(app.text()).toContain('管局审核第 20 个工作日结束');
    expect(app.text()).toContain('4月9日(周四) 23:59');
  });
});
