// A light for each condition of a goal, which fills while the figure is moved.
import './goal-lights.css';
import type { Condition } from '../../../src/notebook/goals.ts';

/** What a condition is about, as the figure calls it; empty where the figure is not in this page. */
function nameOf(condition: Condition, figure: Element): readonly Node[] {
  const name =
    'quantity' in condition
      ? figure.querySelector(`.values output[name="${condition.quantity}"]`)?.closest('div')
      : figure.querySelector(`[data-parameter="${condition.parameter}"]`);
  const label = name?.querySelector('dt, .name');
  return label ? [...label.cloneNode(true).childNodes] : [];
}

/** Makes the lights of a goal, all out. The sentence beside them counts them for who does not see them. */
export function makeLights(goal: readonly Condition[], figure: Element): HTMLElement | undefined {
  const names = goal.map((condition) => nameOf(condition, figure));
  if (names.some((name) => name.length === 0)) return undefined;
  const row = document.createElement('p');
  row.className = 'lights';
  row.ariaHidden = 'true';
  for (const name of names) {
    const light = document.createElement('span');
    light.append(...name);
    row.append(light);
  }
  return row;
}

/** Fills the lights of the conditions that hold, and puts the others out. */
export function setLights(row: HTMLElement, holds: readonly boolean[]): void {
  holds.forEach((isOn, i) => row.children[i]?.classList.toggle('on', isOn));
}
