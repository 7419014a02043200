type Values = Readonly<Record<string, unknown>>;

/**
 * Puts a figure's values back where a pointer is taken away before it has let go: a finger that began on a control and then
 * scrolled the page, a palm, a system's own gesture. Nobody meant what it moved.
 */
export function putBackWhenCancelled(
  root: HTMLElement,
  values: () => Values,
  change: (next: Values) => void,
  signal: AbortSignal,
): void {
  const before = new Map<number, Values>();
  const options = { capture: true, signal };
  root.addEventListener('pointerdown', ({ pointerId }) => before.set(pointerId, values()), options);
  document.addEventListener('pointerup', ({ pointerId }) => before.delete(pointerId), options);
  // After all others have heard of it, so that none of them moves on.
  document.addEventListener(
    'pointercancel',
    ({ pointerId }) => {
      const held = before.get(pointerId);
      before.delete(pointerId);
      if (!held) return;
      const now = values();
      const moved = Object.entries(held).filter(([name, value]) => !Object.is(value, now[name]));
      if (moved.length > 0) change(Object.fromEntries(moved));
    },
    { signal },
  );
}
