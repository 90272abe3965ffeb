import { evened, folded, HAN, isBalanced, joined, tight } from './fold';
import {
  addressForm,
  hasDoubtfulWidth,
  hasStraySigns,
  isOrganisation,
  looksLikeAddress,
  looksLikeScope,
  ONLY_A_TYPE,
  personForm,
} from './forms';
import { nameAtStart } from './marks';
import { isEmpty, isPrinted, type Part, type Piece } from './parts';

/** A value in the words of the lines, whether its form is right, and the lines it stands on. */
export interface Value {
  text: string;
  right: boolean;
  lines: number[];
}

/** What sites put behind a value. */
const BEHIND =
  /\s*(?:[[(（【]?(?:复制|查看地图|查看更多|查看|附近企业|附近公司|附近|地图|展开|收起|更多|关联|历史|曾用名|企业主页|认证)[\])）】]?|[(（]?\d{4}年报[)）]?|TA有.*|[他她]有.*|任职\d.*|[>›»])+\s*$/;
const BEHIND_TOKEN =
  /^(复制|查看|附近|更多|展开|收起|关联|TA|存续|在业|在营|开业|正常|小微|高新|曾用名|变更|地图|历史|图谱|认证|注销|吊销|迁出|任职|\d+家)/i;

const clean = (text: string): string => text.replace(BEHIND, '').trim();

/** The pieces that can hold a value: what a paper prints and empty ones left out. */
export function contentOf({ pieces }: Part): Piece[] {
  let open = 0;
  return pieces.filter((one, at) => {
    const kept = !isEmpty(one) && (at === 0 || !isPrinted(one) || (open > 0 && isOfScope(one)));
    if (kept) open += signsIn(one, '(') - signsIn(one, ')');
    return kept;
  });
}

const signsIn = ({ folded: text }: Piece, sign: string): number => text.split(sign).length - 1;

/** In brackets the site's address is a part of the scope: （具体经营项目请登录国家企业信用信息公示系统查询）. */
const isOfScope = ({ folded: text }: Piece): boolean =>
  /公示系统|https?:|www\./.test(text) && !/系统网址|年度报告/.test(text);

/** 在 and 位于 before an address in a sentence. */
const AT = /^\s*就?(?:在|位于)\s*/;

const linesOf = (pieces: readonly Piece[]): number[] => pieces.map(({ line }) => line);

/** Whether a whole name is followed by a character or two: they belong to another value. */
const isTail = (pieces: readonly Piece[]): boolean =>
  pieces.length > 1 &&
  tight(pieces[pieces.length - 1]?.folded ?? '').length < 3 &&
  isOrganisation(
    tight(
      pieces
        .slice(0, -1)
        .map((one) => one.folded)
        .join(''),
    ),
  );

/** The name of an organisation. On a paper it may go on in the lines below. */
export function organisationOf(part: Part, onPaper: boolean): Value | null {
  const pieces = contentOf(part);
  const [first] = pieces;
  if (!first) return null;
  if (onPaper) {
    for (let count = Math.min(pieces.length, 4); count > 0; count--) {
      const used = pieces.slice(0, count);
      const text = joined(used.map((one) => one.text));
      const plain = tight(folded(text));
      const goesOn = used.slice(1).every(({ folded: more }) => !/\d/.test(more)) && !isTail(used);
      if (goesOn && isOrganisation(plain)) {
        // A whole name in the second line: the first may belong to something else.
        const two =
          count > 1 &&
          isOrganisation(
            tight(
              used
                .slice(1)
                .map((one) => one.folded)
                .join(''),
            ).slice(-40),
            false,
          );
        const right = !two && !hasStraySigns(plain) && !hasDoubtfulWidth(text);
        return { text: evened(text), right, lines: linesOf(used) };
      }
    }
  }
  const cut = cutAt(first.folded, /[,;。|!?、]|[""“”]/);
  const whole = clean(first.text.slice(0, cut));
  const words = whole.split(/\s+/).filter(Boolean);
  const stop = words.findIndex((word, at) => at > 0 && BEHIND_TOKEN.test(word));
  const kept = stop < 0 ? words : words.slice(0, stop);
  for (let count = Math.min(kept.length, 6); count > 0; count--) {
    const text = joined(kept.slice(0, count));
    if (isOrganisation(tight(folded(text)))) {
      const extra = kept.slice(1, count).some((word) => isOrganisation(tight(folded(word))));
      return { text, right: !extra, lines: [first.line] };
    }
  }
  const beginning = longestOrganisation(kept[0] ?? '');
  if (beginning) return { text: beginning, right: !onPaper, lines: [first.line] };
  const begun = tight(kept[0] ?? '');
  return onPaper &&
    begun.length > 3 &&
    !ONLY_A_TYPE.test(begun) &&
    new RegExp(`^[${HAN}()（）]+$`).test(begun)
    ? { text: begun, right: false, lines: [first.line] }
    : null;
}

const cutAt = (text: string, stop: RegExp): number => {
  const at = text.search(stop);
  return at < 0 ? text.length : at;
};

/** The longest beginning of a text that is the name of an enterprise: 编造有限公司的小程序. */
export function longestOrganisation(text: string): string | null {
  const plain = folded(text);
  for (let length = Math.min(plain.length, 60); length >= 6; length--) {
    if (/[司社业)]/.test(plain.charAt(length - 1)) && isOrganisation(plain.slice(0, length), false))
      return text.slice(0, length);
  }
  return null;
}

/** Blanks, and the first character of a name in place of a picture: 顾 顾明远. */
const AVATAR = /^\s*(?:([\u3400-\u9fff])\s+(?=\1))?/;

/** A person's name. A name of two characters may be spaced out. */
export function personOf(part: Part): (Value & { own: boolean }) | null {
  const { pieces } = part;
  const at = pieces.findIndex((one) => !isEmpty(one) && tight(one.text).length > 1);
  const one = pieces[at];
  if (!one) return null;
  const apart = new RegExp(`^\\s*([${HAN}](?:\\s+[${HAN}]{1,2}){1,3})\\s*(?=$|[^${HAN}\\s])`).exec(
    one.text,
  )?.[1];
  const spaced = tight(apart ?? '');
  if (personForm(spaced) === 'sure') {
    // Two texts side by side look the same as a name that is spaced out.
    const right = !/\s[^\s]{2}/.test(apart ?? '') || spaced.length < 4;
    return { text: spaced, right, lines: [one.line], own: at === 0 };
  }
  const start = one.text.length - one.text.replace(AVATAR, '').length;
  const name = nameAtStart(one.folded.slice(start));
  const text = one.text.slice(start, start + name.length);
  const form = personForm(name);
  if (form === null) return null;
  const wholeLine =
    at === 0 ||
    /^[\s>]*(TA|[他她]|任职|关联|复制|查看|\d).*$|^\s*$/.test(one.text.slice(start + name.length));
  return { text, right: form === 'sure' && wholeLine, lines: [one.line], own: at === 0 };
}

const PHONE_BEHIND =
  /[\s,，、;；/]*(?:电话|tel)?[:：]?\s*(?:0\d{2,3}[-\s]?\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4}|\d{7,8})\s*$/i;

/** An address. On a paper it may go on in the lines below; in a text only where the first line is no whole one. */
export function addressOf(part: Part, onPaper: boolean): Value | null {
  const content = contentOf(part);
  const strange = content.findIndex(
    (one, at) => at > 0 && looksLikeScope(one.folded) && !looksLikeAddress(one.folded),
  );
  const pieces = strange < 0 ? content : content.slice(0, strange);
  const most = Math.min(pieces.length, onPaper ? 6 : 3);
  const counts = Array.from({ length: most }, (_, at) => at + 1);
  // In a text the next line belongs to it only when it looks so, and then nobody can be sure.
  const goesOn = !onPaper && pieces[1] !== undefined && looksLikeAddress(pieces[1].folded);
  if (onPaper || goesOn) counts.reverse();
  let begun: Value | null = null;
  for (const count of counts) {
    const used = pieces.slice(0, count);
    const text = onPaper ? joined(used.map((one) => one.text)) : ofText(used);
    const form = addressForm(tight(folded(text)));
    const value = {
      text: onPaper ? evened(text) : text,
      right: form === 'whole' && !goesOn && !(onPaper && hasDoubtfulWidth(text)),
      lines: linesOf(used),
    };
    if (form === 'whole') return value;
    if (form === 'begun') begun ??= { ...value, right: false };
  }
  return begun;
}

function ofText(pieces: readonly Piece[]): string {
  const text = pieces.map((one) => one.text.trim()).join('');
  const cut = cutAt(folded(text), /[;。|!?]|, ?(?=\D|$)/);
  return clean(clean(text.slice(0, cut)).replace(PHONE_BEHIND, '')).replace(AT, '');
}

/** A scope of business: all lines to the next label. */
export function scopeOf(part: Part, onPaper: boolean): Value | null {
  const pieces = contentOf(part);
  const raw = onPaper
    ? joined(pieces.map((one) => one.text))
    : clean(pieces.map((one) => one.text.trim()).join(''));
  const text = raw.replace(/[，,；;、\s]+$/, '');
  if (text.length < 2 || !new RegExp(`[${HAN}]{2}`).test(text)) return null;
  const cut = /(…|\.{2,})$/.test(text);
  const right =
    !cut && isBalanced(text) && !hasLongNumber(text) && (onPaper ? isWholeOnPaper(text) : text.length >= 4);
  return { text: evened(text.replace(/(…|\.{2,})$/, '')), right, lines: linesOf(pieces) };
}

const hasLongNumber = (text: string): boolean => /\d{7}/.test(text);
const isWholeOnPaper = (text: string): boolean => /[。）]$/.test(text) && !hasDoubtfulWidth(text);
