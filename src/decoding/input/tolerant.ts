import { matchesIn } from '../matches';

/**
 * Reads what programs print: JSON, Python, a Go or Java map, PHP. Nothing throws; what does not fit is read as text.
 * A paste that was cut off ends where it ends.
 */

const OPEN =
  /^(?:map\[|(?:array|object|Array|Object)(?:\([^)]{0,40}\))?(?:\s*#\d+)?\s*(?:\(\d+\)\s*)?[{([]|[{[])/;
const CLOSE = /[}\])]/;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '`': '`' };
const KEY = /^\s*,?\s*(?:\[\s*)?(["'“‘]?)([A-Za-z_][\w.[\]-]{0,120}?)["'”’]?(?:\s*\])?\s*(?:=>|[:=：])\s*/;
const NEXT_KEY = /[\s,，;]+(?:\[)?["'“‘]?[A-Za-z_][\w.]{1,120}["'”’]?\]?\s*(?:=>|[:=])/;
/** Deeper than any answer, and shallow enough for any stack. */
const DEEPEST = 24;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '', f: '' };

export type Read = string | number | boolean | null | Read[] | { [key: string]: Read };

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  /** Every value of the text that is an object or a list. */
  all(): Read[] {
    const values: Read[] = [];
    while (this.at < this.text.length) {
      const opening = /map\[|[{[]/g;
      opening.lastIndex = this.at;
      const next = opening.exec(this.text);
      if (!next) break;
      this.at = next.index;
      const value = this.value(0);
      if (typeof value === 'object' && value !== null) values.push(value);
    }
    return values;
  }

  /** Keys and values without a bracket around them. */
  bare(): Read {
    return this.object(0);
  }

  private rest(most = 200): string {
    return this.text.slice(this.at, this.at + most);
  }

  private blanks(): void {
    while (this.at < this.text.length && /[\s,，;；]/.test(this.text[this.at] as string)) this.at++;
  }

  private value(depth: number): Read {
    this.blanks();
    const typed = /^(?:u|b|string\(\d+\)\s*|int\(|float\(|bool\()(?=["'\w-])/.exec(this.rest());
    if (typed) this.at += typed[0].length;
    const open = OPEN.exec(this.rest());
    if (open && depth < DEEPEST) {
      this.at += open[0].length;
      const listed =
        open[0] === '[' && !/^\s*["'“‘]?[A-Za-z_][\w.]*["'”’]?\s*\]?\s*(?:=>|[:=])/.test(this.rest());
      return listed ? this.list(depth + 1) : this.object(depth + 1);
    }
    const quote = QUOTES[this.text[this.at] ?? ''];
    return quote ? this.quoted(quote) : this.word();
  }

  private list(depth: number): Read[] {
    const items: Read[] = [];
    while (this.at < this.text.length) {
      this.blanks();
      if (CLOSE.test(this.text[this.at] ?? '}')) {
        this.at++;
        break;
      }
      const before = this.at;
      items.push(this.value(depth));
      if (this.at === before) this.at++;
    }
    return items;
  }

  private object(depth: number): Read {
    const entries: [string, Read][] = [];
    while (this.at < this.text.length) {
      this.blanks();
      if (CLOSE.test(this.text[this.at] ?? '}') && !/^\[/.test(this.rest(1))) {
        this.at++;
        break;
      }
      const key = KEY.exec(this.rest(300));
      if (key) {
        this.at += key[0].length;
        entries.push([key[2] as string, this.value(depth)]);
      } else this.at++;
    }
    return Object.fromEntries(entries);
  }

  private quoted(quote: string): string {
    this.at++;
    let text = '';
    while (this.at < this.text.length) {
      const letter = this.text[this.at++] as string;
      if (letter === quote) break;
      text += letter === '\\' ? this.escaped() : letter;
    }
    return text;
  }

  private escaped(): string {
    const letter = this.text[this.at++] ?? '';
    const code = letter === 'u' ? /^[0-9a-f]{4}/i.exec(this.rest(4))?.[0] : undefined;
    if (code) this.at += 4;
    return code ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[letter] ?? letter);
  }

  /** A word without quotes ends at a bracket, at a line's end, or before the next key. */
  private word(): Read {
    const rest = this.text.slice(this.at, this.at + 4000);
    const ends = [/[}\])]/, /[\r\n]/, NEXT_KEY].map((end) => rest.search(end)).filter((end) => end >= 0);
    const comma = /^[\w.+-]{0,40}(?=[,，\s])/.exec(rest)?.[0].length ?? -1;
    const length = Math.min(rest.length, ...ends, ...(comma > 0 ? [comma] : []));
    this.at += length;
    return plainValue(rest.slice(0, length).trim());
  }
}

const WORDS = new Map<string, Read>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
  ['nil', null],
  ['<nil>', null],
]);

const plainValue = (word: string): Read =>
  WORDS.has(word) ? (WORDS.get(word) as Read) : /^-?\d{1,15}$/.test(word) ? Number(word) : word;

/** The elements of a push in XML, as an object: the official pushes have one level. */
function fromXml(text: string): Read {
  const entries: [string, Read][] = [];
  const element = /<([A-Za-z_]\w{0,60})>\s*(?:<!\[CDATA\[([\s\S]{0,8000}?)\]\]>|([^<]{0,8000}))\s*<\/\1>/g;
  for (const [, key, quoted, plain = ''] of matchesIn(text, element)) {
    entries.push([key as string, quoted ?? plainValue(plain.trim())]);
  }
  return Object.fromEntries(entries);
}

/** Keys that only an answer or a push of the interface has. */
const KEYS =
  /(?:^|[^\w])(?:errcode|errmsg|err_field|hints|key_name|audit_data|procedure_status|procedure_id|beian_status|sms_verify_status|face_status|is_finish|InfoType|task_status|apply_status|icp_audit|refill_reason|fail_reason|icp_subject|icp_applets|qualification_verify|along_with_auth_result|weapp_audit_\w+)(?![\w])/;

/** The values that a text prints; empty when it prints none and is a text of its own. */
export function valuesIn(text: string): Read[] {
  const trimmed = text.trim();
  try {
    const value = JSON.parse(trimmed) as Read;
    if (typeof value === 'object' && value !== null) return [value];
  } catch {
    // It may still be a print of another program.
  }
  if (!KEYS.test(text)) return [];
  if (/<xml>|<InfoType>|<Event>|<!\[CDATA\[/i.test(text)) return [fromXml(text)];
  const values = new Reader(text).all();
  if (values.length > 0) return values;
  return /["'“]?(?:icp_(?:subject|applets|materials)\.|errcode|errmsg|err_field|key_name)/.test(text)
    ? [new Reader(text).bare()]
    : [];
}
