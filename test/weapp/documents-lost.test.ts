import { enterprise, having, movedTo } from '../support/filings';
import { saved } from '../support/kept';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('photographs whose files are gone', () => {
  it('are counted in the task list, in the review and on the board', async () => {
    const lost = ['icp_subject.organize_info.certificate_photo'];
    const filing = {
      ...having(enterprise(), { 'icp_subject.organize_info.certificate_photo': undefined }),
      photos: {},
    };
    app = await phoneAt('fill/tasks/index', [saved('one', filing, { lost })], { now: NOW });
    expect(app.text()).toContain('材料照片\n有 1 处照片不见了');
    await app.tap('核对与预审');
    expect(app.text()).toContain('照片文件不见了（1）');
    expect(app.text()).not.toContain('可以提交了');
  });

  it('are let go where the paper need not be there', async () => {
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
