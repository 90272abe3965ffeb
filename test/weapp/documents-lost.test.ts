import { enterprise, having, movedTo, photo } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('photos whose files are gone', () => {
  it('are said to be gone when the page opens, though they were there at the start', async () => {
    const licence = 'icp_subject.organize_info.certificate_photo';
    const photos = { [licence]: [photo('licence.jpg', { assessed: true, problems: [] })] };
    app = await phoneAt('pages/home/index', [saved('one', { ...enterprise(), photos })], { now: NOW });
    await app.open('fill/documents/index', { id: 'one' });
    expect(app.text()).not.toContain('照片文件不见了');
    await app.back();
    app.phone.files.delete('wxfile://usr/photos/licence.jpg');
    await app.open('fill/documents/index', { id: 'one' });
    expect(app.text()).toContain('照片文件不见了，请重拍');
  });

  it('can be dismissed when the document is optional', async () => {
    const food = having(movedTo(enterprise(), '35'), {
      'icp_applets.base_info.service_content_types': ['餐饮-外卖'],
    });
    const lost = ['icp_materials.subject_other_materials'];
    app = await phoneAt('fill/documents/index', [saved('one', food, { lost })], { now: NOW });
    expect(app.text()).toContain('照片文件不见了，请重拍');
    await app.tap('《食品经营许可证》或《预包装食品备案凭证》：不用再添加');
    expect(app.text()).not.toContain('照片文件不见了');
    await app.open('fill/review/index', { id: 'one' });
    expect(app.text()).not.toContain('照片文件不见了');
  });
});
