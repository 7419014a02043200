/** Whether anybody can see an element now; `changed` hears when that may have become otherwise. */
export function watchSight(root: Element, changed: () => void, signal: AbortSignal): () => boolean {
  let inSight = true;
  const sight = new IntersectionObserver((entries) => {
    // Several may come at once, oldest first: the last one is how it is now.
    inSight = entries.at(-1)?.isIntersecting ?? inSight;
    changed();
  });
  sight.observe(root);
  signal.addEventListener('abort', () => sight.disconnect(), { once: true });
  document.addEventListener('visibilitychange', changed, { signal });
  return () => inSight && !document.hidden;
}
