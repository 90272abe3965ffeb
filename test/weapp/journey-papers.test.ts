import { BACK_LINES, FRONT_LINES, LICENCE_LINES } from '../support/paperLines';
import { begin, PHOTO } from '../support/people';
import { type App, launch } from '../support/weapp';

/** A person at work: how many taps, and how many characters typed by hand. A field is tapped before it is typed in. */
class Counted {
  taps = 0;
  characters = 0;
  constructor(public app: App) {}

  async tap(...[name, which]: Parameters<App['tap']>) {
    this.taps += 1;
    await this.app.tap(name, which);
  }
  async type(label: string, text: string) {
    this.taps += 1;
    this.characters += [...text].length;
    await this.app.type(label, text);
  }
  /** opens the wheel, and confirms */
  async pick(label: string, ...values: string[]) {
    this.taps += 2;
    await this.app.pick(label, ...values);
  }
  async back() {
    this.taps += 1;
    await this.app.back();
  }
  async photo(slot: string) {
    this.app.nextPhotos(PHOTO);
    await this.tap(slot);
  }
}

describe('an enterprise in 广东, from three photos', () => {
  it('takes at most 30 taps and 90 characters from the fresh task list to a precheck without errors', async () => {
    const app = await launch({
      now: '2026-03-10T10:00:00+08:00',
      recognises: true,
    });
    await begin(app, '企业', '广东');
    const me = new Counted(app);
    app.nextOCR(LICENCE_LINES, FRONT_LINES, BACK_LINES);
    await me.tap('营业执照', { nth: 0 });
    await me.photo('拍摄营业执照');
    await me.photo('拍摄主体负责人证件正面（人像面）');
    await me.photo('拍摄主体负责人证件背面（国徽面）');
    await me.photo('从相册选择互联网信息服务核准承诺书（旧名互联网信息服务承诺书）');

    await me.back();

    await me.tap('看看并填入');
    await me.tap('通信地址');
    await me.tap('填入 9 项');

    await me.tap('主体信息');
    await me.pick('备案的省、市、县区', '广东省', '广州市', '天河区');
    await me.tap('检查并返回');

    await me.tap('主体负责人');
    await me.type('主体负责人手机号', '13911110001');
    await me.type('主体负责人应急联系电话', '0755-11110001');
    await me.type('主体负责人电子邮箱', 'boss@example.com');
    await me.tap('检查并返回');

    await me.tap('小程序信息');
    await me.type('小程序名称', '示范取号');
    await me.tap('选择服务内容', { near: '选小程序实际提供的服务' });
    await me.type('按名称查找服务内容', '预约');
    await me.tap('生活服务-工具');
    await me.tap('选好了');
    await me.tap('以上都不涉及');
    await me.type('小程序备注', '为到店的客人提供预约、取号和进度查询，不含发布、评论和线上交易功能。');
    await me.tap('检查并返回');

    await me.tap('核对与预审');
    expect(me.app.text()).toContain('会被退回（0）\n没有发现');
    expect(me.app.text()).toContain('可以提交了');
    expect(me.taps).toBeLessThanOrEqual(30);
    expect(me.characters).toBeLessThanOrEqual(90);
    expect(me.app.errors).toEqual([]);
  });
});
