import { newDraft, PRINCIPAL, type StoredPhoto, SUBJECT } from '@/rules';
import { enterprise, having, photo } from '../support/filings';
import { BACK_LINES, FRONT_LINES, LICENCE_LINES, paper } from '../support/paperLines';
import { saved } from '../support/stored';
import type { App } from '../support/weapp';
import { phoneAt } from '../support/weapp/phoneAt';

const NOW = '2026-03-10T10:00:00+08:00';
const OTHER_NAME = '广州市示范样品科技有限公司';
const NAME = '广州市示范样例科技有限公司';

const seen = (file: string, more: Partial<StoredPhoto>): StoredPhoto =>
  photo(file, { assessed: true, problems: [], slight: [], ...more });
const LICENCE = { [SUBJECT.certificatePhoto]: [seen('licence.jpg', { read: paper(LICENCE_LINES).answers })] };
const CARD = {
  [PRINCIPAL.front]: [seen('front.jpg', { read: paper(FRONT_LINES).answers })],
  [PRINCIPAL.back]: [seen('back.jpg', { read: paper(BACK_LINES).answers })],
};
const fresh = newDraft('first', 4, '440000', false).filing;
const begun = (photos: Record<string, StoredPhoto[]>, filing = fresh) =>
  saved('one', { ...filing, photos }, { appPrincipalIsPrincipal: true });
const filled = (answers: Record<string, unknown>, photos: Record<string, StoredPhoto[]>) => {
  const filing = having(enterprise(), answers);
  return saved('one', { ...filing, photos: { ...filing.photos, ...photos } });
};

let app: App;
afterEach(() => expect(app.errors).toEqual([]));

describe('a photo that was read', () => {
  it('says in its slot how much of it is not filled in yet, fills it in, and undoes it there', async () => {
    app = await phoneAt('fill/documents/index', [begun(CARD)], { now: NOW });
    expect(app.text()).toContain('读到 3 项，其中 2 项还没填');
    await app.tap('主体负责人证件正面（人像面）第 1 张：看看并填入');
    expect(app.text()).toContain('主体负责人证件号码\n440***********0216');
    expect(app.text()).not.toContain('440199197906110216');
    await app.tap('填入 2 项');
    expect(app.text()).toContain('已填入 2 项');
    expect(app.text()).toContain('读到 3 项\n');
    await app.tap('撤销填入');
    expect(app.text().match(/其中 2 项还没填/g)).toHaveLength(2);
  });

  it('is filled in with all the others from the task list', async () => {
    app = await phoneAt('fill/tasks/index', [begun({ ...LICENCE, ...CARD })], { now: NOW });
    await app.tap('看看并填入');
    await app.tap('填入 8 项');
    expect(app.title).toBe('备案任务');
    expect(app.text()).toContain('已填入 8 项');
    // The address for letters is left to the person.
    expect(app.text()).not.toContain('还没填');
  });

  it('is not offered twice: what is filled in counts as said', async () => {
    app = await phoneAt('fill/documents/index', [filled({}, CARD)], { now: NOW });
    expect(app.text()).toContain('读到 3 项\n');
    expect(app.has('看看并填入')).toBe(false);
  });

  it('that holds nothing of the form says so', async () => {
    app = await phoneAt(
      'fill/documents/index',
      [begun({ [PRINCIPAL.front]: [seen('a.jpg', { read: [] })] })],
      {
        now: NOW,
      },
    );
    expect(app.text()).toContain('没有读出备案要填的内容');
  });

  it('is forgotten with the photo: a new one is not read yet', async () => {
    app = await phoneAt('fill/documents/index', [begun(CARD)], { now: NOW });
    await app.tap('移除主体负责人证件正面（人像面）第 1 张');
    expect(app.text().match(/其中 2 项还没填/g)).toHaveLength(1);
  });
});

describe('a photo of another paper', () => {
  const OTHER = { [PRINCIPAL.front]: [seen('a.jpg', { read: [], other: 'id_back' })] };

  it('is told in its slot and in the review, and fills nothing in', async () => {
    app = await phoneAt('fill/documents/index', [begun(OTHER)], { now: NOW });
    expect(app.text()).toContain('建议重拍\n这张照片看起来是身份证国徽面，不是主体负责人证件正面');
    expect(app.has('看看并填入')).toBe(false);
    await app.open('fill/review/index', { id: 'one' });
    expect(app.text()).toContain('这张照片看起来是身份证国徽面');
  });

  it('is told on the page of what was read, ticks nothing, and says when the photo is gone', async () => {
    app = await phoneAt('fill/paste/understood', [begun(OTHER)], {
      now: NOW,
      query: { path: PRINCIPAL.front, file: 'a.jpg' },
    });
    expect(app.text()).toContain('这张照片看起来是身份证国徽面，不是');
    expect(app.has('填入')).toBe(false);
    await app.open('fill/paste/understood', { id: 'one', path: PRINCIPAL.front, file: 'b.jpg' });
    expect(app.text()).toContain('这张照片已经不在了');
  });
});

describe('a photo that says otherwise than the form', () => {
  const differs = () => filled({ [SUBJECT.name]: OTHER_NAME }, LICENCE);
  const SAYS = `营业执照上是“${NAME}”，这里填的是“${OTHER_NAME}”`;

  it('gives its value at its slot with one tap, and takes it back with one more', async () => {
    app = await phoneAt('fill/documents/index', [differs()], { now: NOW });
    expect(app.text()).toContain(SAYS);
    await app.tap('主体名称：用证件上的');
    expect(app.text()).toContain('已改成证件上的');
    expect(app.text()).not.toContain(SAYS);
    await app.tap('撤销填入');
    expect(app.text()).toContain(SAYS);
  });

  it('gives it at the field as well, in the same words, and the field shows it', async () => {
    app = await phoneAt('fill/section/index', [differs()], {
      now: NOW,
      query: { section: 'subject', check: '1' },
    });
    expect(app.text()).toContain(SAYS);
    await app.tap('主体名称：用证件上的');
    expect(app.value('主体名称')).toBe(NAME);
    expect(app.text()).not.toContain(SAYS);
    await app.tap('撤销填入');
    expect(app.value('主体名称')).toBe(OTHER_NAME);
    expect(app.text()).toContain(SAYS);
  });

  it('gives it in the review as well, where the way back stays', async () => {
    app = await phoneAt('fill/review/index', [differs()], { now: NOW });
    expect(app.text()).toContain(SAYS);
    await app.tap('主体名称：用证件上的');
    expect(app.text()).not.toContain(SAYS);
    expect(app.text()).toContain(`主体名称\n${NAME}`);
    expect(app.text()).toContain('主体名称已改成证件上的');
    await app.tap('撤销填入');
    expect(app.text()).toContain(SAYS);
    expect(app.has('撤销填入')).toBe(false);
  });

  it('keeps its button in place while the field is being typed in, also when it is right at last', async () => {
    const begun = filled({ [SUBJECT.name]: NAME.slice(0, -2) }, LICENCE);
    app = await phoneAt('fill/section/index', [begun], {
      now: NOW,
      query: { section: 'subject', check: '1' },
    });
    await app.typeOn('主体名称', NAME.slice(-2), 80);
    expect(app.value('主体名称')).toBe(NAME);
    expect(app.has('主体名称：用证件上的')).toBe(true);
  });
});

describe('a section that is filled in partly', () => {
  const scrolled = () =>
    app.phone.recorded.filter(({ api }) => api === 'pageScrollTo').map(({ options }) => options.selector);

  it('leads to the first field that is empty, and then to the next', async () => {
    const filing = having(enterprise(), {
      'icp_subject.principal_info.mobile': undefined,
      'icp_subject.principal_info.email': undefined,
    });
    app = await phoneAt('fill/section/index', [saved('one', filing)], {
      now: NOW,
      query: { section: 'subjectPrincipal' },
    });
    await app.tap('还差 2 项');
    await app.type('主体负责人手机号', '13911110001');
    await app.tap('还差 1 项');
    expect(scrolled()).toEqual([
      '#at-icp-subject-principal-info-mobile',
      '#at-icp-subject-principal-info-email',
    ]);
  });

  it('says nothing where nothing is filled in, or all is', async () => {
    app = await phoneAt('fill/section/index', [saved('one', fresh)], {
      now: NOW,
      query: { section: 'subject' },
    });
    expect(app.text()).not.toContain('还差');
    app = await phoneAt('fill/section/index', [saved('one', enterprise())], {
      now: NOW,
      query: { section: 'subject' },
    });
    expect(app.text()).not.toContain('还差');
  });
});
