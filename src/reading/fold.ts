/** Chinese characters, for use inside the brackets of a pattern. */
export const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff\\ud840-\\udbff\\udc00-\\udfff〇';

const ODD: Readonly<Record<string, string>> = {
  '︰': ':',
  '∶': ':',
  '﹕': ':',
  丨: '|',
  '│': '|',
  '｡': '。',
};

/** Full-width signs, digits and letters as half-width ones, blanks of every kind as a space. The length stays the same. */
export const folded = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b-\u200f\u3164\ufeff]/g, ' ')
    .replace(/[︰∶﹕丨│｡]/g, (sign) => ODD[sign] ?? sign);

/** The text without blanks. */
export const tight = (text: string): string => text.replace(/[\s\u200b-\u200f\u3164\ufeff]+/g, '');

/** Without the blanks that a layout makes. Between two Latin words one blank stays. */
export const joined = (texts: readonly string[]): string =>
  texts
    .join('')
    .replace(/[\s\u200b-\u200f\u3164\ufeff]+/g, ' ')
    .trim()
    .replace(/([^A-Za-z0-9]) | (?=[^A-Za-z0-9])/g, '$1');

/** Whether every bracket that opens also closes, and in the same width. */
export function isBalanced(text: string): boolean {
  let [half, full] = [0, 0];
  for (const sign of text) {
    if (sign === '(') half++;
    else if (sign === ')') half--;
    else if (sign === '（') full++;
    else if (sign === '）') full--;
    if (half < 0 || full < 0) return false;
  }
  return half === 0 && full === 0;
}

/** Brackets of which an engine read one half-width, as the full-width ones that a paper prints. */
export function evened(text: string): string {
  const signs = [...text];
  const open: number[] = [];
  signs.forEach((sign, at) => {
    if (sign === '(' || sign === '（') open.push(at);
    const from = sign === ')' || sign === '）' ? open.pop() : undefined;
    if (from === undefined || (signs[from] === '(') === (sign === ')')) return;
    signs[from] = '（';
    signs[at] = '）';
  });
  return signs.join('');
}

/** How much room a text takes in a line, in Chinese characters. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x100 ? 0.5 : 1;
  return width;
};

/** Every match of a global pattern; `String.matchAll` is missing on older phones. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
