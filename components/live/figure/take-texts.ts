import type { Parameters } from '../../../src/notebook/kinds/kind.ts';
import type { FieldWords } from '../../../src/notebook/words/fields.ts';
import { reportMissing } from '../../../src/notebook/outside.ts';
import { controlOf } from '../../controls/index.ts';
import { showNotice } from '../page/notice.ts';

type Values = Readonly<Record<string, unknown>>;

/** Returns what takes a text or file for a parameter: it becomes the value, if it is one, and a sentence says what it was. */
export function takeTexts(
  root: HTMLElement,
  parameters: Parameters,
  words: FieldWords,
  { values, change }: { values: () => Values; change: (next: Values) => void },
  signal: AbortSignal,
): (name: string, source: string | Blob) => void {
  /** Of two texts that are being read at the same time the later one counts. */
  let taking = 0;

  async function take(name: string, source: string | Blob, columns?: readonly number[]): Promise<void> {
    const parameter = parameters[name];
    const mine = ++taking;
    const taken = parameter && (await controlOf(parameter).take?.(parameter, source, words, columns));
    const module = taken?.choice && (await import('../pointer/choose-columns.ts'));
    if (!taken || signal.aborted || mine !== taking) return;
    const { value, sentence, choice } = taken;
    // The list that was used to choose goes with the notice, and comes again with the next one.
    const used = document.activeElement?.closest('.column-choice select')?.getAttribute('name');
    change(value === undefined ? {} : { [name]: value });
    if (value !== undefined && !Object.is(values()[name], value)) return;
    showNotice(root, sentence);
    if (choice)
      module?.offerColumns(root, choice, (next) => void take(name, source, next).catch(reportMissing));
    if (used !== undefined && used !== null)
      root.querySelector<HTMLElement>(`.column-choice [name=${used}]`)?.focus();
  }
  return (name, source) => void take(name, source).catch(reportMissing);
}
