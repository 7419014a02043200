/** What a hand has drawn, and what was typed, pasted or erased, can be taken back: by a button, and by keys. */
import type { Parameters } from '../../../src/notebook/kinds/index.ts';
import { stepBack, stepForth, untouched, withStep, type Timeline } from '../../../src/notebook/timeline.ts';
import { editable } from './aim.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a step changed, before it and after. */
interface Step {
  readonly before: Values;
  readonly after: Values;
}

export interface Undo {
  /** Hears that values have changed; `byHand` if nothing changed but what was drawn, and what follows from it. */
  readonly changed: (before: Values, after: Values, byHand: boolean) => void;
  readonly click: (button: HTMLButtonElement) => void;
}

const drawnKinds: readonly string[] = ['cloud', 'points', 'curve'];

const isDrawn = (parameters: Parameters, name: string): boolean =>
  drawnKinds.includes(parameters[name]?.kind ?? '');

/** What Control or Command asks for with a key, whatever letters the keyboard writes. */
function wishOf({
  key,
  code,
  shiftKey,
  altKey,
  ctrlKey,
  metaKey,
}: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

export function enableUndo(
  root: HTMLElement,
  { parameters, change }: { parameters: Parameters; change: (next: Values) => void },
  isAimed: (event: Event) => boolean,
  signal: AbortSignal,
): Undo {
  let timeline: Timeline<Step> = untouched;
  /** What has changed since a pointer went down: a stroke is one step. */
  let stroke: Step | undefined;
  let isDown = false;
  let isUndoing = false;

  const mark = (): void => {
    for (const [name, steps] of [
      ['undo-points', timeline.done],
      ['redo-points', timeline.undone],
    ] as const)
      root.querySelector(`button[name=${name}]`)?.setAttribute('aria-disabled', String(steps.length === 0));
  };
  const keep = (step: Step): void => {
    const isSame = ([name, value]: [string, unknown]): boolean => {
      const parameter = parameters[name];
      return parameter === undefined || parameter.format(value) === parameter.format(step.before[name]);
    };
    if (Object.entries(step.after).every(isSame)) return;
    timeline = withStep(timeline, step);
    mark();
  };
  const goTo = (found: [Step, Timeline<Step>] | undefined, side: keyof Step): void => {
    if (!found) return;
    const [step, next] = found;
    isUndoing = true;
    change(step[side]);
    isUndoing = false;
    timeline = next;
    mark();
  };
  const wishes = {
    undo: (): void => goTo(stepBack(timeline), 'before'),
    redo: (): void => goTo(stepForth(timeline), 'after'),
  };

  root.addEventListener('pointerdown', () => (isDown = true), { capture: true, signal });
  const up = (): void => {
    isDown = false;
    if (stroke) keep(stroke);
    stroke = undefined;
  };
  // At the document's end of the way: the last change of a stroke is made before.
  for (const type of ['pointerup', 'pointercancel'] as const) document.addEventListener(type, up, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      const wish = wishOf(event);
      if (!wish || event.defaultPrevented || editable(document.activeElement) || !isAimed(event)) return;
      event.preventDefault();
      up();
      wishes[wish]();
    },
    { signal },
  );
  mark();

  return {
    changed(before, after, byHand) {
      if (isUndoing) return;
      const all = Object.keys(after).filter((name) => !Object.is(before[name], after[name]));
      if (!all.some((name) => isDrawn(parameters, name))) return;
      const names = byHand ? all : all.filter((name) => isDrawn(parameters, name));
      const of = (values: Values): Values => Object.fromEntries(names.map((name) => [name, values[name]]));
      const step: Step = {
        before: { ...of(before), ...stroke?.before },
        after: { ...stroke?.after, ...of(after) },
      };
      if (isDown) stroke = step;
      else keep(step);
    },
    click({ name }) {
      if (name === 'undo-points') wishes.undo();
      if (name === 'redo-points') wishes.redo();
    },
  };
}
