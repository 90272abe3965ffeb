import { halfWidth } from '../checks/text';
import { type Basis, basis, tableInForce, versionInForce } from '../dated';
import type { Day } from '../filing';
import { EDUCATION_ITEM, FINANCE_ITEM, TRAINING_ITEM } from './preApprovals';

/**
 * Words that make a reviewer ask for a licence, grouped by the pre-approval item they point to (WX-FAQ §九; WX-MAT §七).
 */

type KeywordGroup =
  | 'publishing'
  | 'broadcasting'
  | 'culture'
  | 'news'
  | 'medicine'
  | 'rideHailing'
  | 'education'
  | 'religion'
  | 'finance';

/** One group of words, with its source pages. */
interface KeywordRow extends Basis {
  group: KeywordGroup;
  label: string;
  /** the pre-approval items (nrlx types) that settle it, the usual one first */
  settledBy: readonly number[];
  /** no word contains another listed word: the shorter one already finds the longer one */
  words: string;
}

const FINANCE_WORDS =
  '投资 资产 资本 控股 股权基金 财富管理 财务 财税 融资 金融 理财 贷款咨询 借贷 P2P p2p 支付 基金 股权众筹 保险 交易所 网贷 银行 证券';

const LICENCES = basis('WX-FAQ', 'WX-MAT');

const ROWS: readonly KeywordRow[] = [
  {
    group: 'publishing',
    ...LICENCES,
    label: '出版',
    settledBy: [2],
    words: '出版 图书 期刊 报刊 音像制品销售',
  },
  {
    group: 'broadcasting',
    ...LICENCES,
    label: '广播电影电视节目',
    settledBy: [10, 9],
    words:
      '广播电视节目制作 广播电视节目发行 广播电视节目传送 信息网络传播视听 电影发行 电影放映 音像制品制作 影视制作 直播',
  },
  {
    group: 'culture',
    ...LICENCES,
    label: '文化',
    settledBy: [9, 2, 10],
    words: '文化娱乐经纪人 网络文化 音像 演出剧目 演出节目 艺术品 动漫 漫画 动画 组织文化艺术交流活动',
  },
  { group: 'news', ...LICENCES, label: '新闻', settledBy: [1], words: '新闻' },
  {
    group: 'medicine',
    ...LICENCES,
    label: '药品和医疗器械',
    settledBy: [5, 4],
    words:
      '制药 药品 医药 西药 兽药 药房 含片 中医 医疗服务 医疗设备 一类医疗器械 二类医疗器械 三类医疗器械 医疗器械信息服务',
  },
  {
    group: 'rideHailing',
    ...LICENCES,
    label: '网络预约车',
    settledBy: [11],
    words: '网约车 网络预约车 叫车 打车 拼车',
  },
  {
    group: 'education',
    ...LICENCES,
    label: '校外培训',
    settledBy: [TRAINING_ITEM, EDUCATION_ITEM],
    words: '教育 培训',
  },
  { group: 'religion', ...LICENCES, label: '宗教', settledBy: [15], words: '宗教' },
  {
    group: 'finance',
    ...LICENCES,
    label: '互联网金融',
    settledBy: [FINANCE_ITEM],
    words: FINANCE_WORDS,
  },
];

/** Lists of words to search for. Each list can have several versions. */
export const WORD_LISTS = {
  /** no licence settles these words */
  forbidden: [{ words: '人工授精 体外受精 代孕', ...basis('WX-FAQ') }],
  /** at the head of a mini-program's name, for government organs and public institutions only */
  national: [{ words: '中国 中华 中央 国家 人民 全国', ...basis('WX-FAQ') }],
  /** refused only in the name of an individual's mini-program */
  individuals: [{ words: '公司 监管 政府 政务 商厦 商城 商贸 危险化学品', ...basis('WX-FAQ') }],
  /** what only units are called; in the name of an individual's mini-program people report refusals */
  unitsNames: [{ words: '工作室 协会 中心 厂 旗舰店 集团 平台 商会 学会', ...basis('REDMINI') }],
  /** business that is not an individual's, in the remark */
  business: [{ words: '公司 企业 客户 下单 支付 会员 分销 招商', ...basis('REDMINI') }],
  /** words of finance: the list of 北京, the list of 江苏 and 湖北, and the list of the general form */
  beijing: [
    {
      words:
        '投资 资产 资本 财务管理 财税管理 财务咨询 财富管理 融资 金融 理财 贷款咨询 借贷 P2P p2p 支付 基金 股权众筹 互联网保险 交易所 网贷',
      ...basis('WX-MAT'),
    },
  ],
  seventeen: [
    {
      words:
        '交易所 交易中心 金融 资产管理 理财 基金 投资管理 财富管理 网贷 网络借贷 P2P p2p 股权众筹 互联网保险 支付 借钱',
      ...basis('WX-MAT'),
    },
  ],
  general: [{ words: FINANCE_WORDS, ...basis('WX-FAQ') }],
  education: [{ words: '教育 培训', ...basis('WX-MAT') }],
  commerce: [{ words: '电子商务 商城 网上销售 零售 贸易', ...basis('WX-MAT') }],
} as const satisfies Record<string, readonly (Basis & { words: string })[]>;

export type WordList = keyof typeof WORD_LISTS;

/** The words of a list on a day; the newest words without a day. */
export const wordsOf = (list: WordList, day?: Day): string =>
  versionInForce<Basis & { words: string }>(WORD_LISTS[list], day).words;

interface Entry {
  word: string;
  row?: KeywordRow;
}

/** Words grouped by their first character. A text is read once, whatever the number of words. */
type Index = Map<number, Entry[]>;

function addWords(index: Index, list: string, row?: KeywordRow): Index {
  for (const word of list.split(' ')) {
    const letter = word.charCodeAt(0);
    const others = index.get(letter);
    const entry = row ? { word, row } : { word };
    if (others) others.push(entry);
    else index.set(letter, [entry]);
  }
  return index;
}

const groups = tableInForce(ROWS, ({ group }) => group);

/** The groups, each once, in the newest version. */
export const KEYWORDS: readonly KeywordRow[] = [...groups().values()];

const GROUP_INDEXES = new Map<ReturnType<typeof groups>, Index>();
const LIST_INDEXES = new Map<string, Index>();

function indexOfGroups(day?: Day): Index {
  const table = groups(day);
  let index = GROUP_INDEXES.get(table);
  if (!index) {
    index = new Map();
    for (const row of table.values()) addWords(index, row.words, row);
    GROUP_INDEXES.set(table, index);
  }
  return index;
}

function indexOfList(words: string): Index {
  let index = LIST_INDEXES.get(words);
  if (!index) {
    index = addWords(new Map(), words);
    LIST_INDEXES.set(words, index);
  }
  return index;
}

/** Anything but letters, digits and Chinese characters with their usual punctuation. */
const UNUSUAL = /[^\n!-~\u4e00-\u9fff、。，；：（）]/;

/**
 * Removes what does not hide a word from a reviewer: blanks between letters, invisible characters, full-width forms. A
 * line break separates two texts.
 */
function plain(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return halfWidth(text.replace(/[^\S\n]|[\u200b\u3164]/g, ''));
}

/** The first word of the list that the text contains; '' when there is none. */
export function wordIn(list: WordList, written: string, day?: Day): string {
  const text = plain(written);
  const index = indexOfList(wordsOf(list, day));
  for (let place = 0; place < text.length; place++) {
    const entries = index.get(text.charCodeAt(place));
    if (!entries) continue;
    for (const { word } of entries) if (text.startsWith(word, place)) return word;
  }
  return '';
}

/** The word of the list the text begins with; '' when there is none. */
export function headIn(list: WordList, written: string, day?: Day): string {
  const text = plain(written);
  return (
    wordsOf(list, day)
      .split(' ')
      .find((word) => text.startsWith(word)) ?? ''
  );
}

/** A group that a text points to, and the word that was found. */
export interface KeywordHit {
  row: KeywordRow;
  word: string;
}

const NONE: readonly KeywordHit[] = [];

/** The groups that a text points to, in the order of the list, each with the first word found. */
export function keywordsIn(written: string, day?: Day): readonly KeywordHit[] {
  const text = plain(written);
  const index = indexOfGroups(day);
  let found: Map<KeywordRow | undefined, string> | undefined;
  for (let place = 0; place < text.length; place++) {
    const entries = index.get(text.charCodeAt(place));
    if (!entries) continue;
    for (const { word, row } of entries) {
      if (!text.startsWith(word, place)) continue;
      found ??= new Map();
      if (!found.has(row)) found.set(row, word);
    }
  }
  if (!found) return NONE;
  const words = found;
  return [...groups(day).values()].flatMap((row) => {
    const word = words.get(row);
    return word === undefined ? [] : [{ row, word }];
  });
}
