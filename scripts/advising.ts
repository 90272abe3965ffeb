/**
 * Writes the finder's tables from a folder of facts: `npx tsx scripts/advising.ts FACTS`. FACTS holds licences.json,
 * categories.json and category-scopes.tsv. Neither the build nor a test needs the folder.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROWS } from '../src/advising/words';

interface Category {
  subject: '个人' | '非个人' | '境外';
  l1: string;
  l2: string;
  qualification: string | null;
}
interface Licence {
  id: string;
  categories: string[][];
  papers: string[];
  mode: 'none' | 'one' | 'all' | 'mixed';
  filing_preapproval: number | null;
  source: string;
}

const [facts = ''] = process.argv.slice(2);
const OUT = resolve(__dirname, '../src/advising');
const read = (name: string) => readFileSync(join(facts, name), 'utf8');
const { rows } = JSON.parse(read('licences.json')) as { rows: Licence[] };
const categories = (JSON.parse(read('categories.json')) as { rows: Category[] }).rows;

/** Words of a qualification that name a document of the licence table, or a field of the business licence. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/增值电信业务?经营许可证[^《]{0,40}在线数据处理/, 'edi'],
  [/增值电信业务?经营许可证[^《]{0,60}互联网信息服务/, 'icp-licence'],
  [/增值电信业务?经营许可证[^《]{0,40}多方通信/, 'multi-comm'],
  [/食品经营许可证/, 'food'],
  [/预包装食品销售备案/, 'food-prepack'],
  [/网络(?:食品|餐饮)[^《]*平台备案/, 'food-net-platform'],
  [/人力资源服务许可证/, 'hr'],
  [/民办学校办学许可证|校外培训/, 'school'],
  [/医疗机构执业许可证|诊所备案证/, 'hospital'],
  [/互联网药品信息服务|药品、医疗器械互联网信息服务/, 'drug-info'],
  [/药品经营许可证/, 'drug-sell'],
  [/药品网络交易服务第三方平台/, 'drug-platform'],
  [/医疗器械经营许可证/, 'md3'],
  [/医疗器械网络交易服务第三方平台/, 'md-platform'],
  [/信息网络传播视听节目许可证/, 'av'],
  [/全国网络视听平台信息登记/, 'av-register'],
  [/广播电视节目制作经营许可证/, 'broadcast-make'],
  [/网络文化经营许可证/, 'culture'],
  [/网络出版服务许可证|互联网出版许可证/, 'publish'],
  [/出版物经营许可证/, 'publication'],
  [/互联网新闻信息服务许可证/, 'news'],
  [/非经营性互联网信息服务备案/, 'icp-filing'],
  [/互联网宗教信息服务许可证/, 'religion'],
  [/互联网信息服务算法备案/, 'algo'],
  [/旅行社业务经营许可证/, 'tour'],
  [/营业性演出许可证/, 'show-ticket'],
  [/网络预约出租汽车经营许可证/, 'taxi'],
  [/单用途预付卡/, 'prepaid'],
  [/动物诊疗许可证/, 'pet'],
  [/公开募捐资质|基金会法人登记/, 'charity'],
  [/拍卖经营批准证书/, 'auction'],
  [/公安局备案|印章刻制业/, 'seal'],
  [/营业执照》?[^《]{0,12}(?:经营)?范围/, 'scope'],
];

type Marks = Map<string, '!' | '?'>;
const byCategory = new Map<string, { marks: Marks; preApproval: number | null; sources: Set<string> }>();
const entryOf = (id: string) => {
  const entry = byCategory.get(id) ?? { marks: new Map(), preApproval: null, sources: new Set<string>() };
  byCategory.set(id, entry);
  return entry;
};

/** Papers a category asks for together with others that would do instead: only what its text names counts as required. */
const ALTERNATIVES = new Set(['md2', 'md3', 'md-net', 'drug-sell', 'drug-platform']);

for (const row of rows) {
  for (const [l1, l2] of row.categories) {
    const entry = entryOf(`${l1}-${l2}`);
    const sure = row.mode === 'all' || (row.mode === 'one' && row.papers.length === 1);
    for (const id of row.papers) {
      const level = sure && !ALTERNATIVES.has(id) ? '!' : '?';
      if (entry.marks.get(id) !== '!') entry.marks.set(id, level);
    }
    entry.preApproval ??= row.filing_preapproval;
    for (const key of row.source.split('+')) entry.sources.add(key);
  }
}
for (const { subject, l1, l2, qualification } of categories) {
  if (subject !== '非个人' || !qualification) continue;
  const entry = entryOf(`${l1}-${l2}`);
  for (const [pattern, id] of NAMED) {
    if (pattern.test(qualification) && !entry.marks.has(id)) entry.marks.set(id, '?');
  }
}

/** Pre-approval items that follow from the service of the filing, where the licence table leaves them open. */
const ITEMS: readonly (readonly [RegExp, number])[] = [
  [/^金融业-(?!收单商户服务)/, 13],
  [/^医疗服务-.*(?:药品|处方药|医疗器械)/, 5],
  [/^内测-特许/, 5],
  [/^文娱-有声读物/, 9],
];
for (const { subject, l1, l2 } of categories) {
  const item = ITEMS.find(([pattern]) => pattern.test(`${l1}-${l2}`))?.[1];
  if (subject === '非个人' && item !== undefined) entryOf(`${l1}-${l2}`).preApproval ??= item;
}

const lines = [...byCategory]
  .filter(([, { marks, preApproval }]) => marks.size > 0 || preApproval !== null)
  .map(([id, { marks, preApproval }]) => {
    const list = [...marks].map(([paper, mark]) => paper + mark).join(' ');
    return `${id}=${list}${preApproval === null ? '' : `@${preApproval}`}`;
  });
writeFileSync(
  join(OUT, 'licences.generated.ts'),
  `// Written by \`npx tsx scripts/advising.ts FACTS\`; do not edit.

/** What a category calls for: \`!\` required, \`?\` one of several or in part; after \`@\` the likely pre-approval item. */
export const CALLED_FOR = \`
${lines.join('\n')}
\`;
`,
);

const EMPTY =
  /^(?:提供|适用|相关|服务|业务|信息|展示|在线|销售|配送|预约|购买|咨询|查询|办理|产品|其他|单位|机构|主体|线上|线下|用户|内容|功能|资讯|支付|在线销售|管理|平台|企业|个人|商品|销售配送|在线预约|人工咨询|当地|进行|具有|活动|推广|介绍|渠道|多家|政府|单家|类目|综合|多方|需求者|多个|工具|发布|设备|技术|用品|实际|项目|交易|经营|出租|商家|场所|设施|器材|教育|学习|培训|商品价格|预约用车|预订|其配置|付费|入驻渠道|以下|二级|商业性质|日常生活|工作效率|个人身体|价格对比|相应|多种|行业|一种|几种|物质|定义|购物|主管部门|指导|对应|类型|视频|音频|图文|文章|图片|形式|分享|文字|功能性|所需|服务类|基于|委托|收费|义务|特定|方式|渠道终端|内容审核|身高|电子|动漫|交互式)$/;
/** What the tables of words have is left out, and what three categories share. */
const known = new Set(ROWS.flatMap((row) => (row.split(' = ')[1] ?? '').split(/[\s*+]+/)));
const terms = read('category-scopes.tsv')
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [l1 = '', rest = '', scope = ''] = line.split('\t');
    const l2 = rest.split(' / ')[0] ?? '';
    if (!l2) return [];
    const words = (scope.split(/\s*注[：:]/)[0] ?? '')
      .replace(/https?:\S+|《[^》]*》|\[[^\]]*\]/g, ' ')
      .split(
        /[、，。；：:;,.（）()/\s“”"【】]|适用于|仅限|提供|等|相关|服务|业务|包括|但不限于|比如|例如|如|以及|及|和|与|或|的|为|在线|销售|配送|产品|进行|单位|机构|主体|为主体|信息|展示/,
      )
      .map((word) => word.replace(/^(?:多家|单家|多个|在境内|其他|各种|各类型|当地|国内|为)/, ''))
      .filter((word) => /^[一-龥A-Za-z]{2,6}$/.test(word) && !EMPTY.test(word) && !known.has(word));
    return words.length > 0 ? [`${l1}-${l2}=${[...new Set(words)].join(' ')}`] : [];
  });
writeFileSync(
  join(OUT, 'scopes.generated.ts'),
  `// Written by \`npx tsx scripts/advising.ts FACTS\`; do not edit.

/** The terms by which WeChat's category table says what a category is for (WX-CAT, 2026-07-30). */
export const SCOPES = \`
${[...new Set(terms)].join('\n')}
\`;
`,
);
