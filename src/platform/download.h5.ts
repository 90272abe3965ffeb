/** Downloads a file that was made in the browser. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser still reads the URL after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
