// A goal, judged by what a figure says when it changes: the one in the exercise, or that of the chapter.
import type { FigureState } from '../../../src/notebook/goals.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { makeLights, setLights } from './goal-lights.ts';
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

/** Whether what a figure does is about an exercise: one in another exercise is that one's own. */
function concerns(element: HTMLElement, figure: Element): boolean {
  const other = figure.closest('.exercise');
  return other === null || other.contains(element);
}

/** Nothing is said before the reader has moved a figure; once reached a goal stays reached, and the reader plays on. */
export function watchGoal(
  element: HTMLElement,
  say: (verdict: string, ...content: readonly (string | Node)[]) => void,
  signal: AbortSignal,
): void {
  const { widget, goal: written = '[]' } = element.dataset;
  const untouched = new WeakMap<Element, string>();
  let lights: HTMLElement | undefined;
  const look = async (event: Event): Promise<void> => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    const figure = event.target;
    if (!isWidgetChange(detail) || detail.widget !== widget || element.dataset.verdict === 'right') return;
    if (!(figure instanceof Element) || !concerns(element, figure)) return;
    const [{ conditionsMet, holds, parseGoal }, words] = await loadJudge();
    if (signal.aborted || element.dataset.verdict === 'right') return;
    const state = JSON.stringify(detail.parameters);
    const first = untouched.get(figure) ?? state;
    untouched.set(figure, first);
    const goal = parseGoal(JSON.parse(written));
    if (!lights) {
      lights = makeLights(goal, figure);
      if (lights) element.prepend(lights);
    }
    const holding = goal.map((condition) => holds(condition, detail));
    if (lights) setLights(lights, holding);
    const count = conditionsMet(goal, detail);
    if (count === goal.length) say('right', words.goalReached);
    else if (state !== first || element.dataset.verdict) say('on-the-way', words.goal(count, goal.length));
  };
  document.addEventListener('widget-change', (event) => void look(event).catch(reportMissing), { signal });
}
