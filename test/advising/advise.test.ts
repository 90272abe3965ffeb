import { advise, SUBJECTS } from '@/advising';
import { theLexicon } from '@/advising/lexicon';
import { calledFor, HINTS } from '@/advising/licences';
import { CALLED_FOR } from '@/advising/licences.generated';
import { SCOPES } from '@/advising/scopes.generated';
import { mayChoose } from '@/advising/subjects';
import { SYLLABLES } from '@/advising/syllables';
import { GROUPS, NEUTRAL, ROWS } from '@/advising/words';
import { PAPERS } from '@/licensing/papers';
import { categories, PRE_APPROVALS, REPORT_CATEGORIES, SERVICE_CONTENTS } from '@/rules';

const CATEGORIES = [...new Set(categories().map(({ name }) => name))];
const SERVICES = SERVICE_CONTENTS.map(({ name }) => name);
const first = (text: string, subject?: (typeof SUBJECTS)[number]) =>
  advise(text, subject).categories.map(({ id }) => id);

describe('the tables of the finder', () => {
  it('names only categories and services that the official lists hold', () => {
    const heads = ROWS.map((row) => row.slice(0, row.indexOf(' = ')).split('>'));
    const names = (place: number) =>
      heads.flatMap((head) => (head[place] ?? '').trim().split('|').filter(Boolean));
    expect(names(0).filter((name) => !CATEGORIES.includes(name))).toEqual([]);
    expect(names(1).filter((name) => !SERVICES.includes(name))).toEqual([]);
  });

  it('asks only for groups of words that exist', () => {
    const { groupsOf } = theLexicon();
    const known = new Set([...[...groupsOf.values()].flat(), 'nosell']);
    const asked = ROWS.join(' ').match(/@[a-z0-9]+/g) ?? [];
    expect([...new Set(asked.map((name) => name.slice(1)))].filter((name) => !known.has(name))).toEqual([]);
  });

  it('has a row of words for each of the categories and services', () => {
    const { rows, patterns } = theLexicon();
    const used = new Set([...patterns.values()].flat().map(({ row }) => row));
    const said = rows.filter((_, index) => used.has(index));
    const found = new Set(said.flatMap((row) => [...row.categories, ...row.services]));
    const offered = advise('酒店', 'overseas').categories.map(({ id }) => id);
    expect(offered).toContain('旅游-酒店服务');
    const organisation = CATEGORIES.filter((name) => mayChoose(name));
    expect(organisation.filter((name) => !found.has(name))).toEqual([]);
  });

  it('knows how every character of its words sounds', () => {
    const characters = new Set(ROWS.join('').match(/[一-龥]/g));
    expect([...characters].filter((char) => !SYLLABLES.includes(char))).toEqual([]);
  });

  it('names papers, categories and items that exist', () => {
    const papers = PAPERS.map(({ id }) => id);
    const lines = CALLED_FOR.trim().split('\n');
    for (const line of lines) {
      const category = line.slice(0, line.indexOf('='));
      const { papers: called, preApproval } = calledFor(category);
      expect(CATEGORIES).toContain(category);
      for (const { id } of called) expect(papers).toContain(id);
      if (preApproval !== null) expect(PRE_APPROVALS.map(({ type }) => type)).toContain(preApproval);
    }
    for (const { id } of HINTS) expect(papers).toContain(id);
  });

  it('stays below 250 KB', () => {
    const size = Buffer.byteLength(
      [...ROWS, GROUPS, NEUTRAL, SCOPES, SYLLABLES, JSON.stringify(PAPERS), CALLED_FOR].join('\n'),
    );
    expect(size).toBeLessThan(250_000);
  });
});

describe('advise', () => {
  it.each(CATEGORIES.filter((name) => mayChoose(name)))('finds %s by its own name', (name) => {
    const subject = name.startsWith('政务民生')
      ? 'government'
      : mayChoose(name, 'enterprise')
        ? 'enterprise'
        : 'individual';
    const second = name.slice(name.indexOf('-') + 1);
    expect(
      advise(`${second}${subject === 'government' ? '局' : ''}`, subject)
        .categories.slice(0, 4)
        .map(({ id }) => id),
    ).toContain(name);
  });

  it.each([
    ['自家牙科诊所看牙预约', 'enterprise', '医疗服务-其他私立医疗机构'],
    ['殡仪馆预约祭扫', 'institution', '商业服务-殡葬机构'],
  ] as const)('puts what is booked before the booking: %s', (text, subject, name) => {
    expect(first(text, subject)[0]).toBe(name);
  });

  it.each([
    ['老家种的脐橙，果园直接发货', '接发 is a hairdresser’s word', '生活服务-丽人服务'],
    ['幼儿园接送签到', '送签 is a word of visas', '旅游服务-签证办理'],
    ['抽签算命看星座运势', 'lots are drawn for a fortune here', '工具-预约/报名'],
  ])('reads no word across two others in %s: %s', (text, _why, name) => {
    expect(advise(text).categories.map(({ id }) => id)).not.toContain(name);
  });

  it('takes a company’s own news for no politics, and shops of others for a platform', () => {
    expect(first('没有用户发帖，只是公司新闻', 'enterprise')[0]).toBe('商业服务-企业管理');
    expect(advise('没有用户发帖，只是公司新闻', 'enterprise').report).toBe(false);
    expect(first('新闻资讯转载', 'enterprise')).toContain('时政信息-时政信息');
    expect(first('别人在我这里开店卖水果', 'enterprise')).toContain('电商平台-电商平台');
    expect(first('不是平台，只卖自家水果', 'enterprise')).not.toContain('电商平台-电商平台');
  });

  it('finds what a person on his own makes: splitting a bill, the nearest toilet', () => {
    expect(first('朋友聚餐分摊饭钱', 'individual')).toContain('工具-记账');
    expect(first('给老人查附近公厕', 'individual')).toContain('工具-信息查询');
  });

  it.each(['卖香烟', '电子烟专卖', '看相算命'])('says that no category is open for %s', (text) => {
    const { categories, review } = advise(text, 'enterprise');
    expect(categories).toEqual([]);
    expect(review.map(({ id }) => id)).toContain('cat-none');
  });

  it('asks a shop for no paper beside its filing where the category table asks for none', () => {
    expect(advise('卖衣服', 'enterprise').licences.map(({ id, level }) => [id, level])).toEqual([
      ['icp-filing', 'hint'],
      ['icp-licence', 'hint'],
    ]);
    expect(advise('论坛社区，用户发帖', 'enterprise').licences[0]).toMatchObject({
      id: 'icp-filing',
      level: 'required',
    });
  });

  it('names both purposes of a sentence', () => {
    expect(first('理发店,顺便卖洗发水', 'enterprise')).toEqual(
      expect.arrayContaining(['生活服务-丽人服务', '商家自营-个护家清']),
    );
  });

  it('leaves out what the sentence denies, to the end of its clause', () => {
    expect(first('花店,不做直播、论坛', 'enterprise')).not.toContain('社交-直播');
    expect(first('花店,不做直播、论坛', 'enterprise')).not.toContain('社交-社区/论坛');
    expect(first('不直播', 'enterprise')).toEqual([]);
    expect(first('不锈钢水槽', 'enterprise')[0]).toBe('商家自营-家装/五金/建材');
  });

  it('takes a place for a place', () => {
    expect(first('医院门口的花店', 'enterprise')).toEqual(['商家自营-园艺/鲜花']);
  });

  it('leaves out what an individual may not choose, and the next best says so', () => {
    const { categories: open, closed, licences, review } = advise('我开了个律所', 'individual');
    expect(open[0]).toMatchObject({
      id: '商业服务-律师',
      because: expect.stringContaining('个人不能选“商业服务-律所服务”'),
    });
    expect(closed.map(({ id }) => id)).toContain('商业服务-律所服务');
    expect(licences).toEqual([]);
    expect(advise('个人开个论坛', 'individual').report).toBe('unknown');
    expect(review.length).toBeLessThanOrEqual(10);
  });

  it('never names a service for public bodies to others', () => {
    for (const subject of ['individual', 'enterprise', 'association'] as const) {
      expect(advise('社保查询', subject).services.filter(({ id }) => id.startsWith('政务服务'))).toEqual([]);
    }
    expect(advise('社保查询', 'government').services[0]?.id).toBe('政务服务-人力资源及社会保障');
  });

  it('says that the report is due exactly where a category of the table asks for it', () => {
    for (const [text, due] of [
      ['同城论坛', true],
      ['直播带货', true],
      ['记账本', false],
      ['理发店', false],
    ] as const) {
      const answer = advise(text, 'enterprise');
      expect(answer.report).toBe(due);
      expect(REPORT_CATEGORIES.some((each) => each === answer.categories[0]?.id)).toBe(due);
    }
  });

  it('shows the list handed down as a hint where the table decides otherwise', () => {
    const { licences } = advise('外卖平台', 'enterprise');
    expect(licences.find(({ id }) => id === 'edi')).toMatchObject({ level: 'hint', source: ['seed4'] });
    expect(licences.find(({ id }) => id === 'food-net-platform')?.level).toBe('required');
  });

  it.each(['', '   ', '😂👍🔥', '？？？', '你好', 'asdfgh', '12', '我想做一个小程序', '<b>x</b>'])(
    'says nothing to %p',
    (text) => {
      for (const subject of SUBJECTS) {
        expect(advise(text, subject)).toEqual({
          categories: [],
          services: [],
          pre_approval: [],
          licences: [],
          report: 'unknown',
          review: [],
          closed: [],
        });
      }
    },
  );

  it('answers a text of any length, at most ten of each', () => {
    const { closed, report, ...lists } = advise(
      '卖水果,开民宿,直播,论坛,小说,药店,打车,贷款,医院,驾校,'.repeat(500),
    );
    expect(report).toBe(true);
    expect(closed).toEqual([]);
    for (const list of Object.values(lists)) expect(list.length).toBeLessThanOrEqual(10);
  });

  it('reads words by their sound and by their pinyin', () => {
    expect(first('婚里策划', 'enterprise')[0]).toBe('生活服务-婚庆服务');
    expect(first('jizhang', 'individual')[0]).toBe('工具-记账');
    expect(first('ＫＴＶ', 'enterprise')[0]).toBe('生活服务-休闲娱乐');
  });
});
