// A first view does without the reader's place: it comes with the first scroll, focus or press, and on a wide window,
// where there is room for it beside the text, as soon as the browser has nothing else to do.
const wide = matchMedia('(width >= 1100px)');

const events = ['scroll', 'focusin', 'pointerdown'] as const;

function load(): void {
  for (const type of events) removeEventListener(type, load);
  import('./reading.ts').catch(() => listen());
}

function listen(): void {
  for (const type of events) addEventListener(type, load, { passive: true });
}

listen();
// Safari has no idle callbacks.
if (wide.matches) {
  if ('requestIdleCallback' in window) requestIdleCallback(load);
  else setTimeout(load, 200);
}
