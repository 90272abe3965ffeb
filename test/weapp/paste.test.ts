import { newDraft } from '@/rules';
import { enterprise, having } from '../support/filings';
import { LICENCE_LINES } from '../support/paperLines';
import { saved } from '../support/stored';
import type { App, LaunchOptions } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-10T10:00:00+08:00';
const TEXT = LICENCE_LINES.join('\n');
const NAME = '广州市示范样例科技有限公司';
const WHOLE = { appPrincipalIsPrincipal: true };
const fresh = saved('one', newDraft('first', 4, '440000', false).filing, WHOLE);

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const tasks = async (filing = fresh, options: LaunchOptions = {}) => {
  app = await phoneAt('fill/tasks/index', [filing], { now: NOW, ...options });
};

/** From the task list to what was understood of a text. */
const paste = async (text: string) => {
  await app.tap('粘贴文字来填');
  await app.type('要识别的文字', text);
  await app.tap('识别');
};

const ticked = (label: string) => app.find(label).attrs['aria-checked'];

describe('a licence as text', () => {
  it('shows what was understood, and fills it in with one tap', async () => {
    await tasks();
    await paste(TEXT);
    expect(app.text()).toContain(`主体名称\n${NAME}`);
    expect(ticked('主体名称')).toBe(true);
    expect(app.text()).toContain('1 项与已填的一致');
    await app.tap('填入 4 项');
    expect(app.title).toBe('备案任务');
    expect(app.text()).toContain('已填入 4 项');
    await app.tap('主体信息');
    expect(app.value('主体名称')).toBe(NAME);
    expect(app.value('主体证件号码')).toBe('91440199MA0TE5T110');
    expect(app.value('经营范围')).toBe('软件开发；办公设备租赁。');
    expect(app.value('通信地址')).toBe('');
  });

  it('takes over what the person ticks, and leaves what is unticked', async () => {
    await tasks();
    await paste(TEXT);
    await app.tap('通信地址');
    await app.tap('主体负责人姓名');
    await app.tap('经营范围');
    await app.tap('填入 5 项');
    await app.tap('主体信息');
    expect(app.value('通信地址')).toBe('示范路10号样例大厦3栋1201室');
    expect(app.value('经营范围')).toBe('');
  });

  it('is undone with one tap, also after a look at the section', async () => {
    await tasks(saved('one', having(fresh.filing, { 'icp_subject.base_info.name': '旧名' }), WHOLE));
    await paste(TEXT);
    await app.tap('主体名称');
    await app.tap('填入 4 项');
    await app.tap('主体信息');
    expect(app.value('主体名称')).toBe(NAME);
    await app.tap('撤销填入');
    expect(app.value('主体名称')).toBe('旧名');
    expect(app.value('主体证件号码')).toBe('');
    expect(app.text()).not.toContain('已填入');
    app = await app.restart();
    expect(app.text()).toContain('旧名');
  });

  it('goes back to the section it was opened in, whose fields show it at once', async () => {
    app = await phoneAt('fill/section/index', [fresh], { now: NOW, query: { section: 'subject' } });
    await paste(TEXT);
    await app.tap('填入 4 项');
    expect(app.title).toBe('主体信息');
    expect(app.value('主体名称')).toBe(NAME);
    await app.type('主体名称', '自己改的名');
    expect(app.text()).toContain('已填入 4 项');
    await app.tap('撤销填入');
    expect(app.value('主体名称')).toBe('自己改的名');
    expect(app.value('主体证件号码')).toBe('');
  });

  it('is not offered to an individual, who is told why', async () => {
    await tasks(saved('one', newDraft('first', 5, '330000').filing, WHOLE));
    await paste(TEXT);
    expect(app.text()).toContain('读到的主体是企业，和这份备案选的不同');
    expect(app.has('填入')).toBe(false);
  });
});

describe('what is filled in already', () => {
  it('is shown beside what was read, and not overwritten unasked', async () => {
    await tasks(
      saved('one', having(enterprise(), { 'icp_subject.base_info.name': '广州市示范样品科技有限公司' })),
    );
    await paste(TEXT);
    expect(app.text()).toContain(`现在填的：广州市示范样品科技有限公司\n读到的：${NAME}`);
    expect(ticked('主体名称')).toBe(false);
    expect(app.find('勾选要填入的').attrs.disabled).toBe(true);
    await app.tap('主体名称');
    await app.tap('填入 1 项');
    await app.tap('主体信息');
    expect(app.value('主体名称')).toBe(NAME);
  });

  it('is said where nothing else was read', async () => {
    await tasks(saved('one', enterprise()));
    await paste(`名称：${NAME}\n统一社会信用代码：91440199MA0TE5T110`);
    expect(app.text()).toContain('读到的都已经填好了');
    expect(app.text()).toContain('2 项与已填的一致');
  });
});

describe('a person’s message', () => {
  it('is read for the person of the section, with numbers masked', async () => {
    const apart = saved('one', fresh.filing);
    app = await phoneAt('fill/section/index', [apart], { now: NOW, query: { section: 'appPrincipal' } });
    await paste('姓名：温示范\n身份证号：440199198809230325\n手机：13911110002');
    expect(app.text()).toContain('小程序负责人证件号码\n440***********0325');
    expect(app.text()).toContain('小程序负责人手机号\n139****0002');
    await app.tap('填入 3 项');
    expect(app.value('小程序负责人手机号')).toBe('13911110002');
  });

  it('lets the person choose between two values', async () => {
    await tasks();
    await paste('姓名：任样例\n身份证号：440199197906110216\n手机：13911110001\n手机：13911110003');
    expect(app.text()).toContain('139****0001\n读到不止一个，对照原文第 3 行选一个');
    await app.tap('主体负责人手机号', { nth: 0 });
    await app.tap('主体负责人手机号', { nth: 1 });
    await app.tap('填入 3 项');
    await app.tap('主体负责人');
    expect(app.value('主体负责人手机号')).toBe('13911110003');
  });
});

describe('the clipboard', () => {
  it('is read at the tap alone, and its text at once', async () => {
    await tasks();
    app.phone.clipboard = TEXT;
    await app.tap('粘贴文字来填');
    expect(app.phone.recorded.filter(({ api }) => api === 'getClipboardData')).toEqual([]);
    await app.tap('从剪贴板粘贴');
    await app.tap('填入 4 项');
    expect(app.text()).toContain('已填入 4 项');
  });

  it('is asked for after consent; without it the person can still type', async () => {
    await tasks(fresh, { privacy: 'needed' });
    app.phone.clipboard = TEXT;
    await app.tap('粘贴文字来填');
    await app.tap('从剪贴板粘贴');
    await app.choose('拒绝');
    expect(app.text()).toContain('没有读到剪贴板');
    await app.type('要识别的文字', TEXT);
    await app.tap('识别');
    expect(app.text()).toContain(NAME);
  });

  it('that the phone refuses, or that is empty, is said in one sentence', async () => {
    await tasks(fresh, { faults: { getClipboardData: 'auth deny' } });
    await app.tap('粘贴文字来填');
    await app.tap('从剪贴板粘贴');
    expect(app.text()).toContain('没有读到剪贴板');
    app.fail('getClipboardData', undefined);
    await app.tap('从剪贴板粘贴');
    expect(app.text()).toContain('剪贴板里没有文字');
  });
});

describe('a text', () => {
  it('of nothing that is asked is said not to be understood, and can be changed', async () => {
    await tasks();
    await paste('今天天气好，明天见');
    expect(app.text()).toContain('没有读出备案要填的内容\n能读出的有：营业执照');
    await app.tap('改文字，重新识别');
    expect(app.value('要识别的文字')).toBe('今天天气好，明天见');
  });

  it('that is missing is asked for', async () => {
    await tasks();
    await app.tap('粘贴文字来填');
    await app.tap('识别');
    expect(app.text()).toContain('还没有文字');
  });

  it('of 100 KB is read like any other', async () => {
    await tasks();
    await paste(`${TEXT}\n${'这一行和备案没有关系。\n'.repeat(3200)}`);
    expect(app.text()).toContain(NAME);
  });
});

describe('a second tap, a restart', () => {
  it('fills in once and goes back one page', async () => {
    await tasks();
    await paste(TEXT);
    await app.tapTwice('填入 4 项');
    expect(app.title).toBe('备案任务');
    expect(app.text()).toContain('已填入 4 项');
  });

  it('keeps all of it when the app is killed after the tap, and none when it is killed before', async () => {
    await tasks();
    await paste(TEXT);
    app = await app.restart({ page: 'pages/home/index' });
    await app.open('fill/section/index', { id: 'one', section: 'subject' });
    expect(app.value('主体名称')).toBe('');
    await app.open('fill/tasks/index', { id: 'one' });
    await paste(TEXT);
    await app.tap('填入 4 项');
    app = await app.restart();
    expect(app.text()).toContain(NAME);
    await app.open('fill/section/index', { id: 'one', section: 'subject' });
    expect(app.value('主体证件号码')).toBe('91440199MA0TE5T110');
    expect(app.text()).not.toContain('已填入');
  });
});
