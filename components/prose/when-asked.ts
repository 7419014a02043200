// A first view does without the scripts of elements further down: they come when one of these nears the screen or is used.

import { reportOurs, tellMissing } from '../../src/notebook/outside.ts';

/** Does again, now that it is heard, what was done before. */
function repeat(event: Event): void {
  const { target, type } = event;
  if (!(target instanceof Element)) return;
  if (type === 'pointerup') return;
  if (type === 'click') target.closest('button')?.click();
  else if (event instanceof CustomEvent)
    target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: event.detail as unknown }));
  else target.dispatchEvent(new Event(type, { bubbles: true }));
}

interface Asking {
  /** Elements elsewhere whose use asks as well. */
  readonly users?: string;
  /** Events of the page that do not ask; the last of each element is told again when the script is there. */
  readonly told?: readonly string[];
  /** Says that the script did not come, once somebody has used what needs it. */
  readonly missed?: () => void;
}

/**
 * Calls `load` once, when the first element of the selector nears the screen or is used. What happened to the elements
 * before is repeated for them then.
 */
export function whenAsked(
  selector: string,
  load: () => Promise<unknown>,
  { users = selector, told = [], missed = tellMissing }: Asking = {},
): void {
  const controller = new AbortController();
  const { signal } = controller;
  const early: Event[] = [];
  const last = new Map<EventTarget | null, Event>();
  let asked: Promise<void> | undefined;
  let isUsed = false;
  const ask = (): void => {
    asked ??= load().then(
      () => {
        observer.disconnect();
        controller.abort();
        for (const event of [...early, ...last.values()]) repeat(event);
      },
      // The next use tries again.
      (error: unknown) => {
        asked = undefined;
        reportOurs(error);
        if (isUsed) missed();
      },
    );
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) ask();
    },
    { rootMargin: '200px' },
  );
  for (const element of document.querySelectorAll(selector)) observer.observe(element);
  const hear = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest(selector)) early.push(event);
    if (!target.closest(`${selector}, ${users}`)) return;
    isUsed = true;
    ask();
  };
  for (const type of ['click', 'input', 'change', 'pointerup'])
    document.addEventListener(type, hear, { signal });
  for (const type of told) {
    document.addEventListener(type, (event) => last.set(event.target, event), { signal });
  }
}
