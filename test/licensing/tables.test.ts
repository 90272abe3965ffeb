import { advise } from '@/advising';
import {
  calledForBy,
  LICENSING_BOOK,
  type LicensingSource,
  licensingEntryOf,
  licensingSourceOf,
} from '@/licensing';
import { CHAPTERS } from '@/licensing/chapters';
import { HEARD } from '@/licensing/heard';
import { PAPERS } from '@/licensing/papers';
import { REFUSALS } from '@/licensing/refusals';
import { LICENSING_SOURCES } from '@/licensing/sources';
import { THINGS } from '@/licensing/things';
import { categories, PRE_APPROVALS } from '@/rules';
import { enterprise, having, individual } from '../support/filings';

const entries = LICENSING_BOOK.flatMap((section) => section.entries());
const names = new Set(categories().map(({ name }) => name));
const linesOf = (id: string) =>
  (licensingEntryOf(id)?.lines ?? []).map(({ label, text }) => `${label}：${text.join('；')}`);

describe('the tables of licences', () => {
  it('have 120 things, 42 papers and 150 refusals, each once', () => {
    for (const [rows, count] of [
      [THINGS, 120],
      [PAPERS, 42],
      [REFUSALS, 150],
    ] as const) {
      expect(rows).toHaveLength(count);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
    }
  });

  it('name categories, papers and items that exist', () => {
    const papers = PAPERS.map(({ id }) => id);
    for (const { id, categories: its, individuals = [], papers: called, preApproval = 24 } of THINGS) {
      expect([id, [...its, ...individuals].filter((name) => !names.has(name))]).toEqual([id, []]);
      expect([id, called.filter((paper) => !papers.includes(paper))]).toEqual([id, []]);
      expect([id, PRE_APPROVALS.some(({ type }) => type === preApproval)]).toEqual([id, true]);
    }
  });

  it('offer an individual only what the table opens to individuals', () => {
    const open = new Set(
      categories().flatMap(({ subject, name }) => (subject === 'individual' ? [name] : [])),
    );
    const offered = THINGS.flatMap(({ individuals = [] }) => individuals);
    expect(offered.filter((name) => !open.has(name))).toEqual([]);
  });

  it('cite sources that are known, and use each that is known here alone', () => {
    const cited = new Set(entries.flatMap(({ sources }) => sources));
    expect([...cited].filter((key) => licensingSourceOf(key) === undefined)).toEqual([]);
    expect(entries.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(Object.keys(LICENSING_SOURCES).filter((key) => !cited.has(key as LicensingSource))).toEqual([]);
  });

  it('leave no brace, foreign key or double mark in what a person reads', () => {
    for (const { id, title, lines } of entries) {
      const text = [title, ...lines.flatMap((line) => [line.label, ...line.text])];
      const odd = text.filter((one) =>
        /[{}！]|undefined|seed|WeChat|（二手|[。；，][。；，]|^\s|\s$/.test(one),
      );
      expect([id, odd]).toEqual([id, []]);
    }
  });

  it('let a secondary source alone require nothing', () => {
    const things = THINGS.flatMap(({ says }) => [...says]);
    for (const text of things) {
      for (const { level, id, source } of advise(text, 'enterprise').licences) {
        if (level !== 'required') continue;
        const kinds = source.map((key) => licensingSourceOf(key)?.confidence);
        expect([text, id, kinds.some((kind) => kind === 'official')]).toEqual([text, id, true]);
      }
    }
  });
});

describe('the book of licences', () => {
  it('has ids of its own, and leads only to entries that exist', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const leads = entries.flatMap(({ leads: all }) => all.flatMap(({ ids: its }) => its));
    expect(leads.filter((id) => licensingEntryOf(id) === undefined)).toEqual([]);
  });

  it('says who issues the licence of an online mall, and who may hold it', () => {
    expect(linesOf('papers/edi')).toEqual(
      expect.arrayContaining([
        '谁发：省通信管理局（跨省：工信部）',
        '谁能办：公司（法人）',
        '个人能不能办：不能',
      ]),
    );
  });

  it('lists what a category asks of each kind of subject, and who may not choose it', () => {
    expect(linesOf('categories/社交-直播')).toEqual(
      expect.arrayContaining(['不能选：个人、境外主体', '要不要报备：要']),
    );
    expect(linesOf('categories/工具-记账')).toContain('个人要交：不要证');
  });

  it('leads from each of the five reasons to its refusals, and so to all of them', () => {
    const led = Object.keys(CHAPTERS).flatMap((chapter) =>
      (licensingEntryOf(`heard/${chapter}`)?.leads ?? []).flatMap(({ ids }) => ids),
    );
    expect(new Set(led)).toEqual(new Set(REFUSALS.map(({ id }) => `refusals/${id}`)));
  });
});

// The rows of seed 4 (project document of 2024), by what each says; their screen is licences/book/entry.
describe('seed 4', () => {
  it.each([
    ['own sales: ICP', 'ownSales', '自营类目不要电信许可'],
    ['third parties: EDI', 'thirdParties', '电商平台、教育平台'],
    ['video calls: call centre', 'videoCalls', '多人通话要国内多方通信'],
    ['video playing: broadcasting licence', 'videoPlaying', '六选一'],
    ['shops of several sides: EDI', 'severalShops', '电商平台要 EDI'],
    ['medical beauty: ICP', 'medicalBeauty', '医疗机构执业许可证'],
    ['medical beauty with video: broadcasting licence too', 'medicalBeautyVideo', '文娱-其他视频'],
    ['takeaway platform: EDI', 'takeaway', '第三方平台备案'],
    ['games: culture licence', 'games', '版号'],
    ['animation under games', 'animationUnderGames', '动漫产品'],
    ['music: culture licence', 'music', '音乐娱乐产品'],
    ['performance: culture licence', 'performance', '营业性演出许可证'],
    ['seven kinds of the culture licence', 'sevenKinds', '现在六种'],
    ['software copyright as protection', 'softwareCopyright', '没有一行必须交'],
    ['fee of the software copyright', 'softwareFee', '不收费'],
    ['news licence', 'newsLicence', '时政信息'],
    ['second-class devices', 'secondClassDevices', '药械信息服务备案凭证'],
    ['audio-visual licence', 'audioVisual', '不是唯一的'],
    ['refused: rules broken', 'rules', '平台规范'],
    ['refused: faulty function', 'function', '平台规范'],
    ['refused: papers missing or wrong', 'papers', '平台规范'],
    ['refused: permissions', 'permissions', '平台规范'],
    ['refused: advertising', 'ads', '平台规范'],
    ['before release: know the rules', 'knowRules', '平台规范'],
    ['before release: plan promotion', 'planPromotion', '平台规范'],
    ['before release: fill in truly', 'fillTruly', '平台规范'],
  ])('%s: shown beside what holds today', (_, id, today) => {
    const row = HEARD.find((one) => one.id === id);
    expect(row?.sources).toContain('seed4');
    expect(linesOf(`heard/${id}`)[0]).toContain(today);
    expect(licensingEntryOf(`heard/${id}`)?.leads.length).toBeGreaterThan(0);
  });

  it('has no other row', () => {
    expect(HEARD).toHaveLength(26);
  });
});

describe('calledForBy', () => {
  const filing = (whole = enterprise(), services: string[], ...its: string[]) =>
    having(whole, {
      'icp_applets.base_info.service_content_types': services,
      'local.service_categories': its,
    });

  it('shows that live shows need another paper on each list', () => {
    const { conflicts } = calledForBy(filing(enterprise(), ['休闲娱乐-网络社交'], '社交-直播'));
    expect(conflicts).toEqual([
      {
        service: '休闲娱乐-网络社交',
        category: '社交-直播',
        serviceNeeds: '含直播时要有《网络文化经营许可证》',
        categoryNeeds: expect.stringContaining('信息网络传播视听节目许可证'),
      },
    ]);
  });

  it('sees no difference where one of the papers would do on both lists', () => {
    const { conflicts } = calledForBy(filing(enterprise(), ['休闲娱乐-视频'], '文娱-其他视频'));
    expect(conflicts).toEqual([]);
  });

  it('asks of an individual what the individual’s list asks', () => {
    const { categories: its } = calledForBy(filing(individual(), [], '商业服务-律师'));
    expect(its).toEqual([{ name: '商业服务-律师', needs: ['需其中一份：律师执业资格证'] }]);
  });

  it('asks nothing where nothing is chosen', () => {
    const nothing = having(enterprise(), {
      'icp_applets.base_info.service_content_types': undefined,
      'local.service_categories': undefined,
    });
    expect(calledForBy(nothing)).toEqual({ categories: [], services: [], conflicts: [] });
  });
});
