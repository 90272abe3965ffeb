import { limitOf, withLimits } from '../limits';
import type { SourceKey } from '../sources';

/** A question on which sources differ, or which they leave open, and what this program does. */
export interface Doubt {
  id: string;
  question: string;
  says: readonly { source: SourceKey; what: string }[];
  goesBy: string;
  /** the entries it concerns, as `section/id` */
  about: readonly string[];
}

export const DOUBTS = [
  {
    id: 'validityLeft',
    question: '证件还要有多久有效',
    says: [
      {
        source: 'WX-MAT',
        what: withLimits('自提交之日起超过 {validityMonths} 个月，宁夏超过 {validityOfNingxia} 个月'),
      },
      { source: 'WX-GUIDE', what: withLimits('超过 {validityOfGuide} 个月') },
      { source: 'seed2', what: '超过 1 个月' },
    ],
    goesBy: withLimits(
      '按严的算：不超过 {validityMonths} 个月（宁夏 {validityOfNingxia} 个月）会被退回，并说明操作指引仍写 {validityOfGuide} 个月。正好满期算不足。',
    ),
    about: [
      'rules/underOneMonth',
      'rules/underThreeMonths',
      'fields/icp_subject.principal_info.certificate_validity_date_end',
      'fields/icp_applets.principal_info.certificate_validity_date_end',
      'fields/local.unit_certificate_valid_until',
      'provinces/640000',
    ],
  },
  {
    id: 'letterAge',
    question: '授权书、承诺书可以提前多久签',
    says: [
      { source: 'WX-MAT', what: withLimits('授权书和承诺书：提交当天，或之前不到 {letterMonths} 个月') },
      { source: 'WX-FAQ', what: '互联网信息服务核准承诺书：签署后半年内有效' },
      { source: 'WX-MAT', what: withLimits('新疆的承诺书：{commitmentDaysOfXinjiang} 天以内') },
    ],
    goesBy: withLimits(
      '核准承诺书按半年（新疆 {commitmentDaysOfXinjiang} 天），其他按 {letterMonths} 个月，满期的那一天还能用。只提醒，不说会被退回。',
    ),
    about: [
      'rules/letterTooOld',
      'documents/principalLetter',
      'documents/appPrincipalLetter',
      'documents/commitmentLetter',
    ],
  },
  {
    id: 'pictureSize',
    question: '证件照片要多大',
    says: [
      {
        source: 'WX-MAT',
        what: withLimits(
          '页首：{photoKilobytesLeast} 到 {photoKilobytesMost} KB；主体证件 {licenceLong}×{licenceShort} 以上，负责人证件 {photoShort}×{photoLong} 以上',
        ),
      },
      {
        source: 'WX-MAT',
        what: withLimits('后面各条：{photoMegabytes} MB 以内，{photoShort}×{photoLong} 以上'),
      },
    ],
    goesBy: '按后面各条判断会不会被退回；不合页首的只提醒。',
    about: ['rules/photoTooLarge', 'rules/photoSizeUnusual', 'rules/photoTooSmall', 'rules/photoSmall'],
  },
  {
    id: 'photoFill',
    question: '证件要占画面多大',
    says: [{ source: 'WX-MAT', what: '四角完整、边缘清晰、文字看得清，没有写占多大' }],
    goesBy: withLimits('不到 {photoFill}% 算拍得太远：这个数是备妥定的，再小字就看不清。'),
    about: ['rules/photoTooFar', 'rules/photoTooFarSlightly'],
  },
  {
    id: 'electronicCertificate',
    question: '电子证件的截屏能不能用',
    says: [{ source: 'WX-MAT', what: '要原件拍照或彩色扫描，电子证件不接受' }],
    goesBy:
      '大小和手机屏幕一样、又有成行没有噪点的图，提醒像是截屏；只提醒，不说会被退回，因为从图上不能肯定。',
    about: ['rules/photoIsScreenshot', 'rules/photoIsScreenshotSlightly'],
  },
  {
    id: 'faceBackground',
    question: '人脸核身要什么背景',
    says: [
      { source: 'seed2', what: '纯白背景' },
      { source: 'WX-GUIDE', what: '白色或浅色的干净背景' },
    ],
    goesBy: '按较新的：白色或浅色背景。',
    about: ['rules/faceCheck', 'fields/icp_applets.principal_info.verify_task_id'],
  },
  {
    id: 'smsReceivers',
    question: '哪些备案要短信核验',
    says: [
      { source: 'seed2', what: '每次备案都要短信核验' },
      { source: 'WX-SMS', what: '看备案类型和变更了什么；仅新增小程序、取消接入不发短信' },
    ],
    goesBy: '按工信部短信核验指引的表。',
    about: ['clocks/smsReceivers', 'clocks/sms_check'],
  },
  {
    id: 'smsResends',
    question: '核验短信能重发几次',
    says: [
      { source: 'seed2', what: '验证码错误或无效时可以重发一次' },
      {
        source: 'WX-SMS',
        what: withLimits('本人可以请求一次；超过 {smsResentAfter} 小时没有核验，系统再自动发一次'),
      },
    ],
    goesBy: withLimits('两次都算：本人一次，自动一次。{smsHours} 小时不重新计算。'),
    about: ['clocks/smsResends', 'clocks/smsResentByItself'],
  },
  {
    id: 'platformReview',
    question: '平台初审要多久',
    says: [
      { source: 'seed2', what: '1 到 2 个工作日' },
      { source: 'WX-FAQ', what: withLimits('退回后重新提交的，最长 {platformAgainMost} 个工作日') },
    ],
    goesBy: withLimits(
      '第一次提交按 {platformLeast} 到 {platformMost} 个工作日，退回后重新提交按 {platformLeast} 到 {platformAgainMost} 个工作日。',
    ),
    about: ['clocks/platform_review'],
  },
  {
    id: 'afterSmsTimeout',
    question: '短信超时以后要不要重新初审',
    says: [
      { source: 'seed2', what: '系统退回，要重新提交' },
      { source: 'WX-SMS', what: '没有改过信息的，重新提交后直接到管局并再发短信；改过的，重新经平台初审' },
    ],
    goesBy: '按工信部短信核验指引，重新提交时问你改没改过。',
    about: ['clocks/sms_check'],
  },
  {
    id: 'reportClock',
    question: '报备要多久',
    says: [
      { source: 'seed0', what: '收到站内信起 7×24 小时' },
      { source: 'WX-COMM-BAOBEI', what: withLimits('大约 {cacDays} 个自然日') },
    ],
    goesBy: `从收到通知起算 ${limitOf('cacDays') * 24} 小时，写作“约”。`,
    about: ['clocks/report'],
  },
  {
    id: 'verificationDay',
    question: '微信认证什么时候年审',
    says: [
      { source: 'seed3', what: '每年 1 到 2 月' },
      { source: 'ANNUAL-1', what: '从每个账号自己的认证通过日起算一年' },
    ],
    goesBy: '从你填写的认证通过日起算一年。',
    about: ['fields/local.verification_passed_on'],
  },
  {
    id: 'verificationLost',
    question: '认证过期以后会怎样',
    says: [
      { source: 'seed3', what: '暂停服务，直到完成年审' },
      { source: 'ANNUAL-1', what: '先不能发布和搜索，30 天后不能分享，60 天后新用户访问和支付受限' },
    ],
    goesBy: '分三档提醒，都写“据反映”，以微信的通知为准。',
    about: ['clocks/expired', 'clocks/no_share', 'clocks/restricted'],
  },
  {
    id: 'hosting',
    question: '云服务商的备案要求能不能照用',
    says: [
      { source: 'HW', what: '网站和 App 备案，各省对居住证明、负责人另有要求' },
      { source: 'WX-MAT', what: '小程序备案各省的要求' },
    ],
    goesBy: '小程序以微信的页面为准；云服务商的只作提醒。',
    about: ['rules/mobileDoubtful', 'rules/emergencyIsOwn'],
  },
  {
    id: 'commitmentLetterName',
    question: '承诺书叫什么',
    says: [
      { source: 'WXJAVA', what: '互联网信息服务承诺书' },
      { source: 'WX-MAT', what: '互联网信息服务核准承诺书' },
    ],
    goesBy: '用新名，旧名写在括号里；是同一份材料。',
    about: ['documents/commitmentLetter'],
  },
  {
    id: 'rideHailingAuthority',
    question: '网约车许可证由谁发',
    says: [
      { source: 'WX-GUIDE', what: '省级交通运输主管部门' },
      { source: 'WX-PRE', what: '所在地出租汽车行政主管部门' },
    ],
    goesBy: '两个部门都列出。',
    about: ['preApprovals/11'],
  },
  {
    id: 'trainingAuthority',
    question: '校外培训由谁批准',
    says: [
      { source: 'WX-GUIDE', what: '省级教育部门' },
      { source: 'WX-PRE', what: '所在地教育行政部门' },
    ],
    goesBy: '两个部门都列出。',
    about: ['preApprovals/14'],
  },
  {
    id: 'idSample',
    question: '身份证号码以什么为准',
    says: [
      { source: 'WX-API-APPLY', what: '示例里的号码，末位对不上' },
      { source: 'STDNUM', what: '末位由前 17 位算出' },
    ],
    goesBy: '按国家标准；接口文档的示例号码不算有效。',
    about: ['rules/residentIdCheck'],
  },
  {
    id: 'preApprovalPromise',
    question: '有前置审批字样、又不从事的，能不能交承诺书',
    says: [
      { source: 'WX-MAT', what: '山西、重庆、贵州要交；其他省另有一份通用的样式' },
      { source: 'WX-FAQ', what: '名称里有这些字样而没有许可证，会被退回' },
    ],
    goesBy:
      '只有单位名称或经营范围里有字样的可以用承诺书；小程序名称里有、服务内容涉及，或是新闻、宗教的，要有许可证。',
    about: [
      'documents/preApprovalPromise',
      'documents/preApprovalPromiseIfAsked',
      'rules/nameCallsForLicence',
      'rules/unitNeedsLicence',
    ],
  },
  {
    id: 'preApprovalWithoutPaper',
    question: '教育、医疗保健、电子公告服务要什么文件',
    says: [
      { source: 'WX-API-NRLX', what: '前置审批项的清单里有这三项' },
      { source: 'WX-PRE', what: '列出十类内容的文件和主管部门，没有这三项' },
    ],
    goesBy: '选了就提醒多半选错，不说缺文件；有文件的照样可以填。',
    about: ['rules/preApprovalWithoutPaper', 'preApprovals/3', 'preApprovals/4', 'preApprovals/6'],
  },
  {
    id: 'rideHailingItem',
    question: '网络预约车的编号是几',
    says: [
      { source: 'WX-API-APPLY', what: '示例里写 11' },
      { source: 'EIVIE', what: '抄下的清单里写 12' },
    ],
    goesBy: '按 11；填 12 或清单里没有的编号，写作无法判断，请在微信后台的列表里核对。',
    about: ['preApprovals/11', 'rules/preApprovalUnlisted'],
  },
  {
    id: 'promiseForName',
    question: '小程序名称里有教育、金融类字样的，北京、湖北能不能交承诺书',
    says: [
      {
        source: 'WX-MAT',
        what: '北京的样式里单位名称和小程序名称各有一个勾选；湖北看名称、范围、服务内容和备注',
      },
      { source: 'WX-FAQ', what: '小程序名称里有这些字样而没有许可证，会被退回' },
    ],
    goesBy:
      '按材料页要承诺书（湖北的金融类承诺书只看经营范围，小程序名称里的金融字样仍要许可证），并提醒常见问答的说法。',
    about: ['rules/nameCallsForPromise', 'documents/educationPromise', 'documents/financePromise'],
  },
  {
    id: 'promiseForServices',
    question: '北京只选了教育类服务内容的，要不要承诺书',
    says: [
      { source: 'WX-MAT', what: '只说名称里有字样的要交' },
      { source: 'REDMINI', what: '有人因为选了教育类服务内容被要求交' },
    ],
    goesBy: '写作无法判断，不说会被退回。',
    about: ['documents/educationPromiseIfAsked', 'provinces/110000'],
  },
  {
    id: 'wordsOfIndividuals',
    question: '“公司”“集团”等字样在谁的名称里不能有',
    says: [
      { source: 'WX-FAQ', what: '和许可类的字样写在一张表里，没有说明用于谁' },
      { source: 'REDMINI', what: '个人的名称里有“集团”“工作室”“旗舰店”等字样，有的被退回' },
    ],
    goesBy:
      '只看个人的小程序名称；单位的名称里本来就有这些字样。“公司”等写作会被退回，“集团”“工作室”等只提醒。',
    about: ['rules/nameNotForIndividuals', 'rules/nameLikeUnits'],
  },
  {
    id: 'nameUnrelated',
    question: '小程序名称要不要和单位有关',
    says: [
      { source: 'REJ-1', what: '名称与经营范围无关的被退回，在备注里写明关系后通过' },
      { source: 'WX-SVC', what: '只要求服务内容与经营范围相符' },
    ],
    goesBy: '没有相同的字眼时写作无法判断，请在小程序备注里说明；“工具”类的服务内容不比对。',
    about: ['rules/nameUnrelated', 'rules/serviceOutsideScope'],
  },
  {
    id: 'serviceIds',
    question: '服务内容的编号是哪些',
    says: [
      { source: 'WX-API-SVC', what: '示例里只有 1、2 和一级的 500' },
      { source: 'EIVIE', what: '公开代码里存下的接口返回列出二级编号 170 种、一级编号 500 到 515' },
    ],
    goesBy:
      '按接口返回认出编号是哪一项；里面没有的写作无法判断。自己填写时仍用名称，提交前在微信后台核对编号。',
    about: ['rules/serviceFirstLevel', 'rules/serviceUnlisted', 'rules/serviceForGovernment'],
  },
  {
    id: 'shell',
    question: '只有主体备案号、下面没有服务的，要不要先注销',
    says: [
      { source: 'HW', what: '多数省份要先注销空壳主体，天津、辽宁等省市除外' },
      { source: 'WX-FAQ', what: '没有说到空壳主体' },
    ],
    goesBy: '只提醒，并列出据反映不用先注销的省市。',
    about: ['rules/foundShell'],
  },
  {
    id: 'fujianAge',
    question: '福建说的超过退休年龄是指谁',
    says: [{ source: 'WX-MAT', what: '个体工商户超过法定退休年龄的授权别人，没有写明是哪一位' }],
    goesBy: '指经营者：他超过退休年龄，又授权了别人，就要授权书；没有超过的，要由他本人担任。',
    about: ['provinces/350000', 'rules/retiredShouldAuthorise'],
  },
  {
    id: 'chongqingCount',
    question: withLimits('重庆的“超过 {filingsBeforeStatement} 个”算不算这一个'),
    says: [
      {
        source: 'WX-MAT',
        what: withLimits('已备案和在审的超过 {filingsBeforeStatement} 个，要业务开展情况说明书'),
      },
    ],
    goesBy: withLimits('算：已有 {filingsBeforeStatement} 个、再提交一个的就要交。'),
    about: ['provinces/500000', 'documents/manyFilingsStatement'],
  },
] as const satisfies readonly Doubt[];

/** The doubts that concern an entry. */
export function doubtsAbout(id: string): readonly Doubt[] {
  const rows: readonly Doubt[] = DOUBTS;
  return rows.filter(({ about }) => about.includes(id));
}
