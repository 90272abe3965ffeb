import { HAN, isBalanced, tight } from './fold';
import { AUTHORITIES, BUSINESS_ENDS, UNIT_ENDS } from './tables/organisations';
import { isDoubleSurname, isSingleSurname, misreadSurname } from './tables/surnames';

/** The forms that values have. All take text whose signs are half-width and that has no blanks. */

const endsIn = (words: string) =>
  new RegExp(`[${HAN}A-Za-z0-9)](${[...new Set(words.split(' '))].join('|')})$`);
const BUSINESS = endsIn(BUSINESS_ENDS);
const UNIT = endsIn(UNIT_ENDS);
const ORGANISATION_SIGNS = new RegExp(`^[${HAN}A-Za-z0-9()&·.'-]{4,80}$`);
const LEGAL_FORM = new RegExp(`\\([${HAN}]{2,12}\\)$`);

/** What stands behind 类型, and is nobody's name. */
export const ONLY_A_TYPE =
  /^(其他|一人|自然人|法人|股份|有限|责任|公司|合伙|企业|分|集团|独资|个人|个体|工商户|普通|特殊|国有|外商|投资|控股|农民|专业|合作社|非?上市)+$/;

/**
 * The name of an organisation with its end: 公司, 店, 中心 … Behind a label an institution counts as well; elsewhere only
 * what is certain.
 */
export function isOrganisation(text: string, labelled = true): boolean {
  if (!ORGANISATION_SIGNS.test(text) || !isBalanced(text) || /^[\d()]/.test(text)) return false;
  const bare = text.replace(LEGAL_FORM, '');
  if (ONLY_A_TYPE.test(bare)) return false;
  if (!labelled)
    return /.{4}(有限公司|有限责任公司|股份公司|合作社|合伙企业)$/.test(bare) && !AUTHORITIES.test(bare);
  return bare.length >= 4 && (BUSINESS.test(bare) || UNIT.test(bare));
}

/** Whether a name ends as one of an enterprise, a shop or a cooperative. */
export const isBusiness = (text: string): boolean => BUSINESS.test(text.replace(LEGAL_FORM, ''));

/** Signs that no name holds; what is misread often shows them. */
export const hasStraySigns = (text: string): boolean => /[A-Za-z0-9&.'-]/.test(text);

const ONLY_HAN = new RegExp(`^[${HAN}]+$`);
const MINORITY = new RegExp(`^[${HAN}]{1,10}([·•・.][${HAN}]{1,10}){1,4}$`);
const NOT_A_PERSON =
  /[总]$|经理$|先生$|女士$|小姐$|老师$|老板$|主任$|局长$|院长$|校长$|书记$|会计$|师傅$|自己|^[我你他她您咱]|公司|电话|手机|号码|身份|证件|负责|地址|邮箱|同上|如下|一致|本人|同一|法人|法定|详见|暂无|未填|没有|注册|登记|有限|姓名|名称|性别|民族|出生|变更|信息|联系|签字|签名|盖章|代表|类型|资本|成立|长期|个人|备案|企业|小程序|单位|哪|什么|可以|需要|是否|谁/;

/** A person's name: `sure` with a known family name and a usual length, `maybe` otherwise, null when it is none. */
export function personForm(text: string): 'sure' | 'maybe' | null {
  if (NOT_A_PERSON.test(text)) return null;
  if (MINORITY.test(text)) return 'sure';
  const length = [...text].length;
  if (!ONLY_HAN.test(text) || length < 2 || length > 6) return null;
  if (isDoubleSurname(text.slice(0, 2)) && length > 2) return length <= 4 ? 'sure' : 'maybe';
  if (length > 2 && misreadSurname(text.slice(0, 2)) !== undefined) return 'maybe';
  if (isSingleSurname(text.charAt(0))) return length <= 3 ? 'sure' : length === 4 ? 'maybe' : null;
  return length <= 4 ? 'maybe' : null;
}

const REGION = new RegExp(
  `^[${HAN}]{1,12}?(省|自治区|市|自治州|地区|盟|区|县|旗|镇|乡|街道|路|街|大道|村|园)`,
);
const ADDRESS_SIGNS = new RegExp(`^[${HAN}A-Za-z0-9()#,、/.·~—_-]{5,120}$`);
const PLACE_IN_STREET = /号|村|路|街|道|巷|弄|胡同|栋|幢|组|楼|厦|园|场|里|社|城|镇|乡/;
const ADDRESS_END =
  /(号|室|房|层|楼|栋|幢|座|村|组|铺|铺面|商铺|门面|单元|户|院|院内|内|屋|间|园|厂|厂房|广场|中心|大厦|小区|公寓|城|段|旁|对面|侧|口|区|区域|市场|工位|卡位|位|车间|场地|旁边|弄|之[一二三四五六七八九十]+|东|南|西|北|[A-Za-z]|[座栋幢楼号层室房段区院厦园元组门铺店#A-Za-z-]\d+)$/;

/** An address: `whole` when it also ends as one, `begun` when more may follow, null when it is none. */
export function addressForm(text: string): 'whole' | 'begun' | null {
  if (!ADDRESS_SIGNS.test(text) || !REGION.test(text) || !PLACE_IN_STREET.test(text)) return null;
  if (!isBalanced(text)) return 'begun';
  return ADDRESS_END.test(text.replace(/(\([^()]{1,30}\))+$/, '')) ? 'whole' : 'begun';
}

/** Signs that an engine may have made half-width: what the paper shows is not known. */
export const hasDoubtfulWidth = (text: string): boolean =>
  /[(),;:]/.test(text) || new RegExp(`[${HAN}] ?\\.|\\. ?[${HAN}]`).test(text);

/** A part of a line that stands in an address and never in a scope of business. */
export const looksLikeAddress = (text: string): boolean =>
  /\d+-?\d*(号|栋|幢|座|层|楼|室|房|单元|铺)/.test(tight(text)) && !/[;。]/.test(text);

/** A part of a line that stands in a scope of business and never in an address. */
export const looksLikeScope = (text: string): boolean =>
  /[;。]|项目[:：]|依法须经|批准的项目|经营活动|许可证件|营业执照依法|服务|销售|技术|咨询/.test(text);
