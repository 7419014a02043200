// A goal, judged by what a figure elsewhere on the page says when it changes.
import type { FigureState } from '../../../src/notebook/goals.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { reportMissing } from '../../../src/notebook/outside.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { VerdictWords } from '../../../src/notebook/words/verdicts.ts';

const loadJudge = () =>
  Promise.all([
    import('../../../src/notebook/goals.ts'),
    wordsOf<VerdictWords>(
      import(`../../../content/${languageOfPath(location.pathname)}/words/prose/verdicts.ts`),
    ),
  ]);

interface WidgetChange extends FigureState {
  readonly widget: string;
}

function isWidgetChange(detail: unknown): detail is WidgetChange {
  if (typeof detail !== 'object' || detail === null) return false;
  const { widget, parameters, quantities } = detail as Record<string, unknown>;
  return typeof widget === 'string' && typeof parameters === 'object' && typeof quantities === 'object';
}

/** Nothing is said before the reader has moved the figure; once reached a goal stays reached, and the reader plays on. */
export function watchGoal(
  element: HTMLElement,
  say: (verdict: string, ...content: readonly (string | Node)[]) => void,
  signal: AbortSignal,
): void {
  const { widget, goal: written = '[]' } = element.dataset;
  let untouched: string | undefined;
  const look = async (event: Event): Promise<void> => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (!isWidgetChange(detail) || detail.widget !== widget || element.dataset.verdict === 'right') return;
    const [{ conditionsMet, parseGoal }, words] = await loadJudge();
    if (signal.aborted || element.dataset.verdict === 'right') return;
    const state = JSON.stringify(detail.parameters);
    untouched ??= state;
    const goal = parseGoal(JSON.parse(written));
    const met = conditionsMet(goal, detail);
    if (met === goal.length) say('right', words.goalReached);
    else if (state !== untouched || element.dataset.verdict) say('on-the-way', words.goal(met, goal.length));
  };
  document.addEventListener('widget-change', (event) => void look(event).catch(reportMissing), { signal });
}
