import { type App, launch } from '../support/weapp';

const NOW = '2026-03-10T10:00:00+08:00';
const MARK = '样例：人、公司和号码都是编的，不保存，也不能打包';

let app: App;
beforeEach(async () => {
  app = await launch({ now: NOW });
  await app.tap('看一个样例');
});
afterEach(() => expect(app.errors).toEqual([]));

describe('the sample', () => {
  it('is looked at, changed and left, and nothing of it stays on the phone', async () => {
    await app.tap('正在填写');
    expect(app.title).toBe('备案任务');
    expect(app.text()).toContain(MARK);
    expect(app.has('删除这份备案')).toBe(false);
    await app.tap('小程序信息');
    expect(app.text()).toContain(MARK);
    await app.type('小程序名称', '改了的名称');
    await app.advance(2000);
    const again = await app.restart();
    expect(again.text()).toContain('把小程序备案一次准备好');
    expect(JSON.stringify([...again.phone.storage])).not.toMatch(/sample|改了的名称|示范取号/);
  });

  it('shows the running clock of a text message, without a card to share', async () => {
    await app.tap('等短信核验');
    expect(app.text()).toMatch(/23:00:00/);
    await app.tap('现在去核验');
    expect(app.text()).toContain(MARK);
    expect(app.text()).not.toContain('发给主体负责人');
    expect(app.share()).toMatchObject({
      title: '备妥：把小程序备案一次准备好',
      path: '/pages/home/index',
    });
  });

  it('copies no number that does not exist, and leads to no reminders of other filings', async () => {
    await app.tap('备案成功');
    expect(app.text()).toContain('粤ICP备2026000001号-1X');
    expect(app.text()).not.toContain('复制备案号');
    await app.back();
    await app.tap('等短信核验');
    expect(app.text()).not.toContain('提醒');
  });

  it('draws its papers, and takes no photo', async () => {
    await app.tap('正在填写');
    await app.tap('材料照片');
    expect(app.has('拍摄小程序负责人证件背面')).toBe(false);
    expect(app.phone.recorded.filter(({ api }) => api === 'chooseMedia')).toEqual([]);
  });

  it('is told apart from a filing that was deleted, when its address is opened again', async () => {
    await app.open('progress/status/index', { id: 'sample' });
    expect(app.text()).toContain('样例不保存');
  });
});
