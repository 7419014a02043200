// Leads a returning reader on, to the chapter that was opened last on this device, and says what is done of each.
import { reportOurs } from '../notebook/outside.ts';
import { recall } from './storage.ts';

const link = document.querySelector<HTMLAnchorElement>('.go-on');
const slug = recall('chapter') ?? '';
const chapter = document.querySelector<HTMLAnchorElement>(`[data-go-on][href$="/${CSS.escape(slug)}/"]`);
if (link && chapter) {
  link.href = chapter.href;
  link.textContent = chapter.dataset['goOn'] ?? '';
  link.hidden = false;
}

if (recall('answers') !== undefined)
  import('./reading/show-progress.ts').then(({ showOnCards }) => showOnCards()).catch(reportOurs);
