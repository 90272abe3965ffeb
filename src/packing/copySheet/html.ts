const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** A text as HTML shows it letter by letter, between tags and in an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"'\r]/g, (letter) => NAMES[letter] ?? '');

/** A short fingerprint of a text (FNV-1a, 32 bits): the same text gives the same one, and it does not tell the text. */
export function fingerprint(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
