import { PIXELS, type Judgement, type NoiseName } from '../../../src/gan/protocol.ts';
import type { StudioWords } from '../../../src/notebook/words/studio.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import { make } from '../inspect/dom.ts';
import { codeBetween, drawCode } from './codes.ts';
import { pictureCanvas, showPictures } from './show-picture.ts';

/** Pictures on the way from one code to the other, and coordinates of the code that have a slider. */
const [WAY, SLIDERS] = [9, 8];

/** A fake, and D's answer to it. */
export interface Here {
  readonly picture: Uint8Array;
  readonly answer: number;
}

export interface CodeRoom {
  readonly element: HTMLElement;
  /** Makes codes for the networks of a run, if those that are there are not of their kind. */
  readonly fit: (noise: NoiseName, dimension: number) => void;
  /** What is asked of G: the code where the reader is, and those on the way. */
  readonly codes: () => Float32Array;
  readonly show: (judgement: Judgement) => void;
  readonly here: (judgement: Judgement) => Here;
}

/** A walk between two codes, and sliders into the code where the reader is. */
export function makeCodeRoom(words: StudioWords, changed: () => void): CodeRoom {
  let [noise, dimension]: [NoiseName, number] = ['gaussian', 0];
  let [first, second]: [number[], number[]] = [[], []];
  /** Coordinates that the reader has set by hand since the last step of the walk. */
  let own = new Map<number, number>();
  const walk = make('input', { type: 'range', name: 'walk', min: 0, max: 1, step: 0.01, value: 0 });
  const way = pictureCanvas(words.wayPictures, WAY);
  const here = pictureCanvas(words.here);
  const sliders = Array.from({ length: SLIDERS }, (_, k) =>
    make('input', { type: 'range', name: `coordinate-${k + 1}`, min: -3, max: 3, step: 0.1, value: 0 }),
  );
  const labels = sliders.map((slider, k) => make('label', {}, words.coordinate(k + 1), ' ', slider));

  const at = (t: number): number[] => codeBetween(first, second, t, noise);
  const present = (): number[] => at(walk.valueAsNumber).map((x, k) => own.get(k) ?? x);
  function follow(): void {
    const code = present();
    for (const [k, slider] of sliders.entries()) {
      slider.value = String(code[k] ?? 0);
      slider.setAttribute('aria-valuetext', formatNumber(code[k] ?? 0, 1));
    }
  }
  function moved(): void {
    own = new Map();
    follow();
    changed();
  }
  const another = (name: string, which: string, draw: () => void): HTMLButtonElement => {
    const button = make('button', { type: 'button', name }, words.another(which));
    button.addEventListener('click', () => {
      draw();
      moved();
    });
    return button;
  };
  walk.addEventListener('input', moved);
  for (const [k, slider] of sliders.entries())
    slider.addEventListener('input', () => {
      own.set(k, slider.valueAsNumber);
      slider.setAttribute('aria-valuetext', formatNumber(slider.valueAsNumber, 1));
      changed();
    });

  const element = make(
    'section',
    { class: 'codes', 'aria-label': words.codes },
    make('p', { class: 'studio-name' }, words.codes),
    make('p', { class: 'studio-explain' }, words.codesExplain),
    make(
      'p',
      { class: 'studio-buttons' },
      another('another-first', words.first, () => (first = drawCode(noise, dimension))),
      another('another-second', words.second, () => (second = drawCode(noise, dimension))),
    ),
    way,
    make('label', { class: 'walk' }, words.walk, ' ', walk),
    make(
      'div',
      { class: 'at-code' },
      here,
      make('fieldset', {}, make('legend', {}, words.coordinates), ...labels),
    ),
  );

  return {
    element,
    fit(nextNoise, nextDimension) {
      if (noise === nextNoise && dimension === nextDimension) return;
      [noise, dimension] = [nextNoise, nextDimension];
      [first, second] = [drawCode(noise, dimension), drawCode(noise, dimension)];
      for (const [k, label] of labels.entries()) label.hidden = k >= dimension;
      own = new Map();
      follow();
    },
    codes() {
      const onWay = Array.from({ length: WAY }, (_, i) => at(i / (WAY - 1)));
      return Float32Array.from([present(), ...onWay].flat());
    },
    show({ fakes }) {
      if (fakes.length < (1 + WAY) * PIXELS) return;
      showPictures(here, fakes.subarray(0, PIXELS));
      showPictures(way, fakes.subarray(PIXELS));
    },
    here: ({ fakes, fakeAnswers }) => ({
      picture: fakes.subarray(0, PIXELS),
      answer: fakeAnswers[0] ?? NaN,
    }),
  };
}
