import type { SavedFiling } from '@/store';
import { enterprise, having, individual, type StoredFiling } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function sheet(filing: StoredFiling, more: Partial<SavedFiling> = {}): Promise<void> {
  app = await phoneAt('fill/copy/index', [saved('one', filing, more)], { now: '2026-03-03T12:00:00+08:00' });
}
const album = () =>
  app.phone.recorded
    .filter(({ api }) => api === 'saveImageToPhotosAlbum')
    .map(({ options }) => options.filePath);

describe('the copy sheet', () => {
  it('contains nothing that WeChat’s console does not ask for', async () => {
    await sheet(
      having(enterprise(), {
        'local.business_scope': '软件开发；办公设备租赁',
        'local.service_categories': ['工具-记账'],
        'local.verification_passed_on': '2026-01-10',
      }),
    );
    await app.tap('复制全部文字');
    for (const text of [app.text(), app.phone.clipboard]) {
      expect(text).not.toMatch(/软件开发|工具-记账|2026年1月10日|管理员|是否有出入/);
      expect(text).toContain('主体名称');
    }
  });

  it('contains the full numbers of persons, one line for each field, and copies a line with one tap', async () => {
    await sheet(enterprise());
    expect(app.text()).toContain('主体负责人手机号\n139 1111 0001\n复制');
    await app.tap('主体负责人手机号');
    expect(app.phone.clipboard).toBe('13911110001');
    expect(app.phone.toast).toBe('已复制主体负责人手机号');
  });

  it('leaves out empty values, and says so when copying failed', async () => {
    await sheet(having(enterprise(), { 'icp_subject.principal_info.email': undefined }));
    expect(app.text()).not.toContain('主体负责人电子邮箱');
    app.fail('setClipboardData', true);
    await app.tap('主体负责人手机号');
    expect(app.phone.toast).toBe('没有复制成功，请再试一次');
  });

  it('says in one line that both principals are the same person, and names nobody while no name is known', async () => {
    const samePerson = having(enterprise(), { 'icp_applets.principal_info': { certificate_type: 2 } });
    await sheet(samePerson, { appPrincipalIsPrincipal: true });
    expect(app.text()).toContain('小程序负责人\n小程序负责人\n与主体负责人相同\n复制');
    await sheet({ kind: 'first' }, { appPrincipalIsPrincipal: true });
    expect(app.text()).not.toContain('与主体负责人相同');
    await sheet(enterprise(), { appPrincipalIsPrincipal: false });
    expect(app.text()).toContain('小程序负责人姓名\n温示范');
  });

  it('repeats the name and number of an individual as those of the principal, as the official request does', async () => {
    await sheet(individual());
    await app.tap('复制整份内容');
    const request = JSON.parse(app.phone.clipboard);
    expect(request.icp_subject.principal_info.name).toBe('时演示');
    expect(request.icp_applets.principal_info.mobile).toBe('13911110004');
  });

  it('says where to start in WeChat’s console; a cancellation starts elsewhere', async () => {
    await sheet(enterprise());
    expect(app.text()).toContain('未上线的从首页“去备案”进入');
    await sheet({ kind: 'cancel_subject' });
    expect(app.text()).toContain('的备案信息里申请注销');
    expect(app.text()).not.toContain('小程序信息');
  });

  it('opens the page that records the submission', async () => {
    await sheet(enterprise());
    await app.tap('提交好了，去记录进展');
    expect(app.title).toBe('提交与进度');
  });
});

describe('the photos of the copy sheet', () => {
  const photo = (file: string, copy?: string) => ({
    ...{ file, format: 'jpeg', bytes: 160_000, width: 1700, height: 1200, assessed: true },
    ...(copy && { copy: { file: copy, format: 'jpeg', bytes: 150_000, width: 1600, height: 1200 } }),
  });
  const THREE = {
    'icp_subject.organize_info.certificate_photo': [photo('a.jpg')],
    'icp_subject.principal_info.certificate_photo_front': [photo('b.jpg', 'b-copy.jpg')],
    'icp_subject.principal_info.certificate_photo_back': [photo('c.jpg')],
  };
  const inFolder = (...files: string[]) => files.map((file) => `wxfile://usr/photos/${file}`);

  it('go to the album as they are handed in: the copy if there is one', async () => {
    await sheet({ ...enterprise(), photos: THREE });
    await app.tap('全部存到相册（3 张）');
    expect(album()).toEqual(inFolder('a.jpg', 'b-copy.jpg', 'c.jpg'));
    expect(app.phone.toast).toBe('3 张都已存到相册');
  });

  it('stop when the album refuses one, which is said once, and no success is reported', async () => {
    await sheet({ ...enterprise(), photos: THREE });
    app.fail('saveImageToPhotosAlbum', ({ count }) => count >= 2 && 'saveImageToPhotosAlbum:fail no space');
    await app.tap('全部存到相册（3 张）');
    expect(app.text()).toContain('手机空间不够，没有存到相册');
    await app.choose('知道了');
    expect(app.dialog).toBeUndefined();
    expect(album()).toHaveLength(2);
    expect(app.phone.toast).not.toContain('都已存到相册');
  });

  it('are not mentioned when there are none', async () => {
    await sheet({ ...enterprise(), photos: {} });
    expect(app.text()).not.toContain('存到相册');
  });
});
