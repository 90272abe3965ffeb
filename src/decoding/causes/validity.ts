import { family, field } from './row';

/** How long a certificate holds. */

const RENEW_UNIT = '到登记机关（市场监管部门，原工商）更新有效期（营业期限），换发新证后重新上传原件照片';
const RENEW_PERSON = '先换领新证，再用新证填写有效期并重新拍照上传';
const AFTER = '已经备案成功的，换证后做变更备案';

export const VALIDITY_CAUSES = family('validity', [
  {
    id: 'unitCertificateExpired',
    says: /(?:营业执照|执照|主体证件|单位证件|法人证书|登记证书?|主办单位证件).{0,24}(?:过期|失效|到期|有效期(?:限)?(?:不足|已|不够|太短|不满|小于|少于|超|仅剩|剩余|将)|营业期限|吊销|注销|(?:超|已)(?:过|出)有效期)/,
    unless: /已被注销|请求被拒/,
    blames: field(['subjectPhoto'], 'subjectPhoto'),
    means:
      '单位的证件已经过期，或剩下的有效期太短（提交时要多于 {validityMonths} 个月，宁夏 {validityOfNingxia} 个月）',
    fix: `${RENEW_UNIT}；${AFTER}`,
    source: ['WX-MAT', 'WX-FAQ'],
  },
  {
    id: 'certificateExpired',
    says: /过期|失效|到期|(?:超|已)(?:过|出)(?:了)?(?:证件)?有效期|不在有效期|有效期(?:限)?(?:已过|已满|外|届满)/,
    unless:
      /即将|将(?:于|在|要)|快要?(?:到|过)期|任务|核身|人脸|短信|验证码|核验|流程|认证|承诺|许可|审批|批准|media|code|素材|域名|资质|授权书/i,
    blames: field(['validUntil', 'subjectPhoto', 'permit'], 'validUntil'),
    means: '证件已经过了有效期，不能用来备案',
    fix: `${RENEW_PERSON}；${AFTER}`,
    source: ['WX-MAT', 'WX-FAQ'],
  },
  {
    id: 'validityShort',
    says: /有效期(?:限)?(?:.{0,6})(?:不足|不够|太短|小于|少于|低于|不满|仅剩|剩余|即将)|(?:即将|将(?:于|在|要)|快要?).{0,16}(?:到期|过期)/,
    unless: /人脸|短信|验证码|认证|承诺|许可|审批|域名|资质/,
    blames: field(['validUntil', 'subjectPhoto', 'permit'], 'validUntil'),
    means: '证件剩下的有效期太短（提交时要多于 {validityMonths} 个月，宁夏 {validityOfNingxia} 个月）',
    fix: `${RENEW_PERSON}；单位的证件${RENEW_UNIT}`,
    source: ['WX-MAT', 'WX-FAQ'],
  },
  {
    id: 'validityWrong',
    says: /有效期(?:限)?.{0,12}(?:不符|不一致|错误|有误|不正确|填错|不匹配|相差|异常|问题)|(?:错误|有误|不符).{0,6}有效期/,
    unless: /人脸|短信|认证|许可/,
    blames: field(['validFrom', 'validUntil'], 'validUntil'),
    means: '填的有效期和证件上的不一致',
    fix: '对照证件背面核对起止日期，按 8 位数字填写（如 20330815），长期有效的填“长期”；证件过期的先换领新证',
    source: ['WX-API-APPLY', 'GOWX'],
  },
]);
