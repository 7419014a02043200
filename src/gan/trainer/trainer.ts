// long because one loop carries out every wish that a page can have.
import { checkedChange, checkedStart } from './checked-start.ts';
import { isGaugeStep, nextGaugeStep } from '../contract/gauge-steps.ts';
import { placeRun, type Backends } from '../placement/choose-backend.ts';
import { BackendTrials } from '../placement/backend-trials.ts';
import { makePace } from './pace.ts';
import { judge } from './judge.ts';
import { inspect } from '../observe/inspect.ts';
import { isPictures } from '../protocol.ts';
import { NoDigits, type OnProgress } from '../pictures/no-digits.ts';
import { edited } from './schedule.ts';
import { keep, open, type Current } from './current.ts';
import { seek } from './seek.ts';
import { motionOf, strideAt, waitUntil } from './tempo.ts';
import { makeRun, type Outcome } from './run.ts';
import { Outbox } from './outbox.ts';
import { makeStepStages } from './step-stages.ts';
import type { Engine } from '../engines/engine.ts';
import type {
  Checkpoint,
  Choice,
  TrainingConfig,
  GaugeRow,
  RunEvent,
  FromWorker,
  Snapshot,
  ToWorker,
} from '../protocol.ts';

/** What a trainer needs from the thread that it lives on. */
export interface Host extends Backends {
  readonly post: (message: FromWorker, transfer: ArrayBufferLike[]) => void;
  /** Fetches what a run is made from, where it is made from something: pictures. Throws NoDigits. */
  readonly prepare: (config: TrainingConfig, onProgress: OnProgress) => Promise<void>;
  /** Lets the thread's other tasks run, incoming messages among them. */
  readonly breathe: () => Promise<void>;
  /** The same, after so many milliseconds. */
  readonly rest: (time: number) => Promise<void>;
}

type Of<K extends ToWorker['type']> = Extract<ToWorker, { type: K }>;

/** Between two checkpoints of a run that goes on, in milliseconds; those of pictures are megabytes. */
const CHECKPOINT_EVERY = 1000;
const PICTURES_EVERY = 5000;

/** The least time between two snapshots of a run that goes on, in milliseconds: no screen draws more. */
const PICTURE = 12;

/**
 * The worker's end of the protocol. One loop does one thing at a time, a message or a stretch of training, so that a
 * message never finds a run half way through something.
 */
export class Trainer {
  readonly #host: Host;
  readonly #outbox: Outbox;
  readonly #pace = makePace();
  #inbox: ToWorker[] = [];
  #awake = false;
  #current: Current | null = null;
  /** The number of the last wish that was answered. */
  #answered = 0;
  readonly #trials: BackendTrials;

  constructor(host: Host) {
    this.#host = host;
    this.#outbox = new Outbox(host.post);
    this.#trials = new BackendTrials(host);
  }

  receive(message: ToWorker): void {
    // A new run makes every earlier wish void.
    if (message.type === 'start') this.#inbox = [];
    this.#inbox.push(message);
    this.#wake();
  }

  async #act(): Promise<void> {
    this.#awake = true;
    for (;;) {
      const message = this.#inbox.shift();
      const id = message?.run ?? this.#current?.id ?? 0;
      try {
        if (message) await this.#handle(message);
        else if (this.#current?.running) await this.#stretch(this.#current);
        else if (this.#current?.unsettled && this.#trials.fetched) await this.#tryOthers(this.#current);
        else break;
      } catch (error) {
        const current = this.#current;
        this.#outbox.fail(id, 'internal', error, current?.id === id ? current.place.backend : undefined);
        if (current) this.#setRunning(current, false);
      }
      if (message) this.#answer(message);
    }
    this.#awake = false;
  }

  /** Tells the page that a wish is carried out, and what it made part of the run; once is enough. */
  #answer({ run, wish }: ToWorker, event?: RunEvent): void {
    if (wish <= this.#answered) return;
    this.#answered = wish;
    this.#outbox.post(run, { type: 'applied', wish, ...(event ? { event } : {}) });
  }

  async #handle(message: ToWorker): Promise<void> {
    if (message.type === 'start') return this.#start(message);
    const current = this.#current;
    if (current?.id !== message.run) return;
    switch (message.type) {
      case 'run':
        this.#pace.forget();
        current.began = this.#host.now();
        this.#setRunning(current, true);
        return;
      case 'pause':
        this.#setRunning(current, false);
        return this.#save(current);
      case 'tempo':
        current.tempo = message.tempo;
        current.began = this.#host.now();
        this.#pace.forget();
        return;
      case 'until':
        current.until = message.until;
        return;
      case 'step':
        return current.running ? undefined : this.#singleStep(current, message);
      case 'seek':
        return this.#seek(current, message.step);
      case 'configure':
        return this.#configure(current, message);
      case 'edit':
        return this.#edit(current, message);
      case 'inspect':
        return this.#inspect(current, message);
      case 'judge':
        return this.#judge(current, message);
      case 'dispose':
        this.#close();
    }
  }

  async #start(message: Of<'start'>): Promise<void> {
    this.#close();
    const id = message.run;
    const checked = checkedStart(message, this.#outbox);
    if (!checked) return;
    const { config, checkpoint } = checked;
    if (!(await this.#prepared(id, config))) return;
    const { choice, tempo = 'full', until = 0, schedule: events = [] } = message;
    const placed = await this.#placed(choice, config, checkpoint);
    if (!('engine' in placed)) {
      const why = placed.unavailable.map(({ backend, code, detail }) => `${backend}: ${code} ${detail}`);
      const isMissing = placed.unavailable.every(({ code }) => code === 'load-failed');
      this.#outbox.fail(id, isMissing ? 'not-loaded' : 'no-backend', why.join('; '));
      return;
    }
    const current = await open(placed, { id, choice, tempo, until, events }, this.#host.now);
    if (checkpoint) current.saved = this.#host.now();
    this.#current = current;
    this.#announce(current);
    this.#outbox.post(id, { type: 'state', state: 'paused' });
    // As at every step, what it is before anything has happened there comes first.
    const first = await current.run.look();
    const isNext = await this.#carryOut(current);
    if (isNext && isGaugeStep(first.step)) current.rows.push(rowOf(first));
    await keep(current);
    this.#show(current, isNext ? await current.run.look() : first);
  }

  /** Fetches what a run is made from; false once the page was told what is missing. */
  async #prepared(id: number, config: TrainingConfig): Promise<boolean> {
    try {
      await this.#host.prepare(config, (received, total) =>
        this.#outbox.post(id, { type: 'fetching', received, total }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof NoDigits)) throw error;
      this.#outbox.fail(id, error.code === 'missing' ? 'no-data' : 'bad-data', error);
      return false;
    }
  }

  /** A place for a run. The operations of TensorFlow.js are as fast as their backend: those are tried before the first step. */
  async #placed(
    choice: Choice,
    config: TrainingConfig,
    checkpoint: Checkpoint | undefined,
  ): ReturnType<typeof placeRun> {
    const place = () => placeRun(choice, config, checkpoint, this.#trials.known(choice, config), this.#host);
    const first = await place();
    if (!('engine' in first) || first.engine.name === 'fused' || choice.backend !== 'auto') return first;
    if (!this.#trials.isOpen(choice, first)) return first;
    const isWanted = async () => {
      await this.#host.breathe();
      return !this.#inbox.some(({ type }) => type === 'start' || type === 'dispose');
    };
    const missing = await this.#trials.measure(first, choice, isWanted);
    first.engine.dispose();
    const placed = await place();
    const unavailable = [...placed.unavailable, ...missing];
    return { ...placed, unavailable: [...new Map(unavailable.map((one) => [one.backend, one])).values()] };
  }

  async #singleStep(current: Current, message: Of<'step'>): Promise<void> {
    const { run, stages, place } = current;
    const { part } = message;
    if (part === 'both') {
      const take = current.tempo === 'stages' ? stages.next : stages.finish;
      const outcome = await take(place.engine, run);
      await this.#report(current, outcome ?? (await run.train(1, 0)));
      return stages.atRest ? this.#save(current) : undefined;
    }
    await stages.finish(place.engine, run);
    const outcome = await run.update(part);
    if (outcome.divergedAt === null)
      this.#happened(current, message, { step: place.engine.steps, update: part });
    await this.#report(current, outcome);
    return this.#save(current);
  }

  async #seek(current: Current, step: number): Promise<void> {
    this.#setRunning(current, false);
    const engine = await seek(step, current.place, current.timeline, current.schedule);
    if (!engine) return;
    this.#continueOn(current, engine);
    current.stages = makeStepStages();
    this.#pace.forget();
    this.#show(current, await current.run.look());
    await this.#save(current);
  }

  async #configure(current: Current, message: Of<'configure'>): Promise<void> {
    const { engine, backend } = current.place;
    const check = () => checkedChange(engine.config, message.config);
    const config = this.#outbox.checked(current.id, 'bad-config', check, backend);
    if (!config) return;
    await current.stages.finish(engine, current.run);
    engine.configure(config);
    current.run = makeRun(engine, this.#host.now);
    this.#happened(current, message, { step: engine.steps, config });
    await keep(current);
    if (current.kernel !== engine.kernelOn?.(backend)) this.#announce(current);
    this.#show(current, await current.run.look());
    // A checkpoint holds all that happened at its step.
    if (!current.running) await this.#save(current);
  }

  async #edit(current: Current, message: Of<'edit'>): Promise<void> {
    const { place } = current;
    const { edit } = message;
    await current.stages.finish(place.engine, current.run);
    const engine = await edited(place.engine, place.makeEngine, edit);
    this.#continueOn(current, engine);
    this.#happened(current, message, { step: engine.steps, edit });
    await keep(current);
    this.#show(current, await current.run.look());
    if (!current.running) await this.#save(current);
  }

  async #inspect({ id, place }: Current, { wish }: Of<'inspect'>): Promise<void> {
    this.#outbox.post(id, { type: 'inspected', wish, inspection: inspect(await place.engine.checkpoint()) });
  }

  async #judge({ id, place }: Current, { wish, ...question }: Of<'judge'>): Promise<void> {
    const judgement = await judge(place.engine, question);
    // A question about another run's codes has no answer here, and is asked again.
    if (judgement) this.#outbox.post(id, { type: 'judged', wish, judgement });
  }

  #continueOn(current: Current, engine: Engine): void {
    current.place = { ...current.place, engine };
    current.run = makeRun(engine, this.#host.now);
  }

  async #stretch(current: Current): Promise<void> {
    const { place, run, stages, tempo, until } = current;
    const start = this.#host.now();
    const { steps } = place.engine;
    const { most, least } = strideAt(tempo, steps, {
      sinceLast: start - current.began,
      motion: current.motion,
    });
    current.began = start;
    const outcome =
      tempo === 'stages'
        ? await stages.next(place.engine, run)
        : ((await stages.finish(place.engine, run)) ?? (await this.#train(current, most, start)));
    await this.#report(current, outcome);
    if (until > 0 && place.engine.steps === until && stages.atRest) {
      this.#setRunning(current, false);
      await this.#save(current);
    }
    const every = isPictures(place.engine.config) ? PICTURES_EVERY : CHECKPOINT_EVERY;
    if (this.#host.now() - current.saved > every && stages.atRest) {
      // The first one goes out at once: who reloads in the first second has a run to go on with.
      const isFirst = current.saved === -Infinity;
      await this.#save(current);
      if (current.unsettled && !isFirst)
        void this.#trials.fetch(current.place, current.choice).then(() => this.#wake());
    }
    await this.#host.breathe();
    // A stretch that was cut takes its share of the time.
    const share = tempo === 'watch' ? Math.min(1, (current.place.engine.steps - steps) / most) : 1;
    await waitUntil(start + share * least, this.#host, () => this.#inbox.length > 0);
  }

  /** As many steps as fit, up to what is scheduled next, and to the next step that is always looked at. */
  async #train({ place, run, schedule, until }: Current, most: number, start: number): Promise<Outcome> {
    const { steps: done } = place.engine;
    const stop = until > done ? until - done : Infinity;
    const steps = Math.min(this.#pace.steps, most, stop, schedule.room(done), nextGaugeStep(done) - done);
    const outcome = await run.train(steps, this.#pace.stepsPerSecond);
    this.#pace.note(steps, start, this.#host.now(), outcome.looked);
    return outcome;
  }

  async #report(current: Current, { snapshot, divergedAt }: Outcome): Promise<void> {
    // What is scheduled for the step that was reached belongs to its moment.
    const happened = await this.#carryOut(current);
    if (divergedAt !== null) {
      this.#outbox.post(current.id, { type: 'diverged', step: divergedAt });
      this.#setRunning(current, false);
    }
    this.#show(current, snapshot);
    // What happened at the step is seen as well: a run that pauses here shows what it did when it was made.
    if (happened && divergedAt === null) this.#show(current, await current.run.look());
    await keep(current);
    if (divergedAt !== null) await this.#save(current);
  }

  /** Lets happen what is due; whether anything was. */
  async #carryOut(current: Current): Promise<boolean> {
    const { engine, makeEngine } = current.place;
    const after = await current.schedule.carryOut(engine, makeEngine);
    if (after) this.#continueOn(current, after);
    return after !== null;
  }

  /** Shows the page a moment of a run; while it goes on, no more of them than can be drawn, and of the others their row. */
  #show(current: Current, snapshot: Snapshot): void {
    const { last } = current;
    if (last) {
      const steps = snapshot.step - last.step;
      current.motion = motionOf(last.quantities, snapshot.quantities, steps, current.motion);
    }
    current.last = snapshot;
    const now = this.#host.now();
    if (current.running && now - current.shown < PICTURE) {
      current.withheld = snapshot;
      if (isGaugeStep(snapshot.step)) current.rows.push(rowOf(snapshot));
      return;
    }
    current.shown = now;
    this.#postSnapshot(current, snapshot);
  }

  #postSnapshot(current: Current, snapshot: Snapshot): void {
    const { id, rows } = current;
    current.withheld = null;
    current.rows = [];
    if (rows.length > 0) this.#outbox.post(id, { type: 'gauges', rows });
    this.#outbox.post(id, { type: 'snapshot', snapshot });
  }

  #happened({ schedule, timeline }: Current, message: ToWorker, event: RunEvent): void {
    schedule.add(event);
    timeline.cutAfter(event.step);
    this.#answer(message, event);
  }

  async #save(current: Current): Promise<void> {
    current.saved = this.#host.now();
    this.#outbox.post(current.id, {
      type: 'checkpoint',
      checkpoint: await current.place.engine.checkpoint(),
    });
  }

  /** Tries other places for the next run, while this one stands still. */
  async #tryOthers(current: Current): Promise<void> {
    // A candidate may take seconds to start: a word between two of them keeps the page from giving the worker up.
    const stillHere = () => this.#outbox.post(current.id, { type: 'state', state: 'paused' });
    const goesOn = async () => {
      stillHere();
      await this.#host.breathe();
      return this.#inbox.length === 0;
    };
    if (this.#trials.isOpen(current.choice, current.place))
      await this.#trials.measure(current.place, current.choice, goesOn);
    current.unsettled = this.#trials.isOpen(current.choice, current.place);
    stillHere();
  }

  #announce(current: Current): void {
    const { engine, backend, reason, unavailable } = current.place;
    const kernel = engine.kernelOn?.(backend);
    current.kernel = kernel;
    const form = kernel ? { kernel } : {};
    this.#outbox.post(current.id, {
      type: 'ready',
      backend,
      engine: engine.name,
      ...form,
      reason,
      unavailable,
    });
  }

  #setRunning(current: Current, running: boolean): void {
    // The last moment of a run that pauses is shown, however soon it came.
    if (!running && current.withheld) this.#postSnapshot(current, current.withheld);
    current.running = running;
    this.#outbox.post(current.id, { type: 'state', state: running ? 'running' : 'paused' });
  }

  #wake(): void {
    if (!this.#awake) void this.#act();
  }

  #close(): void {
    this.#current?.place.engine.dispose();
    this.#current = null;
  }
}

const rowOf = ({ step, quantities }: Snapshot): GaugeRow => ({ ...quantities, step });
