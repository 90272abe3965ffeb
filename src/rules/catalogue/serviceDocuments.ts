import { EDUCATION_ITEM, TRAINING_ITEM } from './preApprovals';

/**
 * What a chosen 服务内容 needs (WX-SVC): a licence as pre-approval, or a document among those of the subject or of the
 * mini-program.
 */
interface ServiceDocument {
  /** 一级-二级, or `一级-` for everything under a first level */
  service: string;
  /** the pre-approval items that satisfy it */
  preApproval?: number[];
  /** what the reviewer looks for, in short */
  remark: string;
}

export const SERVICE_DOCUMENTS = [
  { service: '休闲娱乐-网络社交', preApproval: [9, 10], remark: '含直播时要有《网络文化经营许可证》' },
  {
    service: '休闲娱乐-网络图书',
    preApproval: [2, 9],
    remark: '网络文学要有《网络出版服务许可证》或省级出版部门的备案名单，动漫要有《网络文化经营许可证》',
  },
  {
    service: '休闲娱乐-视频',
    preApproval: [10, 9],
    remark: '视听节目要有《信息网络传播视听节目许可证》或省级广电部门的前置审核文件',
  },
  {
    service: '休闲娱乐-音乐、电台、有声读物',
    preApproval: [9, 10],
    remark: '网络文化内容要有《网络文化经营许可证》',
  },
  {
    service: '交通运输-打车/出租车',
    preApproval: [11],
    remark: '网约车要有《网络预约出租汽车经营许可证》，拼车、顺风车按当地规定',
  },
  {
    service: '教育-培训机构',
    preApproval: [TRAINING_ITEM, EDUCATION_ITEM],
    remark: '校外培训要有教育主管部门的审批文件',
  },
  {
    service: '医疗服务-医疗器械',
    preApproval: [5, 4],
    remark: '要有《互联网药品信息服务资格证书》或备案凭证',
  },
  { service: '医疗服务-医药', preApproval: [5, 4], remark: '要有《互联网药品信息服务资格证书》或备案凭证' },
  { service: '其他-宗教信息', preApproval: [15], remark: '要有《互联网宗教信息服务许可证》' },
  { service: '生活服务-法律咨询', remark: '个人要交法律职业资格证' },
  { service: '生活服务-母婴', remark: '福建：卖食品要交《食品经营许可证》等' },
  { service: '医疗服务-医院', remark: '广东：要交《医疗机构执业许可证》' },
  { service: '信息传输、软件和信息技术服务业-电信业务', remark: '要交《增值电信业务经营许可证》' },
  { service: '信息传输、软件和信息技术服务业-分发平台', remark: '要交《增值电信业务经营许可证》' },
  { service: '休闲娱乐-游戏', remark: '北京、广东：授权运营的游戏要交情况说明' },
  { service: '政务服务-', remark: '仅限政府机关、事业单位' },
  { service: '金融业-', remark: '要交金融主管部门的许可文件' },
] as const satisfies readonly ServiceDocument[];

const ROWS: readonly ServiceDocument[] = SERVICE_DOCUMENTS;
const BY_SERVICE = new Map<string, ServiceDocument>(ROWS.map((row) => [row.service, row]));

/** 收单商户服务 is the only financial service that needs no licence. */
export const ACQUIRING = '金融业-收单商户服务';

/** What a service needs; undefined when it needs nothing special. */
export function serviceDocumentOf(name: string): ServiceDocument | undefined {
  if (name === ACQUIRING) return undefined;
  return BY_SERVICE.get(name) ?? BY_SERVICE.get(name.slice(0, name.indexOf('-') + 1));
}
