import type { Locator } from 'playwright-core';
import { browse, type Web } from '../support/h5';
import { PhotoFiles } from '../support/photoFiles';
import { lyingPhoto } from '../support/photos';

/** Persons and a company that do not exist; their check digits are right. */
const COMPANY = {
  主体名称: '深圳市样例青竹信息技术有限公司',
  主体证件号码: '91440399MA00QY378J',
  主体证件住所: '样例三路66号青竹楼5层501室',
  通信地址: '样例三路66号青竹楼5层501室',
  经营范围: '软件开发；信息技术咨询服务；办公设备租赁',
  主体已有的备案数: '0',
};
const BOSS = {
  姓名: '苏样本',
  证件号码: '440399198105230133',
  手机号: '13900000733',
  应急联系电话: '0755-26000733',
  电子邮箱: 'su.sample@example.com',
};
const CLERK = {
  姓名: '莫示例',
  证件号码: '440399199008160246',
  手机号: '13900000846',
  应急联系电话: '0755-26000846',
  电子邮箱: 'mo.sample@example.com',
};
const APP = {
  小程序名称: '青竹预约',
  小程序备注: '为来访的客户提供到店预约、排队取号和办理进度查询，不含发布、评论和线上交易功能。',
};
const PAPERS = [
  '营业执照',
  '主体负责人证件正面（人像面）',
  '主体负责人证件背面（国徽面）',
  '小程序负责人证件正面（人像面）',
  '小程序负责人证件背面（国徽面）',
];
const LETTER = '互联网信息服务核准承诺书（旧名互联网信息服务承诺书）';
const NUMBER = '粤ICP备2026000733号-1X';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('an enterprise in 广东, filed in a browser', () => {
  const papers = new PhotoFiles();
  let web: Web;

  const typeAll = async (answers: Record<string, string>, role = '') => {
    for (const [label, text] of Object.entries(answers)) await web.type(role + label, text);
  };
  const typePerson = async (role: string, who: Record<string, string>) => {
    await typeAll(who, role);
    await web.pick(`${role}证件有效期起始`, '2019-03-01');
    await web.pick(`${role}证件有效期截止`, '2039-03-01');
  };
  /** Returns to the task list, where the section is now filled in. */
  const done = async (section: string) => {
    await web.tap('检查并返回');
    await web.see('填写与材料');
    expect(await web.text()).toMatch(new RegExp(`${section}\\s+已填好`));
  };
  /** The stored photos on screen, all of them loaded. */
  const photos = async (count: number): Promise<{ width: number; height: number }[]> => {
    const images: Locator = web.top.locator('.slot__image img');
    await images.nth(count - 1).waitFor();
    return images.evaluateAll((all) =>
      Promise.all(
        all.map(async (one) => {
          const image = one as HTMLImageElement;
          await image.decode();
          return { width: image.naturalWidth, height: image.naturalHeight };
        }),
      ),
    );
  };
  /** Everything that the browser stores for the app. */
  const stored = () =>
    web.page.evaluate(async () => {
      const result = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const photos = (await result(indexedDB.open('beituo'))).transaction('photos').objectStore('photos');
      return { texts: Object.keys(localStorage), photos: await result(photos.count()) };
    });
  const record = async (event: string) => {
    await web.tap(event);
    await web.tap('保存记录');
    await web.see('五个阶段');
  };

  beforeAll(async () => {
    web = await browse({ now: '2026-03-10T10:00:00+08:00', width: 390, height: 844 });
  });
  afterAll(async () => {
    await web.close();
    papers.remove();
  });
  afterEach(() => expect(web.errors).toEqual([]));

  it('starts with three questions', async () => {
    await web.tap('新建备案');
    await web.tap('首次备案');
    await web.tap('下一题');
    await web.tap('企业');
    await web.tap('下一题');
    await web.tap('广东');
    await web.tap('下一题');
    await web.tap('开始准备');
    expect(await web.text()).toContain('首次备案 · 企业 · 广东');
  });

  it('accepts the subject as it is on its licence, and the region from the wheels', async () => {
    await web.tap('主体信息');
    await typeAll(COMPANY);
    await web.pick('备案的省、市、县区', '广东省', '深圳市', '南山区');
    await web.tap('否', { near: '与登记信息是否有出入' });
    await done('主体信息');
  });

  it('accepts two different persons', async () => {
    await web.tap('主体负责人');
    await typePerson('主体负责人', BOSS);
    await done('主体负责人');
    await web.tap('小程序负责人');
    await web.tap('与主体负责人是同一人');
    await typePerson('小程序负责人', CLERK);
    await web.tap('是', { near: '小程序负责人是不是管理员' });
    await done('小程序负责人');
  });

  it('stores photos from the camera and from the album', async () => {
    await web.tap('材料照片');
    for (const [place, paper] of PAPERS.entries())
      await web.attach(() => web.tap(`拍摄${paper}`), papers.photo(`paper-${place}`));
    await web.attach(() => web.tap(`从相册选择${LETTER}`), papers.file('letter.jpg', lyingPhoto()));
    await web.top.getByText('合格', { exact: true }).nth(5).waitFor();
    expect(await photos(6)).toContainEqual({ width: 1120, height: 1520 });
    // The photo of the letter was stored turned; its copy is upright.
    expect(await stored()).toMatchObject({ photos: 7 });
  });

  it('refuses a file that is no photo, and says which formats work', async () => {
    await web.attach(() => web.tap('重拍营业执照第 1 张'), papers.file('notes.jpg', '不是图片'));
    await web.see('这个文件不是能打开的图片');
    await web.see(/请选择 jpg 或 png 格式的照片/);
    await web.tap('知道了');
    expect(await photos(6)).toHaveLength(6);
  });

  it('still shows every photo after the page is loaded again', async () => {
    await web.reload();
    const shown = await photos(6);
    expect(shown.filter(({ width, height }) => width === 1520 && height === 1120)).toHaveLength(5);
    expect(shown).toContainEqual({ width: 1120, height: 1520 });
  });

  it('still has every value after the page is loaded again', async () => {
    await web.tap('我的备案');
    await web.tap('未命名小程序');
    await web.tap('主体信息');
    for (const [label, text] of Object.entries(COMPANY)) expect(await web.value(label)).toBe(text);
    expect(await web.text()).toContain('广东省 深圳市 南山区');
    await web.tap('返回');
    await web.tap('小程序负责人');
    for (const [label, text] of Object.entries(CLERK))
      expect(await web.value(`小程序负责人${label}`)).toBe(text);
    expect(await web.text()).toContain('2039年3月1日');
    await web.tap('返回');
  });

  it('accepts what the app does, with a service found by its name', async () => {
    await web.tap('小程序信息');
    await web.tap('选择服务内容', { near: '选小程序实际提供的服务' });
    await web.type('按名称查找服务内容', '工具');
    await web.tap('生活服务-工具');
    await web.tap('选好了（1/5）');
    await web.tap('以上都不涉及');
    await typeAll(APP);
    await done('小程序信息');
  });

  it('has no errors left', async () => {
    await web.tap('核对与预审');
    expect(await web.text()).toMatch(/会被退回（0）\s+没有/);
    expect(await web.text()).toMatch(/主体负责人证件有效期截止\s+2039年3月1日/);
    await web.tap('可以提交了：照着填进微信后台');
  });

  it('copies a line of the console’s form with one tap', async () => {
    await web.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await web.tap('主体证件号码');
    await web.see('已复制主体证件号码');
    expect(await web.page.evaluate(() => navigator.clipboard.readText())).toBe(COMPANY.主体证件号码);
    await web.tap('提交好了，去记录进展');
  });

  it('has two working days for the platform review', async () => {
    await record('已提交备案');
    expect(await web.text()).toContain('3月12日(周四) 23:59');
  });

  it('counts down the 24 hours of the SMS check', async () => {
    await web.page.clock.fastForward(DAY + 5 * HOUR);
    await record('初审通过');
    await web.page.clock.fastForward(6 * MINUTE);
    await record('收到短信');
    expect(await web.text()).toContain('主体负责人 苏样本 139****0733');
    await web.page.clock.fastForward(HOUR);
    await web.see(/^22:5\d:\d\d$/);
  });

  it('has twenty working days for the bureau, and ends with the filing number', async () => {
    await record('已核验');
    expect(await web.text()).toContain('等管局审核');
    await web.page.clock.fastForward(12 * DAY);
    await web.tap('管局通过');
    await web.type('备案号', NUMBER);
    await web.tap('保存记录');
    await web.see('备案已完成，可以发布');
  });

  it('is still filed after the page is loaded again', async () => {
    await web.reload();
    await web.see('备案已完成，可以发布');
    expect(await web.text()).toContain(NUMBER);
    await web.tap('我的备案');
    expect(await web.text()).toMatch(
      /青竹预约\s+深圳市样例青竹信息技术有限公司 · 广东 · 首次备案\s+备案成功/,
    );
  });

  it('leaves nothing in the browser after everything is deleted', async () => {
    await web.tap('隐私与数据');
    await web.tap('清空全部数据');
    await web.tap('清空');
    await web.see('把小程序备案一次准备好');
    expect(await stored()).toEqual({ texts: [], photos: 0 });
  });

  it('has sent no request to another server', () => {
    expect(web.network).toEqual([]);
  });
});
