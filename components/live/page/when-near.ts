/**
 * Calls `load` once: when the element nears the screen, is touched, or the address speaks of it. What the reader did
 * before the live part was there is kept and handed over, so that nothing done is lost.
 */
export function whenNear(
  element: HTMLElement,
  speaksOfIt: boolean,
  load: (early: readonly Event[]) => void,
): () => void {
  const early: Event[] = [];
  const controller = new AbortController();
  const start = (): void => {
    if (controller.signal.aborted) return;
    load(early);
    observer.disconnect();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) start();
    },
    { rootMargin: '400px' },
  );
  let started = false;
  for (const type of ['input', 'change', 'click'] as const) {
    element.addEventListener(
      type,
      (event) => {
        early.push(event);
        if (!started) start();
        started = true;
      },
      { signal: controller.signal },
    );
  }
  for (const type of ['pointerenter', 'focusin'] as const)
    element.addEventListener(type, start, { once: true, signal: controller.signal });
  if (speaksOfIt) start();
  else observer.observe(element);
  return () => {
    observer.disconnect();
    controller.abort();
  };
}
