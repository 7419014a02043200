// The judge of an exercise. What it says stands in its attributes, in the page's language.
import type { FigureState, Verdict } from '../../src/notebook/exercises.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';

// The judge itself is needed only when there is something to judge: a first view does without it.
const loadJudge = () => import('../../src/notebook/exercises.ts');

const pageUnit = (): Unit => (document.documentElement.dataset.unit === 'bits' ? 'bits' : 'nats');

interface WidgetChange extends FigureState {
  readonly widget: string;
}

function isWidgetChange(detail: unknown): detail is WidgetChange {
  if (typeof detail !== 'object' || detail === null) return false;
  const { widget, parameters, quantities } = detail as Record<string, unknown>;
  return typeof widget === 'string' && typeof parameters === 'object' && typeof quantities === 'object';
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

class SelfCheck extends HTMLElement {
  private ending = new AbortController();

  connectedCallback(): void {
    this.ending = new AbortController();
    const { signal } = this.ending;
    if (this.dataset.kind === 'goal') this.watchFigure(signal);
    else this.watchInput(signal);
  }

  disconnectedCallback(): void {
    this.ending.abort();
    this.say('');
  }

  private say(verdict: string, text = this.dataset[camel(verdict)] ?? ''): void {
    const status = this.querySelector('[role="status"]');
    // The same words again would be read aloud again.
    if (status && status.textContent !== text) status.textContent = text;
    this.dataset.verdict = verdict;
  }

  private watchInput(signal: AbortSignal): void {
    const input = this.querySelector('input');
    if (!input) return;
    const { answer, tolerance, unitKind } = this.dataset;
    const task = {
      answer: Number(answer),
      tolerance: Number(tolerance),
      kind: (unitKind ?? 'none') as UnitKind,
    };
    const judge = async (): Promise<Verdict | ''> => {
      if (input.value.trim() === '') return '';
      const { judgeNumber } = await loadJudge();
      return judgeNumber(input.value, task, pageUnit());
    };
    // While a number is being typed it is wrong most of the time: only the end of typing is judged, and success at once.
    const show = (verdict: Verdict | ''): void => {
      if (!signal.aborted) this.say(verdict);
    };
    const typing = async (): Promise<void> => show((await judge()) === 'right' ? 'right' : '');
    const done = async (): Promise<void> => show(await judge());
    input.addEventListener('input', () => void typing(), { signal });
    input.addEventListener('change', () => void done(), { signal });
    document.addEventListener('unitchange', () => void done(), { signal });
  }

  private watchFigure(signal: AbortSignal): void {
    const goalText = this.dataset.goal ?? '[]';
    const look = async (event: Event): Promise<void> => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
      // Once reached it stays reached: the reader goes on playing.
      if (
        !isWidgetChange(detail) ||
        detail.widget !== this.dataset.widget ||
        this.dataset.verdict === 'right'
      )
        return;
      const { conditionsMet, parseGoal } = await loadJudge();
      if (signal.aborted || this.dataset.verdict === 'right') return;
      const goal = parseGoal(JSON.parse(goalText));
      const met = conditionsMet(goal, detail);
      if (met === goal.length) this.say('right');
      else this.say('wrong', (this.dataset.progress ?? '').replace('{met}', String(met)));
    };
    document.addEventListener('widget-change', (event) => void look(event), { signal });
  }
}

customElements.define('self-check', SelfCheck);
