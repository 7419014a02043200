/** Where a run stands, in the cell's root, its two buttons and its line. */
export function showRunState(
  root: HTMLElement,
  { state, step, busy, line }: { state: string; step: number; busy: boolean; line: string },
): void {
  root.dataset['state'] = state;
  root.dataset['step'] = String(step);
  const [run, pause] = ['run', 'pause'].map((name) =>
    root.querySelector<HTMLButtonElement>(`button[name="${name}"]`),
  );
  // The focus follows the button that takes over, so that a keyboard reader is not thrown to the top of the page.
  const refocus = document.activeElement === (busy ? run : pause);
  if (run) run.disabled = busy;
  if (pause) pause.disabled = !busy;
  if (refocus) (busy ? pause : run)?.focus({ preventScroll: true });
  const place = root.querySelector('.run-state');
  if (place && place.textContent !== line) place.textContent = line;
}
