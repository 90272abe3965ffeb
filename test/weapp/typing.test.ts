import { type App, launch } from '../support/weapp';
import { fields } from '../support/weapp/screen';

async function subjectSection(): Promise<App> {
  const app = await launch();
  await app.tap('新建备案');
  for (const answer of ['首次备案', '企业', '广东']) {
    await app.tap(answer);
    await app.tap('下一题');
  }
  await app.tap('开始准备');
  await app.tap('主体信息');
  return app;
}

describe('typing', () => {
  it('sends nothing to the view when nothing else changes', async () => {
    const app = await subjectSection();
    await app.type('通信地址', '样例路1号');
    const sent = await app.measure(() => app.type('通信地址', '样例路1号2栋301室'));
    expect(app.value('通信地址')).toBe('样例路1号2栋301室');
    expect(sent).toEqual({ calls: 0, bytes: 0 });
  });

  it('sends at most 300 bytes for each key when a count is shown', async () => {
    const app = await subjectSection();
    const sent = await app.measure(() => app.type('主体信息备注', '备注'));
    expect(app.value('主体信息备注')).toBe('备注');
    expect(sent.bytes / 2).toBeLessThanOrEqual(300);
  });
});

describe('a field', () => {
  it('shows the keyboard with the needed characters', async () => {
    const app = await subjectSection();
    await app.back();
    await app.tap('主体负责人');
    const keyboard = (label: string) => fields(app.seen, label, ['input'])[0]?.attrs.type;
    expect(keyboard('主体负责人手机号')).toBe('number');
    // A number with an area code has a hyphen, which a number keyboard lacks.
    expect(keyboard('主体负责人应急联系电话')).toBe('text');
    expect(keyboard('主体负责人证件号码')).toBe('idcard');
  });

  it('leads to the next text field by 下一项, keeps the keyboard, and ends with the last one', async () => {
    const app = await subjectSection();
    await app.back();
    await app.tap('主体负责人');
    const NEXT = '主体负责人证件号码';
    expect(app.focused).toEqual([]);
    expect(await app.pressKey('主体负责人姓名')).toBe('next');
    // The certificate's type is chosen, not typed.
    expect(app.focused).toEqual([NEXT]);
    await app.leave('主体负责人姓名');
    expect(app.focused).toEqual([NEXT]);
    await app.leave(NEXT);
    expect(app.focused).toEqual([]);
    await app.pressKey('主体负责人姓名');
    expect(app.focused).toEqual([NEXT]);
    await app.pressKey('主体负责人应急联系电话');
    expect(app.focused).toEqual(['主体负责人电子邮箱']);
    expect(await app.pressKey('主体负责人电子邮箱')).toBe('done');
    expect(app.focused).toEqual([]);
  });

  it('loses no letter when 下一项 comes while the view is late', async () => {
    const app = await subjectSection();
    await app.back();
    await app.tap('主体负责人');
    app.pages.lagMs = 80;
    await app.typeOn('主体负责人应急联系电话', '0755-86000000', 80);
    await app.pressKey('主体负责人应急联系电话');
    await app.leave('主体负责人应急联系电话');
    await app.typeOn('主体负责人电子邮箱', 'name@example.com', 80);
    expect(app.value('主体负责人应急联系电话')).toBe('0755-86000000');
    expect(app.value('主体负责人电子邮箱')).toBe('name@example.com');
  });

  it('grows with a long text', async () => {
    const app = await subjectSection();
    expect(fields(app.seen, '主体信息备注', ['textarea'])[0]?.attrs['auto-height']).toBe(true);
  });

  it('shows a number in groups when it is left, and stores it bare', async () => {
    const app = await subjectSection();
    await app.back();
    await app.tap('主体负责人');
    const sent = await app.measure(() => app.typeOn('主体负责人手机号', '13800138000', 0));
    expect(sent).toEqual({ calls: 0, bytes: 0 });
    expect(app.text()).not.toContain('138 0013 8000');
    await app.leave('主体负责人手机号');
    expect(app.text()).toContain('138 0013 8000');
    expect(app.value('主体负责人手机号')).toBe('13800138000');
    await app.type('主体负责人手机号', '138 0013 8001');
    expect(app.value('主体负责人手机号')).toBe('13800138001');
    expect(app.text()).toContain('138 0013 8001');
  });

  it('opens the region picker at the known province', async () => {
    const app = await subjectSection();
    const value = () => fields(app.seen, '备案的省、市、县区', ['picker'])[0]?.attrs.value;
    expect(value()).toEqual(['广东省', '', '']);
    await app.pick('备案的省、市、县区', '广东省', '深圳市', '南山区');
    expect(value()).toEqual(['广东省', '深圳市', '南山区']);
  });
});
