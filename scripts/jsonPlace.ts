/**
 * Finds where a text stops being valid JSON, because `JSON.parse` of Node 20 does not always say it. It reads the text
 * once and without recursion, so deep nesting is safe.
 */

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const BLANKS = /[ \t\n\r]*/y;

/** The offset of the first character that is wrong; the length of the text when it ends too early. */
export function jsonErrorAt(text: string): number {
  const open: string[] = [];
  let at = 0;
  let wants: 'value' | 'key' | 'keyOrEnd' | 'valueOrEnd' | 'colon' | 'next' = 'value';
  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  for (;;) {
    eat(BLANKS);
    const letter = text.charAt(at);
    const inside = open[open.length - 1];
    if (wants === 'next' && inside === undefined) return at;
    if (wants === 'colon') {
      if (letter !== ':') return at;
      at++;
      wants = 'value';
    } else if (letter === inside && (wants === 'next' || wants === 'keyOrEnd' || wants === 'valueOrEnd')) {
      open.pop();
      at++;
      wants = 'next';
    } else if (wants === 'next') {
      if (letter !== ',') return at;
      at++;
      wants = inside === '}' ? 'key' : 'value';
    } else if (wants === 'key' || wants === 'keyOrEnd') {
      if (!eat(STRING)) return at;
      wants = 'colon';
    } else if (letter === '{' || letter === '[') {
      open.push(letter === '{' ? '}' : ']');
      at++;
      wants = letter === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else if (eat(STRING) || eat(LITERAL)) wants = 'next';
    else return at;
  }
}

/** Line and column of an offset. Both start at 1. */
export function placeInText(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}
