import type { BackendName, EngineName, KernelForm } from '../../../src/gan/protocol.ts';
import type { CellWords } from '../../../src/notebook/words/cell.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { Placed } from './run.ts';

type Names = Readonly<Record<string, string>>;

/** Where steps are made: the backend that is registered, and as what the fused kernel really runs there. */
interface Place {
  readonly backend: BackendName;
  readonly engine: EngineName;
  readonly kernel?: KernelForm;
}

/** Says where a run is, and why: `options` names backends and engines. */
export function reasonSentence(
  placed: Placed,
  options: Readonly<Record<string, Names>>,
  ui: CellWords,
): string {
  const { reason } = placed;
  const nameOf = (id: BackendName | EngineName): string =>
    options['backend']?.[id] ?? options['engine']?.[id] ?? id;
  const place = ({ backend, engine, kernel }: Place): string => {
    if (kernel !== 'wasm') return `${nameOf(backend)} · ${nameOf(engine)}`;
    const there = `${nameOf('wasm')} · ${nameOf(engine)}`;
    return backend === 'webgl' || backend === 'webgpu' ? ui.inPlaceOf(there, nameOf(backend)) : there;
  };
  const here = place(placed);
  switch (reason.kind) {
    case 'chosen':
      return ui.on(here, ui.chosen);
    case 'repeatable':
      return ui.on(here, ui.repeatable);
    case 'fallback':
      return ui.on(here, ui.fallback(nameOf(reason.wanted)));
    case 'trial':
      return ui.on(
        here,
        ui.trial(
          reason.trials.map((trial) => `${place(trial)} ${formatNumber(trial.stepsPerSecond, 0)}`).join(', '),
        ),
      );
  }
}
