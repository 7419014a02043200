import type { Course, HistoryRow } from '../../../src/notebook/cell.ts';
import { isGaugeStep } from '../../../src/gan/contract/gauge-steps.ts';
import { History } from '../../../src/notebook/cell.ts';
import type { KeptCourse } from './kept-course.ts';

interface Shown {
  readonly step: number;
  readonly quantities: object;
}

/** What a cell has seen of its run: the present moment, the way to the furthest one, and the way that was left. */
export class RunHistory<Snapshot extends Shown> {
  #latest: Snapshot | undefined;
  #history = new History();
  #gauges: HistoryRow[] = [];
  #before: readonly HistoryRow[] = [];
  #first = 0;
  #furthest = 0;
  #divergedAt: number | undefined;

  /** Where the run began, as far as this page knows it: 0, or the step of what it went on from. */
  get first(): number {
    return this.#first;
  }

  get furthest(): number {
    return this.#furthest;
  }

  /** As a figure takes it, or undefined before a run. */
  get shown(): Course<Snapshot> | undefined {
    const latest = this.#latest;
    return (
      latest && {
        latest,
        history: this.#history.rows,
        gauges: this.#gauges.filter(({ step }) => step <= latest.step),
        before: this.#before,
        diverged: this.#divergedAt !== undefined && latest.step >= this.#divergedAt,
      }
    );
  }

  /** What is kept with the run. */
  get kept(): KeptCourse {
    return { history: this.#history.rows, gauges: this.#gauges };
  }

  /** The course of a run that goes on from a step. */
  restore({ history, gauges }: KeptCourse, step: number): void {
    // The row of the step itself comes with its frame.
    for (const row of history) if (row.step < step) this.#history.add(row);
    this.#gauges = gauges.filter((row) => row.step <= step);
    this.#furthest = step;
  }

  see(snapshot: Snapshot): void {
    this.#first = this.#latest ? Math.min(this.#first, snapshot.step) : snapshot.step;
    this.#latest = snapshot;
    this.gauge([{ ...snapshot.quantities, step: snapshot.step }]);
    // What is seen again after a return is there already.
    if (snapshot.step < this.#furthest) return;
    this.#furthest = snapshot.step;
    this.#history.add({ ...snapshot.quantities, step: snapshot.step } satisfies HistoryRow);
  }

  /** What is seen first at a step counts: a change made there comes after it, also where the run is repeated. */
  gauge(rows: readonly HistoryRow[]): void {
    for (const row of rows)
      if (isGaugeStep(row.step) && row.step > (this.#gauges.at(-1)?.step ?? -1)) this.#gauges.push(row);
  }

  /** The run ends here: its next step would not be finite. */
  diverge(): void {
    this.#divergedAt = this.#latest?.step;
  }

  /** From a step on the run goes another way. */
  fork(step: number): void {
    this.#divergedAt = undefined;
    this.#gauges = this.#gauges.filter((row) => row.step <= step);
    if (step >= this.#furthest) return;
    this.#before = this.#history.rows;
    this.goBackTo(step);
  }

  /** The run goes on from an earlier checkpoint, the same way as before. */
  goBackTo(step: number): void {
    this.#history.cutAfter(step);
    this.#gauges = this.#gauges.filter((row) => row.step <= step);
    this.#furthest = Math.min(this.#furthest, step);
  }

  /** A new run, beside which the last one stays to be compared. */
  restart(): void {
    if (this.#history.rows.length > 1) this.#before = this.#history.rows;
    this.#latest = undefined;
    this.#divergedAt = undefined;
    this.#history = new History();
    this.#gauges = [];
    this.#first = 0;
    this.#furthest = 0;
  }

  forget(): void {
    this.restart();
    this.#before = [];
  }
}
