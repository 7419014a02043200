/** Hands a file to the browser, which saves it where the reader's downloads go. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers fetch what the link points at only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
