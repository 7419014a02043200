// A frame keeps on paper the height that it had on the screen, whatever is left of its figure there, and is never broken.
// What is printed in its place is a copy of the figure as it stands.
import { paintedCopy } from './painted-copy.ts';

function copyOf(frame: HTMLIFrameElement): HTMLElement | undefined {
  const figure = frame.contentDocument?.querySelector('figure');
  if (!figure) return undefined;
  const copy = document.createElement('div');
  copy.className = 'on-paper';
  copy.append(paintedCopy(figure));
  return copy;
}

addEventListener('beforeprint', () => {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.framed')) {
    const copy = copyOf(frame);
    if (!copy) continue;
    frame.dataset['onPaper'] = '';
    frame.after(copy);
  }
});

addEventListener('afterprint', () => {
  for (const copy of document.querySelectorAll('.on-paper')) copy.remove();
  for (const frame of document.querySelectorAll<HTMLElement>('[data-on-paper]'))
    delete frame.dataset['onPaper'];
});
