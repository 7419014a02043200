import { workOf } from '../contract/work.ts';
import { candidatesFor } from './candidates.ts';
import { trialOf } from './trial.ts';
import type { Backends, Placement } from './choose-backend.ts';
import type { Choice, TrainingConfig, Trial, Unavailable } from '../protocol.ts';

/** The length of a trial, in milliseconds. */
const TRIAL = 120;

/**
 * The trials of backends and engines. They are made on clones of a run that stands still, so that the run stays what it was;
 * what they find decides where the next run of the same work begins.
 */
export class BackendTrials {
  readonly #backends: Backends;
  readonly #known = new Map<string, readonly Trial[]>();
  #fetching = false;
  #fetched = false;

  constructor(backends: Backends) {
    this.#backends = backends;
  }

  /** Returns what was measured for a choice and a work, the fastest first; nothing where one alone could be measured. */
  known(choice: Choice, config: TrainingConfig): readonly Trial[] {
    return this.#known.get(keyOf(choice, config)) ?? [];
  }

  /** Whether there is anything to compare, and it was not compared yet. */
  isOpen(choice: Choice, { engine, backend }: Placement): boolean {
    const { config } = engine;
    return (
      !this.#known.has(keyOf(choice, config)) &&
      candidatesFor(choice, engine.name, backend, config).length > 0
    );
  }

  /** True once all candidates have been fetched or have failed. */
  get fetched(): boolean {
    return this.#fetched;
  }

  /** Fetches the candidates. It is called once a run is well under way, so that the first picture waits for no download. */
  async fetch({ engine, backend }: Placement, choice: Choice): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    const candidates = candidatesFor(choice, engine.name, backend, engine.config);
    await Promise.all(candidates.map((candidate) => this.#backends.load(candidate.backend)));
    this.#fetched = true;
  }

  /**
   * Measures real steps on the place of a run and on each candidate, each time on a clone of the run. `goesOn` is asked before
   * each; once it says no, nothing was measured. Returns what could not be had.
   */
  async measure(
    { engine, makeEngine, backend }: Placement,
    choice: Choice,
    goesOn: () => Promise<boolean>,
  ): Promise<readonly Unavailable[]> {
    const { use, maker, now } = this.#backends;
    const { config, name } = engine;
    const checkpoint = await engine.checkpoint();
    const trials: Trial[] = [];
    const unavailable: Unavailable[] = [];
    const here = { backend, engine: name };
    let isWhole = true;
    for (const place of [here, ...candidatesFor(choice, name, backend, config)]) {
      isWhole = await goesOn();
      if (!isWhole) break;
      const make = place.engine === name ? makeEngine : await maker(place.engine);
      const failure = await use(place.backend);
      if (failure || !make) {
        unavailable.push(failure ?? { backend: place.backend, code: 'load-failed', detail: place.engine });
        continue;
      }
      const clone = make(config, checkpoint);
      const stepsPerSecond = await trialOf(clone, TRIAL, now).catch(() => 0);
      const kernel = clone.kernelOn?.(place.backend);
      clone.dispose();
      if (stepsPerSecond === 0) unavailable.push({ backend: place.backend, code: 'failed', detail: '' });
      else trials.push({ ...place, ...(kernel ? { kernel } : {}), stepsPerSecond });
    }
    await use(backend);
    if (isWhole) this.#known.set(keyOf(choice, config), trials.length < 2 ? [] : fastestFirst(trials));
    return unavailable;
  }
}

/** The least ratio of speeds for which a run begins elsewhere: a smaller gain may be one of the moment. */
const CLEAR_GAIN = 1.1;

/** Sorts trials by speed; the first one keeps its place against what is not clearly faster. */
function fastestFirst([here, ...others]: readonly Trial[]): readonly Trial[] {
  const speed = (trial: Trial) => trial.stepsPerSecond * (trial === here ? CLEAR_GAIN : 1);
  return [...(here ? [here] : []), ...others].toSorted((a, b) => speed(b) - speed(a));
}

const keyOf = ({ backend, engine }: Choice, config: TrainingConfig): string =>
  [backend, engine, workOf(config)].join(' ');
