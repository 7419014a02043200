import { pageUnit } from '../../../src/notebook/page-unit.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import type { ShellWords } from '../../../src/notebook/words/shell.ts';
import type { Widget } from '../../widgets/registry.ts';
import type { Values } from './shell.ts';
import { startShell } from './figure-shell.ts';
import { drawPanels, measureFrame, writeQuantities, writeTables } from '../surface/render-figure.ts';

// Comes with the session: a first view does without.
export { loadShellWords } from '../page/load-words.ts';

/** What the page hears of every change: exercises with a goal listen to it. */
export interface WidgetChange {
  readonly widget: string;
  readonly parameters: Values;
  readonly quantities: Readonly<Record<string, number>>;
}

/**
 * Makes a static figure live. Returns what undoes it. A second one of its kind on a page is `apart`, which is what the
 * names of its pictures begin with: nothing of it stands in the address, and it is not saved.
 */
export function startWidget(
  root: HTMLElement,
  widget: Widget,
  words: ShellWords,
  early: readonly Event[],
  apart?: string,
): () => void {
  const language = languageOfPath(location.pathname);
  const { title } = widget.text;
  const id = `${apart ?? ''}${widget.id}`;
  const shell = startShell(root, widget, words, {
    glides: true,
    apart: apart !== undefined,
    panels: (values, context) => widget.figure(values, widget.quantities(values), context),
    draw(values) {
      const unit = pageUnit();
      const quantities = widget.quantities(values);
      const context = measureFrame(root, language, unit);
      const panels = widget.figure(values, quantities, context);
      writeQuantities(root, quantities, unit, words.units);
      writeTables(root, panels);
      root.querySelector('.now')?.replaceChildren(widget.describe(values, quantities, unit));
      const detail: WidgetChange = { widget: widget.id, parameters: values, quantities };
      // In a frame of our own the page around it hears the change too: an exercise there may be waiting for it.
      for (const target of [root, window.frameElement])
        target?.dispatchEvent(new CustomEvent('widget-change', { bubbles: true, detail }));
      return drawPanels(root, context, { id, title }, panels);
    },
  });
  for (const event of early) shell.hear(event);
  return shell.stop;
}
