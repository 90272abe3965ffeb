import type { AccountId } from '@/rules';
import { told } from '../row';

const UNITS: readonly AccountId[] = ['enterprise', 'individual_business', 'government', 'media', 'other'];

/** The papers and what else one has ready. */
export const PAPERS = [
  told('official', 'qual', '主体资质', '营业执照等，一张图。', ['WX-API-AUTH'], UNITS),
  told('official', 'qual-other', '其他证明', '最多 {otherPapers} 张。', ['WX-API-AUTH'], UNITS),
  told('official', 'size', '图片', '每张不超过 {paperMegabytes} MB，png、jpeg、jpg、gif；有一页还收 bmp。', [
    'WX-API-AUTHMAT',
  ]),
  told('official', 'name-type', '名称的依据', '自选词汇，或商标；命中关键词的附补充材料。', ['WX-API-AUTH']),
  told('official', 'contact', '联系人', '姓名、电话、邮箱。', ['WX-API-AUTH']),
  told('official', 'person-id', '职业身份', '可选，要附证明。', ['WX-API-AUTH'], ['individual']),
  told(
    'secondary',
    'letter',
    '申请公函',
    '授权第三方审核、承诺真实；换主体的另有材料。没有公章的个体工商户可以签字或盖私章。',
    ['TX-LETTER'],
  ),
  told(
    'secondary',
    'phone',
    '接审核人员的电话',
    '有人记下的号码：0411-84947888、028-85182726、028-67686807、0851-88678888、0755-26224288、0755-36615555 等。拒接算没有通过。',
    ['JMO-797'],
  ),
  told(
    'secondary',
    'verify-way',
    '主体怎么核验',
    '对公打款、法定代表人扫脸或电子营业执照。',
    ['FITYUN-2024'],
    UNITS,
  ),
  told('official', 'invoice', '发票信息', '自己付款时填。', ['WX-API-AUTH']),
  told('seed', 'category', '类目资质', '没有或不够，会影响认证和注册。', ['seed3']),
  told('official', 'icp', '与备案合并办理', '至少有一个已通过的类目，头像和简介已填，没有在办别的单。', [
    'WX-API-AUTHICP',
  ]),
] as const;
