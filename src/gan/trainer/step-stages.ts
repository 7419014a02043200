import { gStepsOf } from '../contract/architecture.ts';
import { STAGE_NAMES, type Snapshot, type Stage } from '../protocol.ts';
import type { Engine } from '../engines/engine.ts';
import type { Outcome, Run } from './run.ts';

/** One step taken stage by stage, so that each can be looked at. */
export interface StepStages {
  /** Whether no step is under way: D has learned and G has not. */
  readonly atRest: boolean;
  /** The next stage. */
  readonly next: (engine: Engine, run: Run) => Promise<Outcome>;
  /** What is left of a step under way; null where none is. */
  readonly finish: (engine: Engine, run: Run) => Promise<Outcome | null>;
}

const looked = async (run: Run): Promise<Outcome> => ({ snapshot: await run.look(), divergedAt: null });

export function makeStepStages(): StepStages {
  let last: Stage | null = null;
  const underWay = () => last === 'd-learns' || last === 'answer';

  async function updates(player: 'd' | 'g', n: number, run: Run): Promise<Outcome> {
    let outcome = n > 0 ? await run.update(player) : await looked(run);
    for (let i = 1; i < n && outcome.divergedAt === null; i++) outcome = await run.update(player);
    if (outcome.divergedAt === null && player === 'g') run.tick();
    return outcome;
  }

  async function take(stage: Stage, { config }: Engine, run: Run): Promise<Outcome> {
    if (stage === 'd-learns') return updates('d', config.dSteps, run);
    if (stage === 'g-learns') return updates('g', gStepsOf(config), run);
    return looked(run);
  }

  return {
    get atRest() {
      return !underWay();
    },
    async next(engine, run) {
      last = STAGE_NAMES[(last === null ? -1 : STAGE_NAMES.indexOf(last)) + 1] ?? 'noise';
      const outcome = await take(last, engine, run);
      return { ...outcome, snapshot: at(last, outcome.snapshot, engine.steps) };
    },
    async finish(engine, run) {
      const left = underWay();
      last = null;
      if (!left) return null;
      const outcome = await take('g-learns', engine, run);
      return { ...outcome, snapshot: at(null, outcome.snapshot, engine.steps) };
    },
  };
}

/** The step is counted after G's last update, and so after it was looked at. */
const at = (stage: Stage | null, snapshot: Snapshot, step: number): Snapshot =>
  'stage' in snapshot ? { ...snapshot, stage, step } : { ...snapshot, step };
