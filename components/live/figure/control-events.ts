import { readAddress } from '../../../src/notebook/address.ts';
import type { Parameters } from '../../../src/notebook/kinds/kind.ts';
import type { Action, Preset } from '../../../src/notebook/widget.ts';
import { initialValues } from '../../../src/notebook/widget.ts';
import type { Field } from '../../controls/index.ts';
import { controlOf } from '../../controls/index.ts';

type Values = Readonly<Record<string, unknown>>;

interface Figure {
  readonly id: string;
  readonly parameters: Parameters;
  readonly presets: readonly Preset<Parameters>[];
  readonly actions?: readonly Action<Parameters>[];
}

/** What gave a figure its values: a preset, Reset and a link give all of them, a hand those that it moves. */
export type ChangedBy = 'hand' | 'preset' | 'reset' | 'link';

const pressedBy = ({ name, dataset }: HTMLButtonElement): ChangedBy =>
  dataset['preset'] !== undefined ? 'preset' : name === 'reset' ? 'reset' : 'hand';

/** What a press on one of the figure's buttons asks for, or undefined for a button of another kind. */
function wish(button: HTMLButtonElement, figure: Figure, values: Values, start: string): Values | undefined {
  const initial = initialValues(figure.parameters);
  const { preset, action } = button.dataset;
  // A lesson starts where its address says, and comes back to it.
  if (button.name === 'reset') return readAddress(start, figure).values;
  if (preset !== undefined) return { ...initial, ...figure.presets.find(({ id }) => id === preset)?.set };
  if (action !== undefined) {
    const wanted = figure.actions?.find(({ id }) => id === action);
    return (wanted?.possible?.(values) ?? true) ? wanted?.apply(values) : undefined;
  }
  const name = button.closest<HTMLElement>('[data-parameter]')?.dataset['parameter'] ?? '';
  if (button.name === 'clear-points') return { [name]: [] };
  if (button.name === 'another-seed') {
    return { [name]: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 };
  }
  return undefined;
}

/** Marks the actions that can do nothing now. Not by `disabled`, which would take the focus from the hand that presses. */
export function markActions(root: ParentNode, figure: Figure, values: Values): void {
  for (const { id, possible } of figure.actions ?? []) {
    if (!possible) continue;
    root.querySelector(`[data-action="${id}"]`)?.setAttribute('aria-disabled', String(!possible(values)));
  }
}

/** Marks the preset, if there is one, whose state the figure is in, and shows what to look for in it. */
export function markPresets(root: ParentNode, figure: Figure, values: Values): void {
  const initial = initialValues(figure.parameters);
  const isAt = (state: Values): boolean =>
    Object.entries(figure.parameters).every(
      ([name, { format }]) => format(state[name] as never) === format(values[name] as never),
    );
  const looks = root.querySelectorAll('.looks > :not(.caption)');
  root.querySelectorAll<HTMLElement>('.chips [data-preset]').forEach((button, i) => {
    const preset = figure.presets.find(({ id }) => id === button.dataset['preset']);
    const pressed = preset !== undefined && isAt({ ...initial, ...preset.set });
    button.ariaPressed = String(pressed);
    const look = looks[i];
    if (!look) return;
    look.classList.toggle('chosen', pressed);
    look.id ||= `${figure.id}-look-${i}`;
    button.setAttribute('aria-describedby', look.id);
  });
}

/**
 * Hears every control, preset and action of a figure, and tells `change` what they ask for. Returns the listener,
 * so that events from before the figure was live can be heard after all.
 */
export function listenToControls(
  root: HTMLElement,
  figure: Figure,
  values: () => Values,
  change: (next: Values, by?: ChangedBy) => void,
  {
    refused,
    take,
  }: {
    refused: (name: string, text: string) => void;
    /** Hears of a whole text that a field was left with, for a control that takes such. */
    take: (name: string, text: string) => void;
  },
  signal: AbortSignal,
): (event: Event) => void {
  const nameAt = (place: Element | null): string =>
    place?.closest<HTMLElement>('[data-parameter]')?.dataset['parameter'] ?? '';
  function pressed(target: Element | null): void {
    // A picture of an option stands for the option.
    const picture = target?.closest<HTMLElement>('[data-option]');
    const name = nameAt(picture ?? null);
    const value = picture && figure.parameters[name]?.parse(picture.dataset['option'] ?? '');
    if (value !== undefined && value !== null) {
      change({ [name]: value });
      return;
    }
    const button = target?.closest('button');
    const next = button && wish(button, figure, values(), root.dataset['start'] ?? '');
    if (button && next) change(next, pressedBy(button));
  }
  const listener = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.type === 'click') {
      pressed(target);
      return;
    }
    const name = nameAt(target);
    const parameter = figure.parameters[name];
    if (!parameter) return;
    const control = controlOf(parameter);
    if (event.type === 'input' && control.isWhenLeft?.(target as Field)) return;
    const value = control.read(parameter, target as Field, values()[name]);
    if (value !== undefined) change({ [name]: value });
    else if (control.take) {
      if (event.type === 'change') take(name, (target as Field).value);
    }
    // A field that was left with something it cannot hold goes back to what holds now.
    else if (event.type === 'change') {
      const text = (target as Field).value;
      change({});
      refused(name, text);
    }
  };
  for (const type of ['input', 'change', 'click'] as const) root.addEventListener(type, listener, { signal });
  return listener;
}
