import { candidatesFor } from './candidates.ts';
import { fasterPlacement, type Backends, type Placement } from './choose-backend.ts';
import type { Choice, Trial } from '../protocol.ts';

/** The trials of other backends and engines: their code is fetched while a run goes on, then they are measured. */
export class BackendTrials {
  readonly #backends: Backends;
  #known: readonly Trial[] = [];
  #fetching = false;
  #fetched = false;

  constructor(backends: Backends) {
    this.#backends = backends;
  }

  /** The results of the trials so far; the next automatic run starts on the fastest. */
  get known(): readonly Trial[] {
    return this.#known;
  }

  /** True once all candidates have been fetched or have failed. */
  get fetched(): boolean {
    return this.#fetched;
  }

  /** Fetches the candidates. It is called once a run is well under way, so that the first picture waits for no download. */
  fetch({ engine, backend }: Placement, choice: Choice): void {
    if (this.#fetching) return;
    this.#fetching = true;
    const candidates = candidatesFor(choice, engine.name, backend, engine.config);
    void Promise.all(candidates.map((candidate) => this.#backends.load(candidate.backend))).then(() => {
      this.#fetched = true;
    });
  }

  /** Tries the candidates and returns the fastest placement, which may be the present one. */
  async fasterThan(present: Placement, choice: Choice, stillHere: () => void): Promise<Placement> {
    const found = await fasterPlacement(present, choice, this.#backends, stillHere);
    this.#known = found.trials;
    return found;
  }
}
