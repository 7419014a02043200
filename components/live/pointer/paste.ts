import { editable } from './aim.ts';

/** Whether a field leaves a paste to the figure: where the field would spoil its lines, or has nothing else in it. */
function hasRoomFor(field: HTMLElement, text: string): boolean {
  if (!(field instanceof HTMLInputElement)) return false;
  const { value, selectionStart, selectionEnd } = field;
  return (
    /[\r\n\t]/.test(text.trim()) ||
    value.trim() === '' ||
    (selectionStart === 0 && selectionEnd === value.length)
  );
}

/** Takes what is pasted on the picture, or into the figure's own field where that cannot hold it. */
export function enablePasting(
  isAimed: (event: Event) => boolean,
  isForeign: (target: EventTarget | null) => boolean,
  take: (source: string | Blob) => void,
  signal: AbortSignal,
): void {
  document.addEventListener(
    'paste',
    (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const file = event.clipboardData?.files[0];
      const field = editable(event.target) ?? editable(document.activeElement);
      if (event.defaultPrevented || isForeign(field) || !isAimed(event)) return;
      if (text === '' ? !file : field && !hasRoomFor(field, text)) return;
      event.preventDefault();
      take(text === '' && file ? file : text);
    },
    { signal },
  );
}
