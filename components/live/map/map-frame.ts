/** What stands in an open map around its picture: controls, what is said, what is read, and the legend. */
import type { UnitWords } from '../../../src/notebook/words/units.ts';
import { amount } from '../../../src/notebook/words/units.ts';
import type { Unit } from '../../../src/notebook/unit.ts';
import type { GameMapWords } from '../../../src/notebook/words/game-map.ts';
import { DEPTHS, LETTERS, mostOf } from './looks.ts';
import { countText } from './map-picture.ts';

/** Makes an element with a class and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

function button(name: string, label: string): HTMLButtonElement {
  const element = make('button', '', label);
  element.type = 'button';
  element.name = name;
  return element;
}

function choiceField(
  name: string,
  label: string,
  options: Readonly<Record<string, string>>,
): HTMLLabelElement {
  const select = make('select', '');
  select.name = name;
  select.autocomplete = 'off';
  for (const [value, text] of Object.entries(options)) select.append(new Option(text, value));
  return make('label', 'control select', make('span', 'name', label), select);
}

function stepsField(
  label: string,
  { min, max }: { readonly min: number; readonly max: number },
): HTMLLabelElement {
  const input = make('input', '');
  Object.assign(input, { type: 'number', name: 'map-steps', min, max, step: 1, autocomplete: 'off' });
  input.inputMode = 'numeric';
  return make('label', 'control whole', make('span', 'name', label), input);
}

const outputRow = (name: string, label: string): HTMLElement => {
  const output = make('output', '');
  output.name = name;
  // Keys are answered by the announcement alone, in one sentence.
  output.setAttribute('aria-live', 'off');
  return make('div', '', make('dt', '', label), make('dd', '', output));
};

/** What the frame holds, by what the session needs of it. */
export function mapFrame(words: GameMapWords, limits: { readonly min: number; readonly max: number }) {
  const controls = make(
    'div',
    'map-controls controls',
    choiceField(
      'map-size',
      words.size,
      Object.fromEntries([8, 16, 32].map((side) => [side, words.sizes(String(side), countText(side ** 2))])),
    ),
    stepsField(words.steps, limits),
    choiceField('map-colour', words.colour, words.colours),
  );
  controls.setAttribute('role', 'group');
  controls.setAttribute('aria-label', words.controls);
  const start = button('map-start', words.start);
  start.classList.add('primary');
  const buttons = make(
    'p',
    'map-buttons',
    start,
    button('map-pause', words.pause),
    button('map-again', words.again),
  );
  const zoom = make(
    'p',
    'map-buttons',
    button('map-zoom-in', words.zoomIn),
    button('map-zoom-out', words.zoomOut),
    button('map-whole', words.whole),
  );
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
    buttons,
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

export type MapFrame = ReturnType<typeof mapFrame>;

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
