// Leads a returning reader on: to the chapter that was opened last on this device.
import { recall } from './storage.ts';

const link = document.querySelector<HTMLAnchorElement>('.go-on');
const chapter = document.querySelector<HTMLAnchorElement>(`[data-chapter="${Number(recall('chapter'))}"]`);
if (link && chapter) {
  link.href = chapter.href;
  link.textContent = chapter.dataset['goOn'] ?? '';
  link.hidden = false;
}
