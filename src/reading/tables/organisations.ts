/** How the registered name of an enterprise, a shop or a farmers' cooperative ends. */
export const BUSINESS_ENDS =
  '公司 总厂 分厂 厂 店 铺 行 商号 合伙企业 企业 工作室 事务所 合作社 联合社 超市 经营部 服务部 经营者 营业部 门市部 门市 小卖部 批发部 维修部 修理部 加工部 配送部 餐厅 饭店 酒店 宾馆 旅馆 旅社 民宿 客栈 餐馆 面馆 茶馆 菜馆 会馆 馆 坊 屋 吧 阁 轩 居 庄 园 苑 城 场 站 社 部 厅 室 摊 档 户 农场 牧场 林场 养殖场 超市 便利 理发 诊所 药房 药店 集团 中心 学校 幼儿园 汽修 茶楼 酒楼 食府 会所 影楼 网吧 驿站 基地 代表处 办事处 联盟 俱乐部 家政 小吃 早餐 快餐 烧烤 火锅 水果 花艺 美容 美发 美甲';

/** How the name of an institution, an authority or a society ends. */
export const UNIT_ENDS =
  '局 厅 委员会 办公室 人民政府 政府 法院 检察院 管理所 派出所 研究所 所 处 科 站 队 支队 中心 院 医院 学院 研究院 卫生院 敬老院 福利院 大学 学校 中学 小学 幼儿园 党校 图书馆 博物馆 文化馆 档案馆 美术馆 体育馆 纪念馆 馆 报社 出版社 电视台 广播电台 台 协会 学会 研究会 商会 联合会 联谊会 促进会 同学会 校友会 基金会 总会 分会 公会 工会 团委 妇联 工商联 科协 残联 文联 会 社 团 服务社 服务中心 事务所 寺 庙 观 宫 殿 堂 教会 教堂 剧场 村民委员会 居民委员会';

/** What is never the name of the person's own unit when no label says so: who registers, issues or keeps accounts. */
export const AUTHORITIES =
  /(监督管理局|管理局|监管局|审批局|公安局|分局|民政局|税务局|监制|公示系统|支行|分行|银行|派出所|委员会办公室)$/;

/** The first two characters of a 统一社会信用代码 (GB 32100-2015): the 主体性质, and whether it is a 个体工商户. */
export const CODE_KINDS: Readonly<Record<string, { type?: number; individualBusiness?: boolean }>> = {
  '11': { type: 2 },
  '12': { type: 3 },
  '13': { type: 13 },
  '19': {},
  '21': {},
  '29': {},
  '31': { type: 11 },
  '32': { type: 18 },
  '33': {},
  '34': { type: 14 },
  '35': { type: 20 },
  '39': {},
  '41': { type: 12 },
  '49': {},
  '51': { type: 6 },
  '52': { type: 9 },
  '53': { type: 10 },
  '54': {},
  '55': {},
  '59': {},
  '61': { type: 12 },
  '62': { type: 12 },
  '69': {},
  '71': { type: 15 },
  '72': { type: 15 },
  '79': {},
  '81': { type: 13 },
  '89': {},
  '91': { type: 4, individualBusiness: false },
  '92': { type: 4, individualBusiness: true },
  '93': { type: 4, individualBusiness: false },
  A1: { type: 1 },
  A9: { type: 1 },
  N1: { type: 19 },
  N2: { type: 19 },
  N3: { type: 19 },
  N9: { type: 19 },
  Y1: {},
};

/** The 主体性质 in the paper's own word. The first row that fits decides. */
export const TYPE_WORDS: readonly { word: RegExp; type: number; individualBusiness?: boolean }[] = [
  { word: /个体/, type: 4, individualBusiness: true },
  { word: /事业(单位|法人)/, type: 3 },
  { word: /社会团体/, type: 6 },
  { word: /民办非企业|社会服务机构/, type: 9 },
  { word: /基金会/, type: 10 },
  { word: /律师/, type: 11 },
  { word: /(机关|人民政府)(法人)?$/, type: 2 },
  { word: /集体经济组织/, type: 19 },
  { word: /公司|企业|合伙|独资|合作社|股份|全民所有制|集体所有制/, type: 4, individualBusiness: false },
];
