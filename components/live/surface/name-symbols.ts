/** Gives every symbol among the numbers its name for a pointer that rests on it; a listener hears it anyway. */
export function nameSymbols(root: ParentNode): void {
  for (const output of root.querySelectorAll<HTMLElement>('.values output')) {
    const row = output.closest('div');
    if (row?.querySelector('.katex')) row.title = output.getAttribute('aria-label') ?? '';
  }
}
