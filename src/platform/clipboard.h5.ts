/** The browser's own clipboard; Taro's would also keep the text in its storage. */
export async function copyText(data: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(data);
    return true;
  } catch {
    return false;
  }
}
