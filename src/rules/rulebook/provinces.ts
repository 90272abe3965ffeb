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
import { DEMANDS, type DemandId } from '../provinces/demands';
import type { BookLine } from './entry';
import { spaced } from './words';

const PRINCIPAL_MODE_WORDS: Record<PrincipalMode, string> = {
  free: '可以不是法定代表人，不要授权书',
  letter: '可以不是法定代表人，但要上传授权书',
  platformLetter: '可以不是法定代表人，授权书由平台生成，提交时确认',
  mustBeLegalRep: '必须就是法定代表人（个体工商户为经营者）',
};

/** A line of a province. Without a text, the province does not ask for this. */
type Line = [label: string, text: readonly string[] | undefined];

/** Who may have a role, in sentences. The first sentence that fits decides. */
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

function promiseLines({ financePromise, educationPromise, commerceStatement }: Province): Line[] {
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
const ownDemands = (province: Province): Line[] => [
  ...Object.entries(DEMANDS).map(
    ([column, { label, text }]): Line => [label, province[column as DemandId] && [withLimits(text)]],
  ),
  ...promiseLines(province),
];

function commitmentWords({ commitmentLetter, ownCommitmentLetter }: Province): string {
  if (ownCommitmentLetter) return '交本省样式的，见下';
  return commitmentLetter
    ? `首次备案要下载互联网信息服务核准承诺书，签好后 ${limitOf('commitmentMonths')} 个月内上传`
    : '由平台生成，不用上传';
}

/** A province's whole row in words; what it does not ask is named at the end. */
export function provinceLines(province: Province): BookLine[] {
  const months = validityMonthsOf(province);
  const demands = ownDemands(province);
  const unasked = demands.flatMap(([label, text]) => (text ? [] : [label]));
  const lines: Line[] = [
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
