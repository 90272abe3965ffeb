import { enterprise } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('the copy sheet', () => {
  it('copies the whole text, section by section', async () => {
    app = await phoneAt('fill/copy/index', [saved('one', enterprise())], { now: NOW });
    await app.tap('复制全部文字');
    expect(app.phone.clipboard).toMatch(/^【主体信息】\n[\s\S]*主体名称：广州市示范样例科技有限公司\n/);
    expect(app.phone.clipboard).toContain('\n\n【小程序信息】\n小程序名称：示范取号\n');
    expect(app.phone.clipboard).not.toContain('photos');
  });
});
