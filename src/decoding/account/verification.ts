import { APP } from '@/rules';
import { at, type Cause, family, nobody } from '../causes/row';

/** The account's verification and its annual review (认证、年审). Only the name is a field of the filing. */

const SECONDARY = ['JMO-797', 'NBYUYUAN'] as const;

const row = (
  id: string,
  says: RegExp,
  means: string,
  fix: string,
  source: Cause['source'] = SECONDARY,
  unless?: RegExp,
): Omit<Cause, 'family'> => ({ id, says, ...(unless ? { unless } : {}), blames: nobody, means, fix, source });

const REUSE = ['WX-API-REGOA', 'seed3'] as const;

const named = (
  id: string,
  says: RegExp,
  means: string,
  fix: string,
  unless?: RegExp,
): Omit<Cause, 'family'> => ({
  ...row(id, says, means, fix, ['WX-API-AUTH', 'WX-COMM-ASSIST', 'JMO-797'], unless),
  blames: at(APP.name),
});

export const VERIFICATION_CAUSES = [
  ...family('verificationName', [
    named(
      'verifiedNameGeneral',
      /(?:账号)?(?:名称|昵称|命名).{0,24}(?:通用|泛|广义|行业词|地名|无命名|命名(?:佐证|依据)|佐证|识别|简称|不符合|不规范|不合规|违规|含有|不通过|未通过|驳回|失败)/,
      '账号名称是通用词，或没有能证明可以这样命名的材料',
      '名称里加上自己的字号或品牌；基于商标命名的，附商标注册证或授权书；命中关键词的，附补充材料',
      /商标.{0,10}(?:侵权|他人)|主体名称|单位名称|企业名称/,
    ),
    named(
      'verifiedNameInfringes',
      /(?:名称|昵称).{0,20}(?:侵权|侵犯|他人商标|商标|品牌|知名|冒充|混淆)/,
      '账号名称用了别人的商标或品牌',
      '有授权的附商标注册证和授权书；没有的改名，换成自己的字号或品牌',
    ),
    named(
      'verifiedNameTaken',
      /(?:名称|昵称).{0,16}(?:重复|已存在|占用|相似|近似|同名)/,
      '名称与已有的账号相同或近似',
      '换一个名称；有商标的按商标命名，附商标注册证',
    ),
  ]),
  ...family('verification', [
    row(
      'verifiedCallMissed',
      /无人接听|未接|无法接通|联系不上|拒接|打不通|未能联系|无法联系|停机|关机|空号/,
      '认证的审核人员打电话没有打通，接不到算没有通过',
      '认证联系人的电话保持畅通，工作时间接听审核来电；换了号码的，重填时更换联系人电话',
    ),
    {
      ...row(
        'verifiedCategory',
        /类目/,
        '类目资质没有或不够，影响认证',
        '在服务类目里补齐本主体的类目资质，或去掉用不到的类目，再重新提交',
        ['seed3', 'WX-CAT'],
      ),
      blames: at('local.service_categories'),
    },
    row(
      'verifiedReuse',
      /复用|快速(?:注册|认证|创建)/,
      '复用公众号没有成功：公众号没有认证、类型不符，或与小程序的主体不一致；复用注册的小程序默认未认证',
      '先完成公众号的认证，核对两边是同一个主体；不能复用的，直接注册，再单独认证',
      REUSE,
    ),
    row(
      'verifiedTooMany',
      /(?:认证)?(?:数量|个数).{0,8}(?:上限|超|已满)/,
      '这个主体认证的数量到了上限',
      '先注销不用的账号，或换一个主体',
    ),
    row(
      'verifiedLetter',
      /公函|申请函|申请书/,
      '认证申请公函不合要求',
      '重新下载公函，填全后签字、加盖公章（没有公章的个体工商户签字或盖私章），拍照重新上传',
      ['TX-LETTER'],
    ),
    row(
      'verifiedTransfer',
      /打款|对公(?:账户|帐户)|汇款|银行账户|小额/,
      '对公打款验证没有成功：账户、户名或金额不对，或超过了时间',
      '核对开户行、账号和户名（与执照上的名称一致），在期限内从对公账户打款；也可以改用认证',
      ['WX-REG', 'TX-LETTER'],
    ),
    row(
      'verifiedSubject',
      /(?:主体|企业|单位|营业执照|执照|工商|法定代表人|法人|证件|组织机构).{0,30}(?:不一致|不符|有误|错误|过期|失效|注销|吊销|异常|模糊|不清|不通过|未通过|有效期|不真实|不存在|查询不到|类型)/,
      '主体资质没有通过：证照过期、不清楚，或与登记信息不一致',
      '核对名称、代码与执照、与公示系统一致，证照过期的先换发，拍清楚原件后重新上传',
      ['JMO-797', 'WX-API-AUTH'],
    ),
    row(
      'verifiedQualification',
      /资质|许可证|证明材料|补充材料|职业|身份证明|商标注册证|授权/,
      '行业资质或证明材料不齐、不合要求',
      '按审核意见补充对应的证明材料（本主体的、在有效期内、清楚的），重新提交',
      ['JMO-797', 'WX-API-AUTH'],
    ),
    row(
      'verifiedService',
      /(?:服务|内容|功能).{0,16}(?:不一致|不符|无关)/,
      '线上的服务与主体、与资质不一致',
      '让小程序的服务与主体、资质一致后重新提交',
    ),
    row(
      'verifiedUnpaid',
      /(?:待|未|等待|完成|尽快|及时|请).{0,10}(?:支付|付款|缴费)|支付.{0,10}(?:超时|过期|未完成)/,
      '认证的审核费用还没有支付，通知 {noticeHours} 小时有效',
      '只在微信后台里支付；超时的重新发起。付过的不退',
      ['WX-API-AUTHICP'],
    ),
    row(
      'verifiedFinalFailure',
      /最终失败|不能再修改|(?:超过|达到|用完|用尽).{0,8}(?:次|机会)|(?:逾期|超期|超时)(?:.{0,8})(?:未|没有?)(?:.{0,6})(?:补|重|提交)|流程(?:已)?(?:结束|关闭|终止)/,
      '这一次认证已经失败，不能再修改',
      '重新申请认证，要重新付费；先把原来的问题改好',
      ['WX-API-AUTHQ', 'NBYUYUAN'],
    ),
    row(
      'verificationExpired',
      /(?:认证|年审).{0,20}(?:已(?:经)?(?:过期|到期|失效)|过期|失效|逾期)|(?:过期|到期).{0,14}(?:认证|年审)|(?:不能|无法|限制|影响)(?:.{0,6})(?:发布新版本|被搜索|被分享|分享|支付|新用户)/,
      '认证过期了：据反映，当天起不能发布新版本、不能被搜索，{noShareAfter} 天起不能被分享，{restrictedAfter} 天起新用户访问和支付受限',
      '在微信后台办理年审（重新认证），通过后恢复；资质和联系人先更新',
      ['ANNUAL-1', 'WXJAVA'],
      /即将|将于|将在|前完成|之前|尽快.{0,6}前/,
    ),
    row(
      'verificationDue',
      /(?:即将|将于|将在|快要?|距).{0,24}(?:到期|过期|失效)|年审.{0,24}(?:到期|期限|开始|提醒|前完成|截止)|(?:请|需).{0,14}(?:年审|认证)/,
      '认证快到期了，要办年审；到期前 {remindedBefore} 个月就收到提醒，可以办',
      '在微信后台【设置—微信认证】提交年审，更新资质和联系人，电话保持畅通；到期日各账号按自己通过的那天算',
      ['seed3', 'ANNUAL-1'],
    ),
    row(
      'verificationReturned',
      /(?:认证|年审).{0,16}(?:打回|驳回|退回|未通过|不通过|失败)|重填|补充资料/,
      '认证被打回，还可以重填',
      '按审核意见改好后重新提交，重填不另收费；据公开资料最多 {refills} 次，{refillDays} 天内不重交算失败',
      ['WX-API-AUTHQ', 'NBYUYUAN'],
    ),
    row(
      'verificationPassed',
      /(?:认证|年审).{0,14}(?:已)?(?:通过|成功|完成)/,
      '认证通过了，从通过的那天起有效 {verificationMonths} 个月',
      '把通过的日期记下来，到期前办年审；名称没有通过的，保留旧名称',
      ['seed3', 'WX-COMM-ASSIST'],
      /未通过|不通过|前|后/,
    ),
  ]),
];
