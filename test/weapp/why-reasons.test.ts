import { enterprise, having, individual, type StoredFiling } from '../support/filings';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function why(query: Record<string, string>, filing: StoredFiling): Promise<string[]> {
  app = await phoneAt('fill/why/index', [saved('one', filing)], {
    now: '2026-03-03T12:00:00+08:00',
    query,
  });
  return app.text().split('\n');
}
const DRUGS = 'icp_applets.base_info.nrlx_details[0].media';

describe('为什么', () => {
  it('shows the field, the rule and the sources with their check date', async () => {
    const lines = await why({ path: 'icp_subject.principal_info.mobile' }, enterprise());
    expect(lines.slice(0, 3)).toEqual(['主体负责人手机号', '规定', '审核会回访，工信部的核验短信也发到这里']);
    expect(app.text()).toMatch(/出处\n.+\n.+，\d{4}-\d\d-\d\d 核对/);
    expect(lines).not.toContain('因为你填写了');
  });

  it('shows the facts because of which a document is needed', async () => {
    await why({ path: 'icp_subject.personal_info.residence_permit' }, individual());
    expect(app.text()).toMatch(/^居住证明.+\n规定\n[\s\S]+\n因为你填写了\n/);
  });

  it('shows the right licence of several that share a rule', async () => {
    const filing = having(enterprise(), { 'icp_applets.base_info.nrlx_details': [{ type: 5 }] });
    const [title] = await why({ path: DRUGS, document: 'preApproval' }, filing);
    expect(title).toMatch(/^药品和医疗器械：/);
    expect(app.text()).toContain('因为你填写了\n填了前置审批项“药品和医疗器械”');
  });

  it('shows the right document of several that share one path', async () => {
    const filing = having(enterprise(), {
      'icp_applets.base_info.service_content_types': [
        '医疗服务-医院',
        '信息传输、软件和信息技术服务业-电信业务',
      ],
    });
    const path = 'icp_materials.subject_other_materials';
    expect((await why({ path, document: 'hospitalLicence' }, filing))[0]).toBe('《医疗机构执业许可证》');
    expect((await why({ path, document: 'telecomLicence' }, filing))[0]).toBe('《增值电信业务经营许可证》');
  });

  it('has a text also for a value without a rule', async () => {
    const lines = await why({ path: 'local.nonsense' }, enterprise());
    expect(lines.slice(0, 3)).toEqual(['这一项', '规定', '这一项没有单独的规定。']);
  });

  it('copies the address of a source, or says that it could not', async () => {
    await why({ path: 'icp_subject.principal_info.mobile' }, enterprise());
    await app.tap('复制网址', { nth: 0 });
    expect(app.phone.clipboard).toMatch(/^https:\/\//);
    expect(app.phone.toast).toBe('网址已复制，可在浏览器打开');
    app.fail('setClipboardData', true);
    await app.tap('复制网址', { nth: 0 });
    expect(app.phone.toast).toBe('没有复制成功');
  });
});
