/**
 * Where the codes of WeChat's filing list (query_icp_district_code) differ from GB/T 2260, which the pickers give
 * (EIVIE: captured, its day is unknown). Who chooses by name in the console is not hurt; a request sent by code is.
 */

/** What the filing list has under a code of GB/T 2260, where it is not the same place. */
export interface OtherDistrict {
  name: string;
  /** absent: the list does not have this code */
  listed?: string;
}

const ANOTHER_PLACE: Readonly<Record<string, OtherDistrict>> = {
  '410307': { name: '偃师区', listed: '洛龙区' },
  '460302': { name: '西沙区', listed: '南沙区' },
  '469025': { name: '白沙黎族自治县', listed: '定安县' },
  '469026': { name: '昌江黎族自治县', listed: '屯昌县' },
  '469027': { name: '乐东黎族自治县', listed: '澄迈县' },
  '469028': { name: '陵水黎族自治县', listed: '临高县' },
  '469030': { name: '琼中黎族苗族自治县', listed: '白沙黎族自治县' },
};

/** Codes that the list does not have, each with its name. */
const NOT_LISTED =
  '130881平泉市 150703扎赉诺尔区 220605江源区 230406东山区 231183嫩江市 ' +
  '320613崇川区 320614海门区 340209弋江区 340210湾沚区 340212繁昌区 ' +
  '340281无为市 341882广德市 350404三元区 350405沙县区 350604龙海区 ' +
  '350605长泰区 360783龙南市 370614蓬莱区 370911岱岳区 371503茌平区 ' +
  '410308孟津区 410311洛龙区 411603淮阳区 421088监利市 421303曾都区 ' +
  '430582邵东市 431181祁阳市 460303南沙区 469021定安县 469022屯昌县 ' +
  '469023澄迈县 469024临高县 469029保亭黎族苗族自治县 500157两江新区 ' +
  '510981射洪市 511503南溪区 511603前锋区 511803名山区 513402会理市 ' +
  '520204水城区 520500毕节市 520502七星关区 520521大方县 520523金沙县 ' +
  '520524织金县 520525纳雍县 520526威宁彝族回族苗族自治县 520527赫章县 ' +
  '520581黔西市 520600铜仁市 520602碧江区 520603万山区 520621江口县 ' +
  '520622玉屏侗族自治县 520623石阡县 520624思南县 520625印江土家族苗族自治县 ' +
  '520626德江县 520627沿河土家族自治县 520628松桃苗族自治县 530481澄江市 ' +
  '532302禄丰市 540221南木林县 540222江孜县 540223定日县 540224萨迦县 ' +
  '540225拉孜县 540226昂仁县 540227谢通门县 540228白朗县 540229仁布县 ' +
  '540230康马县 540231定结县 540232仲巴县 540233亚东县 540234吉隆县 ' +
  '540235聂拉木县 540236萨嘎县 540237岗巴县 540400林芝市 540402巴宜区 ' +
  '540421工布江达县 540423墨脱县 540424波密县 540425察隅县 540426朗县 ' +
  '540481米林市 540581错那市 610305凤翔区 610681子长市 610981旬阳市 ' +
  '632301同仁市 632701玉树市 652902库车市 653132岑岭县 653228和康县 ' +
  '653229和安县 654203沙湾市 659011新星市 659012白杨市 659013草湖市';

const BY_CODE = new Map<string, OtherDistrict>(Object.entries(ANOTHER_PLACE));
for (const entry of NOT_LISTED.split(' ')) BY_CODE.set(entry.slice(0, 6), { name: entry.slice(6) });

/** What is different about a code in the filing list; undefined where both mean the same place. */
export const otherDistrict = (code: string): OtherDistrict | undefined => BY_CODE.get(code);
