import { weightAt, weightIndex } from '../../../src/gan/contract/weight-index.ts';
import type { Inspection, WeightEdit } from '../../../src/gan/protocol.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { InsideWords } from '../../../src/notebook/words/inside.ts';
import { ByHand } from './by-hand.ts';
import { make } from './dom.ts';
import { namesOf, type Names } from './names.ts';
import { NetworkView } from './network-view.ts';
import { signColours, type SignColours } from './paint-map.ts';
import { networkOf, PLAYERS, within, type Player, type Unit, type Weight } from './place.ts';
import { UnitCard } from './unit-card.ts';
import { WeightForm } from './weight-form.ts';

const isWeight = (at: Unit | Weight): at is Weight => 'from' in at;

const outlineOf = ({ discriminator, generator }: Inspection): string =>
  `${discriminator.sizes.join()} ${generator.sizes.join()}`;

export interface RoomListener {
  readonly edit: (edit: WeightEdit) => void;
  readonly isRunning: () => boolean;
}

/** Both networks, what is pointed at large, and the form of the weight that is chosen. */
export class NetworksRoom {
  readonly element = make('div', { class: 'net-room' });
  readonly byHand = new ByHand();
  readonly #words: InsideWords;
  readonly #listener: RoomListener;
  readonly #reading = make('p', { class: 'net-reading' });
  readonly #outcome = make('p', { class: 'net-outcome' });
  readonly #status = make('p', { class: 'visually-hidden', role: 'status' });
  /** In a narrow room: which of the two is there. */
  readonly #turns = make('p', { class: 'net-turns' });
  readonly #card: UnitCard;
  readonly #form: WeightForm;
  readonly #networks: Readonly<Record<Player, NetworkView>>;
  #inspection: Inspection | undefined;
  #chosen: Weight = { player: 'd', layer: 1, from: 0, to: 0 };
  #looked: Unit | Weight | undefined;
  #colours: SignColours | undefined;

  constructor(words: InsideWords, listener: RoomListener) {
    this.#words = words;
    this.#listener = listener;
    this.#card = new UnitCard(words);
    this.#form = new WeightForm(words, {
      choose: (weight) => this.#choose(weight),
      give: (weight, value, settled) => this.#give(weight, value, settled),
    });
    const hear = {
      look: (at: Unit | Weight | undefined) => {
        this.#looked = at;
        this.#drawDetail();
      },
      choose: (weight: Weight) => this.#choose(weight),
      turned: () => this.draw(),
    };
    this.#networks = { d: new NetworkView('d', words, hear), g: new NetworkView('g', words, hear) };
    const { d, g } = this.#networks;
    for (const player of PLAYERS) {
      const button = make('button', { type: 'button', 'data-turn-to': player }, words.networks[player]);
      button.addEventListener('click', () => this.#choose({ ...this.#chosen, player }));
      this.#turns.append(button);
    }
    const detail = [this.#reading, this.#card.element, this.#form.element, this.#outcome];
    this.element.append(
      this.#turns,
      d.element,
      g.element,
      make('div', { class: 'net-detail' }, ...detail),
      make('p', { class: 'net-keys' }, words.keys),
      this.#status,
    );
  }

  /** What the game has come to, in a sentence; an empty one where there is nothing to say. */
  set outcome(sentence: string) {
    this.#outcome.textContent = sentence;
    this.#outcome.hidden = sentence === '';
  }

  show(inspection: Inspection): void {
    if (this.#inspection && outlineOf(this.#inspection) !== outlineOf(inspection)) this.#looked = undefined;
    this.#inspection = inspection;
    this.#chosen = within(this.#chosen, networkOf(inspection, this.#chosen.player).sizes);
    this.draw();
  }

  draw(): void {
    const inspection = this.#inspection;
    const chosen = this.#chosen;
    if (!inspection) return;
    const colours = signColours(this.element);
    this.#colours = colours;
    // In a narrow room the one that is not chosen is not there, and has no width to be drawn in.
    this.element.dataset['network'] = chosen.player;
    for (const button of this.#turns.querySelectorAll<HTMLElement>('button'))
      button.ariaPressed = String(button.dataset['turnTo'] === chosen.player);
    this.element.dataset['step'] = String(inspection.step);
    for (const player of PLAYERS)
      this.#networks[player].show(inspection, this.#names(inspection, player), chosen, colours);
    const { sizes, weights } = networkOf(inspection, chosen.player);
    const value = weightAt(weights, chosen);
    const trained = this.byHand.trained(chosen, value);
    this.#form.show({ weight: chosen, value, trained, sizes, names: this.#names(inspection, chosen.player) });
    this.#drawDetail();
  }

  #drawDetail(): void {
    const inspection = this.#inspection;
    const colours = this.#colours;
    if (!inspection || !colours) return;
    const looked = this.#looked;
    const weight = looked && isWeight(looked) ? looked : this.#chosen;
    const { player, layer, to } = weight;
    const value = formatNumber(weightAt(networkOf(inspection, player).weights, weight), 3);
    this.#reading.textContent = this.#words.is(this.#names(inspection, player).weight(weight), value);
    for (const one of PLAYERS) this.#networks[one].look(looked);
    const unit = looked && !isWeight(looked) ? looked : { player, layer, unit: to };
    this.#card.show(inspection, unit, this.#names(inspection, unit.player), colours);
  }

  #names(inspection: Inspection, player: Player): Names {
    return namesOf(player, networkOf(inspection, player).sizes, this.#words);
  }

  #choose(weight: Weight): void {
    if (!this.#inspection) return;
    const chosen = within(weight, networkOf(this.#inspection, weight.player).sizes);
    this.#chosen = chosen;
    const { player, layer, from, to } = chosen;
    this.#networks[player].reveal({ player, layer, unit: to });
    if (from !== 'bias') this.#networks[player].reveal({ player, layer: layer - 1, unit: from });
    this.draw();
  }

  #give(weight: Weight, value: number, settled: boolean): void {
    const inspection = this.#inspection;
    // A run that goes on takes one change, at the end: it is at another step with every move of the hand.
    if (!inspection || (this.#listener.isRunning() && !settled)) return;
    const { player } = weight;
    const { sizes, weights } = networkOf(inspection, player);
    if (settled)
      this.#status.textContent = this.#words.changed(
        this.#names(inspection, player).weight(weight),
        formatNumber(value, 3),
      );
    if (this.byHand.give(weight, weightAt(weights, weight), value))
      this.#listener.edit({ player, index: weightIndex(sizes, weight), value });
  }
}
