/** Why an address cannot stand before the answers of a code, as a sentence; null when it can. */
export function problemOfPrefix(prefix: string): string | null {
  if (!/^https:\/\/[\w.-]+\.[a-z]{2,}(\/[\w./~-]*)?$/i.test(prefix))
    return '应当以 https:// 开头，只有域名和路径，例如 https://example.com/beituo';
  return prefix.length > 100 ? '太长了，最多 100 个字符' : null;
}
