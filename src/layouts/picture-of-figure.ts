// A figure of the page as it stands at this moment: a copy of its pictures, for a preview.
import { paintedCopy } from '../../components/live/page/painted-copy.ts';
import { withoutNames } from './without-names.ts';

/** The document of a frame, once it has come: a frame that is far away waits until it is near, or asked for. */
async function insideOf(frame: HTMLIFrameElement): Promise<Document | null> {
  if (!frame.contentDocument?.querySelector('figure')) {
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      frame.loading = 'eager';
    });
  }
  return frame.contentDocument;
}

function copyOf(original: Element): Element {
  // What it is clipped by is the original's.
  const copy = withoutNames(paintedCopy(original), 'a, button, input');
  for (const part of copy.querySelectorAll('[tabindex]')) part.removeAttribute('tabindex');
  return copy;
}

/** Copies a figure's title and its pictures, or the one that is named; undefined where the figure does not come. */
export async function pictureOf(target: Element, panel?: string): Promise<Node | undefined> {
  const root = target instanceof HTMLIFrameElement ? await insideOf(target) : target;
  const figure = root instanceof Element && root.matches('figure') ? root : root?.querySelector('figure');
  if (!figure) return undefined;
  const pictures = [...figure.querySelectorAll('.panel')].filter(
    (one) => panel === undefined || (one as HTMLElement).dataset['panel'] === panel,
  );
  const shown = pictures.length > 0 ? pictures : [...figure.querySelectorAll('svg, img')].slice(0, 1);
  const name = figure.querySelector('.title') ?? figure.querySelector('.figure-number');
  const copy = document.createElement('div');
  copy.className = 'figure-copy';
  copy.append(...[name, ...shown].filter((one) => one !== null).map(copyOf));
  return copy;
}
