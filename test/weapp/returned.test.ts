import type { SavedFiling } from '@/store';
import { recorded, SUBMITTED } from '../support/histories';
import { killed, PHOTO } from '../support/people';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';
const REFUSAL =
  '您的小程序备案平台初审未通过，原因：1、主体负责人证件照片反光，请重新拍摄；2、通信地址未精确到门牌号；3、请联系张老师补录第七页';
const ADDRESS = '上次退回：通信地址不够详细，没有到门牌号';
const GLARE = '上次退回：照片反光、过亮或过暗，看不清字';
const FRONT = 'icp_subject.principal_info.certificate_photo_front';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const filing = (): SavedFiling => {
  const whole = saved('one', recorded([SUBMITTED]));
  const photo = {
    file: 'front.jpg',
    format: 'jpg',
    bytes: 300_000,
    width: 1600,
    height: 1000,
    assessed: true,
  };
  return { ...whole, filing: { ...whole.filing, photos: { ...whole.filing.photos, [FRONT]: [photo] } } };
};
/** A filing of which this text was received. */
async function refused(text = REFUSAL): Promise<void> {
  app = await phoneAt('progress/decode/index', [filing()], {
    now: NOW,
    query: { event: 'platform_rejected' },
  });
  await app.type('收到的内容', text);
  await app.tap('保存记录');
}
const open = (page: string, query: Record<string, string> = {}) => app.open(page, { id: 'one', ...query });
const tasks = () => open('fill/tasks/index');

describe('words that no rule knows', () => {
  const WORDS = '请联系张老师补录第七页';

  it('lead, once they are recorded, to where they are tied to a field', async () => {
    await refused(`您的小程序备案平台初审未通过，原因：${WORDS}`);
    expect(app.title).toBe('上次退回');
    expect(app.text()).toContain('没认出来的（1）');
    await app.pick('说的是哪一部分', '小程序信息');
    await app.pick('说的是哪一项', '小程序备注');
    await open('fill/section/index', { section: 'app' });
    expect(app.text()).toContain(`上次退回：“${WORDS}”`);
  });

  it('stand there once, though a second message of the same refusal has them again', async () => {
    await refused(`您的小程序备案平台初审未通过，原因：${WORDS}`);
    await app.pick('说的是哪一部分', '小程序信息');
    await app.pick('说的是哪一项', '小程序备注');
    await open('progress/decode/index');
    await app.type('收到的内容', WORDS);
    await app.tap('看看是什么');
    await app.tap('记下这些原因');
    expect(app.title).toBe('上次退回');
    expect(app.text()).toContain('还没改（1）');
    expect(app.text()).not.toContain('没认出来的');
  });

  it('are only shown where the message tells of nothing to put right', async () => {
    app = await phoneAt('progress/decode/index', [filing()], { now: NOW });
    await app.type('收到的内容', '小程序备案平台初审通过，请留意12381的短信。张老师说第七页很好看');
    await app.tap('看看是什么');
    expect(app.text()).toContain('没认出来的');
    expect(app.text()).not.toContain('在“上次退回”里');
  });
});

describe('a returned filing', () => {
  it('says on the board what is to be done first', async () => {
    await refused();
    await app.open('pages/home/index');
    expect(app.text()).toContain('上次退回：主体负责人证件正面：照片反光');
    app = await app.restart();
    expect(app.text()).toContain('上次退回：主体负责人证件正面：照片反光');
  });

  it('lists its reasons first on the task list, each leading to its field', async () => {
    await refused();
    await tasks();
    expect(app.text()).toContain('上次退回（还有 2 处没改）');
    expect(app.text().indexOf('上次退回')).toBeLessThan(app.text().indexOf('填写与材料'));
    expect(app.text()).toMatch(/主体信息\n上次退回 1 处/);
    expect(app.text()).toMatch(/材料照片\n上次退回 1 处/);
    await app.tap('通信地址：通信地址不够详细，没有到门牌号');
    expect(app.title).toBe('主体信息');
    await app.back();
    await app.tap('主体负责人证件正面：照片反光、过亮或过暗，看不清字');
    expect(app.title).toBe('材料照片');
  });

  it('lists them first on the review too, and lets the person submit all the same', async () => {
    await refused();
    await open('fill/review/index');
    expect(app.text().indexOf('上次退回')).toBeLessThan(app.text().indexOf('会被退回（'));
    expect(app.text()).toContain('上次退回的还有 2 处没改');
  });

  it('marks the field until its answer is another one, also after a restart', async () => {
    await refused();
    await open('fill/section/index', { section: 'subject' });
    expect(app.text()).toContain('上次退回指出 1 处');
    expect(app.text()).toContain(`${ADDRESS}。补上街道`);
    await app.type('通信地址', '示范路10号样例大厦3栋1202室');
    expect(app.text()).not.toContain(ADDRESS);
    app = await killed(app);
    await tasks();
    expect(app.text()).toContain('还有 1 处没改');
    expect(app.text()).not.toContain('通信地址不够详细');
  });

  it('marks it again when the old answer is put back', async () => {
    await refused();
    await open('fill/section/index', { section: 'subject' });
    const old = app.value('通信地址');
    await app.type('通信地址', '示范路10号样例大厦3栋1202室');
    await app.type('通信地址', old);
    expect(app.text()).toContain(ADDRESS);
  });

  it('marks the slot of a document until its photo is another one', async () => {
    await refused();
    await open('fill/documents/index');
    expect(app.text()).toContain(`${GLARE}。换个光线`);
    await app.tap('移除', { near: '主体负责人证件正面（人像面）' });
    app.nextPhotos(PHOTO);
    await app.tap('从相册选择主体负责人证件正面（人像面）');
    expect(app.text()).not.toContain(GLARE);
  });

  it('takes a reason as settled when the person says 没问题, and open again after 还要改', async () => {
    await refused();
    await open('fill/returned/index');
    expect(app.text()).toContain('还没改（2）');
    await app.tap('通信地址：没问题');
    expect(app.text()).toContain('没问题（1）');
    await open('fill/section/index', { section: 'subject' });
    expect(app.text()).not.toContain(ADDRESS);
    await open('fill/returned/index');
    await app.tap('通信地址：还要改');
    expect(app.text()).toContain('还没改（2）');
  });

  it('lets words that no rule knows be tied to a field, and untied', async () => {
    await refused();
    await open('fill/returned/index');
    expect(app.text()).toContain('没认出来的（1）');
    expect(app.text()).toContain('请联系张老师补录第七页');
    await app.pick('说的是哪一部分', '小程序信息');
    await app.pick('说的是哪一项', '小程序备注');
    expect(app.text()).not.toContain('没认出来的');
    await open('fill/section/index', { section: 'app' });
    expect(app.text()).toMatch(/上次退回：“.*请联系张老师补录第七页”。按原话改。/);
    await open('fill/returned/index');
    await app.tap('小程序备注：换一项');
    expect(app.text()).toContain('没认出来的（1）');
  });

  it('adds what a second message says of the same refusal', async () => {
    await refused('主体负责人证件照片反光，请重新拍摄');
    await open('progress/decode/index');
    await app.type('收到的内容', REFUSAL);
    await app.tap('看看是什么');
    await app.tap('记下这些原因');
    expect(app.text()).toContain('还没改（2）');
  });

  it('has nothing open any more once it is submitted again and passed; the words stay in the history', async () => {
    await refused();
    await open('progress/status/index');
    await app.tap('已重新提交');
    await app.tap('保存记录');
    expect(app.text()).toContain('还有 2 处没改');
    await app.tap('初审通过');
    await app.tap('保存记录');
    expect(app.text()).not.toContain('处没改');
    expect(app.text()).toContain('主体负责人证件照片反光，请重新拍摄');
    await tasks();
    expect(app.text()).not.toContain('上次退回');
  });

  it('loses its reasons with the record of the refusal that brought them', async () => {
    await refused();
    await open('progress/status/index');
    await app.tap('撤销最后一条');
    await app.choose('撤销');
    await tasks();
    expect(app.text()).not.toContain('上次退回');
  });

  it('of one person in two roles is put right where the form asks that person', async () => {
    const one = { ...filing(), appPrincipalIsPrincipal: true };
    app = await phoneAt('progress/decode/index', [one], { now: NOW, query: { event: 'platform_rejected' } });
    await app.type('收到的内容', '小程序负责人手机号已被其他主体备案使用，请更换');
    await app.tap('保存记录');
    await tasks();
    expect(app.text()).toMatch(/主体负责人\n上次退回 1 处/);
  });
});
