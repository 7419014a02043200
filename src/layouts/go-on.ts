// Leads a returning reader on: to the chapter that was opened last on this device.
import { recall } from './storage.ts';

const link = document.querySelector<HTMLAnchorElement>('.go-on');
const slug = recall('chapter') ?? '';
const chapter = document.querySelector<HTMLAnchorElement>(`[data-go-on][href$="/${CSS.escape(slug)}/"]`);
if (link && chapter) {
  link.href = chapter.href;
  link.textContent = chapter.dataset['goOn'] ?? '';
  link.hidden = false;
}
