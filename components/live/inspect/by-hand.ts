import type { Weight } from './place.ts';

const keyOf = ({ player, layer, from, to }: Weight): string => `${player} ${layer} ${from} ${to}`;

/** The values that a hand has given weights since the last update of a player, each with what training had left there. */
export class ByHand {
  #now = '';
  #before = new Map<string, number>();
  #given = '';

  /** The updates of both players so far: when they are others, training has had its say. */
  at(...updates: readonly number[]): void {
    const now = updates.join(' ');
    if (now !== this.#now) this.forget();
    this.#now = now;
  }

  forget(): void {
    this.#before.clear();
    this.#given = '';
  }

  /** Notes a new value over the present one. Tells whether it is news: a slider that is let go of says once more where it is. */
  give(weight: Weight, present: number, value: number): boolean {
    const key = keyOf(weight);
    if (!this.#before.has(key)) this.#before.set(key, present);
    const given = `${key} ${value}`;
    const isNews = given !== this.#given;
    this.#given = given;
    return isNews;
  }

  /** What training left, where a hand has set another value since. */
  trained(weight: Weight, present: number): number | undefined {
    const before = this.#before.get(keyOf(weight));
    return before === present ? undefined : before;
  }
}
