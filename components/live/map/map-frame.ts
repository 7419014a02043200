/** What stands in an open map around its picture: controls, what is said, what is read, and the legend. */
import type { UnitWords } from '../../../src/notebook/words/units.ts';
import { amount } from '../../../src/notebook/words/units.ts';
import type { Unit } from '../../../src/notebook/unit.ts';
import type { GameMapWords } from '../../../src/notebook/words/game-map.ts';
import { DEPTHS, LETTERS, mostOf } from './looks.ts';
import { countText } from './map-picture.ts';

/** Makes an element with a class and what is in it. */
function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

interface Limits {
  readonly min: number;
  readonly max: number;
}

function button(name: string, label: string): HTMLButtonElement {
  const element = make('button', '', label);
  element.type = 'button';
  element.name = name;
  return element;
}

function choiceField(name: string, options: Readonly<Record<string, string>>): HTMLSelectElement {
  const select = make('select', '');
  select.name = name;
  select.autocomplete = 'off';
  for (const [value, text] of Object.entries(options)) select.append(new Option(text, value));
  return select;
}

function stepsField({ min, max }: Limits): HTMLInputElement {
  const input = make('input', '');
  Object.assign(input, { type: 'number', name: 'map-steps', min, max, step: 1, autocomplete: 'off' });
  input.inputMode = 'numeric';
  return input;
}

const labelled = (kind: string, label: string, field: HTMLElement): HTMLLabelElement =>
  make('label', `control ${kind}`, make('span', 'name', label), field);

const outputRow = (name: string, label: string): HTMLElement => {
  const output = make('output', '');
  output.name = name;
  // Keys are answered by the announcement alone, in one sentence.
  output.setAttribute('aria-live', 'off');
  return make('div', '', make('dt', '', label), make('dd', '', output));
};

/** What stands in an open map, by name. */
export interface MapFrame {
  readonly controls: HTMLElement;
  readonly fields: Readonly<Record<'size' | 'colour', HTMLSelectElement> & Record<'steps', HTMLInputElement>>;
  readonly start: HTMLButtonElement;
  readonly pause: HTMLButtonElement;
  readonly again: HTMLButtonElement;
  readonly zoom: Readonly<Record<'closer' | 'wider' | 'whole', HTMLButtonElement>>;
  readonly open: HTMLButtonElement;
  readonly reading: HTMLElement;
  readonly keys: HTMLElement;
  readonly intro: HTMLElement;
  readonly cost: HTMLElement;
  readonly progress: HTMLElement;
  /** What is to be said of this map beyond its progress. */
  readonly note: HTMLElement;
  readonly announcement: HTMLElement;
  readonly hint: HTMLElement;
  readonly legend: HTMLElement;
}

/** Makes what stands in an open map around its picture. */
export function mapFrame(words: GameMapWords, limits: Limits): MapFrame {
  const sizes = [8, 16, 32].map((side) => [side, words.sizes(String(side), countText(side ** 2))] as const);
  const fields = {
    size: choiceField('map-size', Object.fromEntries(sizes)),
    steps: stepsField(limits),
    colour: choiceField('map-colour', words.colours),
  };
  const controls = make(
    'div',
    'map-controls controls',
    labelled('select', words.size, fields.size),
    labelled('whole', words.steps, fields.steps),
    labelled('select', words.colour, fields.colour),
  );
  controls.setAttribute('role', 'group');
  controls.setAttribute('aria-label', words.controls);
  const start = button('map-start', words.start);
  start.classList.add('primary');
  const [pause, again] = [button('map-pause', words.pause), button('map-again', words.again)];
  const zoom = {
    closer: button('map-zoom-in', words.zoomIn),
    wider: button('map-zoom-out', words.zoomOut),
    whole: button('map-whole', words.whole),
  };
  const open = button('map-open', words.open);
  const reading = make(
    'dl',
    'map-reading',
    outputRow('map-d-rate', words.reading.d),
    outputRow('map-g-rate', words.reading.g),
    outputRow('map-state', words.reading.state),
    outputRow('map-js', words.reading.js),
  );
  const place = (className: string, role?: string): HTMLElement => {
    const element = make('p', className);
    if (role) element.setAttribute('role', role);
    return element;
  };
  const keys = make('p', 'map-keys visually-hidden', words.keys);
  keys.id = 'map-keys';
  return {
    controls,
    fields,
    start,
    pause,
    again,
    zoom,
    open,
    reading,
    keys,
    intro: place('map-intro'),
    cost: place('map-cost'),
    progress: place('map-progress'),
    note: place('map-note', 'status'),
    announcement: place('announcement visually-hidden', 'status'),
    hint: make('p', 'map-hint', words.empty),
    legend: make('ul', 'map-legend'),
  };
}

/** Puts the frame and the picture into the body of a map. */
export function fillBody(body: HTMLElement, frame: MapFrame, picture: HTMLElement): void {
  const { zoom, hint, reading, open, legend } = frame;
  body.replaceChildren(
    frame.intro,
    frame.controls,
    frame.cost,
    make('p', 'map-buttons', frame.start, frame.pause, frame.again),
    frame.progress,
    make('div', 'map-stage', picture, make('div', 'map-side', hint, reading, open, legend)),
    make('p', 'map-buttons', zoom.closer, zoom.wider, zoom.whole),
    frame.note,
    frame.keys,
    frame.announcement,
  );
}

/** Writes the legend: the states with their letters, or the depths of JSD. */
export function writeLegend(
  legend: HTMLElement,
  colour: 'state' | 'js',
  { states, upTo, legend: name, units }: GameMapWords & { readonly units: UnitWords },
  unit: Unit,
): void {
  legend.setAttribute('aria-label', name);
  const entry = (data: string, value: string, letter: string, text: string): HTMLElement => {
    const swatch = make('span', 'map-swatch', letter);
    swatch.dataset[data] = value;
    swatch.ariaHidden = 'true';
    return make('li', '', swatch, ` ${text}`);
  };
  const stateEntries = (): HTMLElement[] =>
    Object.entries(LETTERS)
      .filter(([state]) => state !== 'not-started')
      .map(([state, letter]) => entry('state', state, letter, states[state] ?? state));
  const depthEntries = (): HTMLElement[] =>
    Array.from({ length: DEPTHS }, (_, depth) =>
      entry('depth', String(depth), '', upTo(amount(mostOf(depth), unit, units))),
    );
  legend.replaceChildren(...(colour === 'state' ? stateEntries() : depthEntries()));
}
