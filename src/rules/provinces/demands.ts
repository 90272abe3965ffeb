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
  retiredAuthorises: {
    label: '超过退休年龄的经营者',
    text: '个体工商户的经营者超过法定退休年龄（男 {retirementOfMen}、女 {retirementOfWomen}）的，授权别人担任小程序负责人',
    fact: {
      id: 'provinceWantsRetiredToAuthorise',
      yes: '这个省要求超过退休年龄的经营者授权别人',
      no: '这个省不要求超过退休年龄的经营者授权别人',
    },
  },
  ownCommitmentLetter: {
    label: '本省样式的承诺书',
    text: '每次备案都要交，单位和个人的样式不同，签好后 {commitmentDaysOfXinjiang} 天内上传',
    fact: {
      id: 'provinceWantsOwnCommitmentLetter',
      yes: '这个省每次备案都要上传本省样式的承诺书',
      no: '这个省没有本省样式的承诺书',
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
    text: '主体的备案连这次在内超过 {filingsBeforeStatement} 个，交业务开展情况说明书',
  },
  remarkOnEmergency: {
    label: '备注里的应急联系电话',
    text: '据反映，小程序备注要写明应急联系电话由谁使用：个人写与本人的关系，单位写是哪位员工',
    fact: {
      id: 'provinceWantsEmergencyInRemark',
      yes: '据反映这个省要在备注里写明应急联系电话由谁使用',
      no: '这个省没有这项要求',
    },
  },
  remarkOnForeignName: {
    label: '备注里的中文名称',
    text: '据反映，小程序名称不是纯中文的，备注要写明中文名称，并以“承诺遵守中华人民共和国法律法规。”结尾',
    fact: {
      id: 'provinceWantsChineseNameInRemark',
      yes: '据反映这个省要在备注里写明非中文名称的中文名',
      no: '这个省没有这项要求',
    },
  },
  remarkWithoutCompany: {
    label: '备注里的公司',
    text: '据反映，个人的小程序备注里不能写公司官网、单位旗下产品',
    fact: {
      id: 'provinceRefusesCompanyInRemark',
      yes: '据反映这个省个人的备注里不能写公司官网、旗下产品',
      no: '这个省没有这项要求',
    },
  },
  foodLicence: { label: '食品', text: '卖食品的小程序交《食品经营许可证》或《预包装食品备案凭证》' },
  hospitalLicence: { label: '医院', text: '选了医院的小程序交《医疗机构执业许可证》' },
  gameStatement: { label: '游戏', text: '授权运营的游戏交情况说明' },
} as const satisfies Readonly<Record<string, DemandRow>>;

type Rows = typeof DEMANDS;
export type DemandId = keyof Rows;

/** The names of their facts. */
export type DemandFactId = Extract<Rows[DemandId], { fact: unknown }>['fact']['id'];
