import type { DecodedKind } from './decoded';

/** Of what a text speaks: a filing, a code review, the CAC report or the account's verification. */
export type Stage = 'filing' | 'code_review' | 'report' | 'verification';

const REPORT =
  /预上线|(?:^|[^联])网信(?:办|部门|办公室)?|报备(?:类目|周期|流程|审核|未|不|通过|结果|成功|失败|被|已|中|期|时)|(?:进入|正在|提交|完成|需要?)(?:.{0,8})报备/;
/** A category to choose is a matter of the code review, though it leads to a report. */
const CATEGORY = /(?:补充|选择|添加|增加|缺少?|未选)(?:.{0,20})类目|类目(?:.{0,6})(?:未|没有?)选/;
const FILING_REPORT = /管局|主办者|(?:再次|重复|重新)报备|党建/;
const VERIFICATION =
  /微信认证|(?:账号|小程序|公众号|平台)认证|年审|认证(?:审核|结果|申请|费|过期|到期|失败|打回|驳回|未通过|不通过|通过|公函|联系人|有效期|资料|材料)|申请公函|对公打款/;
const FACE = /(?:人脸|刷脸|扫脸|实名|身份)(?:识别|实名|身份)?认证/g;
const CODE =
  /代码(?:发布)?(?:审核|包|版本)|自查代码|版本审核|类目|提审|功能页面|运营规范|拒绝情形|体验版|小程序(?:发布)?审核(?:未|不|已|通过)|UGC|小程序涉及提供|^你好,小程序|测试(?:账号|帐号|号)|隐私(?:保护)?指引|诱导|虚拟支付|发布审核/i;
const FILING =
  /备案|取消接入|新增接入|营业执照|身份证|证件|负责人|经营范围|授权书|承诺书|通[信讯]地址|小程序备注|管局|工信部|短信核验|主体负责人|小程序负责人|主办单位|主办者|初审/;

/** The stage that a text names; undefined when its words fit none. */
export function stageOf(words: string): Stage | undefined {
  if (REPORT.test(words) && !FILING_REPORT.test(words) && !CATEGORY.test(words)) return 'report';
  // A face is also said to be 认证.
  if (VERIFICATION.test(words.replace(FACE, '')) && !/备案(?:审核|申请|核查)/.test(words))
    return 'verification';
  if (
    CODE.test(words) &&
    !/(?:平台|备案)(?:.{0,4})(?:初审|审核(?:未|不)通过)|管局|备案服务|服务内容(?:标识|类型)|前置审批/.test(
      words,
    )
  )
    return 'code_review';
  return FILING.test(words) ? 'filing' : undefined;
}

/** What a text is. */
export function kindOfText(words: string, stage: Stage | undefined): DecodedKind {
  if (stage === 'code_review' || stage === 'report' || stage === 'verification') return stage;
  if (/^【[^】]{2,16}】|^\[[^\]]{2,16}\]|验证码|短信核验(?:提示|结果|系统)|退订/.test(words)) return 'sms';
  return stage ? 'notice' : 'unknown';
}
