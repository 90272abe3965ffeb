import { FORBIDDEN_WORDS, WORDS_NOT_FOR_INDIVIDUALS } from '../catalogue/keywords';
import { FACTS, type FactId } from '../facts';
import type { Level } from '../filing';
import type { Confidence } from '../sources';

export const LEVEL_WORDS: Record<Level, string> = {
  error: '会被退回',
  warning: '可能被退回',
  unknown: '这台手机无法判断',
};

/** What each kind of source is called, and how far it carries. */
export const CONFIDENCE_WORDS: Record<Confidence, { name: string; carries: string }> = {
  official: { name: '微信官方', carries: '据此判断会不会被退回' },
  standard: { name: '国家标准', carries: '据此判断号码写得对不对' },
  seed: { name: '项目资料', carries: '早年整理的说明；与微信现在的页面不同时，以微信的页面为准' },
  secondary: { name: '公开资料', carries: '只作提醒，不会单凭它说会被退回' },
};

/** When a row applies, in words. */
export function whenOf(when: readonly FactId[]): string[] {
  if (when.length === 0) return ['每份备案'];
  const asked = when.filter((id) => id !== 'filingIsNotCancellation');
  if (asked.length === 0) return ['注销以外的备案'];
  return asked.map((id) => FACTS[id].yes);
}

/** A list of words as it is read. */
export const spaced = (words: string) => words.split(' ').join('、');

const listed = (words: string) => words.split(' ').join('”“');

/** What stands where a case at hand would fill in its own words. */
const ANY: Record<string, string> = {
  field: '这一项',
  value: '…',
  key: '…',
  word: '…',
  label: '…',
  province: '这个省',
  certificate: '证件',
  who: '这种主体',
  count: '若干',
};

const ANOTHER_CERTIFICATE = {
  certificate: '别种主体的证件',
  owner: '你的主体',
  usual: '企业的营业执照、个人的居民身份证',
};
const ADDRESSES = { place: '甲省', province: '乙省' };

/** The same for one rule: words that fit it, or an example. */
const OF_RULES: Record<string, Record<string, string>> = {
  wrongType: { wanted: '规定的类型', got: '别的类型' },
  certificateTypeOfAnother: ANOTHER_CERTIFICATE,
  certificateTypeDoubtful: ANOTHER_CERTIFICATE,
  certificateTypeUnlisted: { value: '的编号' },
  historyOrder: { why: '这件事接不上前面的记录' },
  subjectTypeUnlisted: { value: '的编号' },
  serviceUnlisted: { value: '' },
  preApprovalUnlisted: { value: '所填数字' },
  filingsAtCap: { who: '个人和个体工商户最多备案 5 个、单位', cap: '50', count: '这么多' },
  personNumberDoubtful: { shape: '各种证件的写法不同' },
  newArea: { place: '天津的自贸区、空港或杭州的钱塘新区', district: '滨海新区或钱塘区' },
  addressElsewhere: ADDRESSES,
  certificateAddressElsewhere: ADDRESSES,
  addressRepeatsRegion: { prefix: '省名' },
  addressSymbols: { symbol: '# - / 等' },
  dateMalformed: { forever: '，长期有效填“长期”' },
  underThreeMonths: { months: '3（宁夏 6）', from: '自提交之日起' },
  principalMayHaveToBeLegalRep: {
    what: '辽宁看单位是否从事金融业务，广东看是不是大型国企央企或群团组织，四川看是不是个体工商户',
  },
  nameForbidden: { word: listed(FORBIDDEN_WORDS) },
  nameNotForIndividuals: { word: listed(WORDS_NOT_FOR_INDIVIDUALS) },
  unitNeedsLicence: { word: '新闻”“宗教', label: '新闻、宗教' },
  remarkLength: { count: '12', how: '再补 8 个字以上' },
  tooManyServices: { count: '6' },
  serviceCallsForPreApproval: { remark: '例如网约车要有《网络预约出租汽车经营许可证》' },
  tooManyMaterials: { most: '1（其他附件 10）', count: '更多' },
  photoTooLarge: { size: '2.1' },
  photoSizeUnusual: { size: '350' },
  photoTooSmall: { pixels: '640×480' },
  photoSmall: { pixels: '1280×960' },
  photoFormat: { format: 'heic' },
  letterTooOld: { dated: '一个月以前', age: '1 个月（核准承诺书 6 个月，新疆 90 天）' },
  letterDatedAhead: { dated: '' },
  letterDayMalformed: { dated: '…' },
  documentMissing: { label: '要交的材料' },
  documentMayBeNeeded: { label: '某份材料', open: '材料的条件是否符合' },
};

/** A rule's sentence without a case at hand. A Chinese word takes the place of the blanks around a number, too. */
export function plainly(id: string, sentence: string): string {
  return sentence.replace(/( ?)\{(\w+)\}( ?)/g, (_, before: string, name: string, after: string) => {
    const word = OF_RULES[id]?.[name] ?? ANY[name] ?? '…';
    return (/^\w/.test(word) ? before : '') + word + (/\w$/.test(word) ? after : '');
  });
}
