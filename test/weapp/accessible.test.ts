import { readFileSync } from 'node:fs';
import { enterprise, having } from '../support/filings';
import { filingsAtEveryStage, SCREENS } from '../support/screens';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { announcedBy, readAloud, stumblesOf } from '../support/weapp/aloud';
import { boardOf, phoneAt } from '../support/weapp/phoneAt';
import { allOf, textOf } from '../support/weapp/screen';

const ROLES =
  'alert button checkbox dialog heading img link list listitem navigation none progressbar radio radiogroup region status switch tab tablist text';
const now = '2026-03-10T10:00:00+08:00';

it('binds the attributes for screen readers in the template', () => {
  const template = readFileSync('dist/weapp/base.wxml', 'utf8');
  for (const name of [
    'aria-role',
    'aria-label',
    'aria-live',
    'aria-hidden',
    'aria-disabled',
    'aria-checked',
  ]) {
    expect(template).toContain(`${name}="{{i.p`);
  }
});

describe('a screen reader', () => {
  let app: App;
  const roles = new Set<unknown>();
  beforeAll(async () => {
    app = await boardOf(filingsAtEveryStage(), { now });
  });
  afterAll(() => expect(app.errors).toEqual([]));

  it.each(SCREENS)('stumbles over nothing on $name', async ({ path, query, step }) => {
    await app.open(path, query);
    await step?.(app);
    for (const { attrs } of allOf(app.seen)) if (attrs['aria-role']) roles.add(attrs['aria-role']);
    expect(stumblesOf(app)).toEqual([]);
    expect(readAloud(app).length).toBeGreaterThan(0);
    if (app.dialog) await app.choose('取消');
  });

  it('is told roles that it knows, so template and runtime number the attributes in the same way', () => {
    expect(roles).toContain('button');
    expect([...roles].filter((role) => !ROLES.split(' ').includes(String(role)))).toEqual([]);
  });
});

describe('what a screen reader says', () => {
  let app: App;
  afterEach(() => expect(app.errors).toEqual([]));
  const at = async (page: string, id: string, query: Record<string, string> = {}) => {
    app = await boardOf(filingsAtEveryStage(), { now });
    await app.open(page, { id, ...query });
  };

  it('on the status: what is due and how long is left, what to do, then the course and the stages', async () => {
    await at('progress/status/index', 'messaged');
    const lines = readAloud(app);
    expect(lines.slice(0, 9)).toEqual([
      '示范取号 · 广州市示范样例科技有限公司',
      '距短信核验 24 小时截止',
      '22 小时 20 分，图片',
      '明天 08:20',
      '明天 08:20 前完成短信核验',
      '由主体负责人在 beian.miit.gov.cn 的“短信核验”里填验证码、手机号和证件号后 6 位。超时会被退回。',
      '现在去核验，按钮',
      '记录：已核验，按钮',
      '提醒，按钮',
    ]);
    expect(lines[9]).toMatch(/^平台初审已完成，.*短信核验进行中，.*看日历，按钮$/);
    const stages = lines.slice(lines.indexOf('五个阶段'));
    expect(stages.slice(1, 7)).toEqual([
      '填写',
      '已完成',
      '昨天 10:00 完成',
      '平台初审',
      '已完成',
      '今天 08:00 完成',
    ]);
  });

  it('while a countdown runs: nothing by itself', async () => {
    await at('progress/status/index', 'messaged');
    expect(await announcedBy(app, () => app.advance(61_000))).toEqual([]);
    expect(readAloud(app)[2]).toBe('22 小时 18 分，图片');
  });

  it('on the task list: the filing, how far it is, the tasks with their state', async () => {
    await at('fill/tasks/index', 'begun');
    expect(readAloud(app).slice(0, 11)).toEqual([
      '示范取号',
      '首次备案 · 企业 · 广东',
      '更改备案类型、主体性质或省份，按钮',
      '填好了 10%',
      '还差 24 项，2 处会被退回',
      '填写与材料',
      '主体信息 有 1 处会被退回，按钮',
      '主体负责人 有 1 处会被退回，按钮',
      '小程序信息 还差 3 项，按钮',
      '小程序负责人 未开始，按钮',
      '材料照片 未开始，按钮',
    ]);
  });

  it('on a section: of each question its name, why, the hint, then the field; by itself what 检查 found', async () => {
    await at('fill/section/index', 'begun', { section: 'subject' });
    const found = await announcedBy(app, () => app.tap('检查并返回'));
    expect(found.join('\n')).toMatch(/^有 3 处要补或要改\n统一社会信用代码的最后一位对不上.*，按钮\n/);
    const lines = readAloud(app);
    const from = lines.indexOf('主体证件类型');
    expect(lines.slice(from, from + 4)).toEqual([
      '主体证件类型',
      '主体证件类型：为什么要填，按钮',
      '选手里这份证件的种类',
      '主体证件类型，营业执照，按钮',
    ]);
  });

  it('when a text was filled in: how many values, by itself', async () => {
    await at('fill/tasks/index', 'begun');
    await app.tap('粘贴文字来填');
    await app.type('要识别的文字', '电子邮箱：boss@example.com');
    await app.tap('识别');
    expect(await announcedBy(app, () => app.tap('填入 1 项'))).toEqual([
      expect.stringMatching(/^已填入 \d+ 项/),
    ]);
  });
});

describe('in WeChat’s care mode', () => {
  const section = async (fontSizeScaleFactor: number) => {
    const app = await phoneAt('fill/section/index', [saved('one', enterprise())], {
      now,
      fontSizeScaleFactor,
      query: { section: 'subject' },
    });
    return app;
  };
  const isLarge = (app: App) =>
    allOf(app.seen).some(({ attrs }) => String(attrs.class).split(' ').includes('page--care'));

  it('targets are larger, and a hint is its first sentence until 更多 is tapped', async () => {
    const app = await section(1.4);
    expect(isLarge(app)).toBe(true);
    expect(allOf(app.seen).length).toBeLessThan(300);
    const short = readAloud(app).find((line) => line.endsWith('更多，按钮')) ?? '';
    expect(short).toBe('证照上“营业期限”或“有效期”的截止日 更多，按钮');
    await app.tap('证照上“营业期限”或“有效期”的截止日');
    expect(readAloud(app)).toContain(
      '证照上“营业期限”或“有效期”的截止日；印着“长期”或没有写期限的选长期有效',
    );
    expect(app.errors).toEqual([]);
  });

  it('which the step below it is not', async () => {
    const app = await section(1.29);
    expect(isLarge(app)).toBe(false);
    expect(app.text()).not.toContain('更多');
  });
});

describe('on a computer, where two pages stand side by side', () => {
  it('the page on the left follows what is changed on the right, and still takes taps', async () => {
    const app = await phoneAt(
      'fill/tasks/index',
      [saved('one', having(enterprise(), { 'icp_subject.base_info.address': undefined }))],
      {
        now,
        has: { getDeviceInfo: () => ({ platform: 'windows' }) },
      },
    );
    await app.tap('主体信息');
    expect(app.route).toBe('fill/section/index');
    const before = textOf(app.seenBelow);
    await app.type('通信地址', '样例路1号2栋301室');
    expect(textOf(app.seenBelow)).not.toBe(before);
    await app.tapBelow('材料照片');
    expect(app.route).toBe('fill/documents/index');
  });
});
