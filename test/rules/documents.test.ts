import { type DocumentNeed, documentsFor, type Filing, parseFiling, photosOf } from '@/rules';
import { enterprise, having, individual, movedTo, NOW, photo } from '../support/filings';
import { issuesOf } from '../support/precheck';

const SUBJECT = 'icp_subject.base_info';
const ITEMS = 'icp_applets.base_info.nrlx_details';
const SUBJECT_DOCUMENTS = 'icp_materials.subject_other_materials';
const APP_DOCUMENTS = 'icp_materials.applets_other_materials';
const SCOPE = 'local.business_scope';

const needs = (filing: Filing, values: Record<string, unknown> = {}) =>
  documentsFor(parseFiling(having(filing, values)).filing, NOW);
const one = (list: DocumentNeed[], id: string) => list.find((need) => need.id === id);
const labels = (filing: Filing, values: Record<string, unknown> = {}) =>
  Object.fromEntries(needs(filing, values).map(({ id, label }) => [id, label]));

describe('the name of a document', () => {
  it('is the name of the subject’s own certificate, or of a side of a person’s certificate', () => {
    expect(labels(enterprise())).toMatchObject({
      subjectCertificate: '营业执照',
      principalFront: expect.stringMatching(/（人像面）$/),
      principalBack: expect.stringMatching(/（国徽面）$/),
      appPrincipalFront: expect.stringMatching(/（人像面）$/),
      appPrincipalBack: expect.stringMatching(/（国徽面）$/),
    });
  });

  it('follows the certificate of each person', () => {
    const changed = labels(enterprise(), { 'icp_applets.principal_info.certificate_type': 7 });
    expect(changed.principalFront).toMatch(/（人像面）$/);
    expect(changed.appPrincipalFront).toMatch(/（资料页）$/);
    expect(changed.appPrincipalBack).toMatch(/（没有背面的可再传一次资料页）$/);
  });

  it('is a general name while the certificate is not known, or when its sides have no names', () => {
    for (const type of [undefined, 11, '2'])
      for (const path of ['organize_info.certificate_type', 'principal_info.certificate_type']) {
        const changed = labels(enterprise(), { [`icp_subject.${path}`]: type });
        const id = path.startsWith('organize') ? 'subjectCertificate' : 'principalFront';
        expect([type, path, changed[id]]).toEqual([type, path, expect.not.stringMatching(/（|undefined|^$/)]);
      }
    expect(
      labels({ kind: 'first', icp_subject: { base_info: { type: 4 } } }).appPrincipalFront,
    ).toBeDefined();
  });
});

describe('the licence of an item', () => {
  const items = (...list: unknown[]) =>
    needs(enterprise(), { [ITEMS]: list }).filter(({ id }) => id === 'preApproval');

  it('is needed for each item except 24, each at its own path', () => {
    expect(items({ type: 24 })).toEqual([]);
    const [news, drugs] = items({ type: 1, media: 'n.jpg' }, { type: 5, media: ' ' });
    expect(news).toMatchObject({
      path: `${ITEMS}[0].media`,
      required: true,
      given: true,
      because: ['填了前置审批项“新闻”'],
    });
    expect(news?.label).toMatch(/^新闻：./);
    expect(news?.source).toContain('WX-PRE');
    expect(drugs).toMatchObject({ path: `${ITEMS}[1].media`, given: false });
  });

  it('may be wanted for an item no list holds, under a general name', () => {
    expect(items({ type: 99 })).toMatchObject([
      {
        label: '前置审批文件（99）',
        required: 'unknown',
        because: ['还不知道是否：微信后台对前置审批项“99”要文件'],
        given: false,
      },
    ]);
  });

  it('may be wanted for an item of which no page names a paper', () => {
    expect(items({ type: 4 })).toMatchObject([{ label: '前置审批文件（医疗保健）', required: 'unknown' }]);
  });

  it('is not wanted for what is no item, nor looked for in a hostile list', () => {
    expect(items(null, 5, 'x', {}, { type: '9' })).toEqual([]);
    expect(items(...Array(30).fill({ type: 9 }))).toHaveLength(20);
    expect(needs(enterprise(), { [ITEMS]: 'x' }).map(({ id }) => id)).not.toContain('preApproval');
  });

  it('comes after the principals’ documents and before the letters', () => {
    const order = needs(enterprise(), { [ITEMS]: [{ type: 5 }] }).map(({ id }) => id);
    expect(order.indexOf('preApproval')).toBeGreaterThan(order.indexOf('appPrincipalBack'));
    expect(order.indexOf('preApproval')).toBeLessThan(order.indexOf('commitmentLetter'));
  });

  it('is not needed for a cancellation', () => {
    expect(needs({ ...enterprise(), kind: 'cancel_access' }, { [ITEMS]: [{ type: 5 }] })).toEqual([]);
  });
});

describe('further documents of the subject and of the mini-program', () => {
  /** A filing in 湖北 that needs two promises. */
  const two = movedTo(having(enterprise(), { [SCOPE]: '电子商务；教育咨询' }), '42');
  const given = (values: Record<string, unknown>) =>
    ['educationPromise', 'commerceStatement'].map((id) => one(needs(two, values), id)?.given);

  it('are counted together, in both lists', () => {
    expect(given({})).toEqual([false, false]);
    expect(given({ [SUBJECT_DOCUMENTS]: ['a.jpg'] })).toEqual([true, false]);
    expect(given({ [APP_DOCUMENTS]: ['a.jpg'] })).toEqual([true, false]);
    expect(given({ [SUBJECT_DOCUMENTS]: ['a.jpg'], [APP_DOCUMENTS]: ['b.jpg'] })).toEqual([true, true]);
    expect(given({ [SUBJECT_DOCUMENTS]: ['a.jpg', 'b.jpg'] })).toEqual([true, true]);
    expect(given({ [SUBJECT_DOCUMENTS]: ['', 'b.jpg'] })).toEqual([true, false]);
  });

  it('are recognised by the document that their photos name', () => {
    const lying = (...papers: (string | undefined)[]) =>
      given({
        [SUBJECT_DOCUMENTS]: papers.map((_, place) => `${place}.jpg`),
        photos: { [SUBJECT_DOCUMENTS]: papers.map((paper, place) => photo(`${place}.jpg`, { paper })) },
      });
    expect(lying('commerceStatement')).toEqual([false, true]);
    expect(lying('commerceStatement', 'commerceStatement')).toEqual([false, true]);
    expect(lying('commerceStatement', 'educationPromise')).toEqual([true, true]);
    expect(lying('commerceStatement', undefined)).toEqual([true, true]);
    // This filing does not need it, so it counts as any other document.
    expect(lying('hospitalLicence')).toEqual([true, false]);
  });

  it('each have their own photos; a photo that names none of them is shown with the first', () => {
    const expected = needs(two).filter(({ path }) => path === SUBJECT_DOCUMENTS);
    const photos = ['commerceStatement', undefined, 'educationPromise', 'hospitalLicence'].map(
      (paper, place) => photo(`${place}.jpg`, { paper }),
    );
    const shown = expected.map((need) => [need.id, photosOf(need, expected, photos).map(({ file }) => file)]);
    expect(shown).toEqual([
      ['educationPromise', ['1.jpg', '2.jpg', '3.jpg']],
      ['commerceStatement', ['0.jpg']],
    ]);
  });

  it('are called by their own names in an issue', () => {
    const changed = having(two, {
      [SUBJECT_DOCUMENTS]: ['a.jpg'],
      photos: {
        [SUBJECT_DOCUMENTS]: [
          photo('a.jpg', { paper: 'commerceStatement', dated: '2025-01-05', problems: ['blur'] }),
        ],
      },
    });
    const issues = issuesOf(changed, NOW).filter(({ path }) => path === `photos.${SUBJECT_DOCUMENTS}[0]`);
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^电子商务情况说明书是 2025年1月5日签的/),
      expect.stringMatching(/^电子商务情况说明书模糊/),
    ]);
  });

  it('that may be needed use up no photo', () => {
    const food = movedTo(enterprise(), '35');
    const list = needs(food, {
      [SCOPE]: '图书销售',
      'icp_applets.base_info.service_content_types': ['餐饮-外卖'],
      [SUBJECT_DOCUMENTS]: ['a.jpg'],
    }).filter(({ path }) => path.includes('other_materials'));
    expect(list.length).toBeGreaterThan(1);
    expect(list.map(({ required, given: there }) => [required, there])).toEqual(
      list.map(() => ['unknown', true]),
    );
  });
});

describe('a filing that is only partly filled in', () => {
  it('has documents too', () => {
    for (const filing of [
      {},
      { icp_subject: {} },
      { icp_applets: {} },
      having(enterprise(), { [`${SUBJECT}.province`]: undefined, [SCOPE]: '投资管理；教育咨询' }),
      having(movedTo(enterprise(), '14'), { local: undefined }),
      having(enterprise(), { icp_subject: {} }),
      having(individual(), { 'icp_applets.base_info': undefined }),
    ])
      expect(() => documentsFor(parseFiling(filing).filing, NOW)).not.toThrow();
  });

  it('may have a letter’s photo before it has a province', () => {
    const path = 'icp_materials.commitment_letter';
    for (const subject of [undefined, {}, { base_info: {} }, { base_info: { province: '990000' } }]) {
      const filing: Filing = {
        ...enterprise(),
        icp_subject: subject,
        photos: { [path]: [{ ...photo('c.jpg'), dated: '2026-03-01' }] },
      };
      expect(() => documentsFor(parseFiling(filing).filing, NOW)).not.toThrow();
    }
  });
});
