import { candidatesFor } from './candidates.ts';
import { fasterPlacement, type Backends, type Placement } from './choose-backend.ts';
import type { Choice, Trial } from '../protocol.ts';

/** Where else a run could be: fetched while it goes on, then tried. */
export class BackendTrials {
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
  fetch({ engine, backend }: Placement, choice: Choice): void {
    if (this.#fetching) return;
    this.#fetching = true;
    const candidates = candidatesFor(choice, engine.name, backend, engine.config);
    void Promise.all(candidates.map((candidate) => this.#backends.load(candidate.backend))).then(() => {
      this.#fetched = true;
    });
  }

  async fasterThan(present: Placement, choice: Choice, stillHere: () => void): Promise<Placement> {
    const found = await fasterPlacement(present, choice, this.#backends, stillHere);
    this.#known = found.trials;
    return found;
  }
}
