import { lengthOf } from './text';

const SIGNS = /[\s\u3000-\u303f\uff00-\uff0f\uff1a-\uff20!-/:-@·…—“”‘’]+/;

/** More different signs than a remark has. */
const SIGNS_OF_A_REMARK = 10;

/** A remark without its signs, every clause once, and what is said several times on end said once. */
function onceOnly(remark: string): string {
  const clauses = [...new Set(remark.split(SIGNS))].join('');
  // 看看 and 一个一个 are good Chinese.
  return clauses.replace(/(.{4,60}?)\1+/gu, '$1').replace(/(.{1,3}?)\1{2,}/gu, '$1');
}

/** Whether a text has so many different characters. It stops as soon as it has found them. */
function hasDifferent(text: string, count: number): boolean {
  const different = new Set<number>();
  for (let place = 0; place < text.length && different.size < count; place++)
    different.add(text.charCodeAt(place));
  return different.size >= count;
}

/** Whether a remark says the same again and again: what is left of it once said is too short, or half of it at most. */
export function repeatsItself(remark: string, least: number): boolean {
  // Said once, it is no shorter than its different characters, but for a few signs: that settles the usual remark.
  const enough = Math.max(least, Math.floor(remark.length / 2) + 1) + SIGNS_OF_A_REMARK;
  if (hasDifferent(remark, enough)) return false;
  const said = lengthOf(remark.split(SIGNS).join(''));
  const once = lengthOf(onceOnly(remark));
  return (once < least && once * 3 <= said * 2) || once * 2 <= said;
}

/** Words that tell nothing of what a mini-program does. */
const FILLERS =
  /微信|小程序|官方|版本|正式|本单位|我们|我司|公司|单位|名称|开发|制作|运营|推出|提供|使用|服务|平台|应用|软件|一个|一款|这是|这个|用于|为了|[本是的为由和与及在之该此款个]/g;

/** Whether a remark says no more than these names. */
export function saysOnlyNames(remark: string, names: readonly string[]): boolean {
  const given = names.filter((name) => name.length > 1 && remark.includes(name));
  if (given.length === 0) return false;
  const without = given.reduce((text, name) => text.split(name).join(''), remark);
  return lengthOf(without.split(SIGNS).join('').replace(FILLERS, '')) <= 2;
}

const NOT = /(没有|不(?![仅但只限断同])|无(?![论限锡])|未(?!来)|非(?!常)|勿).*$/;

/** What a remark says of itself, without what it says it does not do. */
export const withoutDenials = (remark: string): string =>
  remark
    .split(/[，,。；;！!？?\n]/)
    .map((clause) => clause.replace(NOT, ''))
    .join('\n');
