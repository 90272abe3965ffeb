/** The parameters of an address, decoded: WeChat does not do it. A link may hold anything; what cannot be decoded stays. */
export const plainParams = (params: Partial<Record<string, string>>): Partial<Record<string, string>> =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, plain(value)]));

function plain(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
