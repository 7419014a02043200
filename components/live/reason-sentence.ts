import type { FromWorker } from '../../src/gan/protocol.ts';
import { cellWords } from '../../src/notebook/cell-words.ts';
import type { Language } from '../../src/notebook/language.ts';
import { formatNumber } from '../../src/notebook/unit.ts';

type Ready = Extract<FromWorker, { type: 'ready' }>;

/** Which backend a run is on, and why, in the reader's words. */
export function reasonSentence(
  { backend, reason }: Ready,
  names: Readonly<Record<string, string>>,
  language: Language,
): string {
  const ui = cellWords[language];
  const nameOf = (id: string): string => names[id] ?? id;
  switch (reason.kind) {
    case 'chosen':
      return ui.on(nameOf(backend), ui.chosen);
    case 'first':
      return ui.on(nameOf(backend), ui.first);
    case 'fallback':
      return ui.on(nameOf(backend), ui.fallback(nameOf(reason.wanted)));
    case 'trial':
      return ui.on(
        nameOf(backend),
        ui.trial(
          reason.trials.map((t) => `${nameOf(t.backend)} ${formatNumber(t.stepsPerSecond, 0)}`).join(', '),
        ),
      );
  }
}
