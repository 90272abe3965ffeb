/** What some provinces ask and others do not: how the rule book says it, and the fact a table may name in `when`. */
interface DemandRow {
  label: string;
  /** braces hold limits */
  text: string;
  /** absent: a function asks, among other things */
  fact?: { id: string; yes: string; no: string };
}

/** A column each: a province that asks it says `true` in its row of table.ts. In the order of the rule book. */
export const DEMANDS = {
  /** a 小程序负责人 past retirement age is pointed out */
  retirementAge: {
    label: '年龄',
    text: '小程序负责人不超过法定退休年龄（男 {retirementOfMen}、女 {retirementOfWomen}）',
    fact: {
      id: 'provinceMindsRetirement',
      yes: '这个省要求小程序负责人不超过退休年龄',
      no: '这个省没有年龄要求',
    },
  },
  /** an individual whose ID names another province shows where he lives */
  residencePermit: {
    label: '居住证明',
    text: '证件住址不在本省的个人要交',
    fact: {
      id: 'provinceWantsResidencePermit',
      yes: '这个省要求外省的个人交居住证明',
      no: '这个省不要居住证明',
    },
  },
  plainAddress: {
    label: '通信地址的符号',
    text: '不能有 # - / 等特殊符号，例如“2#楼2-3-301”要写成“2号楼2单元3层301室”',
    fact: {
      id: 'provinceWantsPlainAddress',
      yes: '这个省的通信地址不能有特殊符号',
      no: '这个省没有这项要求',
    },
  },
  noUrbanDistrict: {
    label: '市辖区',
    text: '不能选“市辖区”，选实际所在的区、县',
    fact: { id: 'provinceRefusesUrbanDistrict', yes: '这个省不能选“市辖区”', no: '这个省没有这项要求' },
  },
  manyFilingsStatement: {
    label: '备案个数',
    text: '主体的备案超过 {filingsBeforeStatement} 个，交业务开展情况说明书',
  },
  foodLicence: { label: '食品', text: '卖食品的小程序交《食品经营许可证》或《预包装食品备案凭证》' },
  hospitalLicence: { label: '医院', text: '选了医院的小程序交《医疗机构执业许可证》' },
  gameStatement: { label: '游戏', text: '授权运营的游戏交情况说明' },
} as const satisfies Readonly<Record<string, DemandRow>>;

type Rows = typeof DEMANDS;
export type DemandId = keyof Rows;

/** The names of their facts. */
export type DemandFactId = Extract<Rows[DemandId], { fact: unknown }>['fact']['id'];
