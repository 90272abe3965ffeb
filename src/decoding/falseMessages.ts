import type { DecodedKind } from './decoded';
import { matchesIn } from './matches';

/** What no authority asks for in a message: money, a card, the code itself, or to open an address that is not theirs. */

const ENDINGS =
  'com|cn|net|org|top|xyz|vip|cc|info|club|site|online|shop|work|ltd|icu|me|io|co|tv|link|biz|pro|fun|tech|store|live|app|ink|wang|ren|la|gg|asia|mobi|cyou|buzz|cool|zone|website|space|im';
const ADDRESS = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s"'<>，。；、（）()【】\\u4e00-\\u9fa5]{2,300}|[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,6}\\.(?:${ENDINGS})(?![a-z0-9_.-]*@|[a-z0-9_])(?:\\/[\\w./?=&%-]{0,200})?`,
  'gi',
);

const THEIRS = /^(?:beian\.miit\.gov\.cn|(?:[\w-]+\.)*weixin\.qq\.com|kf\.qq\.com)$/;
/** Of the ministry's messages, this is the one address they send people to. */
const MINISTRY = /^beian\.miit\.gov\.cn$/;

const hostOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^[^/?#]*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/\.+$/, '');

/** The hosts that a text sends people to. An e-mail address is none. */
function hostsIn(text: string): string[] {
  const written = text.replace(/[．。](?=[a-z]{2,6}(?![a-z]))/gi, '.');
  return matchesIn(written, ADDRESS)
    .filter(({ index }) => !/[@\w]$/.test(written.slice(Math.max(0, index - 1), index)))
    .map(([address]) => hostOf(address))
    .filter((host) => host.includes('.') || /^\d+\./.test(host));
}

const OPENS =
  /(?:点击|登录|登陆|访问|打开|前往|复制|链接|网址|进入|扫码|浏览器|查看|处理|申诉|核验|认证|更新)/;
const NO_MONEY =
  /(?:不收(?:取)?|无需|不需要?|没有任何|免)(?:.{0,6})(?:费|钱|付款|支付)|免费|谨防|警惕|诈骗|勿(?:向|轻信)/;
const MONEY =
  /(?:缴纳?|交纳?|支付|付款|付清|转账|汇款|打款|充值|补缴|续费|汇入|收取|代缴|缴清).{0,16}(?:费|元|款|金|账户|帐户|账号)|(?:服务费|手续费|年检费|年费|代办费|押金|保证金|罚款|工本费|续费|加急费|滞纳金|审核费|备案费).{0,14}(?:元|缴|交|支付|付|打|汇|转|\d)|(?:缴费|付款|转账|汇款|续费|扫码付)|(?:¥|￥|人民币)\d+|\d+元/;
const CARD = /(?:银行卡|信用卡|储蓄卡|卡号|CVV|支付密码|银行密码|交易密码|网银|U盾|银行账户信息)/i;
const CODE =
  /(?:验证码|短信码|校验码).{0,14}(?:告知|告诉|发给|发送给|回复给|提供给|报给|转发|发到|发至|发我)|(?:请|把|将|需)[^,。]{0,8}(?:回复|告知|提供|发送|转发)[^,。]{0,8}验证码/;
const KEEP_CODE = /(?:勿|不要|切勿|请勿|不得|别)(?:.{0,6})(?:告知|告诉|泄露|透露|转发|提供|发)/;
const MEETING =
  /屏幕共享|共享屏幕|远程(?:协助|控制)|腾讯会议|会议号|加(?:我)?(?:的)?(?:微信|QQ|企微)|添加.{0,8}(?:微信|QQ|客服)|(?:QQ|微信|V信|vx)[:号]?[a-z]?[\w-]{5,}/i;

const END = '不要打开、不要付款、不要填卡号和验证码；备案不收费，短信核验只在 beian.miit.gov.cn';

/** The sentence that warns of a message; undefined when it asks for nothing that it should not. */
export function warningOf(text: string, words: string, kind: DecodedKind): string | undefined {
  const ministry = kind === 'sms' && /工信部|工业和信息化部|管局|通信管理局/.test(words);
  const theirs = ministry ? MINISTRY : THEIRS;
  const strange = hostsIn(text).find((host) => !theirs.test(host));
  // A review may quote an address of the app itself; it then does not ask to open it.
  if (strange && (kind !== 'code_review' || OPENS.test(around(text, strange)))) {
    return `这是假消息：它要你打开“${strange}”，不是 beian.miit.gov.cn。${END}`;
  }
  if (CODE.test(words) && !KEEP_CODE.test(words)) return `这是假消息：它要你把验证码告诉别人。${END}`;
  if (CARD.test(words) && /请|需|提供|填写|输入|绑定|登记|核对|验证/.test(words) && kind !== 'code_review')
    return `这是假消息：它要你的银行卡或密码。${END}`;
  if (asksForMoney(words, kind)) return `这是假消息：它要你付钱。${END}`;
  if (kind !== 'code_review' && MEETING.test(words))
    return `这很可能是假消息：它要你加好友或共享屏幕。${END}`;
  return undefined;
}

/** The words around an address. */
function around(text: string, host: string): string {
  const at = text.toLowerCase().indexOf(host);
  return text.slice(Math.max(0, at - 16), at);
}

/** The fee of the account's verification is paid in the console; a review speaks of the app's own payments. */
function asksForMoney(words: string, kind: DecodedKind): boolean {
  if (!MONEY.test(words) || NO_MONEY.test(words)) return false;
  if (kind === 'code_review' || kind === 'report')
    return (
      /(?:请|需|须)(?:您|你)?(?:.{0,8})(?:缴|转账|汇款|打款|扫码付)/.test(words) && !/保证金|后台/.test(words)
    );
  if (kind === 'verification')
    return /转账|汇款|扫码|私人|个人账户|客服微信|链接|加急费|保证金|代办/.test(words) && !/对公/.test(words);
  return true;
}
