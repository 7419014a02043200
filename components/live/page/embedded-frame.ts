/** Gives every framed figure the height that it wants, now and whenever that changes: no page scrolls inside a page. */
export function fitFrames(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.framed')) {
    const fit = (): void => {
      const inside = frame.contentDocument?.documentElement;
      if (!inside?.querySelector('main')) return;
      const grow = (): void => {
        frame.style.height = `${inside.querySelector('main')?.offsetHeight ?? 0}px`;
      };
      new ResizeObserver(grow).observe(inside.querySelector('main') ?? inside);
      grow();
    };
    if (frame.dataset['fits'] !== undefined) continue;
    frame.dataset['fits'] = '';
    frame.addEventListener('load', fit);
    fit();
  }
}
