import type { Parameters } from '../../../src/notebook/kinds/kind.ts';
import type { FieldWords } from '../../../src/notebook/words/fields.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';
import type { ColumnChoice } from '../../controls/control.ts';
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

  async function offer(choice: ColumnChoice, mine: number, read: (columns: readonly number[]) => void) {
    // The list that was used for it is made anew, and keeps the focus.
    const focused = document.activeElement?.closest('.column-choice')
      ? document.activeElement.getAttribute('name')
      : null;
    const { offerColumns } = await import('../pointer/choose-columns.ts');
    if (signal.aborted || mine !== taking) return;
    offerColumns(root, choice, read);
    if (focused !== null) root.querySelector<HTMLElement>(`.column-choice [name=${focused}]`)?.focus();
  }
  async function take(name: string, source: string | Blob, columns?: readonly number[]): Promise<void> {
    const parameter = parameters[name];
    const mine = ++taking;
    const taken = parameter && (await controlOf(parameter).take?.(parameter, source, words, columns));
    if (!taken || signal.aborted || mine !== taking) return;
    const { value, sentence, choice } = taken;
    change(value === undefined ? {} : { [name]: value });
    if (value !== undefined && !Object.is(values()[name], value)) return;
    const shown = choice && offer(choice, mine, (next) => void take(name, source, next).catch(reportOurs));
    showNotice(root, sentence);
    await shown;
  }
  return (name, source) => void take(name, source).catch(reportOurs);
}
