import { enterprise } from '../support/filings';
import { saved } from '../support/kept';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('the list of service contents', () => {
  it('is searched by what people call a service, and stays below where nothing is found', async () => {
    app = await phoneAt('fill/services/index', [saved('one', enterprise())], {
      now: NOW,
      query: { list: 'services' },
    });
    await app.type('按名称查找服务内容', '理发');
    expect(app.text()).toContain('生活服务-丽人');
    await app.type('按名称查找服务内容', '没有的词');
    expect(app.text()).toContain('没有这个名称的服务内容');
    await app.tap('餐饮');
    await app.tap('点餐');
    expect(app.text()).toContain('餐饮-点餐');
  });
});
