import type { BackendName, EngineName } from '../../../src/gan/protocol.ts';
import type { CellWords } from '../../../src/notebook/words/cell.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { Placed } from './run.ts';

type Names = Readonly<Record<string, string>>;

/** Says where a run is, and why: `options` names backends and engines. */
export function reasonSentence(
  { backend, engine, reason }: Placed,
  options: Readonly<Record<string, Names>>,
  ui: CellWords,
): string {
  const nameOf = (id: BackendName | EngineName): string =>
    options['backend']?.[id] ?? options['engine']?.[id] ?? id;
  const place = (at: BackendName, by: EngineName): string => `${nameOf(at)} · ${nameOf(by)}`;
  const here = place(backend, engine);
  switch (reason.kind) {
    case 'chosen':
      return ui.on(here, ui.chosen);
    case 'first':
      return ui.on(here, ui.first);
    case 'repeatable':
      return ui.on(here, ui.repeatable);
    case 'fallback':
      return ui.on(here, ui.fallback(nameOf(reason.wanted)));
    case 'trial':
      return ui.on(
        here,
        ui.trial(
          reason.trials
            .map((t) => `${place(t.backend, t.engine)} ${formatNumber(t.stepsPerSecond, 0)}`)
            .join(', '),
        ),
      );
  }
}
