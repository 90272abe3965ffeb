import { newDraft, PRINCIPAL, SUBJECT } from '@/rules';
import { enterprise, photo } from '../support/filings';
import { saved } from '../support/stored';
import type { App, LaunchOptions } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-10T10:00:00+08:00';
const unit = newDraft('first', 4, '440000', false).filing;
const RECOGNISES = { recognises: true };

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

const tasks = async (filing = unit, options: LaunchOptions = {}) => {
  app = await phoneAt('fill/tasks/index', [saved('one', filing, { appPrincipalIsPrincipal: true })], {
    now: NOW,
    ...options,
  });
};

describe('the task list of a fresh filing', () => {
  it('begins with the three papers on which most of the answers stand', async () => {
    await tasks(unit, RECOGNISES);
    expect(app.text()).toContain(
      '先拍三张证件，自动填好一大半\n营业执照\n待拍\n主体负责人证件正面（人像面）\n待拍\n主体负责人证件背面（国徽面）\n待拍',
    );
    expect(app.text()).toContain('也可以粘贴文字来填');
  });

  it('promises nothing where the phone cannot read a photo', async () => {
    await tasks();
    expect(app.text()).toContain('先拍三张证件\n');
    expect(app.text()).not.toContain('自动');
  });

  it('begins with both sides of an individual’s card', async () => {
    await tasks(newDraft('first', 5, '330000').filing);
    expect(app.text()).toContain('先拍两张证件\n主体负责人证件正面');
  });

  it('opens the slot of a paper', async () => {
    await tasks();
    await app.tap('主体负责人证件正面（人像面）', { nth: 0 });
    expect(app.title).toBe('材料照片');
    const jumps = app.phone.recorded.filter(({ api }) => api === 'pageScrollTo');
    expect(jumps.map(({ options }) => options.selector)).toEqual([
      '#at-icp-subject-principal-info-certificate-photo-front',
    ]);
  });

  it('passes over the papers for good, and still offers to paste', async () => {
    await tasks();
    await app.tap('先不拍');
    expect(app.text()).not.toContain('先拍');
    expect(app.has('粘贴文字来填')).toBe(true);
    app = await app.restart();
    await app.tap('未命名小程序');
    expect(app.text()).not.toContain('先拍');
  });

  it('goes on with the papers until all are there', async () => {
    const there = (...paths: string[]) => ({
      ...unit,
      photos: Object.fromEntries(paths.map((path) => [path, [photo(`${path.length}.jpg`)]])),
    });
    await tasks(there(SUBJECT.certificatePhoto, PRINCIPAL.front));
    expect(app.text()).toContain('先拍三张证件\n营业执照\n已添加');
    await tasks(there(SUBJECT.certificatePhoto, PRINCIPAL.front, PRINCIPAL.back));
    expect(app.text()).not.toContain('先拍');
  });

  it('does not begin with them where answers are there already', async () => {
    await tasks({ ...enterprise(), photos: {} });
    expect(app.text()).not.toContain('先拍');
  });
});
