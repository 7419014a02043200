/** A field that takes text, and keeps what is typed or pasted into it. */
export const editable = (target: EventTarget | null): HTMLElement | null => {
  const field =
    target instanceof Element
      ? target.closest<HTMLElement>('input, textarea, [contenteditable]:not([contenteditable=false])')
      : null;
  const isText =
    !(field instanceof HTMLInputElement) ||
    /^(?:text|number|search|email|url|tel|password)$/.test(field.type);
  return isText ? field : null;
};

/**
 * Tells of an event whether it is meant for a figure: where the focus is in the figure, or nowhere, while its picture was
 * what was pressed last. Firefox tells of a paste, and every browser of a key, at the page's body then.
 */
export function aimAt(root: HTMLElement, signal: AbortSignal): (event: Event) => boolean {
  let pressed = false;
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      pressed = target instanceof Element && root.contains(target) && target.closest('.drawing') !== null;
    },
    { capture: true, signal },
  );
  return ({ target }) => {
    const focus = document.activeElement;
    if (target instanceof Node && root.contains(target)) return true;
    return focus === null || focus === document.body ? pressed : root.contains(focus);
  };
}
