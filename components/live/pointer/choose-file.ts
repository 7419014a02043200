/** Opens the reader's files. The input is of this moment: its own words are those of the browser, not of the page. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept: '.csv,.tsv,.txt,.json,text/plain,text/csv', hidden: true });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.remove();
    if (file) chosen(file);
  });
  input.addEventListener('cancel', () => input.remove());
  // Some browsers forget an input that is nowhere in the document.
  document.body.append(input);
  input.click();
}
