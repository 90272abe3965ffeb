import { categoriesFor, SERVICE_CONTENTS, SERVICE_GROUPS } from '@/rules';
import { keywordsIn, wordIn } from '@/rules/catalogue/keywords';
import { firstLevelOf, serviceOf } from '@/rules/catalogue/serviceContents';
import { serviceDocumentOf } from '@/rules/catalogue/serviceDocuments';

describe('categoriesFor (WX-CAT)', () => {
  it('says which documents a category needs, all of them or one of them, each by its name', () => {
    const post = categoriesFor('organisation').find(({ name }) => name === '物流服务-邮政');
    expect(post).toMatchObject({
      need: 'all',
      papers: ['审批单位关于申请单位经营邮政通信业务的批复', '审批单位经营邮政通信业务许可登记表'],
    });
    expect(post?.third).toBeUndefined();
    expect(categoriesFor('organisation')[0]).toMatchObject({ need: 'oneOf', papers: ['快递业务经营许可证'] });
    expect(categoriesFor('individual').find(({ name }) => name === '工具-记账')).toMatchObject({
      first: '工具',
      second: '记账',
      need: 'none',
      papers: [],
    });
    for (const subject of ['organisation', 'individual', 'overseas'] as const)
      for (const { first, second, third, papers } of categoriesFor(subject))
        expect([first, second, third ?? '-', ...papers].every((text) => text !== '')).toBe(true);
  });

  it.each([
    { subject: 'organisation', count: 386, first: '物流服务-收件/派件' },
    { subject: 'individual', count: 37, first: '物流服务-查件' },
    { subject: 'overseas', count: 110, first: '快递业与邮政-快递、物流' },
  ] as const)('$subject: $count rows, only its own', ({ subject, count, first }) => {
    const rows = categoriesFor(subject);
    expect([rows.length, rows[0]?.name]).toEqual([count, first]);
    expect(rows.every((row) => row.subject === subject)).toBe(true);
  });
});

describe('serviceOf (WX-SVC)', () => {
  it('finds a service by its name or its published id', () => {
    expect(SERVICE_CONTENTS).toHaveLength(171);
    expect(SERVICE_GROUPS).toHaveLength(15);
    expect(serviceOf(2)?.name).toBe('生活服务-招聘');
    expect(serviceOf('生活服务-招聘')).toBe(serviceOf(2));
    for (const other of ['生活服务', '2', 9999, null, undefined, {}])
      expect(serviceOf(other)).toBeUndefined();
  });

  it('knows a first level by its name or its id', () => {
    for (const first of ['生活服务', 500]) expect(firstLevelOf(first)).toBe('生活服务');
    for (const [id, name] of [
      [501, '餐饮'],
      [512, '批发和零售业'],
      [513, '安全'],
      [515, '其他'],
    ] as const)
      expect(firstLevelOf(id)).toBe(name);
    for (const other of ['生活服务-招聘', 2, 516, 499, '500', null, undefined])
      expect(firstLevelOf(other)).toBeUndefined();
  });

  it.each([
    { id: 33, name: '餐饮-点餐' },
    { id: 93, name: '政务服务-时政信息' },
    { id: 162, name: '信息传输、软件和信息技术服务业-网络推广' },
    { id: 163, name: '批发和零售业-零售批发' },
    { id: 172, name: '工业互联网软件-工业研发设计' },
    { id: 176, name: '其他-咨询广场' },
    { id: 166, name: undefined },
    { id: 171, name: undefined },
    { id: 177, name: undefined },
  ])('reads the id $id, which a public client received, as $name', ({ id, name }) => {
    expect(serviceOf(id)?.name).toBe(name);
    if (id > 2 && name) expect(serviceOf(id)?.id).toBeUndefined();
  });

  it('says fine, licence or unwise, separately for a person and for a unit', () => {
    expect(serviceOf('政务服务-户政')?.governmentOnly).toBe(true);
    expect(serviceOf('生活服务-工具')?.governmentOnly).toBe(false);
    expect(serviceOf('休闲娱乐-福利彩票')?.organisation).toBe('unwise');
    expect(serviceOf('生活服务-工具')).toMatchObject({
      first: '生活服务',
      second: '工具',
      organisation: 'fine',
    });
    for (const { name, first, second } of SERVICE_CONTENTS) expect(name).toBe(`${first}-${second}`);
  });
});

describe('serviceDocumentOf (WX-SVC)', () => {
  it.each([
    { name: '其他-宗教信息', remark: '要有《互联网宗教信息服务许可证》', why: 'a service of its own' },
    { name: '金融业-保险', remark: '要交金融主管部门的许可文件', why: 'everything under a first level' },
    { name: '政务服务-户政', remark: '仅限政府机关、事业单位', why: 'government' },
    { name: '金融业-收单商户服务', remark: undefined, why: 'the only financial service without a licence' },
    { name: '餐饮-点餐', remark: undefined, why: 'it needs nothing special' },
    { name: '其他', remark: undefined, why: 'it is no service' },
  ])('$name: $why', ({ name, remark }) => {
    expect(serviceDocumentOf(name)?.remark).toBe(remark);
  });
});

describe('keywords', () => {
  it('are found at their first place, wherever it is', () => {
    expect(wordIn('forbidden', '样例代孕和人工授精')).toBe('代孕');
    expect(wordIn('forbidden', '代孕')).toBe('代孕');
    expect(wordIn('forbidden', '代人孕育')).toBe('');
    expect(wordIn('forbidden', '')).toBe('');
  });

  it('point to each group once, with the first of its words', () => {
    const hits = keywordsIn('期刊和图书，直播').map(({ row, word }) => `${row.group} ${word}`);
    expect(hits).toEqual(['publishing 期刊', 'broadcasting 直播']);
    expect(keywordsIn('期待')).toEqual([]);
  });

  it('are found through blanks and full-width letters, but not across two texts', () => {
    expect(keywordsIn('样例期 刊').map(({ word }) => word)).toEqual(['期刊']);
    expect(wordIn('seventeen', '样例Ｐ２Ｐ')).toBe('P2P');
    expect(keywordsIn('样例期\u200b刊').map(({ word }) => word)).toEqual(['期刊']);
    expect(keywordsIn('样例期\n刊')).toEqual([]);
  });

  it('are found in full-width letters on a phone whose normalize does nothing', () => {
    const normalize = jest.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string) {
      return String(this);
    });
    expect(wordIn('seventeen', '样例Ｐ２Ｐ')).toBe('P2P');
    normalize.mockRestore();
  });
});
