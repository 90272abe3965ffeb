/** Longer texts are cut: what an app does stands at their beginning. */
const MOST = 2000;

/** Half-width, lower case; 下不下雨 is 下雨. */
export const normalised = (text: string) =>
  text
    .slice(0, MOST)
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/([一-龥])不\1/g, '$1')
    .toLowerCase();
