/** With the answers behind it a code must stay coarse enough for a camera at the counter. */
const LONGEST = 100;

/** Why an address cannot stand before the answers of a code, as a sentence; null when it can. */
export function problemOfPrefix(prefix: string): string | null {
  if (!/^https:\/\/[\w.-]+\.[a-z]{2,}(\/[\w./~-]*)?$/i.test(prefix))
    return '应当以 https:// 开头，只有域名和路径，例如 https://example.com/beituo';
  return prefix.length > LONGEST ? `太长了，最多 ${LONGEST} 个字符` : null;
}
