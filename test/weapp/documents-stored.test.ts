import { killed, PHOTO, photo } from '../support/people';
import { heavyPhoto } from '../support/photos';
import type { App } from '../support/weapp';
import { LICENCE, same, shown, slots, storedFiles, storedNames, take } from '../support/weapp/documentsPage';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const BACK = '主体负责人证件背面（国徽面）';

describe('a photo', () => {
  it('causes a clear message when the phone has no room for it', async () => {
    app = await slots();
    app.fail('saveFile', 'the maximum size of the file storage limit is exceeded');
    await photo(app, [LICENCE]);
    expect(app.text()).toContain('手机空间不够，照片没有存下');
    await app.choose('知道了');
    expect(shown(app)).toBeUndefined();
  });

  it('stays when there is no room for its copy, and a message says so', async () => {
    app = await slots();
    app.fail('writeFile', 'the maximum size of the file storage limit is exceeded');
    await take(app, heavyPhoto());
    expect(app.text()).toContain('手机空间不够，副本没有存下');
    await app.choose('知道了');
    expect(app.text()).toContain('超过 2 MB');
    expect(storedFiles(app).map((file) => same(file, heavyPhoto()))).toEqual([true]);
  });

  it('can be put back after it was removed, and is deleted when the page closes', async () => {
    app = await slots();
    await take(app, PHOTO);
    await app.tap(`移除${LICENCE}第 1 张`);
    expect(shown(app)).toBeUndefined();
    await app.tap(`撤销移除${LICENCE}`);
    expect(shown(app)).toMatch(/^合格\n/);
    await app.tap(`移除${LICENCE}第 1 张`);
    expect(storedFiles(app).map((file) => same(file, PHOTO))).toEqual([true]);
    await app.back();
    expect(storedFiles(app)).toEqual([]);
  });

  it('whose file is gone is named, its slot is open, and it can be taken again', async () => {
    app = await slots();
    await photo(app, [LICENCE, BACK]);
    const [lost = ''] = storedNames(app);
    app = await killed(app);
    app.phone.files.delete(lost);
    app = await killed(app);
    expect(app.text()).toContain('有 1 份备案的照片文件不见了');
    await app.tap('未命名小程序');
    expect(app.text()).toContain('1 处照片的文件不见了');
    await app.tap('材料照片');
    expect(app.text()).toContain(`${LICENCE}\n为什么\n照片文件不见了，请重拍`);
    await take(app, PHOTO);
    expect(app.text()).not.toContain('照片文件不见了');
    expect(storedNames(app)).toHaveLength(2);
  });

  it('is deleted with its filing, including its copy', async () => {
    app = await slots();
    await take(app, heavyPhoto());
    await app.back();
    await app.tap('删除这份备案');
    await app.choose('删除');
    expect(storedNames(app)).toEqual([]);
  });
});
