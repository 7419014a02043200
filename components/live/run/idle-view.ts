import type { Checkpoint, Snapshot } from '../../../src/gan/protocol.ts';
import { isGaugeStep } from '../../../src/gan/contract/gauge-steps.ts';
import type { Course, HistoryRow } from '../../../src/notebook/cell.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';
import type { Cell } from '../../cells/registry.ts';
import { pictureOf, type IdlePicture } from './idle-picture.ts';
import type { KeptCourse } from './kept-course.ts';
import type { Run } from './run.ts';
import { StillPictures } from './still-pictures.ts';

type State = 'drawn' | 'pending' | 'missing';

/** How a picture is when it is asked for. */
const stateOf: Readonly<Record<IdlePicture['kind'], State>> = {
  recorded: 'drawn',
  untrained: 'pending',
  kept: 'pending',
  none: 'missing',
};

/** What a cell shows while no frame of a run has come: it follows the settings. */
export class IdleView {
  readonly #cell: Cell;
  readonly #changed: () => void;
  readonly #stills = new StillPictures((snapshot) => this.#take(snapshot));
  /** Undefined while frames of a run are shown. */
  #picture: IdlePicture | undefined = { kind: 'recorded' };
  #course: Course<Snapshot>;
  #state: State = 'drawn';

  /** `changed`: there is something else to draw. */
  constructor(cell: Cell, changed: () => void) {
    this.#cell = cell;
    this.#changed = changed;
    this.#course = cell.recorded;
  }

  get course(): Course<Snapshot> {
    return this.#course;
  }

  /** Whether the picture of the present settings is still to come; what is there is then of others. */
  get pending(): boolean {
    return this.#state === 'pending';
  }

  /** Whether the settings have none: they are not enough for a run, or it cannot be drawn up here. */
  get missing(): boolean {
    return this.#state === 'missing';
  }

  /** Follows the run; `last` is what was seen of one until now. */
  follow(run: Run, last: Course<Snapshot> | undefined): void {
    if (last) {
      this.#course = last;
      if (this.#picture) this.#stills.close();
      this.#picture = undefined;
      this.#state = 'drawn';
      return;
    }
    const picture = pictureOf(this.#cell, run);
    if (this.#picture && isSame(picture, this.#picture)) return;
    this.#picture = picture;
    this.#state = stateOf[picture.kind];
    if (picture.kind === 'recorded') this.#course = this.#cell.recorded;
    if (picture.kind !== 'recorded' && this.#cell.ofPictures) {
      // Without the data, which are fetched for a run, no moment of it can be drawn up: one that was kept has its pictures.
      const pictures = picture.kind === 'kept' ? picture.kept.pictures : undefined;
      this.#state = pictures ? 'drawn' : 'missing';
      if (picture.kind === 'kept' && pictures) this.#course = courseAt(pictures, picture.kept.course);
    } else if (picture.kind === 'kept') this.#stills.ask({ checkpoint: picture.kept.checkpoint });
    else if (picture.kind === 'untrained' || picture.kind === 'none') void this.#askUntrained(picture);
    this.#changed();
  }

  close(): void {
    this.#stills.close();
  }

  async #askUntrained(picture: Extract<IdlePicture, { config: unknown }>): Promise<void> {
    const { config, settings } = picture;
    try {
      // The trainer checks what it is given.
      const origin = (await this.#cell.startFrom?.(settings)) as Checkpoint | undefined;
      if (this.#picture !== picture) return;
      this.#stills.ask(origin ? { checkpoint: { ...origin, config } } : { config });
    } catch (error) {
      reportOurs(error);
      if (this.#picture === picture) this.#take(undefined);
    }
  }

  #take(latest: Snapshot | undefined): void {
    if (this.#picture?.kind === 'recorded') return;
    this.#state = latest && this.#picture?.kind !== 'none' ? 'drawn' : 'missing';
    const kept = this.#picture?.kind === 'kept' ? this.#picture.kept.course : undefined;
    if (latest) this.#course = courseAt(latest, kept);
    this.#changed();
  }
}

/** The course of a run that stands at a moment, with what was kept of the way to it. */
function courseAt(latest: Snapshot, kept: KeptCourse | undefined): Course<Snapshot> {
  const { step, quantities } = latest;
  const row: HistoryRow = { ...quantities, step };
  const before = (rows: readonly HistoryRow[] = []) => rows.filter((each) => each.step < step);
  const gauge = kept?.gauges.find((each) => each.step === step) ?? (isGaugeStep(step) ? row : undefined);
  return {
    latest,
    history: [...before(kept?.history), row],
    gauges: [...before(kept?.gauges), ...(gauge ? [gauge] : [])],
  };
}

function isSame(one: IdlePicture, other: IdlePicture): boolean {
  if (one.kind === 'kept' && other.kind === 'kept') return one.kept.checkpoint === other.kept.checkpoint;
  if ('config' in one && 'config' in other)
    return (
      one.kind === other.kind &&
      JSON.stringify(one.config) === JSON.stringify(other.config) &&
      one.settings['start'] === other.settings['start']
    );
  return one.kind === other.kind && one.kind !== 'kept';
}
