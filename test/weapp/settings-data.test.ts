import { enterprise, having } from '../support/filings';
import { PHOTO } from '../support/people';
import { saved, textsOf } from '../support/stored';
import { type App, launch } from '../support/weapp';
import { laterRecord, tornRecord } from '../support/weapp/records';
import { allOf } from '../support/weapp/screen';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const PHOTOS = 'wxfile://usr/photos';
const photo = (file: string, copy?: string) => ({
  ...{ file, format: 'jpeg', bytes: 3 * 1024 * 1024, width: 4000, height: 3000, assessed: true },
  ...(copy && { copy: { file: copy, format: 'jpeg', bytes: 153_600, width: 1600, height: 1200 } }),
});
const AT = 'icp_subject.organize_info.certificate_photo';

/** 隐私与数据 of a phone that stores these texts and photos. */
async function settings(texts: Record<string, string>, photos: string[] = []): Promise<void> {
  const files = Object.fromEntries(photos.map((file) => [`${PHOTOS}/${file}`, PHOTO.slice()]));
  app = await launch({ storage: texts, files, now: '2026-03-03T12:00:00+08:00' });
  await app.open('tools/settings/index');
}
const photosStored = () => [...app.phone.files.keys()].filter((name) => name.startsWith(`${PHOTOS}/`));
const whole = () => textsOf(saved('one', enterprise()));

describe('the data on this phone', () => {
  it('is listed by filing, and each opens with one tap', async () => {
    await settings(await textsOf(saved('one', enterprise()), saved('two', { kind: 'change' })));
    expect(app.text()).toContain('这台手机上有 2 份备案');
    expect(app.text()).toContain('示范取号\n广州市示范样例科技有限公司');
    await app.tap('示范取号');
    expect(app.title).toBe('备案任务');
    expect(app.text()).toContain('示范取号');
  });

  it('of 200 filings is listed twenty at a time, in fewer than 300 nodes', async () => {
    const many = Array.from({ length: 200 }, (_, place) => saved(`f${place}`, { kind: 'first' }));
    await settings(await textsOf(...many));
    expect(app.text()).toContain('这台手机上有 200 份备案');
    expect(app.text().match(/^未命名小程序$/gm)).toHaveLength(20);
    expect(allOf(app.seen).length).toBeLessThan(300);
    await app.tap('再显示 20 份（共 200 份）');
    expect(app.text().match(/^未命名小程序$/gm)).toHaveLength(40);
  });

  it('is described: where it stays, with a link to WeChat’s declaration', async () => {
    await settings({});
    expect(app.text()).toContain('只保存在这台手机的微信里，不会上传');
    await app.tap('隐私保护指引');
    expect(app.phone.recorded.map(({ api }) => api)).toContain('openPrivacyContract');
  });

  it('is measured: all photos, and the originals that have a copy', async () => {
    const photos = {
      [AT]: [photo('a.jpg', 'a-copy.jpg')],
      'icp_materials.commitment_letter': [photo('b.jpg')],
    };
    await settings(await textsOf(saved('one', { ...enterprise(), photos })), [
      'a.jpg',
      'a-copy.jpg',
      'b.jpg',
    ]);
    expect(app.text()).toContain('照片占用\n微信给每个小程序最多 200 MB\n6.1 MB');
    await app.tap('只留备好的副本');
    expect(app.text()).toContain('腾出 3 MB');
    await app.choose('取消');
    expect(photosStored()).toHaveLength(3);
    await app.tap('只留备好的副本');
    await app.choose('只留副本');
    expect(photosStored()).toEqual([`${PHOTOS}/a-copy.jpg`, `${PHOTOS}/b.jpg`]);
    expect(app.text()).not.toContain('只留备好的副本');
    expect(app.phone.toast).toBe('已腾出空间');
  });
});

describe('复制全部文字内容', () => {
  it('copies each filing as its official request', async () => {
    const alone = having(enterprise(), { 'icp_applets.principal_info': { certificate_type: 2 } });
    await settings(await textsOf(saved('one', alone, { appPrincipalIsPrincipal: true })));
    await app.tap('复制全部文字内容');
    expect(app.phone.toast).toBe('全部文字已复制');
    const [request, ...more] = JSON.parse(app.phone.clipboard);
    expect(more).toEqual([]);
    expect(request.icp_applets.principal_info.name).toBe('任样例');
    expect(request).not.toHaveProperty('principalIsLegalRep');
    expect(request).not.toHaveProperty('filing');
  });

  it('says so when copying failed, and is disabled while there is nothing', async () => {
    await settings(await whole());
    app.fail('setClipboardData', true);
    await app.tap('复制全部文字内容');
    expect(app.phone.toast).toBe('没有复制成功');
    await settings({});
    expect(app.find('复制全部文字内容').attrs.disabled).toBe(true);
  });
});

describe('records that cannot be read', () => {
  beforeEach(async () => {
    await settings({ ...(await whole()), ...tornRecord('torn'), ...tornRecord('worn') });
    await app.tap('另有 2 份读不出来');
  });

  it('stay when the person declines', async () => {
    expect(app.text()).toContain('其他备案不受影响');
    await app.choose('取消');
    expect(app.text()).toContain('另有 2 份读不出来');
    expect(app.phone.storage.has('filing/torn/a')).toBe(true);
  });

  it('are deleted completely, and no others with them', async () => {
    await app.choose('删除');
    expect(app.text()).not.toContain('读不出来');
    app = await app.restart();
    expect(app.text()).not.toContain('读不出来');
    expect(app.text()).toContain('示范取号');
    expect([...app.phone.storage.keys()].filter((key) => /torn|worn/.test(key))).toEqual([]);
  });
});

describe('records of a later version', () => {
  it('are counted, and the page says how to see them', async () => {
    await settings({ ...(await whole()), ...(await laterRecord('later')) });
    expect(app.text()).toContain('另有 1 份由新版本的备妥保存\n重新打开微信，更新后就能看到');
    expect(app.text()).not.toContain('读不出来');
    await app.open('pages/home/index');
    expect(app.text()).toContain('有 1 份备案由新版本的备妥保存');
  });
});

describe('清空全部数据', () => {
  const everything = async () =>
    settings(
      {
        ...(await textsOf(
          saved('one', { ...enterprise(), photos: { [AT]: [photo('a.jpg', 'a-copy.jpg')] } }),
        )),
        ...tornRecord('torn'),
        ...(await laterRecord('later')),
      },
      ['a.jpg', 'a-copy.jpg', 'orphan.jpg'],
    );

  it('asks first, and deletes nothing when the person declines', async () => {
    await everything();
    await app.tap('清空全部数据');
    await app.choose('取消');
    expect(photosStored()).toHaveLength(3);
    expect(app.text()).toContain('示范取号');
  });

  it('leaves no text and no file, also none of unreadable records', async () => {
    await everything();
    await app.tap('清空全部数据');
    await app.choose('清空');
    expect(app.phone.toast).toBe('已清空');
    expect(app.title).toBe('我的备案');
    expect(app.text()).toContain('把小程序备案一次准备好');
    expect([...app.phone.storage.keys()]).toEqual([]);
    expect(photosStored()).toEqual([]);
    app = await app.restart();
    expect(app.text()).toContain('把小程序备案一次准备好');
  });
});
