/** How a reader's own points come into a figure that has a cloud: drawn, pasted, dropped, or from a file. */
import type { Cloud, Parameters } from '../../../src/notebook/kinds/index.ts';
import { enableSpraying } from './spray.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';

type Values = Readonly<Record<string, unknown>>;

interface Figure {
  readonly parameters: Parameters;
  readonly panels: () => Readonly<Record<string, DrawnPanel>>;
  readonly values: () => Values;
  readonly change: (next: Values) => void;
  /** Hears of a text or file that is meant to become the parameter's value. */
  readonly take: (name: string, source: string | Blob) => void;
  readonly full: (parameter: Cloud) => void;
}

const editable = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('input[type=text], input[type=number], textarea') : null;

/** Whether a field of something else is meant, which keeps what is put into it. */
const isForeign = (target: EventTarget | null, own: string): boolean => {
  const field = editable(target);
  return field !== null && field.closest<HTMLElement>('[data-parameter]')?.dataset['parameter'] !== own;
};

/** Whether a field leaves a paste to the figure: where the field would spoil its lines, or has nothing else in it. */
function hasRoomFor(field: HTMLInputElement, text: string): boolean {
  const { value, selectionStart, selectionEnd } = field;
  return (
    /[\r\n\t]/.test(text.trim()) ||
    value.trim() === '' ||
    (selectionStart === 0 && selectionEnd === value.length)
  );
}

/** Opens the reader's files. The input is of this moment: its own words are those of the browser, not of the page. */
function choose(chosen: (file: File) => void): void {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept: '.csv,.tsv,.txt,text/plain,text/csv', hidden: true });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.remove();
    if (file) chosen(file);
  });
  input.addEventListener('cancel', () => input.remove());
  // Some browsers forget an input that is nowhere in the document.
  document.body.append(input);
  input.click();
}

/** Returns what hears a click from before the figure was live. */
export function enableOwnPoints(
  root: HTMLElement,
  { parameters, panels, values, change, take, full }: Figure,
  signal: AbortSignal,
): (event: Event) => void {
  const own = Object.keys(parameters).find((name) => parameters[name]?.kind === 'cloud');
  if (own === undefined) return () => {};
  enableSpraying(root, parameters, panels, { values, change, full }, signal);

  const click = ({ type, target }: Event): void => {
    const button = type === 'click' && target instanceof Element ? target.closest('button') : null;
    const name = button?.closest<HTMLElement>('[data-parameter]')?.dataset['parameter'];
    if (!button || name === undefined || parameters[name]?.kind !== 'cloud') return;
    if (button.name === 'load-points') choose((file) => take(name, file));
    if (button.name === 'erase-points')
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
  };
  root.addEventListener('click', click, { signal });

  // What could not be read stays to be put right, until its field is left.
  root.addEventListener(
    'focusout',
    ({ target }) => {
      if (editable(target) && !isForeign(target, own)) change({});
    },
    { signal },
  );

  root.addEventListener(
    'paste',
    (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const file = event.clipboardData?.files[0];
      const field = editable(event.target);
      if (isForeign(field, own)) return;
      if (text === '' ? !file : field && !hasRoomFor(field as HTMLInputElement, text)) return;
      event.preventDefault();
      take(own, text === '' && file ? file : text);
    },
    { signal },
  );

  const carries = ({ dataTransfer, target }: DragEvent): boolean =>
    !isForeign(target, own) &&
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
      if (source !== undefined) take(own, source);
    },
    { signal },
  );
  return click;
}
