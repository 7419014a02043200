/** One sentence about something that went otherwise than asked; an empty one takes the last away. */
export function showNotice(root: ParentNode, sentence: string): void {
  const notice = root.querySelector<HTMLElement>('.notice');
  if (!notice) return;
  notice.hidden = sentence === '';
  notice.textContent = sentence;
}
