import {
  BOOK,
  type BookEntry,
  bookEntryOf,
  findIn,
  PROVINCES,
  REPORT_CATEGORIES,
  relatedTo,
  SMS_RECEIVERS,
  sourceOf,
  sourcesOfEntry,
} from '@/rules';

const entry = (id: string): BookEntry => {
  const found = bookEntryOf(id);
  if (!found) throw new Error(`the book has no ${id}`);
  return found;
};
const lines = (id: string) =>
  Object.fromEntries(entry(id).lines.map(({ label, text }) => [label, [...text]]));
const ids = (section: string) =>
  BOOK.filter(({ id }) => id === section).flatMap(({ entries }) => entries().map((one: BookEntry) => one.id));

describe('an entry of a field', () => {
  it('says how, why, whether and when the field is asked, under its section', () => {
    expect(entry('fields/icp_subject.base_info.name')).toMatchObject({
      title: '主体名称',
      group: '主体信息',
      sources: ['WX-FAQ'],
    });
    expect(lines('fields/icp_subject.base_info.name')).toEqual({
      怎么填: ['与证件上的全称一字不差'],
      为什么: ['审核会拿它和登记信息逐字比对，差一个字就会被退回'],
      必填还是选填: ['必填'],
      什么时候填: ['每份备案'],
    });
    expect(lines('fields/changes')).toMatchObject({
      必填还是选填: ['选填'],
      什么时候填: ['这次可能变更已备案的信息'],
    });
  });
});

describe('an entry of a document', () => {
  it('says why and when it is needed, what it must show and how to take its photo', () => {
    expect(entry('documents/residencePermit')).toMatchObject({ title: expect.stringContaining('居住证明') });
    expect(lines('documents/residencePermit')).toMatchObject({
      什么时候要: ['主体是个人', '这个省要求外省的个人交居住证明', '证件上的住址不在备案的省'],
      要看得清: ['本人姓名', '在备案省的住址', '有效期'],
    });
    expect(lines('documents/residencePermit').为什么?.join('')).toContain('不在备案的省');
    expect(lines('documents/residencePermit').拍照和格式?.join('')).toContain('720×1280');
    expect(entry('documents/residencePermit').sources).toContain('WX-MAT');
  });

  it('ends with the licence of a pre-approval item', () => {
    expect(ids('documents').pop()).toBe('documents/preApproval');
    expect(entry('documents/preApproval').title).toBe('前置审批文件');
    expect(lines('documents/preApproval')).toMatchObject({
      什么时候要: ['填了前置审批项'],
      要看得清: ['单位名称与主体一致', '许可证号码与填写的一致', '有效期'],
    });
    expect(lines('documents/preApproval').为什么?.[0]).toBeTruthy();
    expect(lines('documents/preApproval').拍照和格式?.join('')).toContain('jpg');
    expect(entry('documents/preApproval').sources).toContain('WX-PRE');
  });
});

describe('an entry of a province', () => {
  it.each([
    { code: '420000', label: '电子商务字样', text: '交电子商务情况说明书' },
    { code: '420000', label: '教育培训字样', text: '交不涉及校外培训承诺书' },
    { code: '330000', label: '居住证明', text: '证件住址不在本省的个人要交' },
    { code: '110000', label: '通信地址的符号', text: '不能有 # - / 等特殊符号' },
    { code: '350000', label: '食品', text: '食品经营许可证' },
    { code: '110000', label: '游戏', text: '授权运营的游戏交情况说明' },
    { code: '430000', label: '公章和手印', text: '按手印' },
    { code: '440000', label: '承诺书', text: '6 个月内上传' },
  ])('$code: $label', ({ code, label, text }) => {
    expect(lines(`provinces/${code}`)[label]?.join('')).toContain(text);
  });

  it('lists the words of a word list one by one', () => {
    expect(lines('provinces/110000').金融类字样?.[1]?.split('、').length).toBeGreaterThan(2);
    expect(lines('provinces/420000').电子商务字样?.[1]?.split('、').length).toBeGreaterThan(2);
    expect(lines('provinces/420000').电子商务字样?.[1]).not.toMatch(/ /);
  });

  it('ends with everything the province does not ask for (河南)', () => {
    const [unasked = ''] = lines('provinces/410000').没有特别要求 ?? [];
    const demands =
      '年龄 居住证明 通信地址的符号 市辖区 金融类字样 教育培训字样 电子商务字样 备案个数 食品 医院 游戏';
    expect(unasked.split('、')).toEqual(expect.arrayContaining(demands.split(' ')));
    expect(lines('provinces/410000')).not.toHaveProperty('电子商务字样');
  });

  it('names the facts that decide together, and calls the remaining subjects 其他 (四川)', () => {
    for (const { code, principal } of PROVINCES) {
      const words = lines(`provinces/${code}`).主体负责人;
      expect([code, words?.length]).toEqual([code, principal.length]);
      if (principal.length > 1) expect(words?.[principal.length - 1]).toMatch(/^其他：/);
      else expect(words?.[0]).not.toContain('：');
    }
  });

  it('cites the guide for services when the province has documents for some services', () => {
    for (const [code, guide] of [
      ['350000', true],
      ['440000', true],
      ['410000', false],
    ] as const)
      expect([code, entry(`provinces/${code}`).sources.includes('WX-SVC')]).toEqual([code, guide]);
    expect(entry('provinces/410000')).toMatchObject({ title: '河南', sources: ['WX-MAT', 'WX-FAQ'] });
  });
});

describe('an entry of a pre-approval item', () => {
  it('says what the item is about, its document, authority, law and number', () => {
    expect(entry('preApprovals/1').title).toBe('新闻');
    expect(lines('preApprovals/1')).toEqual({
      内容: ['采编、转载或播发新闻'],
      文件: ['《互联网新闻信息服务许可证》'],
      主管部门: ['国家或省级互联网信息办公室'],
      依据: ['《互联网新闻信息服务管理规定》第5条'],
      编号: ['1'],
    });
    expect(entry('preApprovals/1').sources).toEqual(['WX-API-NRLX', 'WX-PRE', 'WX-GUIDE']);
  });

  it('leaves out what does not exist: 24 has no document', () => {
    expect(Object.keys(lines('preApprovals/24'))).toEqual(['内容', '编号']);
  });
});

describe('an entry of a group of words', () => {
  it('lists the words, what they lead to and what settles them', () => {
    expect(entry('keywords/publishing')).toMatchObject({
      title: '出版类字样',
      sources: ['WX-FAQ', 'WX-MAT'],
    });
    expect(lines('keywords/publishing')).toEqual({
      字样: ['出版、图书、期刊、报刊、音像制品销售'],
      后果: ['小程序名称里有、又没有填前置审批项和许可证的，会被退回'],
      有许可证的填: ['前置审批项“出版”'],
    });
  });

  it('ends with the words that nobody may use, and the words that no individual may use', () => {
    expect(ids('keywords').slice(-2)).toEqual(['keywords/forbidden', 'keywords/individuals']);
    expect(entry('keywords/forbidden')).toMatchObject({ title: '不能备案的字样', sources: ['WX-FAQ'] });
    expect(lines('keywords/forbidden').字样?.[0]?.split('、')).toContain('代孕');
    expect(lines('keywords/forbidden').后果?.[0]).toContain('没有许可证可以代替');
    expect(entry('keywords/individuals').title).toBe('个人不能用的字样');
    expect(lines('keywords/individuals').字样?.[0]?.split('、')).toContain('公司');
    expect(lines('keywords/individuals').后果?.[0]).toContain('单位不受限制');
  });
});

describe('an entry of a clock', () => {
  it('says who acts and how long each stage lasts', () => {
    expect(entry('clocks/platform_review')).toMatchObject({
      title: '平台初审',
      sources: ['seed1', 'seed2', 'WX-FAQ'],
    });
    expect(lines('clocks/platform_review')).toMatchObject({
      由谁办: ['微信'],
      多久: ['1–2 个工作日；退回后重新提交最长 7 个工作日；注销即时通过'],
    });
    expect(lines('clocks/platform_review').说明?.[0]).toContain('0755');
  });

  it('says when the message is sent again automatically, and when the CAC report’s clock is over (WX-SMS, seed0)', () => {
    expect(entry('clocks/smsResentByItself').title).toBe('核验短信自动重发');
    expect(lines('clocks/smsResentByItself')).toEqual({
      多久: ['12 小时，夜里和节假日照算'],
      怎么算: ['从收到短信起，到时没有核验就再发一次'],
    });
    expect(entry('clocks/report').title).toBe('报备');
    expect(lines('clocks/report').多久).toEqual(['168 小时，夜里和节假日照算']);
    expect(entry('clocks/report').sources).toContain('WX-COMM-BAOBEI');
  });

  it('gives the number of tries and of resends (WX-SMS)', () => {
    expect(lines('clocks/smsTries')).toEqual({ 几次: ['可以错 5 次，再错一次会被退回'] });
    expect(lines('clocks/smsResends')).toEqual({ 几次: ['本人 1 次'] });
    expect([entry('clocks/smsTries').title, entry('clocks/smsResends').title]).toEqual([
      '验证码输错',
      '请求重发核验短信',
    ]);
  });

  it('says who receives the message, in all 14 rows of the guide (WX-SMS §9)', () => {
    expect(entry('clocks/smsReceivers').title).toBe('核验短信发给谁');
    expect(entry('clocks/smsReceivers').sources).toEqual(['WX-SMS']);
    expect(Object.values(lines('clocks/smsReceivers')).flat()).toHaveLength(SMS_RECEIVERS.length);
    expect(lines('clocks/smsReceivers')).toMatchObject({
      首次备案: ['首次备案：主体负责人'],
      变更备案: [
        '仅变更主体信息：主体负责人',
        '同时变更主体及小程序信息：主体负责人和小程序负责人',
        '仅变更小程序信息：小程序负责人',
      ],
      取消接入: ['开发者自行发起：不发短信'],
    });
  });

  it('lists the categories that need a CAC report, and what an account loses after the annual review expires', () => {
    expect(entry('clocks/reportCategories').title).toBe('要报备的类目');
    expect(lines('clocks/reportCategories')).toEqual({ 类目: [...REPORT_CATEGORIES] });
    expect(ids('clocks').slice(-3)).toEqual(['clocks/expired', 'clocks/no_share', 'clocks/restricted']);
    expect(['expired', 'no_share', 'restricted'].map((tier) => entry(`clocks/${tier}`).title)).toEqual([
      '微信认证过期',
      '微信认证过期 30 天',
      '微信认证过期 60 天',
    ]);
    expect(lines('clocks/no_share')).toEqual({ 后果: ['据反映不能被分享'] });
  });
});

describe('an entry of a source', () => {
  it('says where it comes from, when somebody read it and how reliable it is', () => {
    const guide = sourceOf('WX-GUIDE');
    expect(entry('sources/WX-GUIDE')).toEqual({
      id: 'sources/WX-GUIDE',
      title: guide?.title,
      group: '微信官方',
      lines: [
        { label: '出处', text: [guide?.authority] },
        { label: '核对的日子', text: [guide?.checkedOn] },
        { label: '怎么用', text: ['据此判断会不会被退回'] },
      ],
      sources: ['WX-GUIDE'],
    });
    expect(sourcesOfEntry(entry('sources/WX-GUIDE'))).toEqual([guide]);
    expect(entry('sources/STDNUM').group).toBe('国家标准');
  });
});

describe('an entry of a rule', () => {
  it('is grouped by its level, and cites its sources', () => {
    expect(entry('rules/mobileDoubtful')).toMatchObject({
      group: '可能被退回',
      level: 'warning',
      sources: ['HW'],
    });
    expect(lines('rules/mobileDoubtful').结果).toEqual(['可能被退回']);
    expect(sourcesOfEntry(entry('rules/mobileDoubtful'))).toEqual([sourceOf('HW')]);
  });
});

describe('an entry of a doubt', () => {
  it('cites each source only once', () => {
    const { sources } = entry('doubts/validityLeft');
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources).toEqual(expect.arrayContaining(['WX-MAT', 'WX-GUIDE']));
  });
});

describe('relatedTo and findIn', () => {
  it('gives nothing based on an entry that is not a source', () => {
    expect(relatedTo(entry('rules/mobile'))).toEqual({ doubts: [], rests: [] });
  });

  it('searches for each word alone, in titles and lines, whatever the case and the blanks', () => {
    const some = ['rules/mobile', 'rules/email', 'preApprovals/1'].map(entry);
    const found = (expected: string) => findIn(some, expected).map(({ id }) => id);
    expect(found('  name@EXAMPLE.com ')).toEqual(['rules/email']);
    expect(found('新闻')).toEqual(['preApprovals/1']);
    expect(found('采编   播发')).toEqual(['preApprovals/1']);
    expect(found('采编播发')).toEqual([]);
    expect(findIn([{ ...entry('rules/email'), title: 'E-Mail' }], 'e-mail')).toHaveLength(1);
    expect(
      findIn([{ ...entry('rules/email'), lines: [{ label: 'ABC', text: ['DEF'] }] }], 'def abc'),
    ).toHaveLength(1);
    expect(findIn([{ ...entry('rules/email'), lines: [{ label: 'ab', text: ['cd'] }] }], 'abcd')).toEqual([]);
  });
});
