/** The width up to which a panel can be pinned; `src/styles/stage.css` has the same. */
const PHONE = '(width <= 40rem)';

/**
 * Pins on a phone the panel that a hand moves, so that it stays in sight while the controls scroll under it: the one
 * that is pinned while it moves too, and else the first that does. A pinned panel keeps its place in the page.
 */
export function pinMovedPanel(root: HTMLElement, signal: AbortSignal): void {
  const panels = [...root.querySelectorAll('.panel')];
  if (panels.length < 2) return;
  const observer = new MutationObserver((records) => {
    observer.disconnect();
    const moved = panels.filter((panel) => records.some(({ target }) => panel.contains(target)));
    if (moved.some((panel) => panel.classList.contains('pinned'))) return;
    for (const panel of panels) panel.classList.toggle('pinned', panel === moved[0]);
  });
  const listen = (): void => {
    if (!matchMedia(PHONE).matches) return;
    for (const panel of panels)
      observer.observe(panel, { attributes: true, characterData: true, childList: true, subtree: true });
  };
  root.addEventListener('input', listen, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
