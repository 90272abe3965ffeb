import { wordsOf } from '../catalogue/keywords';
import { FACTS } from '../facts';
import { limitOf, withLimits } from '../limits';
import {
  type PrincipalMode,
  type PrincipalRule,
  type Province,
  validityMonthsOf,
  type WordPlace,
} from '../provinces';
import type { BookLine } from './entry';
import { spaced } from './words';

const PRINCIPAL_MODE_WORDS: Record<PrincipalMode, string> = {
  free: '可以不是法定代表人，不要授权书',
  letter: '可以不是法定代表人，但要上传授权书',
  platformLetter: '可以不是法定代表人，授权书由平台生成，提交时确认',
  mustBeLegalRep: '必须就是法定代表人（个体工商户为经营者）',
};

/** Nothing said: not asked here. */
type HistoryEntry = [label: string, text: readonly string[] | undefined];

/** Who may hold a role: by the first sentence that fits. */
function principalWords(rules: readonly PrincipalRule[]): string[] {
  if (rules.length === 1) return rules.map(({ mode }) => PRINCIPAL_MODE_WORDS[mode]);
  return rules.map(({ when, mode }) => {
    const who = when.map((id) => FACTS[id].yes).join('、') || '其他';
    return `${who}：${PRINCIPAL_MODE_WORDS[mode]}`;
  });
}

const PLACE_WORDS: Record<WordPlace, string> = {
  unitName: '单位名称',
  scope: '经营范围',
  appName: '小程序名称',
  services: '服务内容',
  remark: '小程序备注',
};

/** Where a list of words is looked for. */
const placesOf = (places: readonly WordPlace[]): string => {
  const words = places.map((place) => PLACE_WORDS[place]);
  const last = words.pop() ?? '';
  return words.length > 0 ? `${words.join('、')}或${last}` : last;
};

function promiseLines({ financePromise, educationPromise, commerceStatement }: Province): HistoryEntry[] {
  return [
    [
      '金融类字样',
      financePromise && [
        `${placesOf(financePromise.places)}里有这些字样、又没有金融许可的，交不涉及互联网金融承诺书${financePromise.handwritten ? '，其中一句要手抄' : ''}`,
        spaced(wordsOf(financePromise.words)),
      ],
    ],
    [
      '教育培训字样',
      educationPromise && [
        `${placesOf(educationPromise.places)}里有“教育”“培训”、又没有办学许可的，交不涉及校外培训承诺书`,
        ...(educationPromise.mayAskForServices ? ['据反映，只选了教育类服务内容的也可能要'] : []),
      ],
    ],
    [
      '电子商务字样',
      commerceStatement && [
        `${placesOf(commerceStatement.places)}里有这些字样的，交电子商务情况说明书`,
        spaced(wordsOf('commerce')),
      ],
    ],
  ];
}

/** What is only asked in some provinces. */
function ownDemands(province: Province): HistoryEntry[] {
  return [
    [
      '年龄',
      province.retirementAge && [
        withLimits('小程序负责人不超过法定退休年龄（男 {retirementOfMen}、女 {retirementOfWomen}）'),
      ],
    ],
    [
      '超过退休年龄的经营者',
      province.retiredAuthorises && [
        withLimits(
          '个体工商户的经营者超过法定退休年龄（男 {retirementOfMen}、女 {retirementOfWomen}）的，授权别人担任小程序负责人',
        ),
      ],
    ],
    ['居住证明', province.residencePermit && ['证件住址不在本省的个人要交']],
    [
      '通信地址的符号',
      province.plainAddress && ['不能有 # - / 等特殊符号，例如“2#楼2-3-301”要写成“2号楼2单元3层301室”'],
    ],
    ['市辖区', province.noUrbanDistrict && ['不能选“市辖区”，选实际所在的区、县']],
    ...promiseLines(province),
    [
      '备案个数',
      province.manyFilingsStatement && [
        withLimits('主体的备案连这次在内超过 {filingsBeforeStatement} 个，交业务开展情况说明书'),
      ],
    ],
    ['食品', province.foodLicence && ['卖食品的小程序交《食品经营许可证》或《预包装食品备案凭证》']],
    ['医院', province.hospitalLicence && ['选了医院的小程序交《医疗机构执业许可证》']],
    [
      '备注里的应急电话',
      province.remarkOnEmergency && [
        '据反映，小程序备注要写明应急联系电话由谁使用：个人写与本人的关系，单位写是哪位员工',
      ],
    ],
    [
      '备注里的中文名称',
      province.remarkOnForeignName && [
        '据反映，小程序名称不是纯中文的，备注要写明中文名称，并以“承诺遵守中华人民共和国法律法规。”结尾',
      ],
    ],
    [
      '备注里的公司',
      province.remarkWithoutCompany && ['据反映，个人的小程序备注里不能写公司官网、单位旗下产品'],
    ],
    ['游戏', province.gameStatement && ['授权运营的游戏交情况说明']],
  ];
}

function commitmentWords({ commitmentLetter, ownCommitmentLetter, commitmentDays }: Province): string {
  const last = commitmentDays ? `${limitOf(commitmentDays)} 天` : `${limitOf('commitmentMonths')} 个月`;
  if (ownCommitmentLetter)
    return `每次备案都要交本省样式的互联网信息服务承诺书，单位和个人的样式不同，签好后 ${last}内上传`;
  if (commitmentLetter) return `首次备案要下载互联网信息服务核准承诺书，签好后 ${last}内上传`;
  return '由平台生成，不用上传';
}

/** A province's whole row in words; what it does not ask is named at the end. */
export function provinceLines(province: Province): BookLine[] {
  const months = validityMonthsOf(province);
  const demands = ownDemands(province);
  const unasked = demands.flatMap(([label, text]) => (text ? [] : [label]));
  const lines: HistoryEntry[] = [
    ['主体负责人', principalWords(province.principal)],
    ['小程序负责人', principalWords(province.appPrincipal)],
    ['证件有效期', [`自提交之日起超过 ${months} 个月，正好 ${months} 个月算不足`]],
    [
      '公章和手印',
      [
        province.fingerprint
          ? '个体工商户没有公章的，可以手写日期、签名、按手印并写身份证号码'
          : '只认公章，不接受手印',
      ],
    ],
    ['承诺书', [commitmentWords(province)]],
    [
      '前置审批字样',
      [
        `只有单位名称或经营范围里有、小程序不从事的，${province.preApprovalPromise ? '交不涉及前置审批承诺书' : '管局可能要承诺书'}；新闻、宗教要有许可证`,
      ],
    ],
    ...demands,
    ['没有特别要求', [unasked.join('、')]],
  ];
  return lines.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}
