import type { FilingEvent } from '@/rules';
import type { StoredFiling } from '../support/filings';
import { PASSED, RECEIVED, recorded, SUBMITTED, VERIFIED } from '../support/histories';
import { killed } from '../support/people';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { boardOf, phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';
const BOX = '收到的内容';
const CODE =
  '【工信部ICP备案】尊敬的用户，您的验证码为382915，请在24小时内登录 beian.miit.gov.cn 完成短信核验，验证码请勿告知他人。';
const REFUSAL =
  '您的小程序备案平台初审未通过，原因：1、主体负责人证件照片反光，请重新拍摄；2、通信地址未精确到门牌号。';
const FALSE_MESSAGE = '【备案中心】您的备案未年检，请尽快缴纳服务费200元，付款后恢复。';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const past = (...history: FilingEvent[]) => recorded(history);
async function received(filing: StoredFiling, query: Record<string, string> = {}, now = NOW): Promise<void> {
  app = await phoneAt('progress/decode/index', [saved('one', filing)], { now, query });
}
/** Types a text into the box and asks what it is. */
async function pasted(text: string): Promise<void> {
  await app.type(BOX, text);
  await app.tap('看看是什么');
}
/** The stored history, from 复制整份内容. */
async function history(id = 'one'): Promise<FilingEvent[]> {
  await app.open('fill/copy/index', { id });
  await app.tap('复制整份内容');
  return JSON.parse(app.phone.clipboard).history;
}

describe('a message with the code', () => {
  it('starts the 24 hours at the time it was received, and goes on to the check', async () => {
    await received(past(SUBMITTED, PASSED));
    await pasted(CODE);
    expect(app.text()).toContain('这是备案的短信');
    expect(app.text()).not.toContain('没有指到哪一项');
    expect(app.text()).toContain('记录“收到短信”');
    await app.pick('时间', '11:20');
    expect(app.text()).toContain('明天 11:20');
    await app.tap('保存记录');
    expect(app.title).toBe('短信核验');
    expect(app.text()).toContain('23:20:00');
    expect(await history()).toEqual([
      SUBMITTED,
      PASSED,
      { event: 'sms_received', at: '2026-03-03T11:20:00+08:00' },
    ]);
  });

  it('is not recorded a second time: a message sent again does not start the hours anew', async () => {
    await received(past(SUBMITTED, PASSED, RECEIVED));
    await pasted(CODE);
    expect(app.text()).toContain('“收到短信”不用再记');
    expect(app.text()).toContain('第一条短信已经记过，24 小时从那时算起。');
    expect(app.has('保存记录')).toBe(false);
  });

  it('says what must be recorded first when the filing has not come so far', async () => {
    await received(past(SUBMITTED));
    await pasted(CODE);
    expect(app.text()).toContain('现在还记不了“收到短信”');
    expect(app.text()).toContain('这时是平台初审');
    expect(app.has('保存记录')).toBe(false);
    await app.tap('看提交与进度');
    expect(app.title).toBe('提交与进度');
    await app.back();
    expect(app.value(BOX)).toBe(CODE);
  });
});

describe('a refusal', () => {
  it('gives each reason with its field, its meaning, the words and what to do', async () => {
    await received(past(SUBMITTED));
    await pasted(REFUSAL);
    const text = app.text();
    expect(text).toContain('这是备案的通知');
    expect(text).toContain('主体负责人证件正面');
    expect(text).toContain('通信地址');
    expect(text).toMatch(/原话：“.*反光.*”/);
    expect(text).toMatch(/出处：.+：.+/);
    expect(text).toContain('记录“被平台退回”');
  });

  it('leads to the field that a reason is about', async () => {
    await received(past(SUBMITTED));
    await pasted(REFUSAL);
    await app.tap('看这一项：通信地址');
    expect(app.title).toBe('主体信息');
    await app.back();
    await app.tap('看这一项：主体负责人证件正面');
    expect(app.title).toBe('材料照片');
  });

  it('is recorded once, with its words, however quickly it is tapped', async () => {
    await received(past(SUBMITTED));
    await pasted(`  ${REFUSAL}\n`);
    await app.tapTwice('保存记录');
    expect(app.title).toBe('提交与进度');
    expect(app.text()).toContain('还有 2 处没改');
    expect(await history()).toEqual([SUBMITTED, { event: 'platform_rejected', at: NOW, text: REFUSAL }]);
  });

  it('needs no words where the person knows what happened', async () => {
    await received(past(SUBMITTED), { event: 'platform_rejected' });
    expect(app.text()).toContain('记录“被平台退回”');
    await app.tap('保存记录');
    expect(await history()).toEqual([SUBMITTED, { event: 'platform_rejected', at: NOW }]);
  });

  it('takes the words as they stand, though nobody asked what they mean', async () => {
    await received(past(SUBMITTED), { event: 'platform_rejected' });
    await app.type(BOX, '主体负责人证件照片反光');
    await app.tap('保存记录');
    expect(app.text()).toContain('还有 1 处没改');
    expect((await history()).at(-1)).toMatchObject({ text: '主体负责人证件照片反光' });
  });

  it('that is recorded already still gives its reasons to the filing', async () => {
    await received(past(SUBMITTED, { event: 'platform_rejected', at: '2026-03-03T10:00:00+08:00' }));
    await pasted(REFUSAL);
    expect(app.text()).toContain('“被平台退回”已经记过');
    await app.tap('记下这些原因');
    expect(app.title).toBe('上次退回');
    expect(app.text()).toContain('还没改（2）');
    expect((await history()).length).toBe(2);
  });
});

describe('other messages', () => {
  it('are called false first where they ask for money, and nothing can be recorded of them', async () => {
    await received(past(SUBMITTED), { event: 'platform_rejected' });
    await pasted(FALSE_MESSAGE);
    const [, result = ''] = app.text().split('看看是什么\n');
    expect(result).toMatch(/^这是假消息\n/);
    expect(result).toContain('不要付款');
    expect(app.has('保存记录')).toBe(false);
    expect(await history()).toEqual([SUBMITTED]);
  });

  it('take the filing number out of the bureau’s message', async () => {
    await received(past(SUBMITTED, PASSED, RECEIVED, VERIFIED));
    await pasted('您的小程序备案申请已通过广东管局审核，备案号：粤ICP备2026000733号-1X。');
    expect(app.value('备案号')).toBe('粤ICP备2026000733号-1X');
    await app.tap('保存记录');
    expect((await history()).at(-1)).toMatchObject({
      event: 'bureau_passed',
      record_number: '粤ICP备2026000733号-1X',
    });
  });

  it('ask who verified, where two people have to', async () => {
    await received({ ...past(SUBMITTED, PASSED, RECEIVED), kind: 'change', changes: ['subject', 'app'] });
    await pasted('短信核验已完成');
    await app.tap('小程序负责人已核验');
    await app.tap('保存记录');
    expect((await history()).at(-1)).toMatchObject({ event: 'sms_verified', by: 'app_owner' });
  });

  it('are kept word for word where no rule knows them', async () => {
    await received(past(SUBMITTED), { event: 'platform_rejected' });
    await pasted('请联系张老师补录第七页');
    expect(app.text()).toContain('没认出来的（1）\n请联系张老师补录第七页');
  });
});

describe('the box', () => {
  it('is filled from the clipboard at a tap, and looks at once', async () => {
    await received(past(SUBMITTED, PASSED));
    app.phone.clipboard = CODE;
    await app.tap('从剪贴板粘贴');
    expect(app.value(BOX)).toBe(CODE);
    expect(app.text()).toContain('记录“收到短信”');
  });

  it('says so when the phone hands out no clipboard; typing still works', async () => {
    await received(past(SUBMITTED, PASSED));
    app.fail('getClipboardData', 'getClipboardData:fail privacy permission is not authorized');
    await app.tap('从剪贴板粘贴');
    expect(app.phone.toast).toContain('没有读到剪贴板');
    await pasted(CODE);
    expect(app.text()).toContain('记录“收到短信”');
  });

  it('keeps what was pasted until it is recorded, also when the app is killed', async () => {
    await received(past(SUBMITTED, PASSED));
    await app.type(BOX, CODE);
    app = await killed(app);
    await app.open('progress/decode/index', { id: 'one' });
    expect(app.value(BOX)).toBe(CODE);
    await app.tap('保存记录');
    await app.open('progress/decode/index', { id: 'one' });
    expect(app.value(BOX)).toBe('');
  });

  it('takes a text of ten thousand characters, and shows what of it nobody knows', async () => {
    await received(past(SUBMITTED), { event: 'platform_rejected' });
    const long = `${REFUSAL}${'这一段是无关的话，讲的是别的事情，'.repeat(700)}`;
    await pasted(long.slice(0, 10_000));
    expect(app.text()).toContain('通信地址');
    await app.tap('保存记录');
    expect((await history()).at(-1)?.text).toHaveLength(10_000);
  });

  it('gives no result for an empty text, and takes an old one away', async () => {
    await received(past(SUBMITTED));
    await pasted(REFUSAL);
    await pasted('');
    expect(app.text()).not.toContain('记录“被平台退回”');
  });
});

describe('from the board', () => {
  const named = (id: string, name: string, ...events: FilingEvent[]) => saved(id, recorded(events, name));

  it('says what a text means, though there is no filing to record it in', async () => {
    app = await boardOf([], { now: NOW });
    await app.tap('粘贴收到的内容');
    await pasted(CODE);
    expect(app.text()).toContain('还没有备案可以记');
    await app.tap('新建备案');
    expect(app.title).toBe('新建备案');
  });

  it('goes straight to the only filing', async () => {
    app = await boardOf([named('one', '样例取号', SUBMITTED, PASSED)], { now: NOW });
    await app.tap('粘贴收到的内容');
    await pasted(CODE);
    expect(app.text()).toContain('样例取号 · ');
    await app.tap('保存记录');
    expect(app.title).toBe('短信核验');
  });

  it('asks which of several, the one that the text names first', async () => {
    app = await boardOf(
      [named('one', '样例取号', SUBMITTED), named('two', '样例点餐'), named('three', '样例预约', SUBMITTED)],
      { now: NOW },
    );
    await app.tap('粘贴收到的内容');
    await pasted(`小程序“样例预约”：${REFUSAL}`);
    const [, list = ''] = app.text().split('说的是哪一份备案\n');
    expect(list.split('\n')[0]).toBe('样例预约');
    await app.tap('样例预约', { near: '原话里有它的名称' });
    await app.tap('保存记录');
    expect((await history('three')).at(-1)?.event).toBe('platform_rejected');
    expect(await history('one')).toEqual([SUBMITTED]);
  });

  it('puts first the one that the event can follow, where the text names none', async () => {
    app = await boardOf(
      [named('one', '样例取号'), named('two', '样例点餐', SUBMITTED, PASSED), named('three', '样例预约')],
      { now: NOW },
    );
    await app.tap('粘贴收到的内容');
    await pasted(CODE);
    expect(app.text()).toMatch(/说的是哪一份备案\n样例点餐\n/);
  });

  it('keeps the text when one goes back before choosing', async () => {
    app = await boardOf([named('one', '样例取号'), named('two', '样例点餐')], { now: NOW });
    await app.tap('粘贴收到的内容');
    await app.type(BOX, CODE);
    await app.back();
    await app.tap('粘贴收到的内容');
    expect(app.value(BOX)).toBe(CODE);
  });
});
