/** Uses the browser's own clipboard: Taro's function would also store the text. */
export async function copyText(data: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(data);
    return true;
  } catch {
    return false;
  }
}

/** Null when the browser, or the person whom it asks, refused. */
export async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
