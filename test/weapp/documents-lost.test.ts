import { enterprise, having, movedTo } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('photos whose files are gone', () => {
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
