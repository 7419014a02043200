import type { ShellWords } from '../../../src/notebook/words/shell.ts';
import { showNotice } from '../page/notice.ts';

/** Copies the page's address with a query: the address itself may be written a moment later. */
export async function copyLink(root: HTMLElement, query: string, ui: ShellWords): Promise<void> {
  const { href } = new URL(location.pathname + query + location.hash, location.href);
  try {
    await navigator.clipboard.writeText(href);
    showNotice(root, ui.linkCopied);
  } catch {
    // Without leave to write to the clipboard the link itself is the best answer.
    showNotice(root, href);
  }
}
