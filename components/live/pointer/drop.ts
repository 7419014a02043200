/** Takes what is dropped on a figure, and keeps the page from being left for a file that falls beside it. */
export function enableDropping(
  root: HTMLElement,
  isForeign: (target: EventTarget | null) => boolean,
  take: (source: string | Blob) => void,
  signal: AbortSignal,
): void {
  const carries = ({ dataTransfer, target }: DragEvent): boolean =>
    !isForeign(target) &&
    (dataTransfer?.types ?? []).some((type) => type === 'Files' || type === 'text/plain');
  const lit = (on: boolean): unknown => root.toggleAttribute('data-dropping', on);
  root.addEventListener(
    'dragover',
    (event) => {
      if (!carries(event)) return;
      // Without this a browser leaves the page for the file.
      event.preventDefault();
      lit(true);
    },
    { signal },
  );
  root.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) lit(false);
    },
    { signal },
  );
  root.addEventListener(
    'drop',
    (event) => {
      lit(false);
      if (!carries(event)) return;
      event.preventDefault();
      const source = event.dataTransfer?.files[0] ?? event.dataTransfer?.getData('text/plain');
      if (source !== undefined) take(source);
    },
    { signal },
  );
  // Whatever the figure, or a field for files, has not taken.
  const isStray = ({ defaultPrevented, dataTransfer, target }: DragEvent): boolean =>
    !defaultPrevented &&
    dataTransfer?.types.includes('Files') === true &&
    !(target instanceof HTMLInputElement && target.type === 'file');
  for (const type of ['dragover', 'drop'] as const)
    document.addEventListener(
      type,
      (event) => {
        if (!isStray(event)) return;
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
      },
      { signal },
    );
}
