import type { BackendName, EngineName, FromWorker } from '../../../src/gan/protocol.ts';
import { cellWords } from '../../../src/notebook/cell-words.ts';
import type { Language } from '../../../src/notebook/language.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';

type Ready = Extract<FromWorker, { type: 'ready' }>;
type Names = Readonly<Record<string, string>>;

/** Where a run is, and why, in the reader's words: `options` names backends and engines. */
export function reasonSentence(
  { backend, engine, reason }: Ready,
  options: Readonly<Record<string, Names>>,
  language: Language,
): string {
  const ui = cellWords[language];
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
