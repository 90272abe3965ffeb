import { type Basis, basis, tableInForce } from '../dated';
import type { Day } from '../filing';

/** A pre-approval item, with its source pages. */
export interface PreApprovalRow extends Basis {
  type: number;
  label: string;
  /** the name of the document; where the sources name two, either will do */
  paper: string;
  authority: string;
  law: string;
  plain: string;
  /** what is most likely meant, where no page names a paper for the item */
  rather?: string;
}

/** The items that the rules distinguish. `NO_PRE_APPROVAL` is 以上都不涉及. */
export const NO_PRE_APPROVAL = 24;
export const EDUCATION_ITEM = 3;
export const FINANCE_ITEM = 13;
export const TRAINING_ITEM = 14;

/** On this item's list alone: no page names a paper or an authority. */
const UNNAMED = basis('WX-API-NRLX', 'WX-PRE');

/**
 * 前置审批项 (WX-API-NRLX; documents, authorities and laws from WX-GUIDE and WX-PRE). 24 is first, because most filings need
 * no other item.
 */
const LISTED = basis('WX-API-NRLX', 'WX-PRE', 'WX-GUIDE');

const ROWS: readonly PreApprovalRow[] = [
  {
    type: NO_PRE_APPROVAL,
    ...LISTED,
    label: '以上都不涉及',
    paper: '',
    authority: '',
    law: '',
    plain: '没有下面任何一类内容',
  },
  {
    type: 1,
    ...LISTED,
    label: '新闻',
    paper: '《互联网新闻信息服务许可证》',
    authority: '国家或省级互联网信息办公室',
    law: '《互联网新闻信息服务管理规定》第5条',
    plain: '采编、转载或播发新闻',
  },
  {
    type: 2,
    ...LISTED,
    label: '出版',
    paper: '《网络出版服务许可证》；游戏为版号等出版审批文件',
    authority: '国家新闻出版署、省级新闻出版部门',
    law: '《网络出版服务管理规定》第7条、第27条',
    plain: '网络文学、期刊、游戏出版',
  },
  {
    type: EDUCATION_ITEM,
    ...UNNAMED,
    label: '教育',
    paper: '',
    authority: '',
    law: '',
    plain: '学历教育等',
    rather: '面向中小学生的培训选“校外培训”，其他选“以上都不涉及”',
  },
  {
    type: 4,
    ...UNNAMED,
    label: '医疗保健',
    paper: '',
    authority: '',
    law: '',
    plain: '诊疗、保健',
    rather: '药品、医疗器械的信息选“药品和医疗器械”，其他选“以上都不涉及”',
  },
  {
    type: 5,
    ...LISTED,
    label: '药品和医疗器械',
    paper: '《互联网药品信息服务资格证书》或《药品医疗器械互联网信息服务备案凭证》',
    authority: '省级药品监督管理部门',
    law: '《互联网药品信息服务管理办法》第5条',
    plain: '药品、医疗器械的信息或交易',
  },
  {
    type: 6,
    ...UNNAMED,
    label: '电子公告服务',
    paper: '',
    authority: '',
    law: '',
    plain: '论坛、留言板',
    rather: '选“以上都不涉及”',
  },
  {
    type: 9,
    ...LISTED,
    label: '文化',
    paper: '《网络文化经营许可证》',
    authority: '省级文化和旅游部门',
    law: '《互联网文化管理暂行规定》第6条',
    plain: '音乐、动漫、表演、直播',
  },
  {
    type: 10,
    ...LISTED,
    label: '广播电影电视节目',
    paper: '《信息网络传播视听节目许可证》',
    authority: '国家广播电视总局或地方广电部门',
    law: '《互联网视听节目服务管理规定》第7条',
    plain: '影视剧、视听节目',
  },
  {
    type: 11,
    ...LISTED,
    label: '网络预约车',
    paper: '《网络预约出租汽车经营许可证》',
    authority: '省级交通运输主管部门或所在地出租汽车行政主管部门',
    law: '《网络预约出租汽车经营服务管理暂行办法》第10条',
    plain: '网约车',
  },
  {
    type: FINANCE_ITEM,
    ...LISTED,
    label: '互联网金融',
    paper: '金融监管部门的许可文件',
    authority: '所在地金融监督管理局、人民银行或证监会',
    law: '《关于促进互联网金融健康发展的指导意见》（十三）',
    plain: '支付、借贷、理财、保险',
  },
  {
    type: TRAINING_ITEM,
    ...LISTED,
    label: '校外培训',
    paper: '教育部门同意开展校外培训的审批文件',
    authority: '省级教育部门或所在地教育行政部门',
    law: '“双减”意见',
    plain: '面向中小学生的培训',
  },
  {
    type: 15,
    ...LISTED,
    label: '宗教',
    paper: '《互联网宗教信息服务许可证》或省级以上宗教部门的同意文件',
    authority: '省级以上宗教事务部门',
    law: '《互联网宗教信息服务管理办法》第6条',
    plain: '宗教教义、活动的文字、图片、视频',
  },
];

/** Whether the official pages name a paper for an item. */
export const takesPaper = ({ paper }: PreApprovalRow): boolean => paper !== '';

const table = tableInForce(ROWS, ({ type }) => type);

/** The items, each once, in the newest version. */
export const PRE_APPROVALS: readonly PreApprovalRow[] = [...table().values()];

/** The item of a type on a day, the newest without a day; undefined when the list does not have the type. */
export function preApprovalOf(type: number | undefined, day?: Day): PreApprovalRow | undefined {
  return type === undefined ? undefined : table(day).get(type);
}
