import type { Paper } from '../answer';

interface PaperRow {
  /** the heading, alone in its line and without blanks */
  heading: RegExp;
  paper: Paper;
  /** `certificate_type` of the request, and the 主体性质 whose certificate it is */
  certificate?: number;
  type?: number;
}

/** Papers by their heading. What an app does not ask for is `unknown`: its values are never sure. */
export const PAPERS: readonly PaperRow[] = [
  {
    heading: /^(企业法人|个体工商户|合伙企业|电子)?营业执照(\(?[正副]?本?\)?)?$/,
    paper: 'licence',
    certificate: 1,
    type: 4,
  },
  {
    heading: /^(中华人民共和国)?事业单位法人证书(\([正副]本\))?$/,
    paper: 'unit_certificate',
    certificate: 4,
    type: 3,
  },
  {
    heading: /^(中华人民共和国)?社会团体法人登记证书(\([正副]本\))?$/,
    paper: 'unit_certificate',
    certificate: 6,
    type: 6,
  },
  {
    heading: /^(中华人民共和国)?民办非企业单位(\(?法人\)?)?登记证书(\([正副]本\))?$/,
    paper: 'unit_certificate',
    certificate: 17,
    type: 9,
  },
  {
    heading: /^(中华人民共和国)?社会服务机构(法人)?登记证书(\([正副]本\))?$/,
    paper: 'unit_certificate',
    certificate: 36,
    type: 9,
  },
  {
    heading: /^(中华人民共和国)?基金会(法人)?登记证书(\([正副]本\))?$/,
    paper: 'unit_certificate',
    certificate: 19,
    type: 10,
  },
  { heading: /^统一社会信用代码证书?(\([正副]本\))?$/, paper: 'unit_certificate' },
  {
    heading: /^律师事务所(分所)?执业许可证(\([正副]本\))?$/,
    paper: 'unit_certificate',
    certificate: 21,
    type: 11,
  },
  {
    heading: /^(中华人民共和国)?医疗机构执业许可证(\([正副]本\))?$/,
    paper: 'unit_certificate',
    certificate: 38,
    type: 17,
  },
  {
    heading: /^宗教活动场所(法人)?登记证书?(\([正副]本\))?$/,
    paper: 'unit_certificate',
    certificate: 25,
    type: 15,
  },
  {
    heading: /^农村集体经济组织登记证书?(\([正副]本\))?$/,
    paper: 'unit_certificate',
    certificate: 43,
    type: 19,
  },
  { heading: /^司法鉴定许可证(\([正副]本\))?$/, paper: 'unit_certificate', certificate: 28, type: 14 },
  { heading: /^公证机构执业证(\([正副]本\))?$/, paper: 'unit_certificate', certificate: 39, type: 18 },
  { heading: /^工会法人资格证书?(\([正副]本\))?$/, paper: 'unit_certificate', type: 13 },
  {
    heading:
      /^(中华人民共和国)?(.{0,8})(驾驶证|行驶证|护照|社会保障卡|户口簿|常住人口登记卡|居住证|通行证|经营许可证|生产许可证|卫生许可证|增值电信业务许可证|开户许可证|基本存款账户信息|不动产权证书?|房屋租赁合同|毕业证书?|学位证书?|结婚证|出生医学证明|商标注册证|银行卡|税务登记证|组织机构代码证|机构信用代码证)(\([正副]本\))?$/,
    paper: 'unknown',
  },
  {
    heading: /^.{0,12}(增值税.{0,8}发票|电子发票.{0,12}|普通发票|收据|对账单|订单详情|采购合同)$/,
    paper: 'unknown',
  },
];

/** The certificate of 统一社会信用代码证书 by 主体性质: three ids share the name. */
export const CREDIT_CODE_CERTIFICATES: Readonly<Record<number, number>> = { 2: 13, 3: 15, 13: 24 };

/** Lines of a paper that belong to no label; matched without blanks. */
export const PRINTED =
  /^(营业执照.{0,6}|\(?[正副]本\)?.{0,8}|中华人民共和国.{0,12}|居民身份证|.{0,4}(国家)?企业信用信息公示系统(?!查).{0,200}|.{0,12}市场监督管理总局.{0,6}|.{0,4}扫描.{0,60}|.{0,30}了解更多.{0,40}|(登记、?)?备案、?许可.{0,20}|.{0,4}市场主体应当.{0,200}|\(?.{0,6}(不具|无效|仅供|样张).{0,24}|编号:?[A-Z0-9-]{0,24}|\(?\d{1,2}[-/]\d{1,2}\)?|.{0,10}监制|.{0,10}(https?:|www\.).{0,200}|[^\u3400-\u9fff()。;]{0,3}|.{0,6}(事业单位登记管理局|国家事业单位).{0,10}(监制|制)?|.{0,4}年度?报告.{0,40})$/;

/** What a message is about that is no filing, when nothing in it belongs to one for certain. */
export const OTHER_TOPICS =
  /快递|取件|包裹|运单|物流|外卖|骑手|验证码|开会|会议|航班|高铁|车次|订餐|预约成功|挂号|缴费|余额|账单|还款|退款|中奖|优惠|红包|聚餐|晚饭|讲座|报名|面试|招聘|接机|停车/;
