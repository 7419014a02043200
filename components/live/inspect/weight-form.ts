import { LARGEST_WEIGHT } from '../../../src/gan/contract/constants.ts';
import { shortest } from '../../../src/gan/contract/shortest.ts';
import { parseDecimal } from '../../../src/notebook/kinds/kind.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { InsideWords } from '../../../src/notebook/words/inside.ts';
import { make } from './dom.ts';
import type { Names } from './names.ts';
import { PLAYERS, type Player, type Weight } from './place.ts';

export interface FormListener {
  readonly choose: (weight: Weight) => void;
  /** `settled`: the hand has let go of it. */
  readonly give: (weight: Weight, value: number, settled: boolean) => void;
}

/** What the form shows of the networks. */
export interface FormState {
  readonly weight: Weight;
  readonly value: number;
  /** The value of the last training step, where a hand has set another since. */
  readonly trained: number | undefined;
  /** The units of the layers of its network. */
  readonly sizes: readonly number[];
  readonly names: Names;
}

/** The slider reaches at least this far on both sides of 0. */
const LEAST_REACH = 2;

/** Fills a list anew only where it has to be: an open list would close. */
function fill(
  select: HTMLSelectElement,
  options: readonly (readonly [string, string])[],
  value: string,
): void {
  const wanted = options.map(([option, label]) => `${option} ${label}`).join('\n');
  if (select.dataset['options'] !== wanted) {
    select.dataset['options'] = wanted;
    select.replaceChildren(...options.map(([option, label]) => new Option(label, option)));
  }
  if (select.value !== value) select.value = value;
}

/** Which weight, and its value: everything that a pointer does in the pictures, for keys and screen readers too. */
export class WeightForm {
  readonly element: HTMLFieldSetElement;
  readonly #words: InsideWords;
  readonly #listener: FormListener;
  readonly #selects: Readonly<Record<'network' | 'layer' | 'from' | 'to', HTMLSelectElement>>;
  readonly #field = make('input', {
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    name: 'inside-value',
  });
  readonly #slider = make('input', { type: 'range', step: 'any', name: 'inside-slider' });
  readonly #fault = make('p', { class: 'fault', id: 'inside-fault', role: 'alert' });
  readonly #back = make('button', { type: 'button', name: 'inside-back' });
  #state: FormState | undefined;
  /** A hand is on the slider or in the field: what training does meanwhile is not written under it. */
  #held = false;

  constructor(words: InsideWords, listener: FormListener) {
    this.#words = words;
    this.#listener = listener;
    const { legend, network, layer, from, to, value, slider } = words.fields;
    const select = (name: string): HTMLSelectElement => make('select', { name: `inside-${name}` });
    this.#selects = {
      network: select('network'),
      layer: select('layer'),
      from: select('from'),
      to: select('to'),
    };
    const row = (name: string, field: HTMLElement): HTMLElement =>
      make('label', { class: 'control' }, make('span', { class: 'name' }, name), field);
    this.#slider.setAttribute('aria-label', slider);
    this.element = make(
      'fieldset',
      { class: 'net-form' },
      make('legend', {}, legend),
      row(network, this.#selects.network),
      row(layer, this.#selects.layer),
      row(from, this.#selects.from),
      row(to, this.#selects.to),
      row(value, this.#field),
      this.#slider,
      this.#fault,
      this.#back,
    );
    this.#hear();
  }

  show(state: FormState): void {
    const before = this.#state;
    const isOther = JSON.stringify(before?.weight) !== JSON.stringify(state.weight);
    this.#state = state;
    const { weight, value, trained, sizes, names } = state;
    const { player, layer, from, to } = weight;
    const { network, layer: layers, from: sources, to: targets } = this.#selects;
    const units = (at: number): [string, string][] =>
      Array.from({ length: sizes[at] ?? 0 }, (_, unit) => [
        String(unit),
        names.unit({ player, layer: at, unit }),
      ]);
    fill(
      network,
      PLAYERS.map((one) => [one, this.#words.networks[one]]),
      player,
    );
    fill(
      layers,
      sizes.slice(1).map((_, k) => [String(k + 1), names.layer(k + 1)]),
      String(layer),
    );
    fill(sources, [...units(layer - 1), ['bias', this.#words.bias]], String(from));
    fill(targets, units(layer), String(to));
    this.#back.hidden = trained === undefined;
    if (trained !== undefined) this.#back.textContent = this.#words.back(formatNumber(trained, 3));
    if (this.#held && !isOther) return;
    this.#held = false;
    if (isOther) this.#complain('');
    this.#write(value, isOther);
  }

  #write(value: number, anew: boolean): void {
    this.#field.value = String(shortest(value));
    const reach = anew ? LEAST_REACH : Number(this.#slider.max);
    if (anew || Math.abs(value) > reach) {
      const far = Math.max(LEAST_REACH, Math.ceil(1.5 * Math.abs(value)));
      this.#slider.min = String(-far);
      this.#slider.max = String(far);
    }
    this.#slider.value = String(value);
    this.#slider.setAttribute('aria-valuetext', formatNumber(value, 3));
  }

  #complain(sentence: string): void {
    this.#fault.textContent = sentence;
    this.#fault.hidden = sentence === '';
    this.#field.setAttribute('aria-invalid', String(sentence !== ''));
    if (sentence === '') this.#field.removeAttribute('aria-describedby');
    else this.#field.setAttribute('aria-describedby', this.#fault.id);
  }

  #give(value: number, settled: boolean): void {
    if (!this.#state) return;
    this.#complain('');
    this.#listener.give(this.#state.weight, shortest(Math.fround(value)), settled);
  }

  #hear(): void {
    const { network, layer, from, to } = this.#selects;
    for (const select of [network, layer, from, to])
      select.addEventListener('change', () =>
        this.#listener.choose({
          player: network.value as Player,
          layer: Number(layer.value),
          from: from.value === 'bias' ? 'bias' : Number(from.value),
          to: Number(to.value),
        }),
      );
    this.#slider.addEventListener('input', () => {
      this.#held = true;
      const value = Number(this.#slider.value);
      // Between two pixels of a slider more than three digits mean nothing.
      const round = Number(value.toFixed(3));
      this.#field.value = String(round);
      this.#slider.setAttribute('aria-valuetext', formatNumber(round, 3));
      this.#give(round, false);
    });
    this.#slider.addEventListener('change', () => {
      this.#held = false;
      this.#give(Number(Number(this.#slider.value).toFixed(3)), true);
    });
    this.#field.addEventListener('input', () => {
      this.#held = true;
    });
    this.#field.addEventListener('blur', () => {
      this.#held = false;
    });
    this.#field.addEventListener('change', () => {
      this.#held = false;
      const value = parseDecimal(this.#field.value.trim().replace('−', '-'));
      if (value === undefined || Math.abs(value) > LARGEST_WEIGHT) {
        this.#complain(
          this.#words.refused(formatNumber(-LARGEST_WEIGHT, 0), formatNumber(LARGEST_WEIGHT, 0)),
        );
        if (this.#state) this.#write(this.#state.value, false);
        return;
      }
      this.#give(value, true);
    });
    this.#back.addEventListener('click', () => {
      const trained = this.#state?.trained;
      if (trained !== undefined) this.#give(trained, true);
      this.#field.focus();
    });
  }
}
