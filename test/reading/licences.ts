import fc from 'fast-check';
import type { Answer, Recognised } from '@/reading';
import { SUBJECT } from '@/rules';
import { creditCodeCheck } from '@/rules/checks';

/** What a made-up licence says. */
export interface Licence {
  name: string;
  code: string;
  legal: string;
  address: string;
  scope: string;
  type: string;
}

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const digits = (most: number) => fc.integer({ min: 1, max: most });

const city = one(
  ['浙江省', '杭州市'],
  ['广东省', '佛山市'],
  ['四川省', '成都市'],
  ['内蒙古自治区', '包头市'],
  ['', '上海市'],
  ['黑龙江省', '哈尔滨市'],
  ['广西壮族自治区', '南宁市'],
) as fc.Arbitrary<[string, string]>;

const BODY = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('');
const code = fc
  .tuple(one('1101', '3302', '4403', '5107', '6205'), fc.array(one(...BODY), { minLength: 9, maxLength: 9 }))
  .map(([area, body]) => {
    const first = `91${area}99${body.join('')}`;
    return first + creditCodeCheck(first);
  });

const item = one(
  '软件开发',
  '广告设计、代理',
  '信息技术咨询服务',
  '日用百货销售',
  '会议及展览服务',
  '办公设备租赁服务',
  '花卉种植',
  '家政服务',
  '体育用品及器材零售',
  '互联网销售（除销售需要许可的商品）',
);
const scope = fc
  .uniqueArray(item, { minLength: 2, maxLength: 9 })
  .map(
    (items) => `一般项目：${items.join('；')}。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）`,
  );

export const licence: fc.Arbitrary<Licence> = fc
  .record({
    city,
    word: one('青禾', '远岸', '知行', '云帆', '晨曦', '编造', '南山'),
    trade: one('网络科技', '文化传播', '餐饮管理', '物业服务', '商贸', '企业管理咨询'),
    end: one('有限公司', '有限责任公司', '股份有限公司'),
    code,
    legal: one('沈予安', '左样例', '车一川', '欧阳示范', '骆平', '买买提·样例江', '温知夏'),
    road: one('示范路', '样例大道', '编造街', '虚构巷'),
    numbers: fc.tuple(digits(300), digits(20), digits(30), digits(9)),
    scope,
  })
  .map(({ city: [province, town], word, trade, end, numbers: [road, house, floor, room], ...rest }) => ({
    name: `${town}${word}${trade}${end}`,
    code: rest.code,
    legal: rest.legal,
    address: `${province}${town}编造区${rest.road}${road}号${house}幢${floor}层${floor}0${room}室`,
    scope: rest.scope,
    type: '有限责任公司(自然人投资或控股)',
  }));

/** The places and values that a reader must find in a licence. */
export const valuesOf = (of: Licence): Record<string, string> => ({
  [SUBJECT.name]: of.name,
  [SUBJECT.certificateNumber]: of.code,
  [SUBJECT.legalRepName]: of.legal,
  [SUBJECT.certificateAddress]: of.address,
  'local.business_scope': of.scope,
});

/** The sure answers that are not what the licence says. */
export const wrongOf = (of: Licence, answers: readonly Answer[]): Answer[] => {
  const values: Record<string, unknown> = {
    ...valuesOf(of),
    [SUBJECT.type]: 4,
    [SUBJECT.certificateType]: 1,
    'local.individual_business': false,
    'local.unit_certificate_valid_until': '长期',
  };
  return answers.filter(({ path, value, sure }) => sure && value !== values[path]);
};

const cut = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
};

const FOOT = [
  '登记机关',
  '2021年03月01日',
  '国家企业信用信息公示系统网址：http://www.gsxt.gov.cn国家市场监督管理总局监制',
];
const HEAD = ['营业执照', '（副本）'];

/** The texts of both columns of a licence, as they stand below each other. */
export const columnsOf = (of: Licence, width = 13): { left: string[]; right: string[] } => ({
  left: [
    ...labelled('名称', of.name, width),
    ...labelled('类型', '有限责任公司', width),
    ...labelled('法定代表人', of.legal, width),
    ...labelled('经营范围', of.scope, width),
  ],
  right: [
    '注册资本 伍佰万元整',
    '成立日期 2021年03月01日',
    '营业期限 2021年03月01日至长期',
    ...labelled('住所', of.address, width),
  ],
});

function labelled(label: string, value: string, width: number): string[] {
  const [first = '', ...rest] = cut(value, width);
  return [`${label} ${first}`, ...rest];
}

export const headOf = ({ code }: Licence): string[] => [...HEAD, '统一社会信用代码', code];
export const foot = FOOT;

const texts = (lines: readonly string[]): Recognised[] => lines.map((text) => ({ text }));
const at = (text: string, x: number, y: number): Recognised => ({ text, box: [x, y, text.length * 20, 20] });

/** Ten ways in which the same licence comes to the reader. */
export const LAYOUTS: Readonly<Record<string, (of: Licence) => string | Recognised[]>> = {
  'a text with colons': (of) =>
    `统一社会信用代码：${of.code}\n企业名称：${of.name}\n类型：${of.type}\n法定代表人：${of.legal}\n注册资本：500万人民币\n住所：${of.address}\n经营范围：${of.scope}`,
  'a label and a value on lines of their own': (of) =>
    [
      '统一社会信用代码：',
      of.code,
      '名称：',
      of.name,
      '法定代表人：',
      of.legal,
      '成立日期：',
      '2021年03月01日',
      '住所：',
      of.address,
      '经营范围：',
      of.scope,
    ].join('\n'),
  'labels spaced out, in full width': (of) =>
    `名　　称　${of.name}\n类　　型　${of.type}\n法定代表人　${of.legal}\n住　　所　${of.address}\n经营范围　${of.scope}\n统一社会信用代码　${of.code.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))}`,
  'a photo in one column': (of) =>
    texts([
      ...headOf(of),
      `名称 ${of.name}`,
      `类型 ${of.type}`,
      `法定代表人 ${of.legal}`,
      ...labelled('经营范围', of.scope, 34),
      '注册资本 伍佰万元整',
      '成立日期 2021年03月01日',
      '营业期限 长期',
      `住所 ${of.address}`,
      ...FOOT,
    ]),
  'a photo whose labels stick to the values': (of) =>
    texts([
      ...headOf(of),
      `名称${of.name}`,
      `类型${of.type}`,
      `法定代表人${of.legal}`,
      ...cut(`经营范围${of.scope}`, 34),
      '注册资本伍佰万元整',
      '成立日期2021年03月01日',
      `住所${of.address}`,
      ...FOOT,
    ]),
  'a photo with each text in a line of its own': (of) =>
    texts([
      ...headOf(of),
      '名 称',
      of.name,
      '类 型',
      of.type,
      '法定代表人',
      of.legal,
      '经营范围',
      ...cut(of.scope, 30),
      '注册资本',
      '伍佰万元整',
      '成立日期',
      '2021年03月01日',
      '住 所',
      of.address,
      ...FOOT,
    ]),
  'a table with tabs': (of) =>
    `企业名称\t${of.name}\t统一社会信用代码\t${of.code}\n法定代表人\t${of.legal}\t注册资本\t500万元\n注册地址\t${of.address}\n经营范围\t${of.scope}`,
  'a directory': (of) =>
    `${of.name}\n存续\n企业名称 ${of.name} 复制\n法定代表人：${of.legal} TA有3家企业 经营状态：存续\n统一社会信用代码：${of.code} 复制 注册号：330199000011122\n注册地址：${of.address} 附近企业\n经营范围：${of.scope}`,
  'a photo in two columns, the left one first': (of) =>
    texts([...headOf(of), ...columnsOf(of).left, ...columnsOf(of).right, ...FOOT]),
  'a photo in two columns with the places of its lines': (of) => {
    const { left, right } = columnsOf(of);
    return [
      at('营业执照', 400, 0),
      at(of.code, 20, 60),
      at('统一社会信用代码', 20, 35),
      ...right.map((text, row) => at(text, 520, 101 + row * 28)),
      ...left.map((text, row) => at(text, 20, 100 + row * 28)),
      at('登记机关', 560, 100 + left.length * 28),
    ];
  },
};
