import type { FieldKind } from '../fields/kinds';
import { documentNamed, family } from './row';

/** Letters, promises and statements: which is wanted, and how it is signed. */

const HOW = '重新下载最新的样式，重新签署、拍照上传';
const SOURCE = ['WX-MAT', 'WX-FAQ'] as const;
const LETTER = '(?:承诺书|授权(?:委托)?书|说明书|说明函|更名函|告知书|确认函|核验单|声明书|函件)';
export const LETTER_KINDS: readonly FieldKind[] = ['letter'];

const row = (id: string, says: RegExp, means: string, fix: string, unless?: RegExp) => ({
  id,
  says,
  ...(unless ? { unless } : {}),
  blames: documentNamed(),
  means,
  fix,
  source: SOURCE,
});

/** How a letter looks. Several of these can be wrong at once, so each is a family of its own. */
export const LETTER_CAUSES = [
  ...family('letterNotes', [
    row(
      'letterNotes',
      /(?:括号|注解|注释|批注|下划线|提示(?:文字|语)|说明文字|填写说明|红字|灰字|模板文字)(?:.{0,16})(?:删|去掉|保留|残留)|(?:未|没有?)删(?:除|去|掉).{0,10}(?:注|括号|下划线|说明)/,
      '样式里的注解、括号或下划线没有删掉',
      `把括号里的注解、下划线和提示文字删除干净，${HOW}`,
    ),
  ]),
  ...family('letterSignature', [
    row(
      'letterSignature',
      /(?:签名|签字|签署|手写|落款)(?:.{0,10})(?:连笔|潦草|无法辨认|不清|看不清|模糊|不规范|不一致|不符|缺|未|没有?|代签|电子|打印|错误|不完整)|(?:未|没有?|缺少?|无)(?:.{0,8})(?:签名|签字|签署)|连笔|潦草|正楷|亲笔|(?:须|需|请|应)(?:.{0,10})(?:手写)?签(?:名|字)/,
      '签名缺少、不是本人手写，或连笔认不出来',
      `请本人用正楷亲笔签名，不用电子签名，不由别人代签；${HOW}`,
      /签名检测|用户签名/,
    ),
  ]),
  ...family('letterSeal', [
    row(
      'letterSeal',
      /(?:公章|盖章|印章|章印|签章)(?:.{0,14})(?:不清|模糊|看不清|缺|未|没有?|不一致|不符|错误|不完整|不规范|电子章?|压字|遮挡|不是)|(?:未|没有?|缺少?|无)(?:.{0,6})(?:盖章|公章|盖公章|加盖)|(?:须|需|请|应|并)(?:.{0,6})(?:加盖|盖)(?:.{0,4})(?:公章|章)|(?:财务|合同|发票)(?:专用)?章|电子(?:公|印|签)?章/,
      '公章没有盖、盖得不清楚，或不是本单位的公章',
      `加盖本单位的公章（不用合同章、财务章、电子章），印文清楚完整；个体工商户没有公章的，写明并按手印；${HOW}`,
      /(?:无|没有)公章.{0,12}(?:备注|说明)/,
    ),
  ]),
  ...family('letterPrint', [
    row(
      'letterPrint',
      /手印|指印|指纹|按印/,
      '手印缺少、不清楚，或这里只认公章',
      `按右手食指的红色手印，盖在签名上，写身份证号码；上海、江苏、宁夏、福建只认公章，先刻章；${HOW}`,
    ),
  ]),
  ...family('letterDate', [
    row(
      'letterDate',
      new RegExp(
        `(?:签署|落款|签字|${LETTER}(?:.{0,4})?)(?:的)?(?:日期|时间)(?:.{0,12})(?:超|过期|未|没有?|缺|早|晚|不|错误|有误|失效|涂改|空)|(?:未|没有?|缺少?|漏)(?:填|写|签)?(?:.{0,6})日期|日期(?:超过|早于|晚于|已过|未填|为空)|${LETTER}.{0,12}(?:过期|失效|超过.{0,6}(?:个月|天|年))`,
      ),
      '签署日期没有写，或离提交太久',
      `日期写提交当天，或之前 {letterMonths} 个月以内；${HOW}`,
      /有效期|身份证|许可证|证件(?:已)?过期/,
    ),
  ]),
  ...family('letterForm', [
    row(
      'letterHandwritten',
      /手抄|抄写|抄录/,
      '要手抄的那句话没有抄，或抄得不全',
      `由本人把样式上要手抄的话逐字手写一遍；${HOW}`,
    ),
    row(
      'letterOldForm',
      /(?:旧版|老版|旧的?(?:模板|样式)|过期(?:模板|版本)|非最新|不是最新|最新(?:版|的)?(?:模板|样式|版本)|(?:模板|样式|版本|(?:书|函|材料)(?:的)?格式)(?:.{0,6})(?:错误|有误|不正确|不符|不对|不一致|旧))/,
      '用的不是现在的样式',
      HOW,
      /号码格式|邮箱格式|图片格式|小程序版本|代码|日期格式|数据格式/,
    ),
    row(
      'letterContent',
      new RegExp(
        `${LETTER}.{0,16}(?:内容|名称|信息|填写|主体|单位)?.{0,8}(?:不一致|不符|有误|错误|不完整|不正确|不全|缺项|漏填|涂改|不规范|不符合(?:要求|规定)|无效|不合格|空白|未填)`,
      ),
      '材料里写的和备案填的不一致，或没有填全',
      `核对材料里的单位全称、小程序名称、姓名和证件号码，与备案填的一致、填全，不涂改；${HOW}`,
      /签|章|手印|日期|下划线|括号|注解/,
    ),
    row(
      'letterBlur',
      new RegExp(`${LETTER}.{0,12}(?:模糊|不清晰|看不清|不清楚|反光|不完整|缺角|黑白|复印件|截图)`),
      '材料拍得不清楚、不完整',
      '在光线均匀的地方对着原件重新拍一张彩色照片，四边完整，重新上传',
    ),
  ]),
];

export const DOCUMENT_CAUSES = family('document', [
  {
    id: 'holdingWanted',
    says: /手持(?:证件|身份证)/,
    blames: { at: 'icp_materials.holding_certificate_photo' },
    means: '这里要负责人手持证件的照片，或这张照片不合格',
    fix: '请负责人本人手持证件原件，脸和证件上的字都清楚、不遮挡，重新拍一张彩色照片上传',
    source: ['WX-API-APPLY', 'WX-MAT'],
  },
  {
    id: 'partyBuilding',
    says: /党建/,
    blames: { at: 'icp_materials.party_building_confirmation_letter' },
    means: '这里要党建确认函（党建备案证明）',
    fix: '联系属地网信部门（网信办）办理党建备案，拿到党建确认函后拍照上传',
    source: ['REDMINI', 'WX-API-APPLY'],
  },
  {
    id: 'permitMissing',
    says: /居住证|暂住证|居住证明|社保证明|(?:非|不是)本(?:省|市|地)(?:.{0,4})(?:身份证|户籍|人员|居民|证件)|(?:身份证|证件|户籍)(?:.{0,10})(?:非本省|不在(?:备案|本)省|外省|跨省|异地)/,
    unless: /手机|号码归属|有效期|过期|到期|居住证(?:地址|住址)/,
    blames: { at: 'icp_subject.personal_info.residence_permit' },
    means: '本人的证件住址不在备案的省，要有在这里居住的证明',
    fix: '上传居住证（或暂住证、社保证明、房产证）的原件照片，姓名、住址、有效期要清楚；没有的，改在户籍所在的省备案',
    source: ['WX-MAT', 'HW'],
  },
  {
    id: 'statementWanted',
    says: /(?:上传|提供|提交|补充|补交|出具|附上?|缺少?|未|没有?|签署|下载|需要?|须).{0,20}(?:情况说明|说明书|说明函|不涉及.{0,16}承诺|不开展.{0,16}承诺|不从事.{0,16}承诺|声明书)|(?:情况说明书?|不(?:涉及|开展|从事).{0,16}承诺书?)(?:未|没有?|缺)/,
    unless: /手抄|抄写|签字|签名|盖章|公章|日期|手印|删|样式|模板|旧版/,
    blames: documentNamed('icp_materials.subject_other_materials'),
    means: '名称、经营范围、备注或服务内容里有一类字样，要用说明书或承诺书写明实际做什么、不做什么',
    fix: '下载当地样式的情况说明书（承诺书），写明怎样经营、不涉及什么，签字、盖章、写日期，拍照上传到附件；不想交的，改掉触发的字样',
    source: ['WX-MAT', 'WX-FAQ'],
  },
  {
    id: 'commitmentWanted',
    says: /(?:上传|提供|提交|补充|补交|缺少?|未|没有?|签署|下载|需要?|须).{0,16}承诺书|承诺书(?:未|没有?|缺)(?:上传|提供|提交)?/,
    unless: /签|章|日期|删|手印|样式|模板|不一致|有误/,
    blames: documentNamed('icp_materials.commitment_letter'),
    means: '少了承诺书',
    fix: '在微信后台下载承诺书，签好、盖章、写日期，拍照上传',
    source: ['WX-MAT', 'WX-FAQ'],
  },
  {
    id: 'renameLetter',
    says: /更名函|更名证明|名称变更(?:函|证明|通知书)|(?:发生过|曾)更名/,
    blames: { at: 'icp_materials.business_name_change_letter' },
    means: '单位更过名，要说明新旧名称是同一个主体',
    fix: '上传主体更名函或登记机关的名称变更证明，写明原名称、现名称和变更日期',
    source: ['WX-API-APPLY'],
  },
  {
    id: 'licenceWanted',
    says: /(?:医疗机构执业|食品经营|增值电信业务经营)许可证|法律职业资格证|预包装食品/,
    unless: /类目/,
    blames: documentNamed(),
    means: '选的服务内容要有对应的许可证',
    fix: '上传本主体的许可证原件照片；没有的，换一项服务内容，调整小程序的内容',
    source: ['WX-SVC', 'WX-MAT'],
  },
]);

/** A document that the words do not name. */
export const MATERIAL_CAUSES = family('material', [
  {
    id: 'materialsWanted',
    says: /(?:请|需|须|应|缺少?|未|没有?)(?:.{0,6})(?:上传|提供|提交|补充|补交|补传)(?:.{0,14})(?:材料|附件|证明)|材料(?:不全|不齐|缺失|不完整|不足)/,
    unless: /前置审批|许可证|资质/,
    blames: documentNamed(),
    means: '还要补一份材料',
    fix: '照审核的原话准备这份材料，签字、盖章后拍照，上传到附件；不知道是哪一份的，先打审核来电的号码问清',
    source: ['WX-MAT'],
  },
]);
