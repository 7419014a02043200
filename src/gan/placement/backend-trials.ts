import { candidatesFor } from './candidates.ts';
import { fasterPlace, type Backends, type Place } from './choose-backend.ts';
import type { Choice, Trial } from '../protocol.ts';

/** Where else a run could be: fetched while it goes on, then tried. */
export class Elsewhere {
  readonly #backends: Backends;
  #known: readonly Trial[] = [];
  #fetching = false;
  #fetched = false;

  constructor(backends: Backends) {
    this.#backends = backends;
  }

  /** What was measured here; the next automatic run goes where it was fastest. */
  get known(): readonly Trial[] {
    return this.#known;
  }

  /** Whether all candidates have arrived or failed to. */
  get fetched(): boolean {
    return this.#fetched;
  }

  /** Once a run is well under way, so that the first picture waits for no download. */
  fetch({ engine, backend }: Place, choice: Choice): void {
    if (this.#fetching) return;
    this.#fetching = true;
    const candidates = candidatesFor(choice, engine.name, backend, engine.config);
    void Promise.all(candidates.map((candidate) => this.#backends.load(candidate.backend))).then(() => {
      this.#fetched = true;
    });
  }

  async fasterThan(present: Place, choice: Choice, stillHere: () => void): Promise<Place> {
    const found = await fasterPlace(present, choice, this.#backends, stillHere);
    this.#known = found.trials;
    return found;
  }
}
