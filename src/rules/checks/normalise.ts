/** Full-width digits, letters and signs as half-width ones. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

const NUMBERS =
  /certificate_number$|mobile$|emergency_contact$|record_number$|verify_task_id$|filings_of_subject$/;
const PHONES = /mobile$|emergency_contact$/;
const SEVERAL_LINES = /comment$|business_scope$/;

/** What a person meant by what was typed, where that is certain. For the form only: a filing is checked as it stands. */
export function normalise(path: string, text: string): string {
  const clean = text.replace(/[\u200b\u3164\ufeff]/g, '');
  if (NUMBERS.test(path)) return number(path, clean);
  if (/email$/.test(path)) return halfWidth(clean).replace(/\s/g, '');
  if (SEVERAL_LINES.test(path)) return clean.replace(/^\s+|\s+$/g, '');
  return clean.replace(/[\r\n\u2028\u2029\t]+/g, '').replace(/^\s+|\s+$/g, '');
}

function number(path: string, text: string): string {
  const plain = halfWidth(text).replace(/\s/g, '');
  if (PHONES.test(path)) {
    // A mobile number in any dress: +86, 0086, hyphens. A landline keeps its hyphen.
    return /^(?:(?:00)?86)?(1[3-9]\d{9})$/.exec(plain.replace(/[+-]/g, ''))?.[1] ?? plain;
  }
  // 备案号 keeps its Chinese letters; a credit code and the X of a resident ID are capitals.
  return /certificate_number$/.test(path) ? plain.toUpperCase() : plain;
}
