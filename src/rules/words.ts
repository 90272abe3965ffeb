/** A private number with its middle hidden, as 139****0001. */
export const masked = (number: string): string =>
  number.length < 8 ? '****' : `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;

/** The beginning of a text. It never cuts a character in two. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** What a person typed, shortened to fit into a sentence. */
export const quoted = (value: string): string => shortened(value, 24);
