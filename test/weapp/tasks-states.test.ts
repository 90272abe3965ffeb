import { newDraft } from '@/rules';
import type { SavedFiling } from '@/store';
import { enterprise, having, individual, type StoredFiling } from '../support/filings';
import { entry, PASSED, RECEIVED, recorded, SUBMITTED, VERIFIED } from '../support/histories';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-03T12:00:00+08:00';

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

async function tasks(filing: StoredFiling, more: Partial<SavedFiling> = {}, now = NOW): Promise<void> {
  app = await phoneAt('fill/tasks/index', [saved('one', filing, more)], { now });
}
/** The text at the end of a row. */
const stateOf = (row: string) => new RegExp(`(?:^|\\n)${row}\\n(.+)`).exec(app.text())?.[1];

const EMAIL = 'icp_subject.principal_info.email';
const MOBILE = 'icp_subject.principal_info.mobile';
const ADDRESS = 'icp_subject.base_info.address';
/** The codes of the region come first in this number, which is a warning. */
const DOUBTFUL = { [ADDRESS]: '广东省样例路1号2栋301室' };

describe('a row of the task list says in a few words how far its task is', () => {
  it('未开始, without any value', async () => {
    await tasks(newDraft('first', 4, '440000').filing);
    expect(stateOf('主体信息')).toBe('未开始');
    expect(stateOf('材料照片')).toBe('未开始');
    expect(stateOf('小程序信息')).toBe('未开始');
  });

  it('how many values are missing, but errors first', async () => {
    await tasks(having(enterprise(), { [EMAIL]: undefined }));
    expect(stateOf('主体负责人')).toBe('还差 1 项');
    expect(stateOf('核对与预审')).toMatch(/^还差 \d+ 项$/);
    await tasks(having(enterprise(), { [EMAIL]: undefined, [MOBILE]: '1391111' }));
    expect(stateOf('主体负责人')).toBe('有 1 处会被退回');
    expect(stateOf('核对与预审')).toBe('1 处会被退回');
  });

  it('how many warnings, when nothing is missing', async () => {
    await tasks(having(enterprise(), DOUBTFUL));
    expect(stateOf('主体信息')).toBe('有 1 处可能被退回');
    expect(stateOf('核对与预审')).toBe('没有发现会被退回的地方');
  });

  it('已填好, when nothing is wrong', async () => {
    await tasks(enterprise());
    expect(stateOf('主体信息')).toBe('已填好');
    expect(stateOf('核对与预审')).toBe('没有发现会被退回的地方');
  });

  it('与主体负责人相同, when no other person is named', async () => {
    const filing = having(enterprise(), {
      'icp_applets.principal_info': { certificate_type: 2 },
      'local.admin_is_owner': undefined,
    });
    await tasks(filing, { appPrincipalIsPrincipal: true });
    expect(stateOf('小程序负责人')).toBe('与主体负责人相同');
  });

  it('可以不填, for a cancellation without required values', async () => {
    await tasks({ kind: 'cancel_subject' });
    expect(stateOf('小程序信息')).toBe('可以不填');
  });

  it('that photos are gone, before anything else', async () => {
    await tasks(having(enterprise(), { [MOBILE]: '1391111' }), {
      lost: ['icp_materials.commitment_letter', 'icp_subject.organize_info.certificate_photo'],
    });
    expect(app.text()).toContain('2 处照片的文件不见了');
    expect(stateOf('材料照片')).toBe('有 2 处照片不见了');
  });
});

describe('the row of the status', () => {
  it.each([
    { why: 'nothing is submitted', history: [], says: '未提交' },
    { why: 'the platform reviews', history: [SUBMITTED], says: '平台初审' },
    { why: 'the bureau reviews', history: [SUBMITTED, PASSED, RECEIVED, VERIFIED], says: '管局审核' },
    {
      why: 'it is returned',
      history: [SUBMITTED, entry('platform_rejected', '2026-03-03T10:00:00+08:00')],
      says: '已退回，待重新提交',
    },
  ])('says $says while $why', async ({ history, says }) => {
    await tasks(recorded([...history]));
    expect(stateOf('提交与进度')).toBe(says);
  });

  it('is below the kind of filing, which can be changed until the submission', async () => {
    await tasks(recorded([]));
    expect(app.has('更改备案类型、主体性质或省份')).toBe(true);
    await tasks(recorded([SUBMITTED]));
    expect(app.has('更改备案类型、主体性质或省份')).toBe(false);
  });
});

describe('the list of things to prepare', () => {
  it('names each document, which ones may be needed, and the phone', async () => {
    await tasks(individual());
    const hand = app.text().split('手边要有\n')[1]?.split('\n我的备案')[0]?.split('\n');
    expect(hand).toEqual([
      '居住证明（居住证、暂住证、社保证明或房产证）',
      '主体负责人证件正面（人像面）',
      '主体负责人证件背面（国徽面）',
      '负责人的手机：审核会回访，短信核验要用',
    ]);
    await tasks(having(individual(), { 'local.id_address_province': undefined }));
    expect(app.text()).toContain('居住证明（居住证、暂住证、社保证明或房产证）（看情况）');
  });
});

describe('the ring of the task list', () => {
  it('says in words how much is done and what is left', async () => {
    await tasks(newDraft('first', 4, '440000').filing);
    expect(app.text()).toMatch(/填好了 0%\n还差 \d+ 项/);
    await tasks(having(enterprise(), { [EMAIL]: undefined, [MOBILE]: '1391111' }));
    expect(app.text()).toMatch(/填好了 9\d%\n还差 1 项，1 处会被退回/);
    await tasks(enterprise());
    expect(app.text()).toContain('都填好了\n没有发现会被退回的地方');
    await tasks(enterprise(), { lost: ['icp_materials.commitment_letter'] });
    expect(app.text()).toContain('填好了 100%\n1 处照片不见了');
    expect(stateOf('核对与预审')).toBe('1 处照片不见了');
  });

  it('lets the phone buzz once when the last answer is there, and not for a filing that was complete', async () => {
    const buzzes = () => app.phone.recorded.filter(({ api }) => api === 'vibrateShort').length;
    await tasks(having(enterprise(), { [EMAIL]: undefined }));
    await app.tap('主体负责人');
    await app.type('主体负责人电子邮箱', 'shili@example.com');
    await app.back();
    expect(app.text()).toContain('都填好了');
    expect(buzzes()).toBe(1);
    await tasks(enterprise());
    expect(buzzes()).toBe(0);
  });

  it('is gone after the submission', async () => {
    await tasks(recorded([SUBMITTED]));
    expect(app.text()).not.toContain('都填好了');
  });
});
