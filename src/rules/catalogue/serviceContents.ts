/** 小程序备案服务内容: 15 first levels, 171 second levels (WX-SVC, 2026-07-30). This is not WeChat's list of 服务类目. */

/** Whether a kind of subject may choose a service: freely, with a licence, or better not. */
type Choice = 'fine' | 'licence' | 'unwise';

export interface ServiceContent {
  /** 一级-二级; the filing uses this name while the id is not published */
  name: string;
  first: string;
  second: string;
  personal: Choice;
  organisation: Choice;
  /** for government bodies and institutions only (仅限政府机关、事业单位) */
  governmentOnly: boolean;
  /** only three ids are public; a request takes them, and for the others the name until the id is looked up */
  id?: number;
}

/**
 * A first level, then its second levels. A mark follows a `|`. For an individual: p may choose it, P needs a licence.
 * For an organisation: q needs a licence, x had better not choose it. Without a mark: an individual had better not
 * choose it, an organisation may.
 */
const LISTS = [
  '生活服务:生活缴费,招聘,工具|p,家政,婚庆,房地产,母婴,共享服务,丽人|p,洗浴保健,宠物|p,法律咨询|P,公证,电子认证,拍卖,专利/商标代理,亲子/司法鉴定,会计师事务所,税务师事务所,公共印章刻制,公司转让信息服务,一般财务服务,公关/推广/市场调查,网络代理,企业管理,会展服务,出国移民,摄影/扩印|p,质量检测,机械维修,工商代理注册,其他|p',
  '餐饮:点餐,外卖,其他|p',
  '休闲娱乐:福利彩票|x,游戏|p,歌舞厅、KTV等娱乐、休闲娱乐类服务,健身房/瑜伽/舞蹈/美体机构,棋牌桌游/电玩网吧|x,网络社交|q,网络图书|q,视频|q,音乐、电台、有声读物|q,文化场馆,体育|p,游乐园、嘉年华,院线影城、演出',
  '旅游服务:景区服务,旅行社,旅游管理单位,旅游退税,OTA（在线旅行社）,住宿服务,出境,其他|p',
  '交通运输:火车/高铁/动车,航空,公交/地铁,打车/出租车,自行车,长途汽车,船舶,导航,加油,高速,其他',
  '汽车服务:维修保养,汽车用品,车辆销售/二手车销售,代驾,租车,停车,充电,Etc,道路救援,车联网',
  '教育:儿童教育,培训机构|q,学校,其他',
  '仓储和邮政业:快递,物流,仓储,快递柜,其他',
  '医疗服务:医院,医疗器械,医药,健康护理,血液、干细胞服务,临床试验',
  '政务服务:时政信息,政务服务大厅,交通出行及运输,户政,公安（含国安）及消防,出境入境及边防,司法公证,纪检审计,财政,民政,住房保障,党/团/组织,文体及教育科研,人力资源及社会保障,环保绿化,水利水务,气象地质,市场监督管理,医疗卫生,国土规划建设,质量技术,食品监督管理,新闻出版及广电,税收财务,金融,知识产权,信访,公用事业,海关口岸,邮政,检验检疫,商务贸易,农林畜牧海洋,社科档案及文物,安全生产及应急,科技创新,统计,经济发展与改革,烟草,网信,工信,能源,乡村振兴,民族宗教,信用,公益',
  '金融业:保险|q,银行|q,信托|q,公募基金|q,私募基金|q,证券/期货|q,非金融机构自营小额贷款|q,融资担保|q,商业保理|q,汽车金融/融资租赁|q,征信业务|q,新三板信息服务平台|q,股票信息服务平台（港股/美股）|q,股票信息服务平台|q,外币兑换|q,实物黄金买卖|q,消费金融|q,收单商户服务,区域性股权交易市场|q',
  '信息传输、软件和信息技术服务业:音视频设备,电信业务|q,多方通信,软件开发,网络推广,分发平台|q',
  '批发和零售业:零售批发,自主售卖,百货商场/购物中心',
  '工业互联网软件:工业研发设计,生产管理,其他',
  '其他:宗教信息|q,咨询广场|p',
] as const;

const GOVERNMENT = '政务服务';
const PUBLISHED_IDS: Record<string, number> = { '生活服务-生活缴费': 1, '生活服务-招聘': 2 };

/** Ids as a public client once received them (EIVIE): good enough to read one, not to send one. They follow the list. */
const CAPTURED_RUNS = [
  { from: 1, to: 165 },
  { from: 172, to: 176 },
];
/** Newer than the captured list. */
const WITHOUT_ID = '信息传输、软件和信息技术服务业-分发平台';
const FIRST_LEVELS_FROM = 500;
/** A first level that is gone from the newer list; it still has its id. */
const GONE = { id: 513, name: '安全' };

export const SERVICE_CONTENTS: readonly ServiceContent[] = LISTS.flatMap((list) => {
  const [first = '', seconds = ''] = list.split(':');
  return seconds.split(',').map((entry) => {
    const [second = '', marks = ''] = entry.split('|');
    const name = `${first}-${second}`;
    const id = PUBLISHED_IDS[name];
    return {
      name,
      first,
      second,
      personal: marks === 'p' ? 'fine' : marks === 'P' ? 'licence' : 'unwise',
      organisation: marks === 'q' ? 'licence' : marks === 'x' ? 'unwise' : 'fine',
      governmentOnly: first === GOVERNMENT,
      ...(id ? { id } : {}),
    };
  });
});

/** The 15 first levels, in the order of the list. */
export const SERVICE_GROUPS: readonly string[] = LISTS.map((list) => list.slice(0, list.indexOf(':')));

const BY_NAME = new Map(SERVICE_CONTENTS.map((row) => [row.name, row]));

const capturedIds = CAPTURED_RUNS.flatMap(({ from, to }) =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place),
);
const CAPTURED = SERVICE_CONTENTS.filter(({ name }) => name !== WITHOUT_ID);
const BY_ID = new Map(CAPTURED.map((row, place) => [capturedIds[place], row]));

/** The id of a service as a public client once received it; undefined for one that is newer. */
export const capturedIdOf = (row: ServiceContent): number | undefined => capturedIds[CAPTURED.indexOf(row)];

/** The service a filing names, by id or by 一级-二级; undefined when no list names it. */
export function serviceOf(value: unknown): ServiceContent | undefined {
  return typeof value === 'number'
    ? BY_ID.get(value)
    : typeof value === 'string'
      ? BY_NAME.get(value)
      : undefined;
}

/** First levels by their ids. */
const FIRST_LEVELS = new Map(
  [
    ...SERVICE_GROUPS.slice(0, GONE.id - FIRST_LEVELS_FROM),
    GONE.name,
    ...SERVICE_GROUPS.slice(GONE.id - FIRST_LEVELS_FROM),
  ].map((name, place) => [FIRST_LEVELS_FROM + place, name]),
);

/** The first level a filing names in place of a service, by id or by name; undefined when it names none. */
export function firstLevelOf(value: unknown): string | undefined {
  if (typeof value === 'number') return FIRST_LEVELS.get(value);
  return typeof value === 'string' && SERVICE_GROUPS.includes(value) ? value : undefined;
}
