/** Full-width forms of ASCII, and blanks: the same words reach us in both widths, with the blanks of any layout. */
const WIDE = /[\uff01-\uff5e]/g;
const BLANKS = /[\s\u3000\u200b-\u200f\ufeff]+/g;

/** A text as the tables compare it: half-width, without blanks. String.normalize is missing on some phones. */
export const plain = (text: string): string =>
  text
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(BLANKS, '')
    .replace(/[“”„]/g, '"');

/** The name of an app in quotes says nothing of what is wrong with it: 小程序“某某直播间”. */
export const withoutNames = (words: string): string =>
  words.replace(/((?:小程序|账号|应用)(?:名称)?:?)["'「『《][^"'」』》]{1,40}["'」』》]/g, '$1');

/** The longest sentence that the tables are asked about. A longer one is no sentence. */
const LONGEST = 1500;

const ENDS = /([。！!？?；;\r\n]+|(?:^|\s)\d{1,2}[、.．)）](?!\d)|[（(]\d{1,2}[)）])/;

/** The sentences of a text, word for word. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(ENDS)) {
    const sentence = part.replace(/^[\s\u3000·•\-—*]+|[\s\u3000]+$/g, '');
    if (sentence === '' || /^([。！!？?；;]+|\d{1,2}[、.．)）]|[（(]\d{1,2}[)）])$/.test(sentence)) continue;
    for (let at = 0; at < sentence.length; at += LONGEST) sentences.push(sentence.slice(at, at + LONGEST));
  }
  return sentences;
}

/** Sentences that say nothing of their own: greetings, and where to look. */
const POLITE = [
  /^(您好|你好|亲|尊敬的.{0,20}|各位.{0,10}|温馨提示:?|特此通知|谢谢.{0,8}|感谢.{0,30}|祝.{0,12}|抱歉.{0,10})[,:]?$/,
  /^(您好|你好)?,?(请|烦请|望|麻烦)?(您|你)?(尽快|及时|按要求|按照要求|重新|自行)?(登录.{0,24})?(核实|修改|处理|查看|知悉|整改|完善|调整|更正|配合|确认)(后|并)?(信息|资料|材料)?,?(请)?(再|再次|重新|后)?(提交|上报|申请)?(审核|备案)?$/,
  /^(请|需)(您|你)?(补充|完善|修改)(说明|信息|材料)?$/,
  /^(平台|备案)?(审核|初审|复审)?(结果)?:?(未通过|不通过|驳回|退回)$/,
  /^如(您|你)?(有|需|对).{0,24}(请|可).{0,30}$/,
  /^(详情|更多|具体).{0,16}(查看|点击|登录|咨询).{0,24}$/,
  /^(驳回|退回|拒绝|失败|未通过|不通过)?(的)?(原因|理由|说明|意见|建议)(如下)?:?$/,
  /^(微信团队|微信公众平台|工业和信息化部|工信部|通知中心)$/,
  /^【[^】]{2,14}】$/,
  /^(回)?(复)?(TD|T|N)?退订.{0,4}$/i,
  /^\d{2,4}[-/年.].{2,20}$/,
];

/** A line of a template that names the app, the day or the result, and blames nothing. */
const DATA =
  /^(?:小程序|账号|应用|主体|主办单位|单位|企业)?(?:名称|昵称|AppID|ID|账号|版本号?|版本描述|类型|订单号|单号|工单号|编号|备案号|申请人|提交人|提审人|管理员|操作人|(?:提交|申请|审核|受理|完成|通知|发布|办理|更新)(?:时间|日期)|时间|日期|状态|进度|(?:审核|处理|备案|认证)(?:结果|状态|类型|单位|机构|人员?)|结果|类目|服务内容|备注|说明|提示):/i;
const COMPLAINT =
  /不|未|没|无|失败|驳|拒|请|需|须|应|错|误|缺|勿|含有?|包含|敏感|仅限|超|过期|失效|模糊|反光|重复|已被|已存在|冲突|违规|涉嫌|涉及|改|补|退/;

/** Whether a sentence is only a value behind its name: 小程序名称：某某. */
export const isData = (sentence: string): boolean => {
  const words = plain(sentence);
  const found = DATA.exec(words);
  return found !== null && !COMPLAINT.test(words.slice(found[0].length));
};

/** Whether a sentence says that something is passed, and nothing that is wrong. */
export const isGood = (sentence: string): boolean => {
  const words = plain(sentence);
  return (
    /(?:已|审核|初审|核验|成功)(?:经)?(?:完成|通过)|成功|备案号/.test(words) &&
    !/未|不|驳|拒|退|缺|没|失败|错|误|冲突|违规|补充|修改|超时/.test(words)
  );
};

/** Whether a sentence tells what would happen, or asks whether it has: 如果管局审核不通过，会退回. */
const isSupposed = (sentence: string): boolean =>
  /^(?:如果|若|倘若|假如|万一|一旦)|^(?!.*备案号).*(?:吗|了没有?)$/.test(plain(sentence));

/** The words of those sentences that tell what has happened. */
export const toldIn = (sentences: readonly string[]): string =>
  withoutNames(plain(sentences.filter((one) => !isSupposed(one)).join('。')));

/** A remark of the message, not the remark of the filing. */
export const isRemark = (heading: string): boolean =>
  /^(?:备注|说明|提示|温馨提示|建议)$/.test(plain(heading));

/** Whether a sentence needs no answer. */
export const isPolite = (sentence: string): boolean => {
  const words = plain(sentence);
  return !/[\u4e00-\u9fa5a-z]/i.test(words) || isData(sentence) || POLITE.some((form) => form.test(words));
};
